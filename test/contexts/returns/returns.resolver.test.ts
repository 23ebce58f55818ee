import { beforeAll, describe, expect, test } from 'vitest';
import {
  auditor,
  starStaff,
  stranger,
  officerOf,
  prosecutorOf,
  supervisorOf,
} from '../../support/personas.js';
import { world, type World } from '../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const basis = `{ returnBasis(input: { offence: EMBEZZLEMENT_OF_PUBLIC_FUNDS, confiscatedUnderArticle55: true,
  finalJudgment: true, judgmentWaived: false, priorOwnershipEstablished: false, damageRecognized: false }) {
    basis provision duty because wouldChange { basis needs } } }`;
const deductions = `{ checkDeductions(input: { confiscated: "100.00", currency: "USD", items: [
  { kind: INVESTIGATION, description: "Forensic accountant", amount: "12.34", currency: "USD" }] }) {
    deducted toReturn currency } }`;

describe('those who prepare a return', () => {
  test('ask on which branch it rests', async () => {
    const { data, codes } = await w.test.ask(officerOf(await w.state()), basis);
    expect(codes).toEqual([]);
    expect(data?.returnBasis).toEqual({
      basis: 'EMBEZZLED_PUBLIC_FUNDS',
      provision: 'UNCAC art. 57(3)(a)',
      duty: 'The requested State returns the confiscated property to the requesting State.',
      because: [
        'property that comes from EMBEZZLEMENT_OF_PUBLIC_FUNDS',
        'confiscation in accordance with article 55',
        'a final judgment in the requesting State, or its waiver by the requested State',
      ],
      wouldChange: [],
    });
  });

  test('have the deductions checked', async () => {
    const { data } = await w.test.ask(supervisorOf(await w.state()), deductions);
    expect(data?.checkDeductions).toEqual({ deducted: '12.34', toReturn: '87.66', currency: 'USD' });
  });

  test('serve in a central authority; nobody else asks', async () => {
    const state = await w.state();
    for (const query of [basis, deductions]) {
      for (const viewer of [prosecutorOf(state), auditor, starStaff])
        expect((await w.test.ask(viewer, query)).codes).toEqual(['FORBIDDEN']);
      expect((await w.test.ask(stranger, query)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });
});
