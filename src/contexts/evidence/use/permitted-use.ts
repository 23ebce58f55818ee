import type { Lack } from '../../../platform/errors.js';
import { sameWords } from '../commands/parts.js';
import { NoticeTiming, UseBasis } from './evidence-use.enums.js';

/** Something that a use lacks, with the provision and the rule that ask for it. */
export interface UseLack extends Lack {
  readonly rule: 'R10' | 'R17';
}

/** A use as it is to be entered. */
export interface Use {
  readonly basis: UseBasis;
  readonly purpose: string;
  readonly proceeding: string;
  readonly usedAt: Date;
  readonly onwardTo: string | null;
  readonly conditionsKept: readonly string[];
}

/** What the requested State consented to, and until when. */
export interface ConsentGiven {
  readonly purpose: string;
  readonly proceeding: string;
  readonly onwardTo: string | null;
  /** Null unless it was granted. */
  readonly grantedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Of which disclosure the requested State had notice, and whether it was consulted if it asked. */
export interface NoticeGiven {
  readonly proceeding: string;
  readonly disclosedTo: string;
  readonly timing: NoticeTiming;
  /** From when on the requested State counts as told; null as long as nothing has told it. */
  readonly saidAt: Date | null;
  readonly disclosedAt: Date | null;
  readonly consultationAskedAt: Date | null;
  readonly consultedAt: Date | null;
}

const source = 'UNCAC art. 46(19)';
const lacks = (missing: string): UseLack => ({ missing, source, rule: 'R10' });

/** What a use within the stated purposes lacks: to transmit evidence onward needs a consent, whatever for. */
export function lacksOfPurpose(use: Use, allowedPurposes: readonly string[]): readonly UseLack[] {
  const isStated = allowedPurposes.some((purpose) => sameWords(purpose) === sameWords(use.purpose));
  if (isStated && use.onwardTo === null) return [];
  return [lacks('prior consent of the requested State, or a purpose stated in the request')];
}

/** What a use under a consent lacks: the consent is for this, was given before, and has not ended. */
export function lacksOfConsent(use: Use, consent: ConsentGiven | null): readonly UseLack[] {
  if (consent?.grantedAt === null || consent === null)
    return [lacks('prior consent of the requested State, which was not given')];
  const { grantedAt, expiresAt, revokedAt } = consent;
  const found: UseLack[] = [];
  if (use.usedAt < grantedAt) found.push(lacks('consent given before the use'));
  if (expiresAt !== null && use.usedAt >= expiresAt)
    found.push(lacks('consent that is in force: it expired before the use'));
  if (revokedAt !== null && use.usedAt >= revokedAt)
    found.push(lacks('consent that is in force: it was revoked before the use'));
  if (!agrees(use.purpose, consent.purpose) || !agrees(use.proceeding, consent.proceeding))
    found.push(lacks('consent to this purpose in this proceeding'));
  if (use.onwardTo !== null && !agrees(use.onwardTo, consent.onwardTo))
    found.push(lacks('consent to the transmission to this recipient'));
  return found;
}

/** What an exculpatory disclosure lacks: notice that was said before, or without delay with the reason; consultation if asked. */
export function lacksOfNotice(use: Use, notice: NoticeGiven | null): readonly UseLack[] {
  if (notice === null) return [lacks('notice of the disclosure to the requested State')];
  const found: UseLack[] = [];
  const isPrior = notice.timing === NoticeTiming.PRIOR;
  if (notice.saidAt === null) found.push(lacks(dispatchOfNotice));
  else if (isPrior && use.usedAt < notice.saidAt) found.push(lacks('notice given before the disclosure'));
  if (!isPrior && use.usedAt.getTime() !== notice.disclosedAt?.getTime())
    found.push(lacks('notice of the disclosure at this time'));
  if (!agrees(use.proceeding, notice.proceeding))
    found.push(lacks('notice of disclosure in this proceeding'));
  if (use.onwardTo !== null && !agrees(use.onwardTo, notice.disclosedTo))
    found.push(lacks('notice of disclosure to this recipient'));
  const { consultationAskedAt, consultedAt } = notice;
  if (isPrior && consultationAskedAt !== null && (consultedAt === null || use.usedAt < consultedAt))
    found.push(lacks('consultation with the requested State, which it asked for'));
  return found;
}

const dispatchOfNotice =
  'the dispatch of the letter that gives notice of the disclosure (dispatchMlaRequest, naming its delivery)';

/**
 * Which binding conditions nobody said to be kept. Nothing in article 46(19) prevents the disclosure of what exculpates,
 * so conditions do not bind it.
 */
export function lacksOfConditions(use: Use, binding: readonly string[]): readonly UseLack[] {
  if (use.basis === UseBasis.EXCULPATORY) return [];
  const kept = new Set(use.conditionsKept.map(sameWords));
  return binding
    .filter((condition) => !kept.has(sameWords(condition)))
    .map((condition) => ({
      missing: `that this condition is kept (conditionsKept): ${condition}`,
      source: 'UNCAC art. 46(26)',
      rule: 'R17' as const,
    }));
}

const agrees = (said: string, given: string | null): boolean =>
  given !== null && sameWords(said) === sameWords(given);
