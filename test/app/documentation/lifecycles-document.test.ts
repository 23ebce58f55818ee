import { expect, test } from 'vitest';
import { lifecyclesDocument } from '../../../src/app/documentation/lifecycles-document.js';

const letters = {
  initial: 'DRAFT',
  transitions: {
    writeLetter: { from: ['DRAFT'], source: 'art. 1' },
    sendLetter: {
      from: ['DRAFT'],
      to: 'SENT',
      source: 'art. 2',
      rule: 'R1',
      needs: [{ says: 'an address', source: 'art. 2(2)' }],
    },
    dropLetter: { from: ['DRAFT', 'SENT'], to: 'DROPPED', source: 'art. 4' },
  },
};

test('a lifecycle is drawn from its table: every step that moves, its beginning and its ends', () => {
  const text = lifecyclesDocument({ Letter: letters });
  const diagram = /```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n');
  expect(diagram).toEqual([
    'stateDiagram-v2',
    '  [*] --> DRAFT',
    '  DRAFT --> SENT: sendLetter',
    '  DRAFT --> DROPPED: dropLetter',
    '  SENT --> DROPPED: dropLetter',
    '  DROPPED --> [*]',
  ]);
});

test('the table names each command with what it needs, its provision and its rule', () => {
  const text = lifecyclesDocument({ Letter: letters });
  expect(text).toContain('| writeLetter | DRAFT | as it is |  | art. 1 |');
  expect(text).toContain('| sendLetter | DRAFT | SENT | an address (art. 2(2)) | art. 2; R1 |');
});

test('a command that leads back is drawn to every status before; one that leads to several, to each', () => {
  const transitions = {
    holdLetter: { from: ['SENT', 'WEIGHED'], to: 'HELD', source: 'art. 1' },
    releaseLetter: { from: ['HELD'], back: true, source: 'art. 2' },
    sortLetter: { from: ['WEIGHED'], to: ['HEAVY', 'WEIGHED'], source: 'art. 3' },
  } as const;
  const text = lifecyclesDocument({ Letter: { initial: 'SENT', transitions } });
  for (const way of [
    'HELD --> SENT: releaseLetter',
    'HELD --> WEIGHED: releaseLetter',
    'WEIGHED --> HEAVY: sortLetter',
  ])
    expect(text).toContain(`  ${way}\n`);
  expect(text).not.toContain('WEIGHED --> WEIGHED');
  expect(text).toContain('| releaseLetter | HELD | where it stood before |  | art. 2 |');
  expect(text).toContain('| sortLetter | WEIGHED | HEAVY or WEIGHED |  | art. 3 |');
});
