import type { Lifecycle, LifecycleLine } from '../../platform/states/states.js';

/**
 * The lifecycles as a document (docs/lifecycles.md): a diagram of each, and its table by command.
 * @param lifecycles by the type of the record
 */
export function lifecyclesDocument(lifecycles: Readonly<Record<string, Lifecycle>>): string {
  return [
    '# Lifecycles',
    '',
    'Made from the tables of the code (`src/contexts/**/*.states.ts`) by `npm run schema:emit`; do not edit. Each command is the mutation of the same name; `availableCommands` on a record tells which of them its reader may give, and what is missing.',
    '',
    ...Object.entries(lifecycles).flatMap(([type, lifecycle]) => section(type, lifecycle)),
  ].join('\n');
}

function section(type: string, { initial, transitions }: Lifecycle): readonly string[] {
  const lines = Object.entries(transitions);
  return [
    `## ${type}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...lines.flatMap(([command, { from, to }]) =>
      to === undefined ? [] : from.map((status) => `  ${status} --> ${to}: ${command}`),
    ),
    ...ends(lines.map(([, line]) => line)).map((status) => `  ${status} --> [*]`),
    '```',
    '',
    '| command | while | leads to | needs | source |',
    '| --- | --- | --- | --- | --- |',
    ...lines.map(([command, line]) => `| ${command} | ${cells(line).join(' | ')} |`),
    '',
  ];
}

function cells({ from, to, needs = [], source, rule }: LifecycleLine): readonly string[] {
  const required = needs.map((need) => `${need.says} (${provision(need)})`);
  return [from.join(', '), to ?? 'as it is', required.join('; '), provision({ source, rule })];
}

function provision({ source, rule }: { source: string; rule?: string | undefined }): string {
  return rule === undefined ? source : `${source}; ${rule}`;
}

/** The statuses from which no command leads on. */
function ends(lines: readonly LifecycleLine[]): readonly string[] {
  const reached = new Set(lines.flatMap(({ to }) => to ?? []));
  return [...reached].filter(
    (status) => !lines.some(({ from, to }) => to !== undefined && to !== status && from.includes(status)),
  );
}
