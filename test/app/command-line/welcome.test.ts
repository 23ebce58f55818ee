import { expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../../seeds/demo/people.js';
import { welcome } from '../../../src/app/command-line/welcome.js';

test('people of the demo world are named by the keys by which the guides name them', () => {
  const access = DEMO_PEOPLE.map(({ key, name, title }) => ({
    ...{ key, name, title, token: 'a.b.c', firstQuery: '{ viewer { role } }' },
  }));
  const said = welcome({ url: 'http://localhost:4000', database: 'embedded', access });
  for (const { key, name } of DEMO_PEOPLE) expect(said).toContain(`  ${key}: ${name}`);
});
