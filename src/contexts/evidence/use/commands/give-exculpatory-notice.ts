import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../../platform/errors.js';
import { letterAbout, MlaRequest, noteStep } from '../../../mla-requests/index.js';
import { EvidenceItem } from '../../evidence-item.entity.js';
import { NoticeTiming } from '../evidence-use.enums.js';
import type { GiveExculpatoryNoticeInput } from '../evidence-use.inputs.js';
import { exculpatoryNoticeLetters } from '../exculpatory-notice-letters.js';
import { ExculpatoryNotice } from '../exculpatory-notice.entity.js';

/**
 * The requesting State tells the requested State that it discloses evidence which exculpates an accused person: before
 * the disclosure, or, in an exceptional case in which that is not possible, without delay and with the reason (UNCAC
 * art. 46(19)).
 */
export async function giveExculpatoryNotice(
  operation: Operation,
  input: GiveExculpatoryNoticeInput,
): Promise<Subject> {
  const { em, now } = operation;
  const item = await operation.refer(EvidenceItem, input.id, 'input.id');
  operation.assertMay(item);
  const problems = contradictions(input, item, now);
  if (problems.length > 0) throw badInput(problems);
  const { request, case: caseFile, requestingKeeper, requestedKeeper } = item;
  const notice = Object.assign(new ExculpatoryNotice(), {
    item,
    request,
    case: caseFile,
    requestingKeeper,
    requestedKeeper,
    proceeding: input.proceeding,
    disclosedTo: input.disclosedTo,
    explanation: input.explanation,
    timing: input.timing,
    givenAt: now,
    disclosedAt: input.disclosedAt ?? null,
    lateReason: input.lateReason ?? null,
  });
  em.persist(notice);
  const found = await em.findOneOrFail(MlaRequest, { id: request.id });
  notice.event = noteStep(operation, found, letterAbout(exculpatoryNoticeLetters, operation, notice));
  return {
    type: 'ExculpatoryNotice',
    key: notice.id,
    chain: caseFile.id,
    reason: input.lateReason ?? undefined,
  };
}

/** What a notice cannot say at the same time. */
function contradictions(
  { timing, disclosedAt, lateReason }: GiveExculpatoryNoticeInput,
  item: EvidenceItem,
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  const rule = { rule: 'R10' } as const;
  const check = (holds: boolean, field: string, message: string): void => {
    if (!holds) problems.push({ field: `input.${field}`, message, ...rule });
  };
  const isLate = timing === NoticeTiming.WITHOUT_DELAY;
  check(
    isLate === disclosedAt instanceof Date,
    'disclosedAt',
    'Say when it was disclosed where that was before the notice, and only there (UNCAC art. 46(19)).',
  );
  check(
    isLate === ((lateReason ?? '').trim() !== ''),
    'lateReason',
    'Say why notice in advance was not possible where it comes afterwards, and only there (UNCAC art. 46(19)).',
  );
  if (disclosedAt instanceof Date) {
    check(disclosedAt <= now, 'disclosedAt', 'What is disclosed later needs notice now, in advance: PRIOR.');
    check(
      item.handedOverAt !== null && disclosedAt >= item.handedOverAt,
      'disclosedAt',
      'Evidence is not disclosed before it was handed over.',
    );
  }
  return problems;
}
