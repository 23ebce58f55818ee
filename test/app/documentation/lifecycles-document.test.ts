import { expect, test } from '@jest/globals';
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
