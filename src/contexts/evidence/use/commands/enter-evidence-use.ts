import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import type { DomainError } from '../../../../platform/errors.js';
import { badInput, incomplete, type Problem } from '../../../../platform/errors.js';
import { bindingConditions, MlaRequest } from '../../../mla-requests/index.js';
import { UseConsent } from '../../consent/use-consent.entity.js';
import { UseConsentStatus } from '../../consent/use-consent.enums.js';
import { sameWords } from '../../commands/parts.js';
import { EvidenceItem } from '../../evidence-item.entity.js';
import { EvidenceUse } from '../evidence-use.entity.js';
import { UseBasis } from '../evidence-use.enums.js';
import type { EnterEvidenceUseInput } from '../evidence-use.inputs.js';
import { ExculpatoryNotice } from '../exculpatory-notice.entity.js';
import {
  lacksOfConditions,
  lacksOfConsent,
  lacksOfNotice,
  lacksOfPurpose,
  type UseLack,
  type Use,
} from '../permitted-use.js';

/**
 * The requesting State enters a use of evidence in the ledger. A use beyond the proceedings stated in the request needs
 * the requested State's prior consent, except the disclosure of what exculpates an accused person, of which it is given
 * notice (UNCAC art. 46(19)); conditions that were accepted are kept (art. 46(26)).
 * @throws DomainError INCOMPLETE, with each thing that the use lacks, its provision and its rule
 */
export async function enterEvidenceUse(operation: Operation, input: EnterEvidenceUseInput): Promise<Subject> {
  const { em, now, userId } = operation;
  const item = await operation.refer(EvidenceItem, input.id, 'input.id');
  operation.assertMay(item);
  const usedAt = input.usedAt ?? now;
  const problems = contradictions(input, item, usedAt, now);
  if (problems.length > 0) throw badInput(problems);
  const consent = await consentOf(operation, item, input);
  const notice = await noticeOf(operation, item, input);
  const use = useOf(input, usedAt);
  const binding = await bindingOn(operation, item, consent);
  const found = lacksOf(use, item, binding, consent, notice);
  if (found.length > 0) throw notPermitted(operation, found);
  const { request, case: caseFile, requestingKeeper, requestedKeeper } = item;
  const entry = Object.assign(new EvidenceUse(), {
    ...use,
    purpose: canonical(use, item, consent),
    conditionsKept: [...use.conditionsKept],
    item,
    request,
    case: caseFile,
    requestingKeeper,
    requestedKeeper,
    consent,
    notice,
    usedBy: input.usedBy,
    enteredBy: userId,
    enteredAt: now,
  });
  em.persist(entry);
  return { type: 'EvidenceUse', key: entry.id, chain: caseFile.id };
}

function useOf(
  { basis, purpose, proceeding, onwardTo, conditionsKept }: EnterEvidenceUseInput,
  usedAt: Date,
): Use {
  return {
    basis,
    purpose,
    proceeding,
    usedAt,
    onwardTo: onwardTo ?? null,
    conditionsKept: conditionsKept ?? [],
  };
}

/** What the input cannot say at the same time. */
function contradictions(
  { basis, consentId, noticeId }: EnterEvidenceUseInput,
  item: EvidenceItem,
  usedAt: Date,
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  const check = (holds: boolean, field: string, message: string): void => {
    if (!holds) problems.push({ field: `input.${field}`, message });
  };
  const rests = (on: UseBasis, id: unknown): boolean => (basis === on) === (typeof id === 'string');
  check(
    rests(UseBasis.CONSENT, consentId),
    'consentId',
    'Name the consent where the use rests on one, and only there.',
  );
  check(
    rests(UseBasis.EXCULPATORY, noticeId),
    'noticeId',
    'Name the notice where the use is the disclosure of what exculpates, and only there.',
  );
  check(usedAt <= now, 'usedAt', 'A use is entered when it has happened, not before.');
  check(
    item.handedOverAt !== null && usedAt >= item.handedOverAt,
    'usedAt',
    'Evidence is not used before it was handed over.',
  );
  return problems;
}

/** The consent that the use rests on, under lock, so that it is not revoked meanwhile; it must be of this evidence. */
async function consentOf(
  operation: Operation,
  item: EvidenceItem,
  { consentId }: EnterEvidenceUseInput,
): Promise<UseConsent | null> {
  if (typeof consentId !== 'string') return null;
  const consent = await operation.takeUnversioned(UseConsent, consentId);
  if (consent.request === item.request && (consent.item === null || consent.item === item)) return consent;
  throw badInput([{ field: 'input.consentId', message: 'This consent is for other evidence.' }]);
}

/** The notice of the disclosure, under lock, so that no consultation is asked for meanwhile. */
async function noticeOf(
  operation: Operation,
  item: EvidenceItem,
  { noticeId }: EnterEvidenceUseInput,
): Promise<ExculpatoryNotice | null> {
  if (typeof noticeId !== 'string') return null;
  const notice = await operation.takeUnversioned(ExculpatoryNotice, noticeId);
  if (notice.item === item) return notice;
  throw badInput([{ field: 'input.noticeId', message: 'This notice is of other evidence.' }]);
}

/** Conditions about costs and about giving back what was received bind, and no use keeps or breaks them. */
const notAboutUse: ReadonlySet<string> = new Set(['COSTS', 'RETURN']);

/** What binds the use: the conditions of the evidence, those accepted for the request, and the terms of the consent. */
async function bindingOn(
  operation: Operation,
  item: EvidenceItem,
  consent: UseConsent | null,
): Promise<readonly string[]> {
  const request = await operation.em.findOneOrFail(MlaRequest, { id: item.request.id });
  const accepted = await bindingConditions(operation, request);
  const ofRequest = accepted.filter(({ kind }) => !notAboutUse.has(kind)).map(({ text }) => text);
  const terms = consent?.terms ?? null;
  return [...new Set([...item.conditions, ...ofRequest, ...(terms === null ? [] : [terms])])];
}

function lacksOf(
  use: Use,
  item: EvidenceItem,
  binding: readonly string[],
  consent: UseConsent | null,
  notice: ExculpatoryNotice | null,
): readonly UseLack[] {
  const beyond = {
    [UseBasis.WITHIN_PURPOSE]: () => lacksOfPurpose(use, item.allowedPurposes),
    [UseBasis.CONSENT]: () => lacksOfConsent(use, consent === null ? null : given(consent)),
    [UseBasis.EXCULPATORY]: () => lacksOfNotice(use, notice),
  };
  return [...beyond[use.basis](), ...lacksOfConditions(use, binding)];
}

function given(consent: UseConsent) {
  const { purpose, proceeding, onwardTo, decidedAt, expiresAt, revokedAt, status } = consent;
  const wasGranted = status === UseConsentStatus.GRANTED || status === UseConsentStatus.REVOKED;
  return { purpose, proceeding, onwardTo, grantedAt: wasGranted ? decidedAt : null, expiresAt, revokedAt };
}

/** The purpose in the words in which it was allowed, so that the ledger and what it rests on can be compared. */
function canonical(use: Use, { allowedPurposes }: EvidenceItem, consent: UseConsent | null): string {
  if (consent !== null) return consent.purpose;
  if (use.basis !== UseBasis.WITHIN_PURPOSE) return use.purpose;
  return allowedPurposes.find((purpose) => sameWords(purpose) === sameWords(use.purpose)) ?? use.purpose;
}

/** What to do, in words: the clerk need not know the paragraph. */
const advice: Readonly<Record<UseLack['rule'], string>> = {
  R10: 'Ask the requested State for its consent before the use (requestUseConsent); or, where the evidence exculpates an accused person, give notice of the disclosure (giveExculpatoryNotice), and consult if asked',
  R17: 'Say of each condition that binds the use that it is kept, or do not use the evidence so',
};

function notPermitted({ command }: Operation, missing: readonly UseLack[]): DomainError {
  const rules = [...new Set(missing.map(({ rule }) => rule))];
  return incomplete(command, missing, `${rules.map((rule) => advice[rule]).join('. ')}.`);
}
