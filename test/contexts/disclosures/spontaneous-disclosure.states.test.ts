import { describe, expect, test } from 'vitest';
import { DisclosureBasis, DisclosureStatus as S } from '../../../src/contexts/disclosures/index.js';
import { DisclosureProposal } from '../../../src/contexts/disclosures/spontaneous-disclosure-side.entity.js';
import { spontaneousDisclosureStates as states } from '../../../src/contexts/disclosures/spontaneous-disclosure.states.js';

const whole = {
  basis: DisclosureBasis.PROCEEDS,
  offences: ['UNCAC art. 17'],
  hasInformation: true,
  hasProceeds: true,
  proposal: DisclosureProposal.TRANSMISSION,
};

/** Command → status → status afterwards; what is not named is not possible. */
const table: Readonly<Record<string, Partial<Record<S, S>>>> = {
  amendDisclosure: { DRAFT: S.DRAFT },
  proposeDisclosureTransmission: { DRAFT: S.IN_REVIEW },
  returnDisclosureToDraft: { IN_REVIEW: S.DRAFT },
  transmitDisclosure: { IN_REVIEW: S.TRANSMITTED },
  discardDisclosure: { DRAFT: S.DISCARDED, IN_REVIEW: S.DISCARDED },
  acknowledgeDisclosure: { TRANSMITTED: S.ACKNOWLEDGED },
  declineDisclosure: { TRANSMITTED: S.DECLINED },
  liftDisclosureRestriction: { TRANSMITTED: S.TRANSMITTED, ACKNOWLEDGED: S.ACKNOWLEDGED },
  askDisclosureConsent: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  decideDisclosureConsent: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  giveDisclosureExculpatoryNotice: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  askDisclosureConsultation: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  recordDisclosureConsultation: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  recordExculpatoryDisclosure: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  recordDisclosureUse: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  convertDisclosureToMlaRequest: { ACKNOWLEDGED: S.ACKNOWLEDGED },
  fileDisclosure: Object.fromEntries(Object.values(S).map((status) => [status, status])),
};

test('the table of this test names every command', () => {
  expect(Object.keys(table).sort()).toEqual([...states.commands].sort());
});

describe.each([...states.commands])('%s', (command) => {
  test.each(Object.values(S))('while %s', (status) => {
    const to = table[command]?.[status];
    if (to === undefined)
      expect(() => states.next({ status, ...whole }, command)).toThrow('is not possible while');
    else expect(states.next({ status, ...whole }, command)).toBe(to);
  });
});
