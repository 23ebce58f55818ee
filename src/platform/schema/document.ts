import { isObjectType, type GraphQLSchema } from 'graphql';
import type { AccessPolicy, CommandPolicy, TypePolicy } from '../policy/policy.js';
import type { Rule } from '../policy/rule.js';

/** Adds to the description of every guarded type, field, query and command who sees or may give it. */
export function describeVisibility(schema: GraphQLSchema, policy: AccessPolicy): void {
  for (const { type, rows, fields } of policy.types.values()) {
    const object = schema.getType(type);
    if (!isObjectType(object)) continue;
    if (rows !== undefined) object.description = line(object.description, `Exists for: ${rows.says}.`);
    for (const [name, { see }] of Object.entries(fields)) {
      const field = object.getFields()[name];
      if (field !== undefined && see.kind !== 'everyone') {
        field.description = line(
          field.description,
          `Visible to: ${see.says}; null for others, named in extensions.redactions.`,
        );
      }
    }
  }
  for (const [name, who] of policy.queries) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field !== undefined && who.kind !== 'everyone')
      field.description = line(field.description, `Requires ${who.says}.`);
  }
  for (const [name, command] of policy.commands) {
    const field = schema.getMutationType()?.getFields()[name];
    if (field !== undefined) field.description = line(field.description, `Requires ${requirement(command)}.`);
  }
}

/** Who may give a command, and for which record, as one phrase. */
export function requirement({ who, of }: CommandPolicy): string {
  return of === undefined ? who.says : `${who.says}; of the record: ${of.says}`;
}

/** The access policy as a document that a lawyer can review (schema/permissions.md). */
export function permissionsDocument(policy: AccessPolicy): string {
  const types = [...policy.types.values()].filter(isReviewed).sort((a, b) => inOrder(a.type, b.type));
  const queries = [...policy.queries].sort(([a], [b]) => inOrder(a, b));
  const commands = [...policy.commands].sort(([a], [b]) => inOrder(a, b));
  return [
    '# Who may see and do what',
    '',
    'Made from the access policy tables (`src/contexts/*/*.policy.ts`) by `npm run schema:emit`; do not edit.',
    'A record that does not exist for a viewer leaves no trace: not in lists, counts, searches or errors. A field that is hidden reads null and is named in `extensions.redactions`.',
    '',
    '## Queries',
    '',
    '| query | who |',
    '| --- | --- |',
    ...queries.map(([name, who]) => `| ${name} | ${who.kind === 'everyone' ? 'everyone' : words(who)} |`),
    '',
    '## Commands',
    '',
    '| command | who | of which record |',
    '| --- | --- | --- |',
    ...commands.map(
      ([name, { who, of }]) => `| ${name} | ${words(who)} | ${of === undefined ? '' : words(of)} |`,
    ),
    '',
    ...types.flatMap(typeSection),
  ].join('\n');
}

function typeSection({ type, rows, fields }: TypePolicy): string[] {
  const lines = Object.entries(fields).sort(([a], [b]) => inOrder(a, b));
  return [
    `## ${type}`,
    '',
    rows === undefined
      ? 'Reached through the record of which it is a part.'
      : `A record exists for: ${words(rows)}.`,
    '',
    '| field | visible to | reading by another State is recorded |',
    '| --- | --- | --- |',
    ...lines.map(
      ([name, { see, belongsTo }]) =>
        `| ${name} | ${words(see)} | ${belongsTo === undefined ? '' : `yes (${belongsTo})`} |`,
    ),
    '',
  ];
}

/** Connections, edges and payloads add nothing to review: their parts keep their own rules. */
const isReviewed = ({ type }: TypePolicy): boolean =>
  !/(Connection|Edge|Payload|PageInfo|TotalCount)$/.test(type);

const words = (rule: Rule): string =>
  rule.kind === 'everyone' ? 'whoever sees the record' : rule.says.replaceAll('|', '\\|');

/** The same on every machine, whatever its language. */
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en');

const line = (description: string | null | undefined, addition: string): string =>
  description ? `${description}\n\n${addition}` : addition;
