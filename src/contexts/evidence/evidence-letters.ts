import {
  DeliverySubject,
  limitsOfUse,
  listInLetter,
  nameInWords,
  type StepLetter,
} from '../mla-requests/index.js';
import type { EvidenceItem } from './evidence-item.entity.js';

/** The letter with which pieces of evidence leave for a State that does not take part in Repatria (UNCAC art. 46(19), (29)). */
export function letterWithEvidence(items: readonly EvidenceItem[]): StepLetter {
  return {
    title: 'Evidence handed over',
    subject: DeliverySubject.EVIDENCE,
    says: (_operation, { purpose }) => [
      ['Enclosed', listInLetter(items.map(described))],
      ['Purposes for which it may be used', purpose],
      ['Limits of use', limitsOfUse],
    ],
  };
}

/** The letter with which an original goes back to a State that does not take part in Repatria. */
export function letterWithOriginal(item: EvidenceItem): StepLetter {
  return {
    title: 'Return of an original',
    subject: DeliverySubject.EVIDENCE,
    says: () => [
      ['Enclosed', listInLetter([described(item)])],
      ['Remark', item.returnNote],
    ],
  };
}

function described(item: EvidenceItem): string {
  const { title, kind, form, sha256, handlingCaveat, conditions, returnDueOn } = item;
  return [
    `${title} (${nameInWords(kind).toLowerCase()}, ${nameInWords(form).toLowerCase()}; SHA-256 ${sha256})`,
    ...conditions.map((condition) => `Condition: ${condition}`),
    ...(handlingCaveat === null ? [] : [`To mind: ${handlingCaveat}`]),
    ...(returnDueOn === null ? [] : [`To be returned by ${returnDueOn}`]),
  ].join('. ');
}
