import { beforeAll, expect, test } from 'vitest';
import { adviceForReceiver } from '../../../../src/contexts/mla-requests/completeness/advice-for-receiver.js';
import { FindingSeverity } from '../../../../src/contexts/mla-requests/completeness/finding.type.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

test('a finding advises the requesting State what to add, and the requested State what to ask', async () => {
  const contents = { subjectMatter: null };
  const wish = { contents, incompleteReason: 'The rest follows.' };
  const request = await w.request({ from, to, status: 'SUBMITTED', ...wish });
  const ask = `query ($id: ID!) { mlaRequest(id: $id) { completeness { severity subject says source advice } } }`;
  const read = async (state: TestState): Promise<any[]> => {
    const { data, codes } = await w.test.ask(officerOf(state), ask, { id: request.id });
    expect(codes).toEqual([]);
    return data?.mlaRequest.completeness;
  };
  const [asRequesting, asRequested] = [await read(from), await read(to)];
  const plain = (findings: any[]): any[] => findings.map(({ advice: _advice, ...finding }) => finding);
  expect(plain(asRequested)).toEqual(plain(asRequesting));
  const missing = (findings: any[]): any => findings.find(({ severity }) => severity === 'MISSING');
  expect(missing(asRequesting).advice).toContain('or say why the request is sent without');
  expect(missing(asRequested).advice).toBe(
    'Ask the requesting State for it where you need it (askMlaRequestInformation), or return the request as incomplete (proposeMlaRequestReturn).',
  );
});

test('what the directory lacks of the requested State is for that State to mend', () => {
  const finding = {
    says: 'no central authority known',
    source: 'UNCAC art. 46(13)',
    rule: null,
    advice: 'Ask.',
  };
  const about = (subject: string) => ({ ...finding, severity: FindingSeverity.WEAK, subject });
  const [entry, urgent] = adviceForReceiver([about('requestedState'), about('urgent')]);
  expect(entry?.advice).toContain('verifyCentralAuthorityEntry');
  // Whom others call in urgent cases is told to it as to them.
  expect(urgent?.advice).toBe('Ask.');
});
