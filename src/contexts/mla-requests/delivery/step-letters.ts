import { postponementInForce } from '../postponement/postponements.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import { conditionLetters } from '../conditions/condition-letters.js';
import { ConfidentialityNotice } from '../confidentiality/confidentiality-notice.entity.js';
import { MlaRequestConsultationMessage } from '../consultation/consultation-message.entity.js';
import { MlaRequestConsultation } from '../consultation/consultation.entity.js';
import { MlaRequestInformationRound } from '../information/information-round.entity.js';
import { MlaRequestStatusInquiry } from '../inquiries/status-inquiry.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { assistanceInWords } from './letter-words.js';
import { limits, list, nameInWords, orLater } from './letter.js';
import { last, said, type StepLetter } from './step-letter.js';

/**
 * The steps by which a State says something to the other, with the letter that each makes. A step that is not named is none
 * of those, or is named by the context whose step it is.
 */
// prettier-ignore
export const stepLetters: Readonly<Partial<Record<string, StepLetter>>> = {
  // The requested State
  acknowledgeMlaRequest: { title: 'Acknowledgement of receipt', says: receipt },
  returnMlaRequestAsIncomplete: { title: 'Return of an incomplete request', says: whatIsMissing },
  askMlaRequestInformation: { title: 'Request for additional information', says: question },
  waiveMlaRequestInformation: { title: 'Additional information is no longer needed', says: waivedQuestion },
  lapseMlaRequest: { title: 'Notice that the request has lapsed', says: lapse },
  answerMlaRequestInquiry: { title: 'Answer to an inquiry', says: answerToInquiry },
  postponeMlaRequest: { title: 'Postponement of assistance', says: postponement },
  reviewMlaRequestPostponement: { title: 'Continued postponement of assistance', says: postponement },
  resumeMlaRequest: { title: 'End of the postponement', says: resumption },
  acceptMlaRequest: { title: 'Acceptance of the request', says: acceptance },
  refuseMlaRequest: { title: 'Refusal of assistance', says: refusal },
  executeMlaRequestItem: { title: 'Report on the execution of the request', says: execution },
  markMlaRequestItemNotPossible: { title: 'Report on the execution of the request', says: execution },
  refuseMlaRequestItem: { title: 'Refusal of a part of the assistance', says: execution },
  executeMlaRequest: { title: 'Execution of the request', says: execution },
  transmitMlaRequestEvidence: { title: 'Transmission of what the execution brought', says: transmission },
  reportConfidentialityCannotBeMet: { title: 'Notice that the request cannot be kept confidential', says: notice },

  // The requesting State
  giveMlaRequestInformation: { title: 'Additional information', says: informationGiven },
  inquireMlaRequestStatus: { title: 'Inquiry into the status of the request', says: inquiry },
  answerConfidentialityNotice: { title: 'Answer to the notice on confidentiality', says: answerToNotice },
  confirmMlaRequestInWriting: { title: 'Confirmation in writing of an oral request', says: confirmation },
  withdrawMlaRequestItem: { title: 'Withdrawal of a part of the request', says: execution },
  withdrawMlaRequest: { title: 'Withdrawal of the request', says: withdrawal },

  // Either
  openMlaRequestConsultation: { title: 'Consultation', says: consultation },
  sayInMlaRequestConsultation: { title: 'Consultation', says: consultation },
  concludeMlaRequestConsultation: { title: 'Conclusion of a consultation', says: conclusion },

  ...conditionLetters,
};

async function receipt({ em, state }: Operation, { deliveredAt }: MlaRequest) {
  const day = deliveredAt === null ? null : await dayIn(em, state, deliveredAt);
  return said(['Receipt', `Your request was received${day === null ? '' : ` on ${day}`}.`]);
}

function whatIsMissing(_: Operation, { returnedFor, returnReasons }: MlaRequest) {
  return said(['What is missing (UNCAC art. 46(15))', list(returnedFor ?? [])], ['Reasons', returnReasons]);
}

async function question(operation: Operation, request: MlaRequest) {
  const { question: asked, answerDueOn } = await last(operation, MlaRequestInformationRound, { request });
  return said(['What is needed (UNCAC art. 46(16))', asked], ['Answer asked for by', orLater(answerDueOn)]);
}

async function waivedQuestion(operation: Operation, request: MlaRequest) {
  const { question: asked } = await last(operation, MlaRequestInformationRound, { request });
  return said(['What need not be answered any more', asked]);
}

async function informationGiven(operation: Operation, request: MlaRequest) {
  const { question: asked, answer } = await last(operation, MlaRequestInformationRound, { request });
  return said(['What was asked', asked], ['Answer (UNCAC art. 46(16))', answer]);
}

function lapse(_: Operation, { lapseReasons }: MlaRequest) {
  return said(['Reasons', lapseReasons]);
}

async function inquiry(operation: Operation, request: MlaRequest) {
  const { question: asked, answerDueOn } = await last(operation, MlaRequestStatusInquiry, { request });
  const plain = 'How does the request progress?';
  return said(['Inquiry (UNCAC art. 46(24))', asked ?? plain], ['Answer asked for by', orLater(answerDueOn)]);
}

async function answerToInquiry(operation: Operation, request: MlaRequest) {
  const answered = { request, answeredAt: operation.now };
  const { question: asked, answer } = await last(operation, MlaRequestStatusInquiry, answered);
  return said(['What was asked', asked], ['Answer (UNCAC art. 46(24))', answer]);
}

async function consultation(operation: Operation, request: MlaRequest) {
  const message = await last(operation, MlaRequestConsultationMessage, { request });
  const { about, answerDueOn, openedBy } = await last(operation, MlaRequestConsultation, {
    id: message.consultation.id,
  });
  const due = openedBy.code === operation.state ? answerDueOn : null;
  return said(
    ['Subject (UNCAC art. 46(26))', nameInWords(about)],
    ['What we say', message.text],
    ['Opportunity to answer until the end of', orLater(due)],
  );
}

async function conclusion(operation: Operation, request: MlaRequest) {
  const concluded = { request, concludedAt: operation.now };
  const { about, result } = await last(operation, MlaRequestConsultation, concluded);
  return said(['Subject (UNCAC art. 46(26))', nameInWords(about)], ['Result', result]);
}

async function postponement({ em }: Operation, request: MlaRequest) {
  const { postponementGround } = request;
  return said(
    ['Ground (UNCAC art. 46(25))', postponementGround === null ? null : nameInWords(postponementGround)],
    ['We shall look at it again on', (await postponementInForce(em, request))?.reviewOn ?? null],
  );
}

function resumption() {
  return said(['Resumption', 'Nothing stands in the way any more; your request is being dealt with again.']);
}

function acceptance() {
  return said(['Acceptance (UNCAC art. 46(17))', 'Your request is accepted and will be executed.']);
}

function refusal(_: Operation, { refusalGrounds, refusalReasons }: MlaRequest) {
  return said(
    ['Grounds (UNCAC art. 46(21))', list((refusalGrounds ?? []).map(nameInWords))],
    ['Reasons (UNCAC art. 46(23))', refusalReasons],
  );
}

async function execution(operation: Operation, request: MlaRequest) {
  const { executionSummary } = request;
  return said(['Execution', executionSummary], ['Items', await itemsOf(operation, request)]);
}

async function transmission(operation: Operation, request: MlaRequest) {
  const items = await itemsOf(operation, request);
  const whole = 'Everything that the execution of your request brought has been transmitted.';
  return said(['Transmission (UNCAC art. 46(3), (17))', whole], ['Items', items], ['Limits of use', limits]);
}

async function notice(operation: Operation, request: MlaRequest) {
  const { reason } = await last(operation, ConfidentialityNotice, { request });
  return said(['Why it cannot be kept confidential (UNCAC art. 46(20))', reason]);
}

async function answerToNotice(operation: Operation, request: MlaRequest) {
  const { answer, remark } = await last(operation, ConfidentialityNotice, { request });
  return said(
    ['Answer (UNCAC art. 46(20))', answer === null ? null : nameInWords(answer)],
    ['Remark', remark],
  );
}

async function confirmation({ em, state }: Operation, { submittedAt }: MlaRequest) {
  const day = submittedAt === null ? null : await dayIn(em, state, submittedAt);
  const made = `We confirm in writing the request that we made orally${day === null ? '' : ` on ${day}`}; the letter of request says what we ask.`;
  return said(['Confirmation (UNCAC art. 46(14))', made]);
}

function withdrawal(_: Operation, { outcome }: MlaRequest) {
  const plain = 'The assistance is no longer needed.';
  return said(['Withdrawal (UNCAC art. 46(24))', outcome ?? plain]);
}

/** What became of each item so far, in their order. */
async function itemsOf({ em }: Operation, request: MlaRequest): Promise<string> {
  const items = await em.find(MlaRequestItem, { request, isListed: true }, { orderBy: { position: 'asc' } });
  const lines = items.flatMap((item) => [
    `${String(item.position)}. ${assistanceInWords[item.type]}: ${nameInWords(item.status).toLowerCase()}`,
    ...detail(
      'Grounds',
      item.refusalGrounds === null ? null : item.refusalGrounds.map(nameInWords).join('; '),
    ),
    ...detail(item.refusalGrounds === null ? 'Result' : 'Reasons', item.result),
    ...detail('Procedure followed', item.procedureFollowed),
    ...detail('Why not the procedure wished', item.deviationReason),
  ]);
  return lines.join('\n');
}

const detail = (label: string, text: string | null): readonly string[] =>
  text === null || text === '' ? [] : [`   - ${label}: ${text}`];
