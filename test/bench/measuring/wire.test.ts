import { expect, test } from 'vitest';
import { MessageCounter } from '../../../bench/measuring/wire.js';

/** A message of the protocol: its type, its length with itself, and what it says. */
const message = (type: string, says = 'x'): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + says.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(says)]);
};
const startup = message('', 'user');

function counted(...pieces: readonly Buffer[]): { statements: number; roundTrips: number } {
  const counter = new MessageCounter();
  for (const piece of pieces) counter.see(piece);
  return { statements: counter.statements, roundTrips: counter.roundTrips };
}

test('several statements before one Sync are one round trip', () => {
  const batch = ['P', 'B', 'E', 'B', 'E', 'S'].map((type) => message(type));
  expect(counted(startup, Buffer.concat(batch))).toEqual({ statements: 2, roundTrips: 1 });
});

test('each simple query is waited for', () => {
  expect(counted(startup, message('Q', 'begin'), message('Q', 'commit'))).toEqual({
    statements: 2,
    roundTrips: 2,
  });
});

test('what a message says is not counted, nor how it was cut into pieces', () => {
  const whole = Buffer.concat([startup, message('p', 'QES'), message('Q', 'select $QES$')]);
  const bytes = [...whole].map((byte) => Buffer.from([byte]));
  expect(counted(...bytes)).toEqual({ statements: 1, roundTrips: 1 });
});
