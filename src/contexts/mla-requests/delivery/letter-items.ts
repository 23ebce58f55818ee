import type { AssistanceType } from '../../directory/index.js';
import type { RecoveryAvenue } from '../items/item.enums.js';
import type { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import type { ParticularName } from '../items/particular-names.js';
import { joined, list, numbered, type LetterSection } from './letter.js';
import { assistanceInWords, avenueInWords, riskInWords } from './letter-words.js';

/** The particulars of an item, those that were given; the currency by its name. */
export type LetterParticulars = Readonly<Partial<Pick<MlaRequestItemParticulars, ParticularName>>>;

/** An item as a letter has it. */
export interface LetterItem {
  readonly type: AssistanceType;
  readonly avenue: RecoveryAvenue | null;
  readonly coercive: boolean;
  readonly particulars: LetterParticulars;
}

/** What is asked for, one by one, in the order of the request. */
export const itemsInLetter = (items: readonly LetterItem[]): string =>
  numbered(
    items.map(({ type, avenue, coercive, particulars }) => ({
      title: assistanceInWords[type],
      details: [
        ['Way of recovery', avenue === null ? null : avenueInWords[avenue]],
        ['Coercive action', coercive ? 'needed' : 'not needed (UNCAC art. 46(9)(b))'],
        ...soughtIn(particulars),
        ...propertyIn(particulars),
        ...orderIn(particulars),
      ],
    })),
  );

function soughtIn(said: LetterParticulars): readonly LetterSection[] {
  const { description, nexus, addressee, questions, periodFrom, periodTo } = said;
  const { institution, account, place, documents = [], appearOn, videoHearingWished } = said;
  return [
    ['What is to be done', description ?? null],
    ['Connection with the facts', nexus ?? null],
    ['Person or body to be approached', addressee ?? null],
    ['Questions', questions ?? null],
    ['Records sought from', periodFrom ?? null],
    ['Records sought until (this day included)', periodTo ?? null],
    ['Holder of the records or property', institution ?? null],
    ['Accounts or holdings', account ?? null],
    ['Place', place ?? null],
    ['Documents', documents.length > 1 ? `\n${list(documents)}` : (documents[0] ?? null)],
    ['Day of the hearing or appearance', appearOn ?? null],
    ['Hearing by video conference (UNCAC art. 46(18))', videoHearingWished === true ? 'wished' : null],
  ];
}

function propertyIn(said: LetterParticulars): readonly LetterSection[] {
  const { propertyDescription, propertyLocation, estimatedValue, estimatedValueCurrency } = said;
  const { dissipationRisk, dissipationRiskLevel } = said;
  const risk = dissipationRiskLevel == null ? null : riskInWords[dissipationRiskLevel];
  return [
    ['Property', propertyDescription ?? null],
    ['Location of the property', propertyLocation ?? null],
    ['Estimated value', joined([estimatedValue ?? null, estimatedValueCurrency ?? null], ' ')],
    [
      'Risk that the property is moved away (UNCAC art. 54(2))',
      joined([risk, dissipationRisk ?? null], '. '),
    ],
  ];
}

function orderIn(said: LetterParticulars): readonly LetterSection[] {
  const { orderCourt, orderDate, orderNumber, orderIsFinal, orderCopyAttached, orderExtent } = said;
  return [
    ['Court that made the order', orderCourt ?? null],
    ['Day of the order', orderDate ?? null],
    ['Number of the order', orderNumber ?? null],
    ['Finality (UNCAC art. 55(3)(b))', finality(orderIsFinal ?? null)],
    [
      'Copy of the order (UNCAC art. 55(3)(b), (c))',
      orderCopyAttached === true ? 'a legally admissible copy is enclosed' : null,
    ],
    ['Extent to which the order is to be executed', orderExtent ?? null],
    ['Notice to third parties and due process', said.noticeToThirdParties ?? null],
  ];
}

function finality(isFinal: boolean | null): string | null {
  if (isFinal === null) return null;
  return isFinal ? 'the order is final' : 'the order is not final';
}
