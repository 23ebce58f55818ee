import { leadsTo, type Lifecycle, type LifecycleLine } from '../../platform/states/states.js';

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
  const commands = Object.keys(transitions);
  const ways = commands.flatMap((command) =>
    (transitions[command]?.from ?? []).flatMap((from) =>
      leadsTo(transitions, command)
        .filter((to) => to !== from)
        .map((to) => ({ from, to, command })),
    ),
  );
  return [
    `## ${type}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...ways.map(({ from, to, command }) => `  ${from} --> ${to}: ${command}`),
    ...ends(ways).map((status) => `  ${status} --> [*]`),
    '```',
    '',
    '| command | while | leads to | needs | source |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(transitions).map(
      ([command, line]) => `| ${command} | ${cells(line, leadsTo(transitions, command)).join(' | ')} |`,
    ),
    '',
  ];
}

function cells(
  { from, while: turn, back, needs = [], source, rule }: LifecycleLine,
  to: readonly string[],
): readonly string[] {
  const required = needs.map((need) => `${need.says} (${provision(need)})`);
  const after = back ? 'where it stood before' : to.join(' or ') || 'as it is';
  const stands = [from.join(', '), ...(turn === undefined ? [] : [turn.says])].join('; ');
  return [stands, after, required.join('; '), provision({ source, rule })];
}

function provision({ source, rule }: { source: string; rule?: string | undefined }): string {
  return rule === undefined ? source : `${source}; ${rule}`;
}

/** The statuses from which no command leads on. */
function ends(ways: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const reached = [...new Set(ways.map(({ to }) => to))];
  return reached.filter((status) => !ways.some(({ from }) => from === status));
}
