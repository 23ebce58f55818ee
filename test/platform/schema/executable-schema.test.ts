import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone } from '../../../src/platform/policy/rule.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { Altered, without } from './altered.js';

let fixture: Fixture;
let altered: Altered;

beforeAll(async () => {
  fixture = await openFixture();
  altered = new Altered(fixture);
});

afterAll(() => fixture.close());

test('what agrees starts', async () => {
  expect(fixture.schema.getQueryType()?.getFields()).toHaveProperty('dossiers');
  await expect(altered.start({})).resolves.toBeDefined();
});

test('all disagreements are named at once', async () => {
  const policy = altered.table('Dossier', ({ fields, queries }) => ({
    fields: { ...without(fields, 'code'), titel: { see: everyone } },
    queries: without(queries, 'dossier'),
  }));
  await expect(altered.start({ policy })).rejects.toThrow(
    [
      'Schema, access policy and read models disagree:',
      '- Dossier.code has no line in the access policy.',
      '- The query dossier has no line in the access policy.',
      '- The access policy has a line for Dossier.titel, which does not exist.',
    ].join('\n'),
  );
});
