import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import { assistanceInWords } from '../delivery/letter-words.js';
import { nameInWords, type LetterSection } from '../delivery/letter.js';
import type { LettersAbout } from '../delivery/letters-about.js';
import type { MlaRequestCost } from './mla-request-cost.entity.js';

/** The steps on a cost that leave by letter for a State that does not take part in Repatria (UNCAC art. 46(28)). */
// prettier-ignore
export const costLetters: LettersAbout<MlaRequestCost> = {
  // The requested State
  proposeMlaRequestCostTerms: { title: 'Proposal on costs', says: proposal },
  dropMlaRequestCost: { title: 'Notice that a cost does not arise', says: dropped },

  // The requesting State
  agreeToMlaRequestCost: { title: 'Agreement on costs', says: agreement },
  declineMlaRequestCost: { title: 'Proposal on costs declined', says: declined },
};

async function proposal(cost: MlaRequestCost, operation: Operation) {
  const asked = 'Please let us know whether you agree to these terms.';
  return [...(await termsOf(cost, operation)), ['Answer asked for', asked]] as const;
}

async function agreement(cost: MlaRequestCost, operation: Operation) {
  const { em, state } = operation;
  const on = cost.agreedAt === null ? null : await dayIn(em, state, cost.agreedAt);
  return [
    ...(await termsOf(cost, operation)),
    ['Answer', `We agree to these terms${on === null ? '' : `, as of ${on}`}.`],
  ] as const;
}

async function declined(cost: MlaRequestCost, operation: Operation) {
  const answer = 'We do not agree to these terms. Others may be proposed.';
  return [...(await termsOf(cost, operation)), ['Answer', answer], ['Reasons', cost.reason]] as const;
}

/** Where no terms were proposed, the other State has not heard of the cost. */
async function dropped(cost: MlaRequestCost, operation: Operation) {
  if (cost.terms === null) return null;
  const notice = 'This cost does not arise; what was proposed falls away.';
  return [...(await costOf(cost, operation)), ['Notice', notice], ['Reasons', cost.reason]] as const;
}

async function termsOf(cost: MlaRequestCost, operation: Operation): Promise<readonly LetterSection[]> {
  const { proposedBearer: bearer, terms } = cost;
  return [
    ...(await costOf(cost, operation)),
    ['To be borne by', bearer === null ? null : nameInWords(bearer)],
    ['Terms', terms],
  ];
}

async function costOf(cost: MlaRequestCost, { em }: Operation): Promise<readonly LetterSection[]> {
  await em.populate(cost, ['item']);
  const { kind, amount, currency, purpose, item } = cost;
  return [
    ['Cost (UNCAC art. 46(28))', `${nameInWords(kind)}: ${currency} ${amount}`],
    ['What for', purpose],
    [
      'Item of the request',
      item === null ? null : `${String(item.position)}. ${assistanceInWords[item.type]}`,
    ],
  ];
}
