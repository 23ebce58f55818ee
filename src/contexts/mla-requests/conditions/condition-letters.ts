import type { Operation } from '../../../platform/commands/operation.js';
import { list, nameInWords, orLater } from '../delivery/letter.js';
import { last, said, type StepLetter } from '../delivery/step-letter.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { MlaRequestCondition } from './condition.entity.js';
import { ConditionStatus } from './condition.enums.js';

/** What the two States say to each other about conditions, by command. */
// prettier-ignore
export const conditionLetters: Readonly<Record<string, StepLetter>> = {
  sendMlaRequestConditions: { title: 'Conditions of assistance', says: conditionsProposed },
  withdrawMlaRequestConditions: { title: 'Withdrawal of conditions of assistance', says: conditionsWithdrawn },
  fulfilMlaRequestCondition: { title: 'Notice that a condition was kept', says: conditionKept },
  acceptMlaRequestCondition: { title: 'Answer to the conditions of assistance', says: conditionsAnswered },
  declineMlaRequestCondition: { title: 'Answer to the conditions of assistance', says: conditionsAnswered },
};

async function conditionsProposed(operation: Operation, request: MlaRequest) {
  const conditions = await lastConditions(operation, request);
  const answerDueOn = conditions[0]?.answerDueOn ?? null;
  return said(
    ['Conditions (UNCAC art. 46(26))', list(conditions.map(inFull))],
    ['Answer asked for by', orLater(answerDueOn)],
  );
}

/** The answer to conditions that were proposed together is one letter, once none of them waits. */
async function conditionsAnswered(operation: Operation, request: MlaRequest) {
  if (request.status === MlaRequestStatus.CONDITIONS_PROPOSED) return null;
  const conditions = await lastConditions(operation, request);
  const lines = conditions.map((one) => {
    const reasons = one.declineReasons === null ? '' : ` Reasons: ${one.declineReasons}`;
    return `${inFull(one)} ${nameInWords(one.status)}.${reasons}`;
  });
  return said(['Conditions (UNCAC art. 46(26))', list(lines)]);
}

async function conditionKept(operation: Operation, request: MlaRequest) {
  const kept = await last(operation, MlaRequestCondition, { request, fulfilledAt: operation.now });
  return said(['Condition that was kept (UNCAC art. 46(26))', inFull(kept)]);
}

async function conditionsWithdrawn(operation: Operation, request: MlaRequest) {
  const conditions = await lastConditions(operation, request);
  const withdrawn = conditions.filter(({ status }) => status === ConditionStatus.WITHDRAWN);
  return said(
    ['Conditions that are withdrawn (UNCAC art. 46(26))', list(withdrawn.map(inFull))],
    ['Reasons', withdrawn[0]?.withdrawalReasons ?? null],
    ['What follows', 'Nothing of what was proposed with them binds; your request is being examined again.'],
  );
}

const inFull = ({ text, expiresOn }: MlaRequestCondition): string =>
  expiresOn === null ? text : `${text} (until ${expiresOn})`;

/** The conditions that were proposed together last. */
async function lastConditions(operation: Operation, request: MlaRequest): Promise<MlaRequestCondition[]> {
  const sent = { request, isSent: true };
  const { set } = await operation.em.findOneOrFail(MlaRequestCondition, sent, { orderBy: { set: 'desc' } });
  return operation.em.find(MlaRequestCondition, { ...sent, set }, { orderBy: { position: 'asc' } });
}
