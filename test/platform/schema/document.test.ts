import { describe, expect, test } from 'vitest';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { AccessPolicy, definePolicy, open } from '../../../src/platform/policy/policy.js';
import { both, everyone, hasRole, owns } from '../../../src/platform/policy/rule.js';
import {
  describeVisibility,
  permissionsDocument,
  requirement,
} from '../../../src/platform/schema/document.js';

const clerk = hasRole('serving | as a clerk', 'CLERK');
const own = owns('of the own land', 'state', 'land');

const policy = new AccessPolicy([
  definePolicy('Sheet', { fields: { text: { see: own, belongsTo: 'land' }, number: everyone } }),
  definePolicy('Dossier', {
    rows: both(clerk, own),
    queries: { dossiers: clerk, about: everyone },
    commands: { openDossier: { who: clerk }, closeDossier: { who: clerk, of: own } },
    fields: { ...open('id'), note: own },
  }),
  definePolicy('DossierConnection', { fields: open('edges') }),
]);

test('what a command requires is said in one phrase', () => {
  expect(requirement({ who: clerk })).toBe('serving | as a clerk');
  expect(requirement({ who: clerk, of: own })).toBe('serving | as a clerk; of the record: of the own land');
});

describe('the descriptions of the schema', () => {
  const schema = buildSchema(`
    "A dossier."
    type Dossier { id: ID! "What was noted." note: String }
    type Query { "All of them." dossiers: [Dossier!] about: String }
    type Mutation { closeDossier: Dossier openDossier: Dossier }
  `);
  describeVisibility(schema, policy);
  const described = (type: string, field: string) =>
    (schema.getType(type) as GraphQLObjectType).getFields()[field]?.description;

  test('say who sees and who may', () => {
    expect(schema.getType('Dossier')?.description).toBe(
      'A dossier.\n\nExists for: serving | as a clerk, of the own land.',
    );
    expect(described('Dossier', 'note')).toBe(
      'What was noted.\n\nVisible to: of the own land; null for others, named in extensions.redactions.',
    );
    expect(described('Query', 'dossiers')).toBe('All of them.\n\nRequires serving | as a clerk.');
    expect(described('Mutation', 'closeDossier')).toBe(
      'Requires serving | as a clerk; of the record: of the own land.',
    );
  });

  test('say nothing of what is open', () => {
    expect(described('Dossier', 'id')).toBeUndefined();
    expect(described('Query', 'about')).toBeUndefined();
  });
});

test('the document for review has every line once, in order, as a table that no rule can break', () => {
  const lines = permissionsDocument(policy).split('\n');
  expect(lines.filter((text) => text.startsWith('## '))).toEqual([
    '## Queries',
    '## Commands',
    '## Dossier',
    '## Sheet',
  ]);
  expect(
    lines.filter((text) => text.startsWith('| ') && !/^\| (---|query|command|field)/.test(text)),
  ).toEqual([
    expect.stringMatching(/^\| about \| /),
    '| dossiers | serving \\| as a clerk |',
    '| closeDossier | serving \\| as a clerk | of the own land |',
    '| openDossier | serving \\| as a clerk |  |',
    '| id | whoever sees the record |  |',
    '| note | of the own land |  |',
    '| number | whoever sees the record |  |',
    '| text | of the own land | yes (land) |',
  ]);
  expect(lines).toContain('A record exists for: serving \\| as a clerk, of the own land.');
  expect(lines).toContain('Reached through the record of which it is a part.');
});
