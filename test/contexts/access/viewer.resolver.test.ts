import { expect, test } from 'vitest';
import { DEMO_AUTHORITIES, demoPerson } from '../../../seeds/demo/people.js';
import { PUBLIC_VIEWER } from '../../../src/contexts/access/index.js';
import { testService } from '../../support/service.js';

const query = '{ viewer { userId role state centralAuthority competentAuthority } }';

test.each([
  [
    'xa-officer',
    { userId: 'xa-officer', role: 'CENTRAL_AUTHORITY_OFFICER', state: 'XA' },
    {
      centralAuthority: `CentralAuthority:${DEMO_AUTHORITIES.XA_CENTRAL_AUTHORITY}`,
      competentAuthority: null,
    },
  ],
  [
    'xc-prosecutor',
    { userId: 'xc-prosecutor', role: 'COMPETENT_AUTHORITY', state: 'XC' },
    {
      centralAuthority: null,
      competentAuthority: `CompetentAuthority:${DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE}`,
    },
  ],
  [
    'auditor',
    { userId: 'auditor', role: 'AUDITOR', state: null },
    { centralAuthority: null, competentAuthority: null },
  ],
])('%s is told who they are', async (key, who, where) => {
  const { ask } = await testService();
  const { data } = await ask(demoPerson(key).viewer, query);
  expect({ ...data?.['viewer'] }).toEqual({ ...who, ...where });
});

test('so is a stranger', async () => {
  const { ask } = await testService();
  const { data } = await ask(PUBLIC_VIEWER, query);
  expect({ ...data?.['viewer'] }).toEqual({
    userId: null,
    role: 'PUBLIC',
    state: null,
    centralAuthority: null,
    competentAuthority: null,
  });
});
