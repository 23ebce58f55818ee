/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepts the work on a request that was offered to oneself. */
export type AcceptMlaRequestHandoverInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Acknowledges a disclosure, and undertakes to comply with its handling restrictions (art. 46(5)). */
export type AcknowledgeDisclosureInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The paper by which this is known, where the receiving State does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** The receiving State's reference where it does not take part in Repatria and its paper gives one (1 to 200 characters); otherwise the service numbers it. */
  receivingReference?: string | null | undefined;
};

/** A person or entity to be entered in a case. */
export type AddSubjectInput = {
  /** Other names and spellings (to 50, each to 300 characters). */
  aliases?: Array<string> | null | undefined;
  /** Day of birth, or of foundation. */
  bornOn?: string | null | undefined;
  /** The case. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Identifying numbers and codes (to 20). */
  identifiers?: Array<SubjectIdentifierInput> | null | undefined;
  /** Whether the subject is to be protected, and so to exist for the own central authority alone; informants and protected witnesses always are. */
  isProtected?: boolean | null | undefined;
  /** A human being or an entity. */
  kind: SubjectKind;
  /** Where the subject lives, stays or is seated (to 500 characters). */
  location?: string | null | undefined;
  /** Full name (1 to 300 characters). */
  name: string;
  /** Nationality, or State of registration of an entity. */
  nationality?: string | null | undefined;
  /** What the subject is in the case. */
  role: SubjectRole;
};

/** The holding State agrees to hand the person over (UNCAC art. 46(10)(b)). */
export type AgreeToHandOverPersonInput = {
  /** Its conditions; null for none. When they change, an earlier agreement of the other State falls away; at most 2000 characters. */
  conditions?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Whether the receiving State has to keep the person in custody; true when not given: only the holding State may ask or allow otherwise (art. 46(11)(a)). */
  inCustody?: boolean | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** The requested State agrees to the proposed period for leaving (art. 46(27)). */
export type AgreeToLeavingPeriodInput = {
  /** The period that you read and agree to, in days; another is a CONFLICT. */
  days: number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** The requesting State agrees to the terms that it has read (art. 46(28)). */
export type AgreeToMlaRequestCostInput = {
  /** When it agreed, where that was on another day, on paper; now when not given. Not in the future. */
  agreedAt?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** The receiving State agrees to receive the person (UNCAC art. 46(10)(b)). */
export type AgreeToReceivePersonInput = {
  /** Its conditions; null for none. When they change, an earlier agreement of the other State falls away; at most 2000 characters. */
  conditions?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** What to change of a case: what is not given stays; null takes away. */
export type AmendCaseInput = {
  /** Further roles of States and territories (to 100); those entered stay. */
  addStateRoles?: Array<StateRoleInput> | null | undefined;
  /** The matter to which several cases belong (to 200 characters). */
  cluster?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The competent authority that conducts the proceedings. */
  leadAuthority?: string | number | null | undefined;
  /** The legal way of recovery, in words (to 2 000 characters). */
  mechanism?: string | null | undefined;
  /** The neutral title (3 to 300 characters); cannot be taken away. */
  neutralTitle?: string | null | undefined;
  /** End use or another remark (to 5 000 characters). */
  remark?: string | null | undefined;
  /** What it is about (to 20 000 characters). */
  summary?: string | null | undefined;
  /** The title (3 to 300 characters); cannot be taken away. */
  title?: string | null | undefined;
  /** The offences in question, all of them. */
  uncacOffences?: Array<UncacOffence> | null | undefined;
  /** Year of confiscation or judgment (1900 to 2199). */
  yearConfiscated?: number | null | undefined;
  /** Year of the return or of the agreement on it (1900 to 2199). */
  yearReturned?: number | null | undefined;
  /** Year of the freeze or else of the first action (1900 to 2199). */
  yearStart?: number | null | undefined;
};

/** Changes a draft. */
export type AmendDisclosureInput = {
  /** What changes; what is not given stays as it is. */
  contents: DisclosureContentsInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Changes a draft. */
export type AmendMlaRequestInput = {
  /** What changes; what is not given stays as it is. */
  contents: MlaRequestContentsInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Says when the offices of the own State work; what is not given stays as it is. Periods that are running keep their ends. */
export type AmendStateCalendarInput = {
  /** The version of the calendar that you read; null when the State has none yet. */
  expectedVersion?: number | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Holidays to enter, or to enter anew; at most 200, each day once. */
  observe?: Array<StateHolidayInput> | null | undefined;
  /** On what the calendar rests, such as a law or a notice; 1 to 500 characters. */
  source: string;
  /** Days that are no holidays after all; at most 200. */
  strike?: Array<string> | null | undefined;
  /** The time zone by its IANA name such as "Europe/Zurich"; needed the first time. */
  timeZone?: string | null | undefined;
  /** On which days of the week offices are closed, six at most; needed the first time. */
  weekendDays?: Array<Weekday> | null | undefined;
};

/** What an amount is the amount of. */
export type AmountKind =
  /** Confiscated or forfeited for good (UNCAC art. 2(g)). */
  | 'CONFISCATED'
  /** Frozen: may not be moved for the time being (UNCAC art. 2(f)). */
  | 'FROZEN'
  /** Awarded by a judgment (UNCAC art. 53). */
  | 'JUDGMENT'
  /** Recovered, in a way the source does not tell apart. */
  | 'RECOVERED'
  /** Released to the holder. */
  | 'RELEASED'
  /** Asked for, not yet decided. */
  | 'REQUESTED'
  /** Restrained by an order of a court. */
  | 'RESTRAINED'
  /** Returned (UNCAC art. 57). */
  | 'RETURNED'
  /** Seized: in the custody of an authority for the time being (UNCAC art. 2(f)). */
  | 'SEIZED'
  /** Paid under a settlement. */
  | 'SETTLEMENT';

/** The requesting State says whether the request shall be executed all the same. */
export type AnswerConfidentialityNoticeInput = {
  /** Its answer; to withdraw ends the request. */
  answer: ConfidentialityAnswer;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What it says to its answer, such as on what terms; at most 2000 characters. */
  remark?: string | null | undefined;
};

/** Answers how a request progresses. */
export type AnswerMlaRequestInquiryInput = {
  /** The answer; 1 to 20000 characters. It goes to the other State: a proceeding of the own State that is secret does not belong in it. */
  answer: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The inquiry. */
  inquiryId: string | number;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Approves what somebody else proposed, as it was read. */
export type ApproveMlaRequestProposalInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** When what you read was proposed (ownSide.proposedAt); something proposed since is a CONFLICT, so that nobody approves what they have not read. */
  proposedAt: string;
};

/** Says what speaks for keeping a measure. */
export type ArgueForMeasureInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What speaks for it (UNCAC art. 55(8)); 1 to 20000 characters. */
  submission: string;
};

/** Asks for consent to use the information beyond its restrictions (UNCAC art. 46(5)). */
export type AskDisclosureConsentInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** For which use; 1 to 2000 characters. */
  purpose: string;
};

/** Asks to be consulted on an exculpatory disclosure (UNCAC art. 46(5)). */
export type AskDisclosureConsultationInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The notice, by its id. */
  noticeId: string | number;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
};

/** Asks to be consulted on an exculpatory disclosure. */
export type AskExculpatoryConsultationInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Asks for additional information. */
export type AskMlaRequestInformationInput = {
  /** By when an answer is wished, not before today; the request can lapse afterwards. */
  answerDueOn?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What is asked (UNCAC art. 46(16)); 1 to 20000 characters. */
  question: string;
};

/** A case to be given to a competent authority of the own State. */
export type AssignCaseInput = {
  /** The competent authority, of the own State. */
  authority: string | number;
  /** The case. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Gives the request, or named items of it, to a competent authority of the own State (UNCAC art. 46(13)). */
export type AssignMlaRequestInput = {
  /** The competent authority of the own State. */
  authorityId: string | number;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The items of the request that are assigned; the authority then sees no other items, nor their particulars. The whole request when not given; at most 200. */
  items?: Array<string | number> | null | undefined;
  /** The persons of the request whom the authority needs to know of to execute the items; it sees no others. Only with items; nobody when not given; at most 200. */
  persons?: Array<string | number> | null | undefined;
};

/** For what mutual legal assistance may be requested (UNCAC art. 46(3)). */
export type AssistanceType =
  /** The recovery of assets, in accordance with chapter V (art. 46(3)(k)). */
  | 'ASSET_RECOVERY'
  /** Providing originals or certified copies of documents and records, including government, bank, financial, corporate and business records (art. 46(3)(f)). */
  | 'DOCUMENTS_AND_RECORDS'
  /** Examining objects and sites (art. 46(3)(d)). */
  | 'EXAMINING_OBJECTS_AND_SITES'
  /** Identifying, freezing and tracing proceeds of crime in accordance with chapter V (art. 46(3)(j)). */
  | 'IDENTIFYING_FREEZING_TRACING_PROCEEDS'
  /** Providing information, evidentiary items and expert evaluations (art. 46(3)(e)). */
  | 'INFORMATION_AND_EXPERT_EVALUATIONS'
  /** Any other type of assistance that is not contrary to the law of the requested State (art. 46(3)(i)). */
  | 'OTHER_ASSISTANCE'
  /** Executing searches and seizures, and freezing (art. 46(3)(c)). */
  | 'SEARCH_SEIZURE_FREEZING'
  /** Effecting service of judicial documents (art. 46(3)(b)). */
  | 'SERVICE_OF_DOCUMENTS'
  /** Taking evidence or statements from persons (art. 46(3)(a)). */
  | 'TAKING_EVIDENCE'
  /** Identifying or tracing proceeds of crime, property, instrumentalities or other things for evidentiary purposes (art. 46(3)(g)). */
  | 'TRACING_PROCEEDS_FOR_EVIDENCE'
  /** Facilitating the voluntary appearance of persons in the requesting State (art. 46(3)(h)). */
  | 'VOLUNTARY_APPEARANCE';

/** As what somebody attends (UNCAC art. 46(18), (27)). */
export type AttendanceCapacity =
  /** As an expert. */
  | 'EXPERT'
  /** As another person who assists in an investigation, prosecution or proceeding. */
  | 'OTHER'
  /** As a witness. */
  | 'WITNESS';

/** Who is meant: a person whom the request names (personId), or somebody else by name; one of the two. */
export type AttendingPersonInput = {
  /** The name of somebody whom the request does not name; 1 to 500 characters. */
  name?: string | null | undefined;
  /** The person as the request names them (persons). */
  personId?: string | number | null | undefined;
  /** Where the person is, or is held; at most 2000 characters. */
  whereabouts?: string | null | undefined;
};

/** Begins to execute an item. */
export type BeginMlaRequestItemInput = {
  /** The competent authority of the requested State that executes it (UNCAC art. 46(13)); null for the authority of who gives the command. It sees the item once it is assigned to it (assignMlaRequest). */
  executingAuthorityId?: string | number | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** The transfer is no longer needed. */
export type CancelDetainedPersonTransferInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 2000 characters. */
  reason: string;
};

/** Cancels a hearing. */
export type CancelHearingInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 2000 characters. */
  reason: string;
};

/** What can be done with a case; each is the mutation of the same name. */
export type CaseCommand =
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 55(3)). */
  | 'addCaseAmount'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 46(29)). */
  | 'addCaseSource'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 46(15)(e)). */
  | 'addSubject'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 46(15)). */
  | 'amendCase'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 46(15)(e)). */
  | 'amendSubject'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC art. 46(13)). */
  | 'assignCase'
  /** While OPEN or SUSPENDED; leads to CLOSED (law of the leading State). */
  | 'closeCase'
  /** While OPEN or SUSPENDED or CLOSED; leaves the status as it is (UNCAC art. 46(19), (20)). */
  | 'consentToPublication'
  /** While OPEN or SUSPENDED or CLOSED; leaves the status as it is (UNCAC art. 60). */
  | 'grantCaseAccess'
  /** While OPEN or SUSPENDED; leaves the status as it is (UNCAC arts 43, 48, 49). */
  | 'inviteState'
  /** While OPEN or SUSPENDED or CLOSED; leaves the status as it is (UNCAC art. 46(20)). */
  | 'noteOnCase'
  /** While OPEN or SUSPENDED or CLOSED; leaves the status as it is (UNCAC arts 10, 13). */
  | 'publishCase'
  /** While SUSPENDED or CLOSED; leads to OPEN (law of the leading State). */
  | 'resumeCase'
  /** While OPEN; leads to SUSPENDED (UNCAC art. 46(25)). */
  | 'suspendCase'
  /** While OPEN or SUSPENDED or CLOSED; leaves the status as it is (UNCAC art. 46(20)). */
  | 'withdrawPublication';

/** Which cases to list; what is not given does not narrow. */
export type CaseFilter = {
  /** With assets in one of these. */
  assetState?: Array<string> | null | undefined;
  /** With bribes paid from one of these. */
  bribePayerState?: Array<string> | null | undefined;
  /** With officials of one of these bribed. */
  bribedOfficialsState?: Array<string> | null | undefined;
  /** Of exactly this cluster, where the viewer may know names (at most 200 characters). */
  cluster?: string | null | undefined;
  /** Confiscated, decided or settled before this year. */
  decidedBefore?: number | null | undefined;
  /** Confiscated, decided or settled in this year or later. */
  decidedFrom?: number | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<CaseKind> | null | undefined;
  /** Led by one of these States. */
  leadState?: Array<string> | null | undefined;
  /** About one of these offences. */
  offence?: Array<UncacOffence> | null | undefined;
  /** With one of these as State of origin. */
  originState?: Array<string> | null | undefined;
  /** With one of these States as party, where the viewer may know the parties. */
  partyState?: Array<string> | null | undefined;
  /** Published in one of these ways. */
  publication?: Array<CasePublication> | null | undefined;
  /** Returned, or return agreed, before this year. */
  returnedBefore?: number | null | undefined;
  /** Returned, or return agreed, in this year or later. */
  returnedFrom?: number | null | undefined;
  /** Whose texts hold these words (quotes, OR and a - directly before a word as in web searches; at most 200 characters): the neutral title and, only where the viewer may know names, also title, summary and names. */
  search?: string | null | undefined;
  /** Taken from a source of one of these qualities. */
  sourceQuality?: Array<SourceQuality> | null | undefined;
  /** Begun before this year. */
  startedBefore?: number | null | undefined;
  /** Begun in this year or later. */
  startedFrom?: number | null | undefined;
  /** With one of these statuses. */
  status?: Array<CaseStatus> | null | undefined;
  /** With assets that passed through one of these. */
  transitState?: Array<string> | null | undefined;
};

/** What kind of matter a case is. */
export type CaseKind =
  /** The recovery of assets (UNCAC chapter V). */
  | 'CASE'
  /** The settlement of a foreign bribery matter with the payer (UNCAC arts 16, 26): no return of assets. */
  | 'SETTLEMENT';

/** In which order cases are listed. */
export type CaseOrder =
  /** Those opened or taken in last come first. */
  | 'NEWEST'
  /** Those opened or taken in first come first. */
  | 'OLDEST'
  /** Those changed last come first. */
  | 'RECENTLY_CHANGED';

/** What of a case everyone may read, and to what a party State has consented. */
export type CasePublication =
  /** Title, summary, amounts, sources, and persons except the protected ones. */
  | 'FULL'
  /** That it exists, under its neutral title, with States, offences and years; no names. */
  | 'NEUTRAL'
  /** Nothing: not even that the case exists. */
  | 'NONE';

/** Where a case stands in the State that leads it. */
export type CaseStatus =
  /** It is finished. */
  | 'CLOSED'
  /** It is worked on. */
  | 'OPEN'
  /** It rests for a time. */
  | 'SUSPENDED';

/** A measure for which some periods are shorter or longer. */
export type ClockMeasure =
  /** Recovery of assets: assistance of UNCAC art. 46(3)(k). */
  | 'CONFISCATION'
  /** Freezing or seizure: assistance of UNCAC art. 46(3)(c) or (j). */
  | 'FREEZING';

/** Which targets to list, past ones included; what is not given does not narrow. */
export type ClockTargetFilter = {
  /** Towards one of these States alone. */
  counterpart?: Array<string> | null | undefined;
  /** For one of these. */
  kind?: Array<MlaRequestClockKind> | null | undefined;
  /** Resting on one of these. */
  origin?: Array<ClockTargetOrigin> | null | undefined;
  /** Set by one of these States. */
  state?: Array<string> | null | undefined;
  /** For urgent requests alone, or not. */
  urgent?: boolean | null | undefined;
};

/** In which order targets are listed. */
export type ClockTargetOrder =
  /** By what they are for. */
  | 'KIND'
  /** What was set last first. */
  | 'NEWEST';

/** On what a target rests. */
export type ClockTargetOrigin =
  /** A period of an instrument that its source names; it binds its parties and serves others as a measure. */
  | 'REFERENCE'
  /** A default of this service, on nobody’s authority, where no instrument was found. */
  | 'REPATRIA'
  /** What a State set for its own duties. */
  | 'STATE';

/** How the period of a clock is counted. */
export type ClockUnit =
  /** Days on which the offices of the State that is bound work, after the one on which it begins; it ends with the last of them. */
  | 'BUSINESS_DAYS'
  /** Days after the one on which it begins; it ends with the last of them, in the zone of the State that is bound. */
  | 'CALENDAR_DAYS'
  /** Exact hours, day and night, through every change of the clocks. */
  | 'HOURS';

/** Closes a request. */
export type CloseMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What the requesting State got of what it asked; a request that was refused or returned got nothing. */
  kind: MlaRequestOutcome;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** With what outcome, or why; 1 to 2000 characters. The other State sees it. */
  outcome: string;
};

/** Says something of a shared draft. */
export type CommentOnSharedDraftInput = {
  /** The shared draft. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The comment on the same draft that it answers. */
  inReplyTo?: string | number | null | undefined;
  /** The position of the item that it is about, from 1; not given for the rest. */
  item?: number | null | undefined;
  /** What of the draft it is about; not given for the whole, an item or a reply. */
  part?: SharedDraftPart | null | undefined;
  /** What is said; 1 to 20000 characters. Both States read it. */
  text: string;
};

/** What kind of authority it is. */
export type CompetentAuthorityKind =
  /** A body that prevents or combats corruption (UNCAC arts 6, 36). */
  | 'ANTI_CORRUPTION_BODY'
  /** An office that administers frozen, seized or confiscated property (UNCAC art. 31(3)). */
  | 'ASSET_MANAGEMENT_OFFICE'
  /** An office that traces and identifies assets. */
  | 'ASSET_RECOVERY_OFFICE'
  /** A court. */
  | 'COURT'
  /** A financial intelligence unit (UNCAC art. 58). */
  | 'FINANCIAL_INTELLIGENCE_UNIT'
  /** Police, customs or another law enforcement authority (UNCAC art. 48). */
  | 'LAW_ENFORCEMENT'
  /** Another authority. */
  | 'OTHER'
  /** A prosecution service. */
  | 'PROSECUTION_SERVICE';

/** Concludes a consultation. */
export type ConcludeMlaRequestConsultationInput = {
  /** The consultation. */
  consultationId: string | number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** With what result; 1 to 20000 characters. Both States see it. */
  result: string;
};

/** What a condition of assistance is about (UNCAC art. 46(26)). */
export type ConditionKind =
  /** What is to be kept confidential (art. 46(20)). */
  | 'CONFIDENTIALITY'
  /** Who bears which expenses (art. 46(28)). */
  | 'COSTS'
  /** Anything else. */
  | 'OTHER'
  /** What is to be given back, and when. */
  | 'RETURN'
  /** For what the result may be used (art. 46(19)). */
  | 'USE_LIMITATION';

/** Where a condition of assistance stands. */
export type ConditionStatus =
  /** The requesting State has accepted it. */
  | 'ACCEPTED'
  /** The requesting State has declined it. */
  | 'DECLINED'
  /** The requested State has noted that it was kept and has no further effect. */
  | 'FULFILLED'
  /** Proposed by the requested State; not answered. */
  | 'PROPOSED';

/** What the requesting State answers when its request cannot be kept confidential. */
export type ConfidentialityAnswer =
  /** That the request shall be executed all the same. */
  | 'EXECUTE'
  /** That it takes the request back (UNCAC art. 46(24)). */
  | 'WITHDRAW';

/** The requested State confirms time and attendance (UNCAC art. 46(18)). */
export type ConfirmHearingInput = {
  /** The competent authority of the requested State that attends; null for none. */
  attendedBy?: string | number | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Says that an oral request has been confirmed in writing. */
export type ConfirmMlaRequestInWritingInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** What a supervisor decides on a conflict of interest (UNCAC art. 7(4), 8(5)). */
export type ConflictDecision =
  /** There is none, or none any more: the person sees the request again. */
  | 'DISMISSED'
  /** There is one: the request goes on not to exist for the person. */
  | 'UPHELD';

/** The holding State consents to proceedings for what happened before the person left (art. 46(12)). */
export type ConsentToEarlierActsProceedingsInput = {
  /** For which acts, omissions or convictions; 1 to 2000 characters. */
  acts: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** What two States consult about (UNCAC art. 46(26)). */
export type ConsultationSubject =
  /** On which terms and conditions assistance could be given (art. 46(26)). */
  | 'CONDITIONS'
  /** Who bears substantial or extraordinary expenses (art. 46(28)). */
  | 'COSTS'
  /** Anything else about the request. */
  | 'OTHER'
  /** Whether assistance must be postponed (art. 46(25), (26)). */
  | 'POSTPONEMENT'
  /** Whether assistance must be refused (art. 46(21), (26)). */
  | 'REFUSAL';

/** Opens a draft request for mutual legal assistance from a disclosure. */
export type ConvertDisclosureInput = {
  /** The case of the own State that the request serves. */
  caseId: string | number;
  /** What the request says, as for draftMlaRequest. Offences not given are those of the disclosure; facts not given are its information (with the proceeds where both fit), as far as its restrictions allow: none in force, or each permits a request and the sending State is asked. */
  contents: MlaRequestContentsInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The State that is to be asked; the sending State when not given. */
  requestedState?: string | null | undefined;
};

/** Corrects what was typed wrongly when a request was entered from paper; what stood there is kept. */
export type CorrectRegisteredMlaRequestInput = {
  /** What the paper says: words, legal basis, language, channel, urgency, deadline and confidentiality; items, offences and persons each as a whole list. An item that was begun stays, and none is left out; a person is one of the case, taken as the case says now. Not its treaty, translations, assurances or oral form. */
  contents?: MlaRequestContentsInput | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What was wrong, and how it was found; 1 to 2000 characters. */
  reason: string;
  /** On which day it was received; not in the future, nor after what was done with it. What runs counts from this day anew. */
  receivedOn?: string | null | undefined;
  /** The reference of the requesting State, as its paper gives it; 1 to 200 characters. */
  requestingReference?: string | null | undefined;
};

/** The holding State counts the time abroad as served (UNCAC art. 46(11)(d)). */
export type CreditTimeInCustodyInput = {
  /** How many days: those in custody at least, which is what counts when nothing is given. */
  days?: number | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Decides on a consent that was asked. */
export type DecideDisclosureConsentInput = {
  /** The consent, by its id. */
  consentId: string | number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** Whether the sending State consents. */
  granted: boolean;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** Terms of the consent; or why it is not given, which is needed then; 1 to 2000 characters. */
  terms?: string | null | undefined;
};

/** Decides on a conflict of interest that another person has with a request. */
export type DecideMlaRequestConflictInput = {
  /** The conflict of interest, by its id (MlaRequest.conflicts). */
  conflictId: string | number;
  /** Whether there is one. */
  decision: ConflictDecision;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why; the own State alone reads it (1 to 2000 characters). */
  reason: string;
};

/** Decides as somebody else proposed, as it was read. */
export type DecideUseConsentInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Where the requested State does not take part in Repatria: the paper by which its decision is known, and its day. */
  onPaper?: OnPaperInput | null | undefined;
  /** When what you read was proposed (proposal.proposedAt); what was proposed since is a CONFLICT, so that nobody approves what they have not read. */
  proposedAt: string;
};

/** Declares a conflict of interest with a request: of the own, or, for supervisors, of another person (UNCAC art. 8(5)). */
export type DeclareMlaRequestConflictInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Id of the person who has it (1 to 200 characters), for supervisors; whoever gives the command if not given. */
  officer?: string | null | undefined;
  /** Why; the own State alone reads it (1 to 2000 characters). */
  reason: string;
};

/** Somebody whose agreement is needed does not agree (UNCAC art. 46(10)). */
export type DeclineDetainedPersonTransferInput = {
  /** Who does not agree: the person, or the State for which you act. */
  declinedBy: TransferDeclinedBy;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why, as far as it is said; 1 to 2000 characters. */
  reason: string;
};

/** Declines a disclosure, without having read the information. */
export type DeclineDisclosureInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The paper by which this is known, where the receiving State does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** Why, such as which restriction cannot be complied with; the sending State reads it (1 to 2000 characters). */
  reason: string;
};

/** Declines a condition. */
export type DeclineMlaRequestConditionInput = {
  /** The condition. */
  conditionId: string | number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 20000 characters. The requested State sees it. */
  reasons: string;
};

/** Declines the work on a request that was offered to oneself. */
export type DeclineMlaRequestHandoverInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why (1 to 2000 characters); for the own State. */
  reason: string;
};

/** One expense that is to be deducted. */
export type DeductionInput = {
  /** The amount. */
  amount: string;
  /** By which rate it was converted, such as "European Central Bank, 2026-03-31"; at most 500 characters; needed with converted. */
  conversion?: string | null | undefined;
  /** The amount in the currency of the confiscation; only where it was spent in another. */
  converted?: string | null | undefined;
  /** Its currency. */
  currency: string;
  /** What it was, in words; 1 to 2000 characters. */
  description: string;
  /** For what it was incurred. */
  kind: ExpenseKind;
};

/** The expenses that are to be deducted before confiscated property is returned. */
export type DeductionsInput = {
  /** What was confiscated. */
  confiscated: string;
  /** Its currency. */
  currency: string;
  /** Each expense; at most 1000. */
  items: Array<DeductionInput>;
  /** The sum that is to be deducted, where one was named: it must be that of the items. */
  total?: string | null | undefined;
};

/** What can be done with a transfer; each is the mutation of the same name. */
export type DetainedPersonTransferCommand =
  /** While PROPOSED or CONSENTED and the request has not ended (but for what is entered for a State that does not take part in Repatria); leaves the status as it is (UNCAC art. 46(10)(b), (11)(a)). */
  | 'agreeToHandOverPerson'
  /** While PROPOSED or CONSENTED and the request has not ended (but for what is entered for a State that does not take part in Repatria); leaves the status as it is (UNCAC art. 46(10)(b)). */
  | 'agreeToReceivePerson'
  /** While PROPOSED or CONSENTED; leads to CANCELLED (UNCAC art. 46(24)). */
  | 'cancelDetainedPersonTransfer'
  /** While PROPOSED or CONSENTED or TRANSFERRED; leaves the status as it is (UNCAC art. 46(12)). */
  | 'consentToEarlierActsProceedings'
  /** While RETURNED; leaves the status as it is (UNCAC art. 46(11)(d)). */
  | 'creditTimeInCustody'
  /** While PROPOSED or CONSENTED; leads to DECLINED (UNCAC art. 46(10)). */
  | 'declineDetainedPersonTransfer'
  /** While TRANSFERRED; leaves the status as it is (UNCAC art. 46(11)(b)). */
  | 'extendDetainedPersonTransfer'
  /** While TRANSFERRED; leaves the status as it is (UNCAC art. 46(12)). */
  | 'recordEarlierActsProceedings'
  /** While PROPOSED; leads to CONSENTED (UNCAC art. 46(10)(a)). */
  | 'recordTransferConsent'
  /** While TRANSFERRED; leads to RETURNED (UNCAC art. 46(11)(b), (c)). */
  | 'returnDetainedPerson'
  /** While PROPOSED or CONSENTED; leads to TRANSFERRED (UNCAC art. 46(10), (11)(a)). */
  | 'transferDetainedPerson';

/** Where the transfer of a detained person stands (UNCAC art. 46(10)–(12)). */
export type DetainedPersonTransferStatus =
  /** No longer needed. */
  | 'CANCELLED'
  /** The person gave informed consent, freely (art. 46(10)(a)). */
  | 'CONSENTED'
  /** The person, or one of the States, did not agree (art. 46(10)). */
  | 'DECLINED'
  /** Proposed; the person has not consented yet. */
  | 'PROPOSED'
  /** Back in the custody of the holding State (art. 46(11)(b)). */
  | 'RETURNED'
  /** In the receiving State, in its custody as a rule (art. 46(11)(a)). */
  | 'TRANSFERRED';

/** A person or entity whom the information concerns. */
export type DisclosedPersonInput = {
  /** Other names and spellings (to 50, each to 300 characters). */
  aliases?: Array<string> | null | undefined;
  /** Day of birth, or of foundation. */
  bornOn?: string | null | undefined;
  /** Passport, registration or account numbers and the like (to 2 000 characters). */
  identifiers?: string | null | undefined;
  /** A human being or an entity. */
  kind: DisclosedPersonKind;
  /** Full name (1 to 300 characters). */
  name: string;
  /** Nationality, or State of registration of an entity. */
  nationality?: string | null | undefined;
  /** What the person or entity has to do with the matter (to 2 000 characters). */
  remark?: string | null | undefined;
};

/** Whether a human being or an entity. */
export type DisclosedPersonKind =
  /** A company, foundation or other entity (UNCAC art. 26). */
  | 'LEGAL'
  /** A human being. */
  | 'NATURAL';

/** Under which provision information is given without a prior request. */
export type DisclosureBasis =
  /** Information relating to criminal matters that could assist inquiries or criminal proceedings, or result in a request (UNCAC art. 46(4)). */
  | 'CRIMINAL_MATTERS'
  /** Information on proceeds of offences that might assist investigations, prosecutions or judicial proceedings, or lead to a request (UNCAC art. 56). */
  | 'PROCEEDS';

/** Gives a command on a disclosure that needs nothing further. */
export type DisclosureCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** What a disclosure says; what is not given stays as it is, a list that is given replaces the former one, and null takes away what a disclosure can be without. */
export type DisclosureContentsInput = {
  /** Under which provision; CRIMINAL_MATTERS when not given for a new draft. */
  basis?: DisclosureBasis | null | undefined;
  /** The information (art. 46(4)); at most 20000 characters. */
  information?: string | null | undefined;
  /** Language of the information (ISO 639-1, such as "fr"); "en" when not given for a new draft. */
  language?: string | null | undefined;
  /** The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters. */
  offences?: Array<string> | null | undefined;
  /** What is said of inquiries and proceedings of the own State, to which the disclosure is without prejudice (art. 46(5)); at most 2000 characters. */
  ownInquiries?: string | null | undefined;
  /** Persons and entities concerned; at most 200. */
  persons?: Array<DisclosedPersonInput> | null | undefined;
  /** The proceeds concerned, and where they are (art. 56); at most 20000 characters. */
  proceeds?: string | null | undefined;
  /** The handling restrictions (art. 46(5)); at most 20. */
  restrictions?: Array<HandlingRestrictionInput> | null | undefined;
  /** What it is about, in a line that names nobody (3 to 300 characters): the receiving State reads it before it acknowledges. Needed from the beginning. */
  subject?: string | null | undefined;
};

/** The paper by which a step of a State that does not take part in Repatria is known. */
export type DisclosurePaperInput = {
  /** When the step was taken, as the paper says; not in the future. */
  happenedOn: string;
  /** The letter or other paper, so that it can be found (1 to 200 characters). */
  reference: string;
};

/** How disclosed information is used in the receiving State. */
export type DisclosureUseKind =
  /** As evidence in proceedings. */
  | 'EVIDENCE'
  /** As a lead, in inquiries. */
  | 'LEAD'
  /** Passed on beyond the authorities that work on it, or made public. */
  | 'PASSED_ON';

/** Sends the letter of a submitted request, or one about it, on its way outside Repatria. */
export type DispatchMlaRequestInput = {
  /** Until the end of which day, where the State is whose letter it is, word of the delivery is awaited; as usual for the medium if not given. */
  deliveryDueOn?: string | null | undefined;
  /** The delivery whose letter is dispatched: one that waits (medium null), or one that left before, whose letter is then sent again. The letter of request when not given. */
  deliveryId?: string | number | null | undefined;
  /** On which day it left, where the State is whose letter it is; not in the future. */
  dispatchedOn: string;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** How it travels; not REPATRIA. */
  medium: MlaRequestDeliveryMedium;
  /** Until the end of which day, where the State is whose letter it is, word of the relay is awaited; as usual for the medium if not given. */
  relayDueOn?: string | null | undefined;
  /** On what the taking over by the carrier rests, such as a receipt; 1 to 500 characters. */
  source: string;
  /** Number by which the carrier knows it; 1 to 200 characters. */
  trackingNumber?: string | null | undefined;
};

/** How near it is that property is moved out of reach before it is frozen (UNCAC art. 54(2)). */
export type DissipationRisk =
  /** There are signs that it will be moved as soon as its holder learns of the request. */
  | 'HIGH'
  /** It is being moved, or will be within days: the request is urgent, and freezing comes first. */
  | 'IMMINENT'
  /** It can be moved easily, but there are no signs of it. */
  | 'MODERATE';

/** Opens a draft of a spontaneous disclosure (UNCAC art. 46(4), art. 56). */
export type DraftDisclosureInput = {
  /** The competent authority of the own State that gives the information; it sees the disclosure. */
  authorityId?: string | number | null | undefined;
  /** The case of the own State from which the information comes; the receiving State never sees it. */
  caseId?: string | number | null | undefined;
  /** What it says so far; a subject is needed from the beginning. */
  contents: DisclosureContentsInput;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The State to which information is to be given; not the own one. Where it does not take part in Repatria, the own central authority enters its answer from paper. */
  receivingState: string;
};

/** Opens a draft. */
export type DraftMlaRequestInput = {
  /** The case that the request serves: one that the own State opened, or to which the State that leads it invited it. */
  caseId: string | number;
  /** What the request says so far; items are needed from the beginning. */
  contents: MlaRequestContentsInput;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The State that is to be asked; not the own one. */
  requestedState: string;
};

/** Ends a target of the own State: what is less specific holds again for clocks that begin. */
export type EndClockTargetInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Takes the request back from a competent authority of the own State. */
export type EndMlaRequestAssignmentInput = {
  /** The competent authority of the own State. */
  authorityId: string | number;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Ends a request. */
export type EndMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** With what outcome, or why; 1 to 2000 characters. The other State sees it. */
  outcome: string;
};

/** Records that a treaty is no longer in force for a State. */
export type EndTreatyForStateInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** By what it ends, such as a note of denunciation; 1 to 500 characters. */
  source: string;
  /** The State; for a central authority its own. */
  state: string;
  /** From when it is no longer in force for it; may lie ahead. */
  until: string;
};

/** Enters a piece of evidence obtained for a request; the requesting State does not see it yet. */
export type EnterEvidenceInput = {
  /** How closely it is to be kept; RESTRICTED if not given. */
  classification?: EvidenceClassification | null | undefined;
  /** Conditions under which it is handed over (UNCAC art. 46(26), (29)(b)): at most 20 of 2000 characters. */
  conditions?: Array<string> | null | undefined;
  /** What it is and whence it comes; at most 20000 characters. */
  description?: string | null | undefined;
  /** Whether it is the original or a copy. */
  form: EvidenceForm;
  /** What to mind when handling it; at most 2000 characters. */
  handlingCaveat?: string | null | undefined;
  /** The request for which it was obtained. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is available to the general public in the requested State (UNCAC art. 46(29)); no if not given. */
  isPublicRecord?: boolean | null | undefined;
  /** What it is. */
  kind: EvidenceKind;
  /** Media type of the file (RFC 6838), such as "application/pdf". */
  mediaType: string;
  /** The executing authority that obtained it; for somebody who serves in one, always the own one. */
  obtainedBy?: string | number | null | undefined;
  /** When it was obtained. */
  obtainedOn?: string | null | undefined;
  /** Which of the things that the request asks for it answers, an item of it. */
  requestItemId?: string | number | null | undefined;
  /** By when an original is to be returned. */
  returnDueOn?: string | null | undefined;
  /** SHA-256 of the file: 64 small hexadecimal digits. */
  sha256: string;
  /** Size of the file in bytes: a whole number. */
  sizeBytes: number;
  /** What it is called; 1 to 500 characters. */
  title: string;
};

/** Enters one use of a piece of evidence in the ledger. */
export type EnterEvidenceUseInput = {
  /** On what the use rests. */
  basis: EvidenceUseBasis;
  /** The conditions that are kept, each as the evidence, the request or the consent says it (UNCAC art. 46(26)): all that bind the use. */
  conditionsKept?: Array<string> | null | undefined;
  /** The consent, where the use rests on one. */
  consentId?: string | number | null | undefined;
  /** The piece of evidence. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The notice, where the use is the disclosure of what exculpates. */
  noticeId?: string | number | null | undefined;
  /** To whom it was transmitted onward: as the consent or the notice says; 1 to 2000 characters. */
  onwardTo?: string | null | undefined;
  /** In which proceeding, and who conducts it: under a consent or a notice the proceeding stated there; 1 to 2000 characters. */
  proceeding: string;
  /** For what it is used: within the request one of the allowedPurposes, under a consent the purpose of the consent; 1 to 2000 characters. */
  purpose: string;
  /** When it was used (UTC); not in the future. Now when not given. */
  usedAt?: string | null | undefined;
  /** Which authority or person used it; 1 to 500 characters. */
  usedBy: string;
};

/** How closely the State that obtained a piece of evidence wishes it to be kept. */
export type EvidenceClassification =
  /** For those named or assigned alone. */
  | 'CONFIDENTIAL'
  /** Open to the public in that State. */
  | 'OPEN'
  /** For those who need it for their office. */
  | 'RESTRICTED'
  /** Under the strictest protection that both States know. */
  | 'SECRET';

/** Gives a command on a piece of evidence that needs nothing further. */
export type EvidenceCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Whether a piece of evidence is the original or a copy (UNCAC art. 46(3)(f)). */
export type EvidenceForm =
  /** A copy whose agreement with the original was certified. */
  | 'CERTIFIED_COPY'
  /** Another copy. */
  | 'COPY'
  /** The original: it may have to be returned. */
  | 'ORIGINAL';

/** What can be done with a piece of evidence; each is the mutation of the same name. */
export type EvidenceItemCommand =
  /** While RETURNED; leaves the status as it is (practice of central authorities). */
  | 'acknowledgeEvidenceReturn'
  /** While PREPARED; leads to DISCARDED (practice of central authorities). */
  | 'discardEvidence'
  /** While PREPARED; leads to HANDED_OVER (UNCAC art. 46(17), (29)). */
  | 'handOverEvidence'
  /** While HANDED_OVER; leads to RETURNED (UNCAC art. 46(26); practice of central authorities). */
  | 'returnEvidence';

/** Which pieces of evidence to list; what is not given does not narrow. */
export type EvidenceItemFilter = {
  /** In one of these forms. */
  form?: Array<EvidenceForm> | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<EvidenceKind> | null | undefined;
  /** In one of these statuses. */
  status?: Array<EvidenceItemStatus> | null | undefined;
};

/** Where a piece of evidence stands between the two States. */
export type EvidenceItemStatus =
  /** Not handed over after all; exists for the requested State alone. */
  | 'DISCARDED'
  /** With the requesting State, which uses it as agreed (UNCAC art. 46(17), (19)). */
  | 'HANDED_OVER'
  /** Obtained and entered in the requested State; exists for nobody else (four eyes). */
  | 'PREPARED'
  /** An original that the requesting State has sent back. */
  | 'RETURNED';

/** What a piece of evidence is (UNCAC art. 46(3)). */
export type EvidenceKind =
  /** An order or judgment of a court. */
  | 'COURT_ORDER'
  /** Data, such as the image of a disk or the export of a system. */
  | 'ELECTRONIC_DATA'
  /** An expert's evaluation (art. 46(3)(e)). */
  | 'EXPERT_REPORT'
  /** A thing (art. 46(3)(c)–(e)). */
  | 'OBJECT'
  /** Something else, as its title says. */
  | 'OTHER'
  /** That a judicial document was served (art. 46(3)(b)). */
  | 'PROOF_OF_SERVICE'
  /** A document or record, such as those of a bank, company or office (art. 46(3)(f)). */
  | 'RECORD'
  /** A recording of sound or picture, such as that of a hearing. */
  | 'RECORDING'
  /** What a person said as witness, expert or suspect (art. 46(3)(a)). */
  | 'STATEMENT';

/** Says why something is done with a piece of evidence. */
export type EvidenceReasonInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why; 1 to 2000 characters. */
  reason: string;
};

/** On what a use of evidence rests (UNCAC art. 46(19)). */
export type EvidenceUseBasis =
  /** A consent of the requested State that is in force at the time of the use. */
  | 'CONSENT'
  /** Disclosure of what exculpates an accused person, with notice to the requested State: nothing prevents it. */
  | 'EXCULPATORY'
  /** A purpose stated in the request, as the evidence says it (allowedPurposes). */
  | 'WITHIN_PURPOSE';

/** Which uses to list; what is not given does not narrow. */
export type EvidenceUseFilter = {
  /** Resting on one of these. */
  basis?: Array<EvidenceUseBasis> | null | undefined;
  /** Of this piece of evidence. */
  itemId?: string | number | null | undefined;
  /** Of evidence of this request. */
  requestId?: string | number | null | undefined;
  /** At or after this instant. */
  usedFrom?: string | null | undefined;
  /** Before this instant. */
  usedUntil?: string | null | undefined;
};

/** In which order uses and notices are listed. */
export type EvidenceUseOrder =
  /** The last first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** When the requested State was told of an exculpatory disclosure (UNCAC art. 46(5), (19)). */
export type ExculpatoryNoticeTiming =
  /** Before the disclosure, as the rule is. */
  | 'PRIOR'
  /** Afterwards, without delay: in an exceptional case in which notice in advance was not possible. */
  | 'WITHOUT_DELAY';

/** Says that a measure was ordered and executed: from now on the requesting State sees it. */
export type ExecuteMeasureInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** By the end of which day the law of the requested State asks for the full request, where the measure was asked for orally or by an incomplete request (UNCAC art. 46(14), art. 55(2)); after today. By its target for FOLLOW_UP when not given. */
  followUpDueOn?: string | null | undefined;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Until when it is in force; null for no limit. */
  inForceUntil?: string | null | undefined;
  /** The number of its order; 1 to 200 characters. */
  orderReference: string;
  /** The court or other competent authority; 1 to 500 characters. */
  orderedBy: string;
  /** The day of the order; not ahead. */
  orderedOn: string;
};

/** Says that and how the request was executed. */
export type ExecuteMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What was done, for the requesting State; 1 to 20000 characters. */
  summary: string;
};

/** Says that and how an item was executed. */
export type ExecuteMlaRequestItemInput = {
  /** Why the procedure wished was not followed, up to 20000 characters; needed where another was (UNCAC art. 46(17)). */
  deviationReason?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** The procedure that was followed, up to 20000 characters; null where it was the one wished, or none was wished (UNCAC art. 46(17)). */
  procedureFollowed?: string | null | undefined;
  /** What came of it; 1 to 20000 characters. */
  result: string;
};

/** For what an expense was incurred that led to the return or disposition of the property: no other may be deducted (UNCAC art. 57(4)). */
export type ExpenseKind =
  /** An investigation. */
  | 'INVESTIGATION'
  /** A judicial proceeding. */
  | 'JUDICIAL_PROCEEDING'
  /** A prosecution. */
  | 'PROSECUTION';

/** The holding State agrees to a later return (UNCAC art. 46(11)(b)). */
export type ExtendDetainedPersonTransferInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 2000 characters. */
  reason: string;
  /** The new day; after the one agreed so far. */
  returnDueOn: string;
};

/** Says that the State that is bound needs more time; the counterpart reads it. id is that of the request. */
export type ExtendMlaRequestClockInput = {
  /** By the end of which day it will be done, as far as can be said; later than it is due now. */
  dueOn: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Which of the running clocks of the request. */
  kind: MlaRequestClockKind;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why. */
  reason: MlaRequestDelayReason;
  /** Why, in words that the counterpart may read; 1 to 2000 characters. */
  text: string;
};

/** Files a disclosure on the own State's side; the other State never sees it. */
export type FileDisclosureInput = {
  /** The competent authority of the own State that works on it and sees it from then on; null for none; not given: as it is. */
  authorityId?: string | number | null | undefined;
  /** The own State's case to which it belongs; null for none; not given: as it is. */
  caseId?: string | number | null | undefined;
  /** The disclosure. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The internal step in own words; null for none; at most 2000 characters. */
  internalStep?: string | null | undefined;
};

/** Gives notice that what exculpates an accused person is disclosed in proceedings (UNCAC art. 46(5)). */
export type GiveDisclosureExculpatoryNoticeInput = {
  /** The day on which it was disclosed, where advance notice was not possible; then with the reason. */
  disclosedOn?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What of the information exculpates, and is disclosed; 1 to 20000 characters. */
  information: string;
  /** Why advance notice was not possible, in the exceptional case; 1 to 2000 characters. */
  noAdvanceNoticeReason?: string | null | undefined;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** The proceedings, and before whom they are; 1 to 2000 characters. */
  proceedings: string;
};

/** Gives notice of disclosing evidence that exculpates an accused person. */
export type GiveExculpatoryNoticeInput = {
  /** When it was disclosed, where that was before the notice (UTC). */
  disclosedAt?: string | null | undefined;
  /** To whom it is disclosed; 1 to 2000 characters. */
  disclosedTo: string;
  /** What exculpates, and whom; 1 to 2000 characters. */
  explanation: string;
  /** The piece of evidence. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why notice in advance was not possible, where it comes afterwards; 1 to 2000 characters. */
  lateReason?: string | null | undefined;
  /** In which proceeding, and who conducts it; 1 to 2000 characters. */
  proceeding: string;
  /** Whether the notice is given before the disclosure. */
  timing: ExculpatoryNoticeTiming;
};

/** That StAR may see a case, for a purpose and a time. */
export type GrantCaseAccessInput = {
  /** When the grant ends: after now, at most one year from now. */
  expiresAt: string;
  /** The case. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For what; StAR reads it (3 to 2 000 characters). */
  purpose: string;
};

/** The requesting State grants safe conduct (UNCAC art. 46(27)). */
export type GrantSafeConductInput = {
  /** As what the person comes. */
  capacity: AttendanceCapacity;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Who is protected. */
  person: AttendingPersonInput;
  /** In which proceeding or investigation the person helps; 1 to 2000 characters. */
  purpose: string;
  /** The request for which the person comes. */
  requestId: string | number;
  /** Time zone (IANA, such as "Europe/Zurich") of the place where the person will be; that of the central authority of the requesting State when not given, or UTC where the directory knows none. */
  timeZone?: string | null | undefined;
};

/** Hands evidence over to the requesting State, as somebody else entered it. */
export type HandOverEvidenceInput = {
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The pieces of evidence, all of one request: 1 to 200. What was entered does not change. */
  items: Array<string | number>;
  /** Where the requested State does not take part in Repatria: the paper with which the evidence came, and its day. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Offers the work on a request to another person of the own central authority, who accepts it. */
export type HandOverMlaRequestInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why, and what to know of where the work stands (1 to 2000 characters); for the own State. */
  reason: string;
  /** Id of the person to whom the work is offered (1 to 200 characters); the own to take it over at once. */
  toOfficer: string;
};

/** A restriction under which the information is given (UNCAC art. 46(5)). */
export type HandlingRestrictionInput = {
  /** The last day on which it binds, today or later (UTC); null for no end. */
  expiresOn?: string | null | undefined;
  /** What it asks. */
  kind: HandlingRestrictionKind;
  /** Whether the information may nevertheless be quoted in a request for mutual legal assistance to the sending State; no when not given. */
  permitsRequest?: boolean | null | undefined;
  /** The restriction in words; needed where its kind is OTHER (1 to 2 000 characters). */
  words?: string | null | undefined;
};

/** What the sending State asks of the receiving State, which complies (UNCAC art. 46(5)). */
export type HandlingRestrictionKind =
  /** The information remains confidential, be it for a time. */
  | 'CONFIDENTIAL'
  /** The information is a lead; it is not used as evidence. */
  | 'NOT_AS_EVIDENCE'
  /** Another restriction, in words. */
  | 'OTHER'
  /** The information is not used without the prior consent of the sending State. */
  | 'PRIOR_CONSENT';

/** What became of a hand-over of the work on a request. */
export type HandoverStatus =
  /** Whom it was offered to works on the request from then on. */
  | 'ACCEPTED'
  /** Whom it was offered to does not take it. */
  | 'DECLINED'
  /** It waits for whom it was offered to; whoever worked on the request still does. */
  | 'OFFERED'
  /** Another was offered the work, or whom it was offered to has a conflict of interest. */
  | 'REPLACED';

/** What can be done with a hearing; each is the mutation of the same name. */
export type HearingCommand =
  /** While PLANNED or CONFIRMED; leads to CANCELLED (UNCAC art. 46(24)). */
  | 'cancelHearing'
  /** While PLANNED and the request has not ended (but for what is entered for a State that does not take part in Repatria); leads to CONFIRMED (UNCAC art. 46(18)). */
  | 'confirmHearing'
  /** While CONFIRMED; leads to HELD (UNCAC art. 46(17), (18)). */
  | 'recordHearing'
  /** While PLANNED or CONFIRMED and the request has not ended (but for what is entered for a State that does not take part in Repatria); leads to PLANNED (UNCAC art. 46(18)). */
  | 'rescheduleHearing';

/** How somebody is heard (UNCAC art. 46(17), (18)). */
export type HearingModality =
  /** In person. */
  | 'IN_PERSON'
  /** By telephone, where the law of the requested State allows it (art. 46(17)). */
  | 'TELEPHONE'
  /** By video conference, where it is not possible or desirable to appear in person in the requesting State (art. 46(18)). */
  | 'VIDEO';

/** Where a hearing stands (UNCAC art. 46(18)). */
export type HearingStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Confirmed by the requested State. */
  | 'CONFIRMED'
  /** Held. */
  | 'HELD'
  /** Planned; the requested State has not confirmed time and attendance yet. */
  | 'PLANNED';

/** What kind of number or code identifies a subject. */
export type IdentifierKind =
  /** Legal entity identifier (ISO 17442). */
  | 'LEI'
  /** Number of a national identity document or person register. */
  | 'NATIONAL_ID'
  /** Another number or code. */
  | 'OTHER'
  /** Number of a passport. */
  | 'PASSPORT'
  /** Number in a register of companies or associations. */
  | 'REGISTRATION_NUMBER'
  /** Tax number. */
  | 'TAX_NUMBER';

/** The person was officially informed that their presence is no longer required (art. 46(27)). */
export type InformPresenceNoLongerRequiredInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** When; not in the future. The period for leaving begins. */
  informedAt: string;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Asks how a request progresses. */
export type InquireMlaRequestStatusInput = {
  /** By when an answer is wished, today or later; the usual period when not given. */
  answerDueOn?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What is to be known beyond the status; 1 to 20000 characters; null for the status alone. */
  question?: string | null | undefined;
};

/** A State to be made party of a case. */
export type InviteStateInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The State: its central authority reads the case from then on. */
  state: string;
};

/** Says whether a shared draft could be executed as it is; it binds nobody. */
export type JudgeSharedDraftInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What is needed, or why it could not be executed, with the paragraph; needed unless it could be executed as it is. 1 to 20000 characters. */
  text?: string | null | undefined;
  /** What the requested State thinks of it as a whole. */
  verdict: SharedDraftVerdict;
};

/** On what the request rests (UNCAC art. 46(6)–(7), art. 55(6)). */
export type LegalBasis =
  /** A treaty between the two States (art. 46(6), (30)). */
  | 'BILATERAL_TREATY'
  /** The law of the requested State alone. */
  | 'DOMESTIC_LAW'
  /** An assurance of reciprocity. */
  | 'RECIPROCITY'
  /** A regional treaty to which both are parties (art. 46(6)). */
  | 'REGIONAL_TREATY'
  /** The Convention itself (art. 46(7), art. 55(6)). */
  | 'UNCAC';

/** Lifts a handling restriction. */
export type LiftDisclosureRestrictionInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The restriction, by its id. */
  restrictionId: string | number;
};

/** Opens a request again to all officers of the own central authority. */
export type LiftMlaRequestRestrictionInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why; the own State alone reads it (1 to 2000 characters). */
  reason: string;
};

/** Why a provisional measure is to be lifted (UNCAC art. 55(4), (7)). */
export type LiftingGround =
  /** The property is of a de minimis value (art. 55(7)). */
  | 'DE_MINIMIS'
  /** The law of the requested State asks for it, such as by a decision of a court (art. 55(4)). */
  | 'DOMESTIC_LAW'
  /** The evidence received is not sufficient (art. 55(7)). */
  | 'EVIDENCE_NOT_SUFFICIENT'
  /** The evidence was not received in time (art. 55(7)). */
  | 'EVIDENCE_NOT_TIMELY';

/** Says that an item could not be executed. */
export type MarkMlaRequestItemNotPossibleInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 20000 characters. The requesting State sees it. */
  reason: string;
};

/** On what a provisional measure rests (UNCAC art. 54(2)). */
export type MeasureBasis =
  /** On an order of a court or authority of the requesting State (art. 54(2)(a)). */
  | 'FOREIGN_ORDER'
  /** On the requested State’s own ground, such as a foreign arrest or charge (art. 54(2)(c)). */
  | 'PRESERVATION'
  /** On a request that gives reasonable grounds (art. 54(2)(b)). */
  | 'REQUEST';

/** Decides on the lifting of a measure, as it was read. */
export type MeasureCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** What a provisional measure does (UNCAC art. 2(f)). */
export type MeasureKind =
  /** Prohibits the transfer, conversion, disposition or movement of property. */
  | 'FREEZING'
  /** Takes custody or control of property for the time being. */
  | 'SEIZURE';

/** Where a provisional measure stands. */
export type MeasureStatus =
  /** Executed, on an order of a court or other competent authority (UNCAC art. 2(f)). */
  | 'IN_FORCE'
  /** No longer in force (art. 55(7)). */
  | 'LIFTED'
  /** In force still; the requested State means to lift it, and the requesting State may argue for keeping it (art. 55(8)). */
  | 'LIFTING_PROPOSED'
  /** Being prepared in the requested State; exists for nobody else, so that nobody is tipped off. */
  | 'PLANNED';

/** What a requesting State assures with a request. */
export type MlaRequestAssurance =
  /** That it bears costs that are substantial or extraordinary (art. 46(28)). */
  | 'COSTS'
  /** That it would assist likewise. */
  | 'RECIPROCITY'
  /** That it returns originals and objects once they are not needed. */
  | 'RETURN_OF_EVIDENCE'
  /** That it uses nothing for other proceedings without prior consent (UNCAC art. 46(19)). */
  | 'SPECIALITY';

/** Whose turn it is: who holds the ball. */
export type MlaRequestBallHolder =
  /** An executing authority of the requested State (UNCAC art. 46(13)); which one is not said here. */
  | 'EXECUTING'
  /** Nobody: the request was withdrawn or closed. */
  | 'NOBODY'
  /** The central authority of the requested State. */
  | 'REQUESTED'
  /** The central authority of the requesting State. */
  | 'REQUESTING';

/** What a clock of a request counts: by when a State is to do what. */
export type MlaRequestClockKind =
  /** The requested State acknowledges receipt (UNCAC art. 46(13), (24)). */
  | 'ACKNOWLEDGEMENT'
  /** The requesting State accepts or declines the conditions proposed (UNCAC art. 46(26)). */
  | 'CONDITIONS'
  /** The requesting State answers the consultation before a refusal or postponement (UNCAC art. 46(26)). */
  | 'CONSULTATION'
  /** The requested State accepts, refuses or returns the request (UNCAC art. 46(17), (21)). */
  | 'DECISION'
  /** The requesting State returns originals that were handed over to be returned; the first of them. It runs on after the request is closed. */
  | 'EVIDENCE_RETURN'
  /** The requested State executes what it accepted (UNCAC art. 46(17), (24)). */
  | 'EXECUTION'
  /** The requesting State sends the full request after a freeze that was asked in urgency (UNCAC art. 46(13), (14), art. 55(2)); how long the measure is kept without it, the law of the requested State says. */
  | 'FOLLOW_UP'
  /** The requesting State gives the additional information asked for (UNCAC art. 46(16)). */
  | 'INFORMATION'
  /** A detained person who was transferred is returned to the custody of the holding State (UNCAC art. 46(11)(b)); the first of them. */
  | 'PERSON_RETURN'
  /** The requested State reviews whether the ground of a postponement still holds (UNCAC art. 46(25)). */
  | 'POSTPONEMENT_REVIEW'
  /** The requested State answers an inquiry about the status (UNCAC art. 46(24)). */
  | 'STATUS_INQUIRY'
  /** The requested State decides on consent to use evidence beyond the request (UNCAC art. 46(19)). */
  | 'USE_CONSENT'
  /** The requesting State confirms an oral request in writing forthwith (UNCAC art. 46(14)). */
  | 'WRITTEN_CONFIRMATION';

/** What can be done with a request; each is the mutation of the same name. */
export type MlaRequestCommand =
  /** While ACKNOWLEDGED or UNDER_EXAMINATION; leads to ACCEPTED (UNCAC art. 46(17)). */
  | 'acceptMlaRequest'
  /** While CONDITIONS_PROPOSED; leads to CONDITIONS_PROPOSED or ACCEPTED_WITH_CONDITIONS or UNDER_EXAMINATION (UNCAC art. 46(26)). */
  | 'acceptMlaRequestCondition'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and the work on it is offered to the viewer; leaves the status as it is (UNCAC art. 46(13)). */
  | 'acceptMlaRequestHandover'
  /** While SUBMITTED or DELIVERED; leads to ACKNOWLEDGED (UNCAC art. 46(24)). */
  | 'acknowledgeMlaRequest'
  /** While DRAFT; leaves the status as it is (UNCAC art. 46(15)). */
  | 'amendMlaRequest'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(20)). */
  | 'answerConfidentialityNotice'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED; leaves the status as it is (UNCAC art. 46(24)). */
  | 'answerMlaRequestInquiry'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to INFORMATION_REQUESTED (UNCAC art. 46(16)). */
  | 'askMlaRequestInformation'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(13)). */
  | 'assignMlaRequest'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to IN_EXECUTION or PARTLY_EXECUTED (UNCAC art. 46(13), (17)). */
  | 'beginMlaRequestItem'
  /** While EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED; leads to CLOSED (practice of central authorities). */
  | 'closeMlaRequest'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (UNCAC art. 46(26)). */
  | 'concludeMlaRequestConsultation'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(14)). */
  | 'confirmMlaRequestInWriting'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED and the own State entered the request from paper; leaves the status as it is (UNCAC art. 46(14), (15)). */
  | 'correctRegisteredMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 8(5)). */
  | 'decideMlaRequestConflict'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 8(5)). */
  | 'declareMlaRequestConflict'
  /** While CONDITIONS_PROPOSED; leads to CONDITIONS_PROPOSED or UNDER_EXAMINATION (UNCAC art. 46(26)). */
  | 'declineMlaRequestCondition'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and the work on it is offered to the viewer; leaves the status as it is (UNCAC art. 46(13)). */
  | 'declineMlaRequestHandover'
  /** While DRAFT or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (four eyes). */
  | 'dismissMlaRequestProposal'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and there is a letter of the own State; leaves the status as it is (UNCAC art. 46(13), (14)). */
  | 'dispatchMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(13)). */
  | 'endMlaRequestAssignment'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and it is executed, or the requested State does not take part in Repatria; leaves the status as it is (UNCAC art. 46(17)). */
  | 'enterEvidence'
  /** While ACKNOWLEDGED; leads to UNDER_EXAMINATION (UNCAC art. 46(17), (21)). */
  | 'examineMlaRequest'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to EXECUTED (UNCAC art. 46(17), (24)). */
  | 'executeMlaRequest'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to IN_EXECUTION or PARTLY_EXECUTED or EXECUTED (UNCAC art. 46(17)). */
  | 'executeMlaRequestItem'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and a period of the own State runs that has not run out; leaves the status as it is (Directive 2014/41/EU art. 12(6)). */
  | 'extendMlaRequestClock'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(14), art. 55(2), (3)). */
  | 'followUpMlaRequest'
  /** While ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or CLOSED; leaves the status as it is (UNCAC art. 46(26)). */
  | 'fulfilMlaRequestCondition'
  /** While INFORMATION_REQUESTED; leads back to ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED (UNCAC art. 46(16)). */
  | 'giveMlaRequestInformation'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 46(27)). */
  | 'grantSafeConduct'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and the viewer works on it (ownSide.assignee) or supervises, or nobody works on it in the own State; leaves the status as it is (UNCAC art. 46(13)). */
  | 'handOverMlaRequest'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED; leaves the status as it is (UNCAC art. 46(24)). */
  | 'inquireMlaRequestStatus'
  /** While INFORMATION_REQUESTED; leads to LAPSED (practice of central authorities). */
  | 'lapseMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(20)). */
  | 'liftMlaRequestRestriction'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to IN_EXECUTION or PARTLY_EXECUTED or EXECUTED (UNCAC art. 46(17)). */
  | 'markMlaRequestItemNotPossible'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (practice of central authorities). */
  | 'noteOnMlaRequest'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (UNCAC art. 46(26)). */
  | 'openMlaRequestConsultation'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 46(17), (18)). */
  | 'planHearing'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 54(2), 55(2)). */
  | 'planMeasure'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to POSTPONED (UNCAC art. 46(25), (26)). */
  | 'postponeMlaRequest'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 46(10)). */
  | 'proposeDetainedPersonTransfer'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestConditions'
  /** While INFORMATION_REQUESTED; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestInformation'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestItemRefusal'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestPostponement'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestRefusal'
  /** While DRAFT; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestSharing'
  /** While DRAFT; leads to IN_REVIEW (four eyes). */
  | 'proposeMlaRequestSubmission'
  /** While EXECUTED; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestTransmission'
  /** While SUBMITTED; leads to DELIVERED (UNCAC art. 46(13), (14)). */
  | 'receiveMlaRequest'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 46(28)). */
  | 'recordMlaRequestCost'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (practice of central authorities). */
  | 'recordMlaRequestDelay'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(14)). */
  | 'recordMlaRequestDeliveryEvidence'
  /** While REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(15), (26)). */
  | 'redraftMlaRequest'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION; leads to REFUSED (UNCAC art. 46(21), (23)). */
  | 'refuseMlaRequest'
  /** While ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to IN_EXECUTION or PARTLY_EXECUTED or EXECUTED (UNCAC art. 46(21), (23)). */
  | 'refuseMlaRequestItem'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED; leaves the status as it is (UNCAC art. 46(20)). */
  | 'reportConfidentialityCannotBeMet'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(19)). */
  | 'requestUseConsent'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED and the viewer works on it (ownSide.assignee) or supervises, or nobody works on it in the own State; leaves the status as it is (UNCAC art. 46(20)). */
  | 'restrictMlaRequest'
  /** While POSTPONED; leads back to ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED (UNCAC art. 46(25)). */
  | 'resumeMlaRequest'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED; leads to RETURNED_INCOMPLETE (UNCAC art. 46(15), (21)(a)). */
  | 'returnMlaRequestAsIncomplete'
  /** While IN_REVIEW; leads to DRAFT (four eyes). */
  | 'returnMlaRequestToDraft'
  /** While POSTPONED; leaves the status as it is (UNCAC art. 46(25)). */
  | 'reviewMlaRequestPostponement'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (UNCAC art. 46(26)). */
  | 'sayInMlaRequestConsultation'
  /** While ACKNOWLEDGED or UNDER_EXAMINATION; leads to CONDITIONS_PROPOSED (UNCAC art. 46(26)). */
  | 'sendMlaRequestConditions'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED or EXECUTED or EVIDENCE_TRANSMITTED or REFUSED or RETURNED_INCOMPLETE or LAPSED or WITHDRAWN or CLOSED; leaves the status as it is (practice of central authorities). */
  | 'setMlaRequestInternalStep'
  /** While DRAFT; leaves the status as it is (practice of central authorities). */
  | 'shareMlaRequestDraft'
  /** While IN_REVIEW; leads to SUBMITTED (UNCAC art. 46(13)–(15)). */
  | 'submitMlaRequest'
  /** While EXECUTED; leads to EVIDENCE_TRANSMITTED (UNCAC art. 46(3), (17)). */
  | 'transmitMlaRequestEvidence'
  /** While INFORMATION_REQUESTED; leads back to ACKNOWLEDGED or UNDER_EXAMINATION or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED (UNCAC art. 46(16)). */
  | 'waiveMlaRequestInformation'
  /** While DRAFT or IN_REVIEW or SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leads to WITHDRAWN (UNCAC art. 46(24)). */
  | 'withdrawMlaRequest'
  /** While SUBMITTED or DELIVERED or ACKNOWLEDGED or UNDER_EXAMINATION or INFORMATION_REQUESTED or CONDITIONS_PROPOSED or POSTPONED or ACCEPTED or ACCEPTED_WITH_CONDITIONS or IN_EXECUTION or PARTLY_EXECUTED; leaves the status as it is (UNCAC art. 46(24)). */
  | 'withdrawMlaRequestItem';

/** Gives a command on a request that needs nothing further. */
export type MlaRequestCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Says something of one condition. */
export type MlaRequestConditionCommandInput = {
  /** The condition. */
  conditionId: string | number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** One condition. */
export type MlaRequestConditionInput = {
  /** Until the end of which day it binds, not before today; without end when not given. */
  expiresOn?: string | null | undefined;
  /** What it is about. */
  kind: ConditionKind;
  /** What is to be kept; 1 to 20000 characters. */
  text: string;
};

/** What a request says (UNCAC art. 46(15)); what is not given stays as it is; null takes away what a request can be without. */
export type MlaRequestContentsInput = {
  /** The assistance sought, in words (art. 46(15)(d)); at most 20000 characters. */
  assistanceSought?: string | null | undefined;
  /** What the requesting State assures. */
  assurances?: Array<MlaRequestAssurance> | null | undefined;
  /** The assurances in words; at most 20000 characters. */
  assurancesDetail?: string | null | undefined;
  /** How it travels; INTERPOL only if urgent (art. 46(13)). */
  channel?: TransmissionChannel | null | undefined;
  /** The authority that conducts the investigation, prosecution or proceeding (art. 46(15)(a), (b)); at most 2000 characters. */
  conductingAuthority?: string | null | undefined;
  /** Its functions (art. 46(15)(b)); at most 2000 characters. */
  conductingAuthorityFunctions?: string | null | undefined;
  /** Whether fact and substance are to be kept confidential (art. 46(20)). */
  confidential?: boolean | null | undefined;
  /** By when assistance is wished; then deadlineReason says why (art. 46(24)). */
  deadline?: string | null | undefined;
  /** Why that deadline; at most 2000 characters. */
  deadlineReason?: string | null | undefined;
  /** Summary of the relevant facts (art. 46(15)(c)); at most 20000 characters. */
  facts?: string | null | undefined;
  /** What is asked for, one by one (art. 46(3), (15)(d)): 1 to 200. The list takes the place of the one before. */
  items?: Array<MlaRequestItemInput> | null | undefined;
  /** Language of the request (ISO 639-1, such as "fr"); "en" when not given for a new draft. */
  language?: string | null | undefined;
  /** On what the request rests; UNCAC when not given for a new draft. */
  legalBasis?: LegalBasis | null | undefined;
  /** The treaty or law relied on, in words; at most 2000 characters. */
  legalBasisDetail?: string | null | undefined;
  /** The offences with their words and penalties, at most 50; `offences` follows from them. Give one of the two. */
  offenceDetails?: Array<MlaRequestOffenceInput> | null | undefined;
  /** The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters. */
  offences?: Array<string> | null | undefined;
  /** Whether it is made orally; only if urgent and agreed, and confirmed in writing forthwith (art. 46(14)). */
  oral?: boolean | null | undefined;
  /** Persons and entities of the case whom the request concerns (art. 46(15)(e)); at most 200. */
  persons?: Array<string | number> | null | undefined;
  /** Earlier contacts on the matter, with names and references; at most 20000 characters. */
  previousContacts?: string | null | undefined;
  /** A particular procedure wished (art. 46(15)(d)); at most 20000 characters. */
  procedureWished?: string | null | undefined;
  /** The purpose (art. 46(15)(f)); at most 2000 characters. */
  purpose?: string | null | undefined;
  /** Subject matter and nature of the proceeding (art. 46(15)(b)); at most 20000 characters. */
  subjectMatter?: string | null | undefined;
  /** Translations that go with the request (art. 46(14)), at most 20. */
  translations?: Array<MlaRequestTranslationInput> | null | undefined;
  /** The treaty of the registry on which the request rests; then legalBasis is of its kind. */
  treatyId?: string | number | null | undefined;
  /** Why it is urgent; at most 2000 characters. */
  urgencyReason?: string | null | undefined;
  /** Whether it is urgent; then urgencyReason says why. */
  urgent?: boolean | null | undefined;
};

/** Who bears a cost (UNCAC art. 46(28)). */
export type MlaRequestCostBearer =
  /** The requested State. */
  | 'REQUESTED_STATE'
  /** The requesting State. */
  | 'REQUESTING_STATE'
  /** Both, as the terms say. */
  | 'SHARED';

/** What can be done with a cost; each is the mutation of the same name. */
export type MlaRequestCostCommand =
  /** While PROPOSED; leads to AGREED (UNCAC art. 46(28)). */
  | 'agreeToMlaRequestCost'
  /** While PROPOSED; leads to DECLINED (UNCAC art. 46(28)). */
  | 'declineMlaRequestCost'
  /** While RECORDED or PROPOSED or DECLINED; leads to DROPPED (practice of central authorities). */
  | 'dropMlaRequestCost'
  /** While RECORDED or DECLINED; leads to PROPOSED (UNCAC art. 46(28)). */
  | 'proposeMlaRequestCostTerms';

/** What kind of cost the execution of a request brings (UNCAC art. 46(28)). */
export type MlaRequestCostKind =
  /** Of an extraordinary nature: the States consult on terms and on who bears it. */
  | 'EXTRAORDINARY'
  /** Ordinary: borne by the requested State, unless the States agree otherwise. */
  | 'ORDINARY'
  /** Of a substantial nature: the States consult on terms and on who bears it. */
  | 'SUBSTANTIAL';

/** Ends or declines a cost, with the reason. */
export type MlaRequestCostReasonInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why; 1 to 2000 characters. The other State sees it. */
  reason: string;
};

/** Where a cost stands (UNCAC art. 46(28)). */
export type MlaRequestCostStatus =
  /** Both States agree on the terms and on who bears it. */
  | 'AGREED'
  /** The requesting State did not agree to the terms. */
  | 'DECLINED'
  /** The cost does not arise. */
  | 'DROPPED'
  /** The requesting State has been asked to agree to the terms. */
  | 'PROPOSED'
  /** Entered; nothing is proposed to the other State. */
  | 'RECORDED';

/** Why a request takes long. Both States read it: who has a reason that must stay secret, such as an own investigation (UNCAC art. 46(25)), names another that is true, or OTHER. */
export type MlaRequestDelayReason =
  /** Additional information is awaited (UNCAC art. 46(16)). */
  | 'ADDITIONAL_INFO_PENDING'
  /** The holder of the property appealed, or must be heard. */
  | 'APPEAL_BY_HOLDER'
  /** The property has moved and must be traced again. */
  | 'ASSET_DISSIPATED'
  /** Which authority is competent is not clear. */
  | 'AUTHORITY_UNKNOWN'
  /** The request came, or must go, another way (UNCAC art. 46(13)). */
  | 'CHANNEL_WRONG'
  /** Costs must be agreed (UNCAC art. 46(28)). */
  | 'COSTS'
  /** A court has not decided yet. */
  | 'COURT_BACKLOG'
  /** A proceeding of the own State stands in the way (UNCAC art. 46(25)). Do not choose it where the proceeding itself is secret. */
  | 'DOMESTIC_PROCEEDING'
  /** Dual criminality is in question (UNCAC art. 46(9)). */
  | 'DUAL_CRIMINALITY'
  /** The evidence does not suffice for what is asked (UNCAC art. 55(7)). */
  | 'EVIDENCE_THRESHOLD'
  /** An immunity is in the way. */
  | 'IMMUNITY'
  /** The request lacks what is needed (UNCAC art. 46(15), art. 55(3)). */
  | 'INCOMPLETE_REQUEST'
  /** The language is not acceptable (UNCAC art. 46(14)). */
  | 'LANGUAGE'
  /** A statute of limitations is in question. */
  | 'LIMITATION'
  /** Somebody whose answer is needed does not answer. */
  | 'NO_RESPONSE'
  /** Something else, in words. */
  | 'OTHER'
  /** A political decision is awaited. */
  | 'POLITICAL'
  /** An assurance of reciprocity is missing or in question. */
  | 'RECIPROCITY'
  /** People or means are lacking. */
  | 'RESOURCES'
  /** Third parties claim rights (UNCAC art. 55(9)). */
  | 'THIRD_PARTY_CLAIM'
  /** A translation is under way or has to be bettered. */
  | 'TRANSLATION';

/** What a piece of evidence says of a delivery, in the order of priority of e-CODEX (ETSI REM): a later one in this list overrules an earlier one. */
export type MlaRequestDeliveryEvidenceKind =
  /** It reached the other central authority (6). */
  | 'DELIVERY'
  /** It did not reach the other central authority (7). */
  | 'NON_DELIVERY'
  /** The other central authority did not take it up (9). */
  | 'NON_RETRIEVAL'
  /** The carrier of the other State's side took it over (3). */
  | 'RELAY_REMMD_ACCEPTANCE'
  /** The carrier of the other State's side was not reached (4). */
  | 'RELAY_REMMD_FAILURE'
  /** The carrier of the other State's side did not take it over (5). */
  | 'RELAY_REMMD_REJECTION'
  /** The other central authority has taken it up (8). */
  | 'RETRIEVAL'
  /** The carrier took it over (1). */
  | 'SUBMISSION_ACCEPTANCE'
  /** The carrier did not take it over (2). */
  | 'SUBMISSION_REJECTION';

/** How a request travels to the other State (UNCAC art. 46(13), (14)). */
export type MlaRequestDeliveryMedium =
  /** Handed over in person. */
  | 'BY_HAND'
  /** By courier, against receipt. */
  | 'COURIER'
  /** Through diplomatic channels. */
  | 'DIPLOMATIC_BAG'
  /** Through INTERPOL, in urgent circumstances and where agreed. */
  | 'INTERPOL'
  /** In another way, which the evidence describes. */
  | 'OTHER'
  /** By post. */
  | 'POST'
  /** In Repatria itself, into the inbox of the other central authority. */
  | 'REPATRIA'
  /** By encrypted electronic mail or another electronic system. */
  | 'SECURE_MAIL';

/** Why a delivery did not go on; where e-CODEX has a code for it, it is named. */
export type MlaRequestDeliveryReason =
  /** The addressee was not found at the address. */
  | 'ADDRESSEE_UNKNOWN'
  /** No word of the delivery came in time. */
  | 'DELIVERY_TIMEOUT'
  /** It was lost, or arrived damaged. */
  | 'LOST_OR_DAMAGED'
  /** The addressee did not take it. */
  | 'REFUSED_BY_ADDRESSEE'
  /** The gateway or carrier rejected it (e-CODEX E201). */
  | 'REJECTED_BY_CARRIER'
  /** The system of the sender rejected it (e-CODEX E200). */
  | 'REJECTED_BY_SENDER_SYSTEM'
  /** No word of the relay came in time (e-CODEX E301). */
  | 'RELAY_TIMEOUT'
  /** Another or no reason (e-CODEX E100). */
  | 'UNSPECIFIED';

/** What a delivery delivers (UNCAC art. 46(13), (14)). */
export type MlaRequestDeliverySubject =
  /** What the requested State says of the request: one of its steps. */
  | 'ANSWER'
  /** Evidence that is handed over, or an original that is returned. */
  | 'EVIDENCE'
  /** What the requesting State says of its request after it was sent: one of its steps. */
  | 'NOTICE'
  /** The request itself. */
  | 'REQUEST';

/** Which requests to list; what is not given does not narrow. To filter by a field needs the right to read it. */
export type MlaRequestFilter = {
  /** On which the viewer works for the own State; or all others. */
  assignedToMe?: boolean | null | undefined;
  /** On which one of these people works for the own State, by their ids. */
  assignee?: Array<string> | null | undefined;
  /** Where a proposal of somebody else waits on the own side that the viewer may approve (four eyes); or none does. An officer approves nothing. */
  awaitingMyApproval?: boolean | null | undefined;
  /** Where it is the turn of one of these. */
  ballHolder?: Array<MlaRequestBallHolder> | null | undefined;
  /** Of this case. */
  caseId?: string | number | null | undefined;
  /** With a clock for one of these running. */
  clockRunning?: Array<MlaRequestClockKind> | null | undefined;
  /** From or to one of these States. */
  counterpart?: Array<string> | null | undefined;
  /** Where something is overdue or due within so many times 24 hours; a negative number: overdue for so many. */
  dueWithinDays?: number | null | undefined;
  /** Only those brought in from a register, or only those entered here. */
  historical?: boolean | null | undefined;
  /** Where something is overdue, of whichever State; or nothing is. */
  overdue?: boolean | null | undefined;
  /** Where something is overdue that one of these States is to do, as far as the viewer knows of it: the own State for what is late on the own side. */
  overdueOf?: Array<string> | null | undefined;
  /** With exactly this reference, be it of the requesting or of the requested State. */
  reference?: string | null | undefined;
  /** To one of these States. */
  requestedState?: Array<string> | null | undefined;
  /** From one of these States. */
  requestingState?: Array<string> | null | undefined;
  /** With these words in what the viewer may read: references, and for the authorities the contents. */
  search?: string | null | undefined;
  /** In one of these statuses. */
  status?: Array<MlaRequestStatus> | null | undefined;
  /** Submitted at or after this instant. */
  submittedFrom?: string | null | undefined;
  /** Submitted before this instant. */
  submittedUntil?: string | null | undefined;
  /** Asking for one of these types of assistance. */
  type?: Array<AssistanceType> | null | undefined;
  /** Where an acknowledgement, or the answer to a status inquiry, is overdue (UNCAC art. 46(24)); or none is. */
  unanswered?: boolean | null | undefined;
  /** Changed at or after this instant (updatedAt). */
  updatedFrom?: string | null | undefined;
  /** Only urgent ones, or only those that are not. */
  urgent?: boolean | null | undefined;
};

/** How much a finding weighs. */
export type MlaRequestFindingSeverity =
  /** The Convention asks for it: to send the request without it needs a reason. */
  | 'MISSING'
  /** Advice: with it, the request is executed sooner. */
  | 'WEAK';

/** What can be done with a item; each is the mutation of the same name. */
export type MlaRequestItemCommand =
  /** While REQUESTED or IN_EXECUTION; leads to IN_EXECUTION (UNCAC art. 46(13), (17)). */
  | 'beginMlaRequestItem'
  /** While REQUESTED or IN_EXECUTION; leads to EXECUTED (UNCAC art. 46(17)). */
  | 'executeMlaRequestItem'
  /** While REQUESTED or IN_EXECUTION; leads to NOT_POSSIBLE (UNCAC art. 46(17)). */
  | 'markMlaRequestItemNotPossible'
  /** While REQUESTED or IN_EXECUTION; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestItemRefusal'
  /** While REQUESTED or IN_EXECUTION; leads to REFUSED (UNCAC art. 46(21), (23)). */
  | 'refuseMlaRequestItem'
  /** While REQUESTED or IN_EXECUTION; leads to WITHDRAWN (UNCAC art. 46(24)). */
  | 'withdrawMlaRequestItem';

/** Says something of one item of a request. */
export type MlaRequestItemCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** One thing that a request asks for (UNCAC art. 46(3)). */
export type MlaRequestItemInput = {
  /** By which way of art. 55 property is reached: for ASSET_RECOVERY, and for SEARCH_SEIZURE_FREEZING where property is frozen for confiscation; given by itself for IDENTIFYING_FREEZING_TRACING_PROCEEDS. */
  avenue?: RecoveryAvenue | null | undefined;
  /** Whether compulsion alone can execute it (art. 46(9)(b)); what is usual for its type if not given. */
  coercive?: boolean | null | undefined;
  /** Its particulars. */
  particulars?: MlaRequestItemParticularsInput | null | undefined;
  /** The type of assistance. */
  type: AssistanceType;
};

/** The particulars of an item (UNCAC art. 46(15)(d), art. 55(3)); what is not given is not said. What its type needs, `completeness` tells. */
export type MlaRequestItemParticularsInput = {
  /** Numbers or names of accounts, deposits or holdings; at most 2000 characters. */
  account?: string | null | undefined;
  /** Who is to be heard, served, examined or invited, and where; at most 2000 characters. */
  addressee?: string | null | undefined;
  /** The day of the hearing or appearance. */
  appearOn?: string | null | undefined;
  /** What is to be done; at most 20000 characters. */
  description?: string | null | undefined;
  /** Why and how soon the property may be moved away; at most 2000 characters. */
  dissipationRisk?: string | null | undefined;
  /** How near that is; then dissipationRisk says why. IMMINENT only in an urgent request. */
  dissipationRiskLevel?: DissipationRisk | null | undefined;
  /** Documents to be served or sought, one by one; at most 200 of 500 characters. */
  documents?: Array<string> | null | undefined;
  /** Its estimated value, not negative; then estimatedValueCurrency says in what. */
  estimatedValue?: string | null | undefined;
  /** Currency of the estimate (ISO 4217). */
  estimatedValueCurrency?: string | null | undefined;
  /** The bank, register, company or body concerned; at most 2000 characters. */
  institution?: string | null | undefined;
  /** What it has to do with the facts; at most 20000 characters. */
  nexus?: string | null | undefined;
  /** Steps taken to notify third parties and to ensure due process; at most 20000 characters. */
  noticeToThirdParties?: string | null | undefined;
  /** Whether a legally admissible copy of the order is enclosed; not if not given. */
  orderCopyAttached?: boolean | null | undefined;
  /** The court that made the order; at most 500 characters. */
  orderCourt?: string | null | undefined;
  /** The day of the order. */
  orderDate?: string | null | undefined;
  /** To what extent the order is to be executed; at most 2000 characters. */
  orderExtent?: string | null | undefined;
  /** The statement that the order is final (art. 55(3)(b)); nothing is stated if not given. */
  orderIsFinal?: boolean | null | undefined;
  /** Number of the order; at most 200 characters. */
  orderNumber?: string | null | undefined;
  /** From which day records are sought. */
  periodFrom?: string | null | undefined;
  /** Until which day (included) records are sought. */
  periodTo?: string | null | undefined;
  /** The place concerned; at most 2000 characters. */
  place?: string | null | undefined;
  /** The property; at most 20000 characters. */
  propertyDescription?: string | null | undefined;
  /** Where the property is; at most 2000 characters. */
  propertyLocation?: string | null | undefined;
  /** Questions to be put or answered; at most 20000 characters. */
  questions?: string | null | undefined;
  /** Whether a hearing by video is wished (art. 46(18)); not if not given. */
  videoHearingWished?: boolean | null | undefined;
};

/** Where one item of a request stands; a request can be executed in part (UNCAC art. 46(17)). */
export type MlaRequestItemStatus =
  /** Executed. */
  | 'EXECUTED'
  /** An authority of the requested State executes it. */
  | 'IN_EXECUTION'
  /** Could not be executed; why is said in the result. */
  | 'NOT_POSSIBLE'
  /** Refused (UNCAC art. 46(21)). */
  | 'REFUSED'
  /** Asked for; nothing was done yet. */
  | 'REQUESTED'
  /** The requesting State no longer needs it (UNCAC art. 46(24)). */
  | 'WITHDRAWN';

/** What an internal note is. */
export type MlaRequestNoteKind =
  /** A legal opinion for the own side. */
  | 'LEGAL_OPINION'
  /** A note for the file. */
  | 'NOTE'
  /** Strategy of the own side. */
  | 'STRATEGY';

/** An offence to which a request relates. */
export type MlaRequestOffenceInput = {
  /** Citation, such as "UNCAC art. 17"; 1 to 200 characters. */
  citation: string;
  /** What it is called; at most 2000 characters. */
  description?: string | null | undefined;
  /** The penalty provided; at most 2000 characters. */
  penalty?: string | null | undefined;
  /** The provision in its words; at most 20000 characters. */
  text?: string | null | undefined;
};

/** In which order requests are listed. */
export type MlaRequestOrder =
  /** What is due first, and so what is overdue, first; for the two States and their auditors. */
  | 'BY_DUE'
  /** What changed last first. */
  | 'LAST_CHANGED'
  /** The newest first: by submission, drafts by their opening. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What the requesting State got of what it asked, as it says when it closes a request. */
export type MlaRequestOutcome =
  /** Everything that was asked. */
  | 'ASSISTANCE_GIVEN'
  /** A part of what was asked. */
  | 'ASSISTANCE_GIVEN_IN_PART'
  /** Nothing of what was asked. */
  | 'ASSISTANCE_NOT_GIVEN';

/** What waits in a State for the approval of somebody other than who proposed it (four eyes). */
export type MlaRequestProposal =
  /** That conditions be sent (UNCAC art. 46(26)). */
  | 'CONDITIONS'
  /** That an answer be given (UNCAC art. 46(16)). */
  | 'INFORMATION'
  /** That one item be refused (UNCAC art. 46(21)). */
  | 'ITEM_REFUSAL'
  /** That assistance be postponed (UNCAC art. 46(25)). */
  | 'POSTPONEMENT'
  /** That assistance be refused. */
  | 'REFUSAL'
  /** That a draft be shared with the requested State for comment. */
  | 'SHARING'
  /** That the request be submitted. */
  | 'SUBMISSION'
  /** That what the execution brought be transmitted (UNCAC art. 46(17)). */
  | 'TRANSMISSION';

/** By what requests are counted apart: one row for each value that occurs. */
export type MlaRequestStatisticsHeading =
  /** By the other State. Not together with STATUS. */
  | 'COUNTERPART'
  /** By the State whose requests they are. */
  | 'STATE'
  /** By where the request stands now. Not together with COUNTERPART. */
  | 'STATUS'
  /** By the year of submission, of drafts that of their opening. */
  | 'YEAR';

/** On which side of its requests a State is looked at. */
export type MlaRequestStatisticsSide =
  /** Requests that were made to it; the counterpart is the requesting State. */
  | 'REQUESTED'
  /** Requests that it made; the counterpart is the requested State. */
  | 'REQUESTING';

/** Where a request stands, as both States see it. Internal steps of either State are not part of it. */
export type MlaRequestStatus =
  /** The requested State will execute it (UNCAC art. 46(17)). */
  | 'ACCEPTED'
  /** The requested State will execute it on conditions that bind the requesting State (art. 46(26)). */
  | 'ACCEPTED_WITH_CONDITIONS'
  /** Received: the requested State has given it a reference of its own. */
  | 'ACKNOWLEDGED'
  /** The requesting State has closed the request. */
  | 'CLOSED'
  /** The requested State would assist on conditions; the requesting State answers them (art. 46(26)). */
  | 'CONDITIONS_PROPOSED'
  /** It has reached the central authority of the requested State, by evidence: taken up in Repatria, or received on paper (UNCAC art. 46(13)). */
  | 'DELIVERED'
  /** Being written in the requesting State; exists for nobody else. */
  | 'DRAFT'
  /** The requested State has transmitted everything that the execution brought (art. 46(17)). */
  | 'EVIDENCE_TRANSMITTED'
  /** The requested State has executed it (UNCAC art. 46(17), (24)). */
  | 'EXECUTED'
  /** The requested State needs additional information to go on (UNCAC art. 46(16)). */
  | 'INFORMATION_REQUESTED'
  /** An authority of the requested State executes it (UNCAC art. 46(17)). */
  | 'IN_EXECUTION'
  /** Proposed for submission; a supervisor of the requesting State reads it (four eyes). */
  | 'IN_REVIEW'
  /** The requesting State did not answer in the time given, and the requested State cannot go on. */
  | 'LAPSED'
  /** Some of its items are executed, others not yet (UNCAC art. 46(17)). */
  | 'PARTLY_EXECUTED'
  /** Execution would interfere with an ongoing proceeding of the requested State (art. 46(25)). */
  | 'POSTPONED'
  /** The requested State refuses, with ground and reasons (UNCAC art. 46(21), (23)). */
  | 'REFUSED'
  /** Given back because it lacks what the Convention asks for; a corrected one is a new request (UNCAC art. 46(15), (21)(a)). */
  | 'RETURNED_INCOMPLETE'
  /** Sent to the central authority of the requested State (UNCAC art. 46(13)). */
  | 'SUBMITTED'
  /** The requested State examines whether and how it can execute it (UNCAC art. 46(17), (21)). */
  | 'UNDER_EXAMINATION'
  /** The requesting State no longer needs the assistance (UNCAC art. 46(24)). */
  | 'WITHDRAWN';

/** Takes a step on a request that needs nothing further. */
export type MlaRequestStepInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** A translation that goes with a request. */
export type MlaRequestTranslationInput = {
  /** Whether a sworn or certified translator made it; not if not given. */
  isCertified?: boolean | null | undefined;
  /** Into which language (ISO 639-1, such as "fr"). */
  language: string;
  /** Of what: one or more. */
  parts: Array<TranslatedPart>;
  /** Who made it: the other State never sees it; at most 500 characters. */
  translator?: string | null | undefined;
};

/** Adds a link to the own State's chain of custody of a piece of evidence. */
export type NoteEvidenceCustodyInput = {
  /** Which authority or person has it; 1 to 500 characters. */
  holder: string;
  /** The piece of evidence. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Where it is kept; at most 500 characters. */
  place?: string | null | undefined;
  /** What to know of the passing on, such as the state of the seal; at most 2000 characters. */
  remark?: string | null | undefined;
  /** Since when (UTC); not in the future; now if not given. */
  since?: string | null | undefined;
};

/** A note of the own State on a case. */
export type NoteOnCaseInput = {
  /** The case. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The text (1 to 20 000 characters). */
  text: string;
};

/** Adds a note of the own State; the other State never sees it. */
export type NoteOnMlaRequestInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What the note is. */
  kind: MlaRequestNoteKind;
  /** The text; 1 to 20000 characters. */
  text: string;
};

/** On what paper a step of a State rests that does not take part in Repatria and whose steps the own State enters. */
export type OnPaperInput = {
  /** On which day that State took the step, as its paper says; not in the future. */
  happenedOn: string;
  /** Reference and date of the paper, such as "Letter 77/2026 of 3 March"; 1 to 200 characters. */
  reference: string;
};

/** A case to be opened; the State of the viewer leads it. */
export type OpenCaseInput = {
  /** The matter to which several cases belong (to 200 characters). */
  cluster?: string | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The competent authority of the own State that conducts the proceedings (UNCAC art. 46(15)(b)). */
  leadAuthority?: string | number | null | undefined;
  /** The legal way of recovery, in words (to 2 000 characters). */
  mechanism?: string | null | undefined;
  /** A title that names nobody, for those who may not know names (3 to 300 characters). */
  neutralTitle: string;
  /** Roles of States and territories (to 100). */
  stateRoles?: Array<StateRoleInput> | null | undefined;
  /** What it is about (to 20 000 characters). */
  summary?: string | null | undefined;
  /** The title, which may name persons (3 to 300 characters). */
  title: string;
  /** The offences in question. */
  uncacOffences?: Array<UncacOffence> | null | undefined;
  /** Year of the freeze or else of the first action (1900 to 2199). */
  yearStart?: number | null | undefined;
};

/** Opens a consultation. */
export type OpenMlaRequestConsultationInput = {
  /** What it is about. */
  about: ConsultationSubject;
  /** Until when the other State is given time to say something; after today (UTC). */
  answerDueOn: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What is put to the other State; 1 to 20000 characters. */
  text: string;
};

/** How a State became party of a case. */
export type PartyEntry =
  /** The leading State invited it. */
  | 'INVITED'
  /** It opened the case and leads it. */
  | 'OPENED_THE_CASE'
  /** A party State sent it a request for assistance (UNCAC art. 46). Past entries only: a request no longer makes a State a party. */
  | 'REQUESTED_ASSISTANCE';

/** Plans the hearing of a witness, expert or other person (UNCAC art. 46(17), (18)). */
export type PlanHearingInput = {
  /** As what the person is heard. */
  capacity: AttendanceCapacity;
  /** The competent authority of one of the two States that conducts the hearing (art. 46(18)). */
  conductedBy?: string | number | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** In which language the person is heard (ISO 639-1, such as "fr"). */
  language: string;
  /** How the person is heard. */
  modality: HearingModality;
  /** Whether an interpreter is needed; no when not given. */
  needsInterpreter?: boolean | null | undefined;
  /** Why it is not possible or desirable that the person appears in person: needed for video and telephone (art. 46(18)); at most 2000 characters. */
  notInPersonBecause?: string | null | undefined;
  /** Where a State that does not take part in Repatria plans it: the paper on which that rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Who is heard. */
  person: AttendingPersonInput;
  /** For when; it may be past where a hearing is entered afterwards. */
  plannedAt: string;
  /** The request for which the person is heard. */
  requestId: string | number;
  /** Time zone of the requested State; likewise. */
  requestedTimeZone?: string | null | undefined;
  /** Time zone of the requesting State (IANA, such as "Europe/Zurich"); that of its central authority when not given, or UTC where the directory knows none. */
  requestingTimeZone?: string | null | undefined;
};

/** Plans a provisional measure; the requesting State does not see it before it is executed. */
export type PlanMeasureInput = {
  /** On what it rests. */
  basis: MeasureBasis;
  /** The request for which it is obtained; it asks for freezing or seizure. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What it does. */
  kind: MeasureKind;
  /** When it is to be executed; null if not fixed. */
  plannedOn?: string | null | undefined;
  /** The property, in words; 1 to 20000 characters. */
  property: string;
};

/** With what in the requested State immediate execution would interfere (UNCAC art. 46(25)); which proceeding it is stays with that State. */
export type PostponementGround =
  /** An ongoing investigation. */
  | 'ONGOING_INVESTIGATION'
  /** An ongoing judicial proceeding. */
  | 'ONGOING_JUDICIAL_PROCEEDING'
  /** An ongoing prosecution. */
  | 'ONGOING_PROSECUTION';

/** Proposes that somebody who is detained be transferred to the other State. */
export type ProposeDetainedPersonTransferInput = {
  /** The State in which the person is detained: one of the two of the request; the requested State when not given. */
  holdingState?: string | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Where a State that does not take part in Repatria proposes it: the paper on which that rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Who is to be transferred. */
  person: AttendingPersonInput;
  /** For what the presence is needed: identification, testimony or other assistance (art. 46(10)); 1 to 2000 characters. */
  purpose: string;
  /** The request for which the presence of the person is needed. */
  requestId: string | number;
};

/** Proposes another period for leaving than 15 days; it counts once the requested State agrees (art. 46(27)). */
export type ProposeLeavingPeriodInput = {
  /** Consecutive days: 1 to 365. */
  days: number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Proposes to lift a measure; proposing again replaces what was proposed. */
export type ProposeLiftingMeasureInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The ground (UNCAC art. 55(7)). */
  ground: LiftingGround;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why no opportunity can be given (art. 55(8): "wherever possible"); at most 2000 characters; not beside opportunityUntil. */
  noOpportunityReason?: string | null | undefined;
  /** Until when the requesting State may argue for keeping it (art. 55(8)); ahead. Needed before it is lifted, unless noOpportunityReason is given. */
  opportunityUntil?: string | null | undefined;
  /** The reasons, for the requesting State; 1 to 20000 characters. */
  reasons: string;
};

/** Proposes to assist on conditions; somebody else sends them. */
export type ProposeMlaRequestConditionsInput = {
  /** The conditions (UNCAC art. 46(26)), each answered by itself: 1 to 50. */
  conditions: Array<MlaRequestConditionInput>;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** The requested State proposes on which terms the request is executed, and who bears the cost (art. 46(28)). */
export type ProposeMlaRequestCostTermsInput = {
  /** Who shall bear it. */
  bearer: MlaRequestCostBearer;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** The terms and conditions; 1 to 2000 characters. */
  terms: string;
};

/** Proposes an answer; somebody else gives it. */
export type ProposeMlaRequestInformationInput = {
  /** The answer; 1 to 20000 characters. */
  answer: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Proposes to refuse an item; somebody else refuses it. */
export type ProposeMlaRequestItemRefusalInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** On which grounds (UNCAC art. 46(21)); at least one. */
  grounds: Array<RefusalGround>;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string | number;
  /** The reasons (UNCAC art. 46(23)); 1 to 20000 characters. */
  reasons: string;
};

/** Proposes to postpone assistance; somebody else postpones it. */
export type ProposeMlaRequestPostponementInput = {
  /** Which proceeding of the own State it is, for the own side alone: the requesting State never sees it; at most 20000 characters. */
  domesticProceeding?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** With what execution would interfere (UNCAC art. 46(25)); the requesting State sees it. */
  ground: PostponementGround;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** When the postponement will be looked at again, after today; the requesting State sees it. */
  reviewOn: string;
};

/** Proposes to refuse assistance; somebody else refuses. */
export type ProposeMlaRequestRefusalInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The grounds (UNCAC art. 46(21), 46(9), 55(7)): at least one. */
  grounds: Array<RefusalGround>;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The reasons, which must be given for any refusal (art. 46(23)); 1 to 20000 characters. */
  reasons: string;
};

/** Proposes that a draft be shared with the requested State for comment. */
export type ProposeMlaRequestSharingInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What the requested State is asked about the draft, or told of it; 1 to 20000 characters. */
  message?: string | null | undefined;
  /** Why it is shared: needed where the draft is to be kept confidential (UNCAC art. 46(20)). The own State alone reads it; 1 to 2000 characters. */
  reason?: string | null | undefined;
};

/** Proposes that a draft be submitted. */
export type ProposeMlaRequestSubmissionInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why the request is sent although it lacks what the Convention asks for (see completeness); both States will see it; at most 2000 characters. */
  incompleteReason?: string | null | undefined;
};

/** Proposes how a consent is to be decided; somebody else decides. */
export type ProposeUseConsentDecisionInput = {
  /** Whether to consent. */
  decision: UseConsentDecision;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** When a consent ends by itself (UTC), after now; never if not given. */
  expiresAt?: string | null | undefined;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The reasons of a refusal, which needs them; at most 2000 characters. */
  reasons?: string | null | undefined;
  /** The terms of a consent; at most 2000 characters; none for a refusal. */
  terms?: string | null | undefined;
};

/** What can be done with a provisional measure; each is the mutation of the same name. */
export type ProvisionalMeasureCommand =
  /** While LIFTING_PROPOSED; leaves the status as it is (UNCAC art. 55(8)). */
  | 'argueForMeasure'
  /** While PLANNED; leads to IN_FORCE (UNCAC art. 54(2), 55(2)). */
  | 'executeMeasure'
  /** While LIFTING_PROPOSED; leads to IN_FORCE (UNCAC art. 55(8)). */
  | 'keepMeasure'
  /** While LIFTING_PROPOSED; leads to LIFTED (UNCAC art. 55(7), (8)). */
  | 'liftMeasure'
  /** While IN_FORCE or LIFTING_PROPOSED; leads to LIFTING_PROPOSED (UNCAC art. 55(7), (8)). */
  | 'proposeLiftingMeasure'
  /** While IN_FORCE or LIFTING_PROPOSED or LIFTED; leaves the status as it is (UNCAC art. 55(9)). */
  | 'recordThirdPartyClaim';

/** A case to be published. */
export type PublishCaseInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What everyone may read from now on: NEUTRAL or FULL. */
  publication: CasePublication;
};

/** Enters that the two States consulted on an exculpatory disclosure. */
export type RecordDisclosureConsultationInput = {
  /** On which day; not in the future. */
  consultedOn: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The notice, by its id. */
  noticeId: string | number;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
  /** What came of it; 1 to 2000 characters. */
  result: string;
};

/** Enters a use of the information; what its restrictions forbid is refused. */
export type RecordDisclosureUseInput = {
  /** The consent on which the use rests, by its id, where the restrictions do not allow it. */
  consentId?: string | number | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** How it is used. */
  kind: DisclosureUseKind;
  /** For what, and where; 1 to 2000 characters. */
  purpose: string;
  /** On which day; not in the future. */
  usedOn: string;
};

/** The receiving State brings proceedings for what happened before the person left, with consent (art. 46(12)). */
export type RecordEarlierActsProceedingsInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Which prosecution, detention, punishment or restriction; 1 to 2000 characters. */
  proceedings: string;
};

/** Says what came of the consultation on an exculpatory disclosure. */
export type RecordExculpatoryConsultationInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What came of it; 1 to 2000 characters; both States see it. */
  outcome: string;
};

/** Enters that what exculpates was disclosed in the proceedings, after notice. */
export type RecordExculpatoryDisclosureInput = {
  /** On which day; not in the future, nor before the notice. */
  disclosedOn: string;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The notice, by its id. */
  noticeId: string | number;
  /** The paper by which the step is known, where it is one of a State that does not take part in Repatria; only then. */
  paper?: DisclosurePaperInput | null | undefined;
};

/** Says that a hearing was held, with its record (UNCAC art. 46(17), (18)). */
export type RecordHearingInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** When it was held; not in the future. */
  heldAt: string;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Which procedure was followed, and how it differed from the one wished (art. 46(17)); at most 2000 characters. */
  procedureFollowed?: string | null | undefined;
  /** What was said, or where the record is kept; for the authorities alone; 1 to 20000 characters. */
  record: string;
};

/** The requested State enters what the execution of a request costs (UNCAC art. 46(28)). */
export type RecordMlaRequestCostInput = {
  /** The amount; more than nothing. */
  amount: string;
  /** The currency (ISO 4217). */
  currency: string;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The item of the request whose execution costs it; null for the request as a whole. */
  itemId?: string | number | null | undefined;
  /** What kind of cost it is. */
  kind: MlaRequestCostKind;
  /** What for; 1 to 2000 characters. */
  purpose: string;
  /** The request. */
  requestId: string | number;
};

/** Says why it takes long, by the State whose turn it is; the counterpart reads it. */
export type RecordMlaRequestDelayInput = {
  /** When it is expected to go on; nothing when not given. */
  expectedOn?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Why. Name no proceeding that must stay secret (UNCAC art. 46(25)): both States read it. */
  reason: MlaRequestDelayReason;
  /** Why, in words that the counterpart may read; 1 to 2000 characters. */
  text: string;
};

/** Records a piece of evidence of a delivery outside Repatria, by hand. */
export type RecordMlaRequestDeliveryEvidenceInput = {
  /** The delivery. */
  deliveryId: string | number;
  /** On which day that happened, where it did: what the own carrier says at the State whose letter it is, all else at the other; not in the future. */
  happenedOn: string;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What the evidence says. */
  kind: MlaRequestDeliveryEvidenceKind;
  /** Why it did not go on: needed for evidence of failure, and for no other. */
  reason?: MlaRequestDeliveryReason | null | undefined;
  /** On what it rests, such as the number of a receipt; 1 to 500 characters. */
  source: string;
};

/** Enters information that a State which does not take part in Repatria gave the own State on paper. */
export type RecordReceivedDisclosureInput = {
  /** What it says, handling restrictions included; subject, information and offences are needed. */
  contents: DisclosureContentsInput;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** When it was sent, and by which paper. */
  paper: DisclosurePaperInput;
  /** The sending State's reference (1 to 200 characters). */
  sendingReference: string;
  /** The State that gave the information; not the own one. */
  sendingState: string;
};

/** Records a right that a third party claims in the property (UNCAC art. 55(9)). */
export type RecordThirdPartyClaimInput = {
  /** What is claimed and on what ground; 1 to 20000 characters. */
  claim: string;
  /** Who claims it; 1 to 500 characters; for the requested State alone. */
  claimant: string;
  /** The measure. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** When it was received. */
  receivedOn: string;
};

/** Records that the person freely gave informed consent (UNCAC art. 46(10)(a)). */
export type RecordTransferConsentInput = {
  /** Who counsel was; only if counsel was present; at most 2000 characters. */
  counsel?: string | null | undefined;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** When the person consented; not in the future. */
  givenAt: string;
  /** Before whom: the judge or official, with the office; 1 to 2000 characters. */
  givenBefore: string;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Of what the person was informed: purpose, custody, return, credit, protection (art. 46(11), (12)); 1 to 2000 characters. */
  informedOf: string;
  /** In which language the person was informed and consented (ISO 639-1, such as "fr"). */
  language: string;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Whether counsel was present. */
  withCounsel: boolean;
};

/** Records a treaty that the directory lacks. */
export type RecordTreatyInput = {
  /** The depositary; at most 500 characters. */
  depositary?: string | null | undefined;
  /** Whether it takes the place of UNCAC art. 46(9)–(29) between States bound by it (art. 46(7)). */
  governsMutualLegalAssistance: boolean;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Between how many States it stands. */
  kind: TreatyKind;
  /** Its full name in English; 1 to 500 characters. */
  name: string;
  /** The States bound by it, the own one among them: two of a bilateral treaty; at most 250. */
  parties: Array<TreatyPartyInput>;
  /** What is open about its parties; at most 2000 characters; null where all are named. */
  partiesRemark?: string | null | undefined;
  /** Its number in a collection; at most 200 characters. */
  reference?: string | null | undefined;
  /** When it was signed; null if not known. */
  signedOn?: string | null | undefined;
  /** Where this was taken from; 1 to 500 characters. */
  source: string;
  /** On what it lets States cooperate: at least one subject. */
  subjects: Array<TreatySubject>;
  /** Address of its text (http or https); at most 2000 characters. */
  url?: string | null | undefined;
};

/** By which way of UNCAC art. 55 property is reached; each asks for contents of its own (art. 55(3)). */
export type RecoveryAvenue =
  /** The requested State enforces an order of the requesting State (art. 55(1)(b), (3)(b)). */
  | 'ENFORCE_ORDER'
  /** Identifying, tracing, freezing or seizing for later confiscation (art. 55(2), (3)(c)). */
  | 'IDENTIFY_TRACE_FREEZE'
  /** The requested State obtains an order of confiscation of its own (art. 55(1)(a), (3)(a)). */
  | 'OBTAIN_ORDER';

/** Why assistance is refused. Some grounds cannot stand alone, or at all: the service says so and why. */
export type RefusalGround =
  /** The conduct is no offence in the requested State (art. 46(9)). */
  | 'ABSENCE_OF_DUAL_CRIMINALITY'
  /** Bank secrecy: never a ground (art. 46(8)). */
  | 'BANK_SECRECY'
  /** Contrary to the legal system on mutual legal assistance (art. 46(21)(d)). */
  | 'CONTRARY_TO_LEGAL_SYSTEM'
  /** Of a de minimis nature (art. 46(9)(b)), or property of de minimis value (art. 55(7)). */
  | 'DE_MINIMIS'
  /** Sovereignty, security, ordre public or other essential interests (art. 46(21)(b)). */
  | 'ESSENTIAL_INTERESTS'
  /** The offence also involves fiscal matters; never the sole ground (art. 46(22)). */
  | 'FISCAL_MATTERS'
  /** Evidence was not sufficient or timely (art. 55(7)). */
  | 'INSUFFICIENT_EVIDENCE'
  /** The request is not made in conformity with article 46 (art. 46(21)(a)). */
  | 'NOT_IN_CONFORMITY'
  /** Domestic law would prohibit the action for a similar offence (art. 46(21)(c)). */
  | 'PROHIBITED_BY_DOMESTIC_LAW';

/** Enters a request that came on paper from a State that does not take part in Repatria. */
export type RegisterMlaRequestInput = {
  /** The own case under which it is handled; the own State must be a party to it. When not given: that of the request which it puts again or follows up, else a case of its own is opened. */
  caseId?: string | number | null | undefined;
  /** Title of the case that is opened, which may name persons; 3 to 300 characters. Made from State and reference when not given. */
  caseTitle?: string | null | undefined;
  /** What the request says, as it was received: also where it lacks what the Convention asks for. Its persons are those of the case that the case has already; see persons for the others. */
  contents: MlaRequestContentsInput;
  /** The urgent request of that State, made orally or sent incomplete, that it follows up in full (UNCAC art. 46(14), art. 55(2)). */
  followsUpId?: string | number | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** How it came; not REPATRIA. OTHER when not given. */
  medium?: MlaRequestDeliveryMedium | null | undefined;
  /** The persons and entities whom the paper names and the case does not have yet (to 50); only of a case that the own State leads. Informants and protected witnesses are not named in a request. */
  persons?: Array<RegisteredPersonInput> | null | undefined;
  /** On which day it was received; not in the future. What the own State is to do in time counts from this day. */
  receivedOn: string;
  /** Its reference, as the paper gives it; 1 to 200 characters. Where two of its requests bear the same, add what tells them apart. */
  requestingReference: string;
  /** The State that asks; one that does not take part in Repatria. */
  requestingState: string;
  /** The earlier request of that State which it puts again, corrected: one that was refused, returned as incomplete, withdrawn, lapsed or closed without execution. */
  resubmitsId?: string | number | null | undefined;
};

/** A person or entity as a paper names it (UNCAC art. 46(15)(e)); entered in the case under which the request is handled. */
export type RegisteredPersonInput = {
  /** Other names and spellings (to 50, each to 300 characters). */
  aliases?: Array<string> | null | undefined;
  /** Day of birth, or of foundation. */
  bornOn?: string | null | undefined;
  /** Identifying numbers and codes (to 20). */
  identifiers?: Array<SubjectIdentifierInput> | null | undefined;
  /** A human being or an entity. */
  kind: SubjectKind;
  /** Where the subject lives, stays or is seated (to 500 characters). */
  location?: string | null | undefined;
  /** Full name (1 to 300 characters). */
  name: string;
  /** Nationality, or State of registration of an entity. */
  nationality?: string | null | undefined;
  /** What the subject is in the case. */
  role: SubjectRole;
};

/** The requested State says that it cannot keep a request confidential as it was asked to (art. 46(20)). */
export type ReportConfidentialityCannotBeMetInput = {
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What cannot be kept confidential, and why; 1 to 2000 characters. The requesting State reads it. */
  reason: string;
  /** The request, for which confidentiality is required. */
  requestId: string | number;
};

/** Asks the requested State for its consent to use evidence beyond what the request stated. */
export type RequestUseConsentInput = {
  /** The request for which the evidence was obtained. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The piece of evidence; all evidence of the request if not given. */
  itemId?: string | number | null | undefined;
  /** To whom it is to be transmitted onward; at most 2000 characters. */
  onwardTo?: string | null | undefined;
  /** In which investigation, prosecution or judicial proceeding, and who conducts it; 1 to 2000 characters. */
  proceeding: string;
  /** For what it is to be used besides; 1 to 2000 characters. */
  purpose: string;
  /** Why; 1 to 2000 characters. */
  reasons: string;
};

/** Moves a hearing to another time; the requested State confirms it anew. */
export type RescheduleHearingInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** For when. */
  plannedAt: string;
  /** Why; 1 to 2000 characters. */
  reason: string;
};

/** Begins the period for leaving anew, since the person had no opportunity to leave (art. 46(27)). */
export type RestartLeavingPeriodInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What kept the person from leaving; 1 to 2000 characters. */
  reason: string;
  /** Since when the person has the opportunity to leave again; not before they were informed, not in the future. */
  since: string;
};

/** Keeps a request to a team of the own central authority; its supervisors always know of it. */
export type RestrictMlaRequestInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The team: ids of the officers who shall know of it, in place of the team before (1 to 100). The officer who works on it, and an officer who gives this command, are always of the team. */
  officers: Array<string>;
  /** Why; the own State alone reads it (1 to 2000 characters). */
  reason: string;
};

/** On which branch of UNCAC art. 57(3) a return rests. */
export type ReturnBasis =
  /** Embezzled public funds, or their laundering: the requested State returns the property (art. 57(3)(a)). */
  | 'EMBEZZLED_PUBLIC_FUNDS'
  /** All other cases: priority consideration is given to returning it to the requesting State or to prior legitimate owners, or to compensating victims (art. 57(3)(c)). */
  | 'PRIORITY_CONSIDERATION'
  /** Another offence of the Convention, and the requesting State reasonably established its prior ownership: the property is returned (art. 57(3)(b)). */
  | 'PRIOR_OWNERSHIP'
  /** Another offence of the Convention, and the requested State recognizes damage to the requesting State: the property is returned (art. 57(3)(b)). */
  | 'RECOGNIZED_DAMAGE';

/** What decides on which branch of UNCAC art. 57(3) a return rests. */
export type ReturnBasisInput = {
  /** The branch on which somebody relies: it is an error when what that branch needs is not there. Without it, the answer is the branch that applies. */
  claimed?: ReturnBasis | null | undefined;
  /** Whether the property was confiscated in accordance with article 55, that is on the request of the other State. */
  confiscatedUnderArticle55: boolean;
  /** Whether the requested State recognizes damage to the requesting State (art. 57(3)(b)). */
  damageRecognized: boolean;
  /** Whether the confiscation rests on a final judgment in the requesting State. */
  finalJudgment: boolean;
  /** Whether the requested State waived the requirement of a final judgment. */
  judgmentWaived: boolean;
  /** From which kind of offence the property comes. */
  offence: ReturnOffence;
  /** Whether the requesting State reasonably established its prior ownership (art. 57(3)(b)). */
  priorOwnershipEstablished: boolean;
};

/** The person is back in the holding State (UNCAC art. 46(11)(b), (c)). */
export type ReturnDetainedPersonInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** The day of the return; not before the transfer and not in the future. */
  returnedOn: string;
};

/** Says how an original is sent back. */
export type ReturnEvidenceInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** How it is sent back, such as by which courier; 1 to 2000 characters; both States see it. */
  note: string;
};

/** Gives a request back because it is incomplete. */
export type ReturnMlaRequestAsIncompleteInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What is missing, each with its paragraph where it has one (UNCAC art. 46(15), 55(3)): 1 to 50 lines of 1 to 2000 characters. The requesting State sees it. */
  missing: Array<string>;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** Further reasons or advice for the requesting State; at most 20000 characters. */
  reasons?: string | null | undefined;
};

/** From which kind of offence the confiscated property comes, as UNCAC art. 57(3) tells them apart. */
export type ReturnOffence =
  /** Embezzlement of public funds (UNCAC art. 17, 57(3)(a)). */
  | 'EMBEZZLEMENT_OF_PUBLIC_FUNDS'
  /** Laundering of embezzled public funds (UNCAC arts 17, 23, 57(3)(a)). */
  | 'LAUNDERING_OF_EMBEZZLED_PUBLIC_FUNDS'
  /** An offence that the Convention does not cover (UNCAC art. 57(3)(c)). */
  | 'OTHER'
  /** Any other offence covered by the Convention, such as bribery (UNCAC art. 57(3)(b)). */
  | 'OTHER_CONVENTION_OFFENCE';

/** Keeps a postponement up, with a new day on which it will be looked at again. */
export type ReviewMlaRequestPostponementInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** When it will be looked at next, after today. */
  reviewOn: string;
};

/** Takes a consent back. */
export type RevokeUseConsentInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why; 1 to 2000 characters; the requesting State sees it. */
  reasons: string;
};

/** What can be done with a safe conduct; each is the mutation of the same name. */
export type SafeConductCommand =
  /** While GRANTED; leaves the status as it is (UNCAC art. 46(27)). */
  | 'agreeToLeavingPeriod'
  /** While LEFT; leads to ENDED (UNCAC art. 46(27)). */
  | 'endSafeConductForReturn'
  /** While LEAVING; leads to ENDED (UNCAC art. 46(27)). */
  | 'endSafeConductForStaying'
  /** While GRANTED; leads to ENDED (UNCAC art. 46(27)). */
  | 'endUnusedSafeConduct'
  /** While GRANTED; leads to LEAVING (UNCAC art. 46(27)). */
  | 'informPresenceNoLongerRequired'
  /** While GRANTED; leaves the status as it is (UNCAC art. 46(27)). */
  | 'proposeLeavingPeriod'
  /** While GRANTED or LEAVING; leads to LEFT (UNCAC art. 46(27)). */
  | 'recordDeparture'
  /** While LEAVING; leaves the status as it is (UNCAC art. 46(27)). */
  | 'restartLeavingPeriod';

/** The person left, came back, stayed or did not come (art. 46(27)). */
export type SafeConductDayInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** On which day; not in the future. */
  on: string;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
};

/** Why a safe conduct is over (UNCAC art. 46(27)). */
export type SafeConductEnd =
  /** The person did not come. */
  | 'NOT_USED'
  /** The person had left and came back of their own free will. */
  | 'RETURNED'
  /** The person stayed of their own free will though they had had the opportunity to leave. */
  | 'STAYED';

/** Where a safe conduct stands (UNCAC art. 46(27)). */
export type SafeConductStatus =
  /** Over. */
  | 'ENDED'
  /** In force: the presence of the person is still required. */
  | 'GRANTED'
  /** In force: the person was told that their presence is no longer required, and has the opportunity to leave. */
  | 'LEAVING'
  /** The person left; it ends if they come back of their own free will. */
  | 'LEFT';

/** Says something in a consultation. */
export type SayInMlaRequestConsultationInput = {
  /** The consultation. */
  consultationId: string | number;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** What is said; 1 to 20000 characters. */
  text: string;
};

/** Sets how long the own State takes for something; takes the place of what it had set for the same. Clocks that run keep their target. */
export type SetClockTargetInput = {
  /** How many of the unit, 1 to 3650. */
  amount: number;
  /** Towards which State alone; towards all when not given. */
  counterpart?: string | null | undefined;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For what. */
  kind: MlaRequestClockKind;
  /** Only for requests that ask this measure; all requests when not given. */
  measure?: ClockMeasure | null | undefined;
  /** On what it rests: a law, an agreement, a decision of the authority; 1 to 500 characters. */
  source: string;
  /** In what the period is counted. */
  unit: ClockUnit;
  /** Whether for urgent requests alone; false when not given. */
  urgent?: boolean | null | undefined;
};

/** Sets the own State's internal step; the other State never sees it. */
export type SetMlaRequestInternalStepInput = {
  /** Id of the person who works on it; null for nobody. */
  assignee?: string | null | undefined;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The step in own words; null for none; at most 2000 characters. */
  internalStep?: string | null | undefined;
};

/** Shares, as somebody else proposed, the copy of the draft that was read. */
export type ShareMlaRequestDraftInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** When what you read was proposed (ownSide.proposedAt); something proposed since is a CONFLICT, so that nobody approves what they have not read. */
  proposedAt: string;
};

/** Which shared drafts to list; what is not given does not narrow. */
export type SharedDraftFilter = {
  /** Only those after which the request was submitted, or only the others. */
  isSource?: boolean | null | undefined;
  /** Only withdrawn ones, or only those that are not. */
  isWithdrawn?: boolean | null | undefined;
  /** Under one of these references. */
  reference?: Array<string> | null | undefined;
  /** Shared with one of these States. */
  requestedState?: Array<string> | null | undefined;
  /** Of one of these States. */
  requestingState?: Array<string> | null | undefined;
  /** That would ask for one of these types. */
  type?: Array<AssistanceType> | null | undefined;
  /** Of which one of these was said last. */
  verdict?: Array<SharedDraftVerdict> | null | undefined;
};

/** In which order shared drafts are listed. */
export type SharedDraftOrder =
  /** What changed last, or was commented on last, first. */
  | 'LAST_CHANGED'
  /** The newest first: by their sharing. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What of a shared draft a comment is about; an item is named by its position instead. */
export type SharedDraftPart =
  /** The assistance sought, in words (art. 46(15)(d)). */
  | 'ASSISTANCE_SOUGHT'
  /** What the requesting State assures. */
  | 'ASSURANCES'
  /** How it is to travel (art. 46(13)). */
  | 'CHANNEL'
  /** Who conducts the proceeding (art. 46(15)(a), (b)). */
  | 'CONDUCTING_AUTHORITY'
  /** The confidentiality required (art. 46(20)). */
  | 'CONFIDENTIALITY'
  /** The deadline and its reason (art. 46(24)). */
  | 'DEADLINE'
  /** Summary of the relevant facts (art. 46(15)(c)). */
  | 'FACTS'
  /** Language and translations (art. 46(14)). */
  | 'LANGUAGE'
  /** On what it rests (UNCAC art. 46(6), (7)). */
  | 'LEGAL_BASIS'
  /** Offences and penalties (art. 46(1), (9)). */
  | 'OFFENCES'
  /** The persons concerned (art. 46(15)(e)). */
  | 'PERSONS'
  /** Earlier contacts on the matter. */
  | 'PREVIOUS_CONTACTS'
  /** The procedure wished to be followed (art. 46(15)(d), (17)). */
  | 'PROCEDURE_WISHED'
  /** The purpose (art. 46(15)(f), (19)). */
  | 'PURPOSE'
  /** Subject matter and nature of the proceeding (art. 46(15)(b)). */
  | 'SUBJECT_MATTER'
  /** Whether and why it is urgent. */
  | 'URGENCY';

/** What the requested State says of a draft that was shared with it. It binds neither State: the request is decided upon when it is made. */
export type SharedDraftVerdict =
  /** As drafted it could be executed. */
  | 'EXECUTABLE'
  /** It could be executed once what is named is added or changed. */
  | 'NEEDS_CHANGES'
  /** It could not be executed, for the reasons named (such as UNCAC art. 46(9), (21)). */
  | 'NOT_EXECUTABLE';

/** How far a source may be trusted. */
export type SourceQuality =
  /** A non-governmental organization. */
  | 'NGO'
  /** The press. */
  | 'PRESS'
  /** A single press report that nothing else supports. */
  | 'PRESS_WEAK'
  /** A court, a government, the World Bank or StAR. */
  | 'PRIMARY';

/** What can be done with a disclosure; each is the mutation of the same name. */
export type SpontaneousDisclosureCommand =
  /** While TRANSMITTED; leads to ACKNOWLEDGED (UNCAC art. 46(5)). */
  | 'acknowledgeDisclosure'
  /** While DRAFT; leaves the status as it is (UNCAC art. 46(4)). */
  | 'amendDisclosure'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'askDisclosureConsent'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'askDisclosureConsultation'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(4), art. 56). */
  | 'convertDisclosureToMlaRequest'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'decideDisclosureConsent'
  /** While TRANSMITTED; leads to DECLINED (UNCAC art. 46(5)). */
  | 'declineDisclosure'
  /** While DRAFT or IN_REVIEW; leads to DISCARDED (practice of central authorities). */
  | 'discardDisclosure'
  /** While DRAFT or IN_REVIEW or TRANSMITTED or ACKNOWLEDGED or DECLINED or DISCARDED; leaves the status as it is (practice of central authorities). */
  | 'fileDisclosure'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'giveDisclosureExculpatoryNotice'
  /** While TRANSMITTED or ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'liftDisclosureRestriction'
  /** While DRAFT; leads to IN_REVIEW (four eyes). */
  | 'proposeDisclosureTransmission'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'recordDisclosureConsultation'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'recordDisclosureUse'
  /** While ACKNOWLEDGED; leaves the status as it is (UNCAC art. 46(5)). */
  | 'recordExculpatoryDisclosure'
  /** While IN_REVIEW; leads to DRAFT (four eyes). */
  | 'returnDisclosureToDraft'
  /** While IN_REVIEW; leads to TRANSMITTED (UNCAC art. 46(4), art. 56). */
  | 'transmitDisclosure';

/** Which disclosures to list; what is not given does not narrow. To filter by a field needs the right to read it. */
export type SpontaneousDisclosureFilter = {
  /** Under one of these provisions. */
  basis?: Array<DisclosureBasis> | null | undefined;
  /** To one of these States. */
  receivingState?: Array<string> | null | undefined;
  /** With these words in what the viewer may read: references and subject, and the information where it is open. */
  search?: string | null | undefined;
  /** From one of these States. */
  sendingState?: Array<string> | null | undefined;
  /** In one of these statuses. */
  status?: Array<SpontaneousDisclosureStatus> | null | undefined;
  /** Transmitted at or after this instant. */
  transmittedFrom?: string | null | undefined;
  /** Transmitted before this instant. */
  transmittedUntil?: string | null | undefined;
};

/** In which order disclosures are listed. */
export type SpontaneousDisclosureOrder =
  /** What changed last first. */
  | 'LAST_CHANGED'
  /** The newest first: by transmission, drafts by their opening. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What waits in a State for the approval of somebody other than who proposed it (four eyes). */
export type SpontaneousDisclosureProposal =
  /** That the disclosure be transmitted. */
  | 'TRANSMISSION';

/** Where a spontaneous disclosure stands, as both States see it. */
export type SpontaneousDisclosureStatus =
  /** Received: the receiving State complies with the handling restrictions and reads the information (UNCAC art. 46(5)). */
  | 'ACKNOWLEDGED'
  /** The receiving State does not take the information under these restrictions; it never read it. */
  | 'DECLINED'
  /** Given up in the sending State before it was transmitted. */
  | 'DISCARDED'
  /** Being written in the sending State; exists for nobody else. */
  | 'DRAFT'
  /** Proposed for transmission; a supervisor of the sending State reads it (four eyes). */
  | 'IN_REVIEW'
  /** Sent: the receiving State sees subject, offences and handling restrictions, and the information once it has acknowledged (UNCAC art. 46(4), art. 56). */
  | 'TRANSMITTED';

/** A day on which the offices of the State are closed besides its weekends. */
export type StateHolidayInput = {
  /** The day. */
  day: string;
  /** What is observed; 1 to 200 characters. */
  name: string;
  /** Where it is laid down, such as an official gazette; 1 to 500 characters. */
  source: string;
};

/** What a State or territory is in a case. */
export type StateRole =
  /** Where assets are or were. */
  | 'ASSET_LOCATION'
  /** Whose officials were bribed or to be bribed (UNCAC arts 15, 16). */
  | 'BRIBED_OFFICIALS'
  /** From where bribes were paid. */
  | 'BRIBE_PAYER'
  /** From where the assets were taken. */
  | 'ORIGIN'
  /** Concerned in another way. */
  | 'OTHER'
  /** Through which assets passed. */
  | 'TRANSIT';

/** That a State or territory has a role in a case. */
export type StateRoleInput = {
  /** What it is in the case. */
  role: StateRole;
  /** The State or territory. */
  state: string;
};

/** A number or code that identifies a person or entity. */
export type SubjectIdentifierInput = {
  /** The State that issued it. */
  issuingState?: string | null | undefined;
  /** What kind of number or code it is. */
  kind: IdentifierKind;
  /** The value, whole (1 to 100 characters). */
  value: string;
};

/** Whether a subject is a human being or an entity. */
export type SubjectKind =
  /** A legal person or arrangement: company, foundation, trust (UNCAC art. 26). */
  | 'LEGAL'
  /** A natural person. */
  | 'NATURAL';

/** What a subject is in a case. */
export type SubjectRole =
  /** Charged or on trial; presumed innocent. */
  | 'ACCUSED'
  /** Who in truth owns or controls assets (UNCAC art. 52(1)). */
  | 'BENEFICIAL_OWNER'
  /** Who paid or offered bribes (UNCAC arts 15, 16). */
  | 'BRIBE_PAYER'
  /** Convicted by a final judgment. */
  | 'CONVICTED'
  /** A company or arrangement used to hold or move assets. */
  | 'ENTITY_USED'
  /** A reporting person or informant (UNCAC art. 33); always protected here. */
  | 'INFORMANT'
  /** Who holds assets in name for another. */
  | 'NOMINEE'
  /** A witness under protection (UNCAC art. 32); always protected here. */
  | 'PROTECTED_WITNESS'
  /** Suspected; not charged. */
  | 'SUSPECT'
  /** A third party, such as a holder in good faith (UNCAC art. 55(9)). */
  | 'THIRD_PARTY'
  /** Who was harmed (UNCAC arts 35, 57(3)(c)). */
  | 'VICTIM'
  /** A witness or expert. */
  | 'WITNESS';

/** Who did not agree to a transfer (UNCAC art. 46(10)). */
export type TransferDeclinedBy =
  /** The State in which the person is detained. */
  | 'HOLDING_STATE'
  /** The person: without free and informed consent nobody is transferred. */
  | 'PERSON'
  /** The State to which the person was to be transferred. */
  | 'RECEIVING_STATE';

/** The holding State hands the person over (UNCAC art. 46(10), (11)). */
export type TransferDetainedPersonInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** For a step of a State that does not take part in Repatria, entered by the State that keeps its side: the paper on which it rests. Not for steps of the own State. */
  onPaper?: OnPaperInput | null | undefined;
  /** By which day the person is to be returned (art. 46(11)(b)); not before the transfer. */
  returnDueOn: string;
  /** The day of the transfer; not in the future. */
  transferredOn: string;
};

/** What of a request a translation covers (UNCAC art. 46(14)). */
export type TranslatedPart =
  /** The documents to be served (art. 46(3)(b)). */
  | 'DOCUMENTS_TO_SERVE'
  /** Other enclosures. */
  | 'ENCLOSURES'
  /** The text of the provisions of law. */
  | 'LAW'
  /** An order of a court that is enclosed (art. 55(3)). */
  | 'ORDER'
  /** The request itself. */
  | 'REQUEST';

/** How a request travels between the States (UNCAC art. 46(13)). */
export type TransmissionChannel =
  /** From central authority to central authority. */
  | 'CENTRAL_AUTHORITY'
  /** Through diplomatic channels, where the requested State asks for it. */
  | 'DIPLOMATIC'
  /** Through INTERPOL, in urgent circumstances and where both States agree. */
  | 'INTERPOL';

/** Between how many States a treaty stands. */
export type TreatyKind =
  /** Between two States (UNCAC art. 46(30), 59). */
  | 'BILATERAL'
  /** Open to States everywhere, such as UNCAC. */
  | 'MULTILATERAL'
  /** Between States of a region or an organization. */
  | 'REGIONAL';

/** A State that is bound by a treaty. */
export type TreatyPartyInput = {
  /** From when it is in force for it; null if not known. */
  inForceFrom?: string | null | undefined;
  /** The State. */
  state: string;
};

/** On what a treaty lets States cooperate. */
export type TreatySubject =
  /** Tracing, freezing, confiscation and return of assets (UNCAC chapter V). */
  | 'ASSET_RECOVERY'
  /** Disposal and sharing of confiscated property (UNCAC art. 57(5)). */
  | 'ASSET_SHARING'
  /** Extradition (UNCAC art. 44). */
  | 'EXTRADITION'
  /** Joint investigations (UNCAC art. 49). */
  | 'JOINT_INVESTIGATIONS'
  /** Cooperation of law enforcement authorities (UNCAC art. 48). */
  | 'LAW_ENFORCEMENT'
  /** Mutual legal assistance in criminal matters (UNCAC art. 46). */
  | 'MUTUAL_LEGAL_ASSISTANCE'
  /** Transfer of criminal proceedings (UNCAC art. 47). */
  | 'TRANSFER_OF_PROCEEDINGS'
  /** Transfer of sentenced persons (UNCAC art. 45). */
  | 'TRANSFER_OF_SENTENCED_PERSONS';

/** The offences of UNCAC chapter III, by article. */
export type UncacOffence =
  /** Bribery of national public officials. */
  | 'ARTICLE_15'
  /** Bribery of foreign public officials and officials of public international organizations. */
  | 'ARTICLE_16'
  /** Embezzlement, misappropriation or other diversion of property by a public official. */
  | 'ARTICLE_17'
  /** Trading in influence. */
  | 'ARTICLE_18'
  /** Abuse of functions. */
  | 'ARTICLE_19'
  /** Illicit enrichment. */
  | 'ARTICLE_20'
  /** Bribery in the private sector. */
  | 'ARTICLE_21'
  /** Embezzlement of property in the private sector. */
  | 'ARTICLE_22'
  /** Laundering of proceeds of crime. */
  | 'ARTICLE_23'
  /** Concealment. */
  | 'ARTICLE_24'
  /** Obstruction of justice. */
  | 'ARTICLE_25';

/** What can be done with a consent; each is the mutation of the same name. */
export type UseConsentCommand =
  /** While REQUESTED or WITHDRAWN; leaves the status as it is (four eyes). */
  | 'dismissUseConsentProposal'
  /** While REQUESTED; leads to GRANTED (UNCAC art. 46(19)). */
  | 'grantUseConsent'
  /** While REQUESTED; leaves the status as it is (four eyes). */
  | 'proposeUseConsentDecision'
  /** While REQUESTED; leads to REFUSED (UNCAC art. 46(19)). */
  | 'refuseUseConsent'
  /** While GRANTED; leads to REVOKED (UNCAC art. 46(19)). */
  | 'revokeUseConsent'
  /** While REQUESTED; leads to WITHDRAWN (practice of central authorities). */
  | 'withdrawUseConsent';

/** Gives a command on a consent that needs nothing further. */
export type UseConsentCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** How a consent is to be decided, as proposed to a supervisor (four eyes). */
export type UseConsentDecision =
  /** That the requested State consents. */
  | 'GRANT'
  /** That it does not. */
  | 'REFUSE';

/** Which consents to list; what is not given does not narrow. */
export type UseConsentFilter = {
  /** For this piece of evidence. */
  itemId?: string | number | null | undefined;
  /** For evidence of this request. */
  requestId?: string | number | null | undefined;
  /** In one of these statuses. */
  status?: Array<UseConsentStatus> | null | undefined;
};

/** In which order consents are listed. */
export type UseConsentOrder =
  /** What was asked for last first. */
  | 'NEWEST'
  /** What has waited longest first. */
  | 'OLDEST';

/** Where a consent to use evidence beyond what the request stated stands (UNCAC art. 46(19)). */
export type UseConsentStatus =
  /** The requested State consents, on its terms and until the consent ends. */
  | 'GRANTED'
  /** The requested State does not consent, with reasons. */
  | 'REFUSED'
  /** Asked for; the requested State has not decided. */
  | 'REQUESTED'
  /** The requested State took its consent back: it carries no use from then on. */
  | 'REVOKED'
  /** The requesting State no longer asks for it. */
  | 'WITHDRAWN';

/** How much of a value this viewer reads. */
export type ValueVisibility =
  /** All of it. */
  | 'FULL'
  /** Nothing of it. */
  | 'HIDDEN'
  /** Its last four characters. */
  | 'MASKED';

/** How far what the directory says may be relied on. */
export type Verification =
  /** Confirmed by the State itself or by the secretariat. */
  | 'CONFIRMED'
  /** Taken from a public data file, which the source names; the State has not confirmed it. */
  | 'FROM_FILE'
  /** Read on a public page, which the source names; the State has not confirmed it. */
  | 'FROM_PAGE'
  /** From general knowledge, read in no source: check it before you rely on it. */
  | 'UNVERIFIED';

/** Confirms what another party recorded of a treaty. */
export type VerifyTreatyInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** By what, such as the official gazette; 1 to 500 characters. */
  source: string;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** Withdraws a shared draft. */
export type WithdrawSharedDraftInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 visible characters without spaces, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** Why; 1 to 2000 characters. Both central authorities read it. */
  reason: string;
};

export type AttendeeFragment = { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null };

export type TransferOfDetainedPersonFragment = { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> };

export type SafeConductOfPersonFragment = { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> };

export type HearingOfPersonFragment = { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> };

export type MlaRequestAttendanceQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestAttendanceQuery = { mlaRequest: { id: string, requestingReference: string, detainedPersonTransfers: Array<{ id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> }> | null, safeConducts: Array<{ id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> }> | null, hearings: Array<{ id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> }> | null } | null };

export type ProposeDetainedPersonTransferMutationVariables = Exact<{
  input: ProposeDetainedPersonTransferInput;
}>;


export type ProposeDetainedPersonTransferMutation = { proposeDetainedPersonTransfer: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type RecordTransferConsentMutationVariables = Exact<{
  input: RecordTransferConsentInput;
}>;


export type RecordTransferConsentMutation = { recordTransferConsent: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type AgreeToHandOverPersonMutationVariables = Exact<{
  input: AgreeToHandOverPersonInput;
}>;


export type AgreeToHandOverPersonMutation = { agreeToHandOverPerson: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type AgreeToReceivePersonMutationVariables = Exact<{
  input: AgreeToReceivePersonInput;
}>;


export type AgreeToReceivePersonMutation = { agreeToReceivePerson: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type TransferDetainedPersonMutationVariables = Exact<{
  input: TransferDetainedPersonInput;
}>;


export type TransferDetainedPersonMutation = { transferDetainedPerson: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type ExtendDetainedPersonTransferMutationVariables = Exact<{
  input: ExtendDetainedPersonTransferInput;
}>;


export type ExtendDetainedPersonTransferMutation = { extendDetainedPersonTransfer: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type ReturnDetainedPersonMutationVariables = Exact<{
  input: ReturnDetainedPersonInput;
}>;


export type ReturnDetainedPersonMutation = { returnDetainedPerson: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type CreditTimeInCustodyMutationVariables = Exact<{
  input: CreditTimeInCustodyInput;
}>;


export type CreditTimeInCustodyMutation = { creditTimeInCustody: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type ConsentToEarlierActsProceedingsMutationVariables = Exact<{
  input: ConsentToEarlierActsProceedingsInput;
}>;


export type ConsentToEarlierActsProceedingsMutation = { consentToEarlierActsProceedings: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type RecordEarlierActsProceedingsMutationVariables = Exact<{
  input: RecordEarlierActsProceedingsInput;
}>;


export type RecordEarlierActsProceedingsMutation = { recordEarlierActsProceedings: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type DeclineDetainedPersonTransferMutationVariables = Exact<{
  input: DeclineDetainedPersonTransferInput;
}>;


export type DeclineDetainedPersonTransferMutation = { declineDetainedPersonTransfer: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type CancelDetainedPersonTransferMutationVariables = Exact<{
  input: CancelDetainedPersonTransferInput;
}>;


export type CancelDetainedPersonTransferMutation = { cancelDetainedPersonTransfer: { replayed: boolean, transfer: { id: string, version: number, status: DetainedPersonTransferStatus, purpose: string, consentedAt: string | null, holdingAgreedAt: string | null, holdingConditions: string | null, receivingAgreedAt: string | null, receivingConditions: string | null, inCustody: boolean, transferredOn: string | null, returnDueOn: string | null, returnedOn: string | null, daysInCustody: number | null, daysCredited: number | null, earlierActsConsentedAt: string | null, earlierActsConsent: string | null, earlierActsProceedings: string | null, declinedBy: TransferDeclinedBy | null, endReason: string | null, holdingState: { code: string, name: string }, receivingState: { code: string, name: string }, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, consent: { givenAt: string | null, language: string | null, givenBefore: string | null, withCounsel: boolean | null, counsel: string | null, informedOf: string | null } | null, availableCommands: Array<{ command: DetainedPersonTransferCommand, missing: Array<string> }> } | null } };

export type GrantSafeConductMutationVariables = Exact<{
  input: GrantSafeConductInput;
}>;


export type GrantSafeConductMutation = { grantSafeConduct: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type ProposeLeavingPeriodMutationVariables = Exact<{
  input: ProposeLeavingPeriodInput;
}>;


export type ProposeLeavingPeriodMutation = { proposeLeavingPeriod: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type AgreeToLeavingPeriodMutationVariables = Exact<{
  input: AgreeToLeavingPeriodInput;
}>;


export type AgreeToLeavingPeriodMutation = { agreeToLeavingPeriod: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type InformPresenceNoLongerRequiredMutationVariables = Exact<{
  input: InformPresenceNoLongerRequiredInput;
}>;


export type InformPresenceNoLongerRequiredMutation = { informPresenceNoLongerRequired: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type RestartLeavingPeriodMutationVariables = Exact<{
  input: RestartLeavingPeriodInput;
}>;


export type RestartLeavingPeriodMutation = { restartLeavingPeriod: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type RecordDepartureMutationVariables = Exact<{
  input: SafeConductDayInput;
}>;


export type RecordDepartureMutation = { recordDeparture: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type EndSafeConductForStayingMutationVariables = Exact<{
  input: SafeConductDayInput;
}>;


export type EndSafeConductForStayingMutation = { endSafeConductForStaying: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type EndSafeConductForReturnMutationVariables = Exact<{
  input: SafeConductDayInput;
}>;


export type EndSafeConductForReturnMutation = { endSafeConductForReturn: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type EndUnusedSafeConductMutationVariables = Exact<{
  input: SafeConductDayInput;
}>;


export type EndUnusedSafeConductMutation = { endUnusedSafeConduct: { replayed: boolean, safeConduct: { id: string, version: number, status: SafeConductStatus, capacity: AttendanceCapacity, purpose: string, leavingDays: number, proposedLeavingDays: number | null, periodAgreedAt: string | null, timeZone: string, informedAt: string | null, leaveBy: string | null, leaveByAt: string | null, restartReason: string | null, leftOn: string | null, end: SafeConductEnd | null, endedOn: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, availableCommands: Array<{ command: SafeConductCommand, missing: Array<string> }> } | null } };

export type PlanHearingMutationVariables = Exact<{
  input: PlanHearingInput;
}>;


export type PlanHearingMutation = { planHearing: { replayed: boolean, hearing: { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> } | null } };

export type ConfirmHearingMutationVariables = Exact<{
  input: ConfirmHearingInput;
}>;


export type ConfirmHearingMutation = { confirmHearing: { replayed: boolean, hearing: { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> } | null } };

export type RescheduleHearingMutationVariables = Exact<{
  input: RescheduleHearingInput;
}>;


export type RescheduleHearingMutation = { rescheduleHearing: { replayed: boolean, hearing: { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> } | null } };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { recordHearing: { replayed: boolean, hearing: { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> } | null } };

export type CancelHearingMutationVariables = Exact<{
  input: CancelHearingInput;
}>;


export type CancelHearingMutation = { cancelHearing: { replayed: boolean, hearing: { id: string, version: number, status: HearingStatus, capacity: AttendanceCapacity, modality: HearingModality, notInPersonBecause: string | null, plannedAt: string, plannedAtRequesting: string, plannedAtRequested: string, language: string, needsInterpreter: boolean, heldAt: string | null, changeReason: string | null, attendee: { name: string | null, whereabouts: string | null, person: { id: string | null, name: string | null } | null } | null, conductedBy: { id: string, name: string } | null, attendedBy: { id: string, name: string } | null, record: { text: string | null, procedureFollowed: string | null } | null, availableCommands: Array<{ command: HearingCommand, missing: Array<string> }> } | null } };

export type CaseLineFragment = { id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> };

export type CasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
}>;


export type CasesQuery = { cases: { edges: Array<{ cursor: string, node: { id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, amounts: Array<{ kind: AmountKind, amount: string, currency: string, year: number | null }> | null, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, totalCount: { count: number, capped: boolean } } };

export type PublicCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicCaseQuery = { case: { summary: string | null, mechanism: string | null, remark: string | null, publishedStatus: string | null, unverified: string | null, publishedAt: string | null, externalKey: string | null, yearConfiscated: number | null, id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, amounts: Array<{ kind: AmountKind, amount: string, currency: string, year: number | null }> | null, sources: Array<{ title: string, url: string | null, quality: SourceQuality, readOn: string | null }> | null, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> } | null };

export type CaseFileQueryVariables = Exact<{
  id: string | number;
  subjects?: number | null | undefined;
  notes?: number | null | undefined;
}>;


export type CaseFileQuery = { case: { summary: string | null, mechanism: string | null, remark: string | null, createdAt: string, updatedAt: string, id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, leadAuthority: { id: string, name: string, kind: CompetentAuthorityKind } | null, parties: Array<{ since: string, entry: PartyEntry, publicationConsent: CasePublication, state: { code: string, name: string }, broughtInBy: { code: string } }> | null, subjects: { edges: Array<{ node: { id: string, version: number, kind: SubjectKind, name: string | null, aliases: Array<string> | null, role: SubjectRole, isProtected: boolean | null, bornOn: string | null, location: string | null, createdAt: string, updatedAt: string, nationality: { code: string, name: string } | null, identifiers: Array<{ kind: IdentifierKind, value: string | null, valueLastFour: string | null, valueVisibility: ValueVisibility, issuingState: { code: string } | null }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number } } | null, sources: Array<{ title: string, url: string | null, quality: SourceQuality, readOn: string | null }> | null, amounts: Array<{ kind: AmountKind, amount: string, currency: string, year: number | null }> | null, notes: { edges: Array<{ node: { id: string, text: string | null, author: string, createdAt: string, state: { code: string } } }> } | null, grants: Array<{ id: string, version: number, purpose: string, grantedAt: string, expiresAt: string, revokedAt: string | null, state: { code: string } }> | null, assignments: Array<{ id: string, version: number, assignedAt: string, endedAt: string | null, state: { code: string }, authority: { id: string, name: string } }> | null, availableCommands: Array<{ command: CaseCommand, missing: Array<string> }>, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> } | null };

export type CaseTrailQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseTrailQuery = { case: { id: string, neutralTitle: string, auditTrail: { edges: Array<{ node: { sequence: number, action: string, actor: string | null, actorRole: string, onBehalfOf: string | null, occurredAt: string, reason: string | null, details: Record<string, unknown> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { replayed: boolean, case: { id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, availableCommands: Array<{ command: CaseCommand, missing: Array<string> }>, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> } | null } };

export type AmendCaseMutationVariables = Exact<{
  input: AmendCaseInput;
}>;


export type AmendCaseMutation = { amendCase: { replayed: boolean, case: { summary: string | null, id: string, version: number, kind: CaseKind, neutralTitle: string, title: string | null, cluster: string | null, status: CaseStatus, publication: CasePublication, uncacOffences: Array<UncacOffence>, yearStart: number | null, yearReturned: number | null, sourceQuality: SourceQuality | null, leadState: { code: string, name: string } | null, stateRoles: Array<{ role: StateRole, state: { code: string, name: string } }> } | null } };

export type AddSubjectMutationVariables = Exact<{
  input: AddSubjectInput;
}>;


export type AddSubjectMutation = { addSubject: { replayed: boolean, subject: { id: string, version: number, name: string | null, role: SubjectRole, isProtected: boolean | null } | null } };

export type InviteStateMutationVariables = Exact<{
  input: InviteStateInput;
}>;


export type InviteStateMutation = { inviteState: { replayed: boolean, case: { id: string, version: number, parties: Array<{ entry: PartyEntry, state: { code: string } }> | null } | null } };

export type NoteOnCaseMutationVariables = Exact<{
  input: NoteOnCaseInput;
}>;


export type NoteOnCaseMutation = { noteOnCase: { replayed: boolean, case: { id: string, notes: { edges: Array<{ node: { id: string, text: string | null } }> } | null } | null } };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase: { replayed: boolean, case: { id: string, assignments: Array<{ id: string, version: number, endedAt: string | null, authority: { id: string } }> | null } | null } };

export type GrantCaseAccessMutationVariables = Exact<{
  input: GrantCaseAccessInput;
}>;


export type GrantCaseAccessMutation = { grantCaseAccess: { replayed: boolean, case: { id: string, grants: Array<{ id: string, version: number, expiresAt: string, revokedAt: string | null }> | null } | null } };

export type PublishCaseMutationVariables = Exact<{
  input: PublishCaseInput;
}>;


export type PublishCaseMutation = { publishCase: { replayed: boolean, case: { id: string, version: number, publication: CasePublication, publishedAt: string | null } | null } };

export type ClockTargetsQueryVariables = Exact<{
  filter?: ClockTargetFilter | null | undefined;
  orderBy?: ClockTargetOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClockTargetsQuery = { clockTargets: { edges: Array<{ cursor: string, node: { id: string, kind: MlaRequestClockKind, measure: ClockMeasure | null, urgent: boolean, amount: number, unit: ClockUnit, origin: ClockTargetOrigin, source: string, setAt: string, endedAt: string | null, version: number, state: { id: string, code: string } | null, counterpart: { id: string, code: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type SetClockTargetMutationVariables = Exact<{
  input: SetClockTargetInput;
}>;


export type SetClockTargetMutation = { setClockTarget: { replayed: boolean, target: { id: string, version: number } | null } };

export type EndClockTargetMutationVariables = Exact<{
  input: EndClockTargetInput;
}>;


export type EndClockTargetMutation = { endClockTarget: { replayed: boolean, target: { id: string, endedAt: string | null, version: number } | null } };

export type ExtendMlaRequestClockMutationVariables = Exact<{
  input: ExtendMlaRequestClockInput;
}>;


export type ExtendMlaRequestClockMutation = { extendMlaRequestClock: { replayed: boolean, mlaRequest: { id: string, version: number, nextDueAt: string | null } | null } };

export type RecordMlaRequestDelayMutationVariables = Exact<{
  input: RecordMlaRequestDelayInput;
}>;


export type RecordMlaRequestDelayMutation = { recordMlaRequestDelay: { replayed: boolean, mlaRequest: { id: string, version: number } | null } };

export type StateQueryVariables = Exact<{
  code: string;
}>;


export type StateQuery = { state: { id: string, code: string, name: string } | null };

export type StateCalendarQueryVariables = Exact<{
  code: string;
}>;


export type StateCalendarQuery = { state: { id: string, code: string, calendar: { id: string, timeZone: string, weekendDays: Array<Weekday>, source: string, updatedAt: string, version: number, holidays: Array<{ day: string, name: string, source: string }> } | null } | null };

export type AmendStateCalendarMutationVariables = Exact<{
  input: AmendStateCalendarInput;
}>;


export type AmendStateCalendarMutation = { amendStateCalendar: { replayed: boolean, calendar: { id: string, version: number } | null } };

export type DisclosureLineFragment = { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } };

export type IncomingDisclosuresQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SpontaneousDisclosureFilter | null | undefined;
  orderBy?: SpontaneousDisclosureOrder | null | undefined;
}>;


export type IncomingDisclosuresQuery = { incomingDisclosures: { edges: Array<{ cursor: string, node: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, restrictions: Array<{ kind: HandlingRestrictionKind, expiresOn: string | null, liftedAt: string | null }>, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type OutgoingDisclosuresQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SpontaneousDisclosureFilter | null | undefined;
  orderBy?: SpontaneousDisclosureOrder | null | undefined;
}>;


export type OutgoingDisclosuresQuery = { outgoingDisclosures: { edges: Array<{ cursor: string, node: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, ownSide: { proposal: SpontaneousDisclosureProposal | null, proposedBy: string | null } | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DisclosureDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosureDossierQuery = { disclosure: { language: string, declineReason: string | null, createdAt: string | null, listedAt: string, updatedAt: string, id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingKeeper: { code: string }, receivingKeeper: { code: string }, sendingAuthorityEntry: { institution: string } | null, receivingAuthorityEntry: { institution: string } | null, restrictions: Array<{ id: string, position: number, kind: HandlingRestrictionKind, words: string | null, expiresOn: string | null, permitsRequest: boolean, liftedAt: string | null }>, content: { information: string | null, proceeds: string | null, ownInquiries: string | null } | null, persons: Array<{ kind: DisclosedPersonKind | null, name: string | null, aliases: Array<string> | null, bornOn: string | null, identifiers: string | null, remark: string | null, nationality: { code: string } | null }> | null, ownSide: { internalStep: string | null, proposal: SpontaneousDisclosureProposal | null, proposedBy: string | null, proposedAt: string | null, case: { id: string, neutralTitle: string } | null, authority: { name: string } | null } | null, events: { edges: Array<{ node: { command: string, status: SpontaneousDisclosureStatus, occurredAt: string, paperReference: string | null, byState: { code: string }, enteredBy: { code: string } } }> }, consents: Array<{ id: string, purpose: string, askedAt: string, granted: boolean | null, terms: string | null, decidedAt: string | null }>, exculpatoryNotices: Array<{ id: string, proceedings: string, information: string | null, givenAt: string, disclosedOn: string | null, noAdvanceNoticeReason: string | null, consultationAskedAt: string | null, consultedOn: string | null, consultationResult: string | null }>, uses: Array<{ kind: DisclosureUseKind, purpose: string, usedOn: string, consentId: string | null }>, conversions: Array<{ request: { id: string, requestingReference: string } | null }> | null, availableCommands: Array<{ command: SpontaneousDisclosureCommand, missing: Array<string> }>, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null };

export type DraftDisclosureMutationVariables = Exact<{
  input: DraftDisclosureInput;
}>;


export type DraftDisclosureMutation = { draftDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type RecordReceivedDisclosureMutationVariables = Exact<{
  input: RecordReceivedDisclosureInput;
}>;


export type RecordReceivedDisclosureMutation = { recordReceivedDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type AmendDisclosureMutationVariables = Exact<{
  input: AmendDisclosureInput;
}>;


export type AmendDisclosureMutation = { amendDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type ProposeDisclosureTransmissionMutationVariables = Exact<{
  input: DisclosureCommandInput;
}>;


export type ProposeDisclosureTransmissionMutation = { proposeDisclosureTransmission: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type ReturnDisclosureToDraftMutationVariables = Exact<{
  input: DisclosureCommandInput;
}>;


export type ReturnDisclosureToDraftMutation = { returnDisclosureToDraft: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type TransmitDisclosureMutationVariables = Exact<{
  input: DisclosureCommandInput;
}>;


export type TransmitDisclosureMutation = { transmitDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type DiscardDisclosureMutationVariables = Exact<{
  input: DisclosureCommandInput;
}>;


export type DiscardDisclosureMutation = { discardDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type AcknowledgeDisclosureMutationVariables = Exact<{
  input: AcknowledgeDisclosureInput;
}>;


export type AcknowledgeDisclosureMutation = { acknowledgeDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type DeclineDisclosureMutationVariables = Exact<{
  input: DeclineDisclosureInput;
}>;


export type DeclineDisclosureMutation = { declineDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type FileDisclosureMutationVariables = Exact<{
  input: FileDisclosureInput;
}>;


export type FileDisclosureMutation = { fileDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type LiftDisclosureRestrictionMutationVariables = Exact<{
  input: LiftDisclosureRestrictionInput;
}>;


export type LiftDisclosureRestrictionMutation = { liftDisclosureRestriction: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type AskDisclosureConsentMutationVariables = Exact<{
  input: AskDisclosureConsentInput;
}>;


export type AskDisclosureConsentMutation = { askDisclosureConsent: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type DecideDisclosureConsentMutationVariables = Exact<{
  input: DecideDisclosureConsentInput;
}>;


export type DecideDisclosureConsentMutation = { decideDisclosureConsent: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type GiveDisclosureExculpatoryNoticeMutationVariables = Exact<{
  input: GiveDisclosureExculpatoryNoticeInput;
}>;


export type GiveDisclosureExculpatoryNoticeMutation = { giveDisclosureExculpatoryNotice: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type AskDisclosureConsultationMutationVariables = Exact<{
  input: AskDisclosureConsultationInput;
}>;


export type AskDisclosureConsultationMutation = { askDisclosureConsultation: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type RecordDisclosureConsultationMutationVariables = Exact<{
  input: RecordDisclosureConsultationInput;
}>;


export type RecordDisclosureConsultationMutation = { recordDisclosureConsultation: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type RecordExculpatoryDisclosureMutationVariables = Exact<{
  input: RecordExculpatoryDisclosureInput;
}>;


export type RecordExculpatoryDisclosureMutation = { recordExculpatoryDisclosure: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type RecordDisclosureUseMutationVariables = Exact<{
  input: RecordDisclosureUseInput;
}>;


export type RecordDisclosureUseMutation = { recordDisclosureUse: { replayed: boolean, disclosure: { id: string, version: number, sendingReference: string, receivingReference: string | null, status: SpontaneousDisclosureStatus, basis: DisclosureBasis, subject: string | null, offences: Array<string>, transmittedAt: string | null, answeredAt: string | null, sendingState: { code: string, name: string }, receivingState: { code: string, name: string } } | null } };

export type ConvertDisclosureToMlaRequestMutationVariables = Exact<{
  input: ConvertDisclosureInput;
}>;


export type ConvertDisclosureToMlaRequestMutation = { convertDisclosureToMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type EvidenceLineFragment = { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null };

export type EvidenceOfRequestQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: EvidenceItemFilter | null | undefined;
}>;


export type EvidenceOfRequestQuery = { mlaRequest: { id: string, evidence: { edges: Array<{ cursor: string, node: { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null } | null };

export type EvidenceFileQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceFileQuery = { evidenceItem: { description: string | null, isPublicRecord: boolean, conditions: Array<string>, allowedPurposes: Array<string>, obtainedOn: string | null, enteredAt: string | null, returnedAt: string | null, returnNote: string | null, returnAcknowledgedAt: string | null, id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null, obtainedBy: { name: string } | null, requestItem: { id: string, type: AssistanceType, status: MlaRequestItemStatus } | null, custody: Array<{ holder: string, place: string | null, since: string, remark: string | null, notedBy: string, notedAt: string, state: { code: string } }>, request: { id: string, requestingReference: string, requestedReference: string | null, purpose: string | null } | null, availableCommands: Array<{ command: EvidenceItemCommand, missing: Array<string> }> } | null };

export type EnterEvidenceMutationVariables = Exact<{
  input: EnterEvidenceInput;
}>;


export type EnterEvidenceMutation = { enterEvidence: { replayed: boolean, evidenceItem: { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } | null } };

export type HandOverEvidenceMutationVariables = Exact<{
  input: HandOverEvidenceInput;
}>;


export type HandOverEvidenceMutation = { handOverEvidence: { replayed: boolean, mlaRequest: { id: string, version: number, status: MlaRequestStatus } | null } };

export type DiscardEvidenceMutationVariables = Exact<{
  input: EvidenceReasonInput;
}>;


export type DiscardEvidenceMutation = { discardEvidence: { replayed: boolean, evidenceItem: { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } | null } };

export type ReturnEvidenceMutationVariables = Exact<{
  input: ReturnEvidenceInput;
}>;


export type ReturnEvidenceMutation = { returnEvidence: { replayed: boolean, evidenceItem: { returnedAt: string | null, returnNote: string | null, id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } | null } };

export type AcknowledgeEvidenceReturnMutationVariables = Exact<{
  input: EvidenceCommandInput;
}>;


export type AcknowledgeEvidenceReturnMutation = { acknowledgeEvidenceReturn: { replayed: boolean, evidenceItem: { returnAcknowledgedAt: string | null, id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } | null } };

export type UseConsentLineFragment = { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null };

export type PendingUseConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: UseConsentOrder | null | undefined;
}>;


export type PendingUseConsentsQuery = { pendingUseConsents: { edges: Array<{ cursor: string, node: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, request: { id: string, requestingReference: string, requestedReference: string | null, requestingState: { code: string, name: string } } | null, proposal: { decision: UseConsentDecision | null, terms: string | null, expiresAt: string | null, reasons: string | null, proposedBy: string | null, proposedAt: string | null } | null, availableCommands: Array<{ command: UseConsentCommand, missing: Array<string> }>, item: { id: string, title: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type UseConsentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UseConsentFilter | null | undefined;
  orderBy?: UseConsentOrder | null | undefined;
}>;


export type UseConsentsQuery = { useConsents: { edges: Array<{ cursor: string, node: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, availableCommands: Array<{ command: UseConsentCommand, missing: Array<string> }>, item: { id: string, title: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UseConsentFileQueryVariables = Exact<{
  id: string | number;
}>;


export type UseConsentFileQuery = { useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, proposal: { decision: UseConsentDecision | null, proposedAt: string | null } | null, availableCommands: Array<{ command: UseConsentCommand, missing: Array<string> }>, item: { id: string, title: string | null } | null } | null };

export type EvidenceUseLineFragment = { id: string, basis: EvidenceUseBasis, purpose: string, proceeding: string, usedAt: string, usedBy: string, onwardTo: string | null, conditionsKept: Array<string>, enteredAt: string, consent: { id: string, status: UseConsentStatus } | null, notice: { id: string, timing: ExculpatoryNoticeTiming } | null };

export type EvidenceUsesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: EvidenceUseFilter | null | undefined;
  orderBy?: EvidenceUseOrder | null | undefined;
}>;


export type EvidenceUsesQuery = { evidenceUses: { edges: Array<{ cursor: string, node: { id: string, basis: EvidenceUseBasis, purpose: string, proceeding: string, usedAt: string, usedBy: string, onwardTo: string | null, conditionsKept: Array<string>, enteredAt: string, item: { id: string, title: string | null, sha256: string } | null, request: { id: string, requestingReference: string } | null, consent: { id: string, status: UseConsentStatus } | null, notice: { id: string, timing: ExculpatoryNoticeTiming } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type UseOfEvidenceQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type UseOfEvidenceQuery = { mlaRequest: { id: string, purpose: string | null, useConsents: { edges: Array<{ node: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } }> } | null, evidenceUses: { edges: Array<{ node: { id: string, basis: EvidenceUseBasis, purpose: string, proceeding: string, usedAt: string, usedBy: string, onwardTo: string | null, conditionsKept: Array<string>, enteredAt: string, consent: { id: string, status: UseConsentStatus } | null, notice: { id: string, timing: ExculpatoryNoticeTiming } | null } }> } | null, exculpatoryNotices: { edges: Array<{ node: { id: string, version: number, timing: ExculpatoryNoticeTiming, proceeding: string, disclosedTo: string, explanation: string, givenAt: string, disclosedAt: string | null, lateReason: string | null, consultationAskedAt: string | null, consultedAt: string | null, consultationOutcome: string | null, item: { id: string, title: string | null } | null } }> } | null } | null };

export type ExculpatoryNoticeLineFragment = { id: string, version: number, timing: ExculpatoryNoticeTiming, proceeding: string, disclosedTo: string, explanation: string, givenAt: string, disclosedAt: string | null, lateReason: string | null, consultationAskedAt: string | null, consultedAt: string | null, consultationOutcome: string | null, item: { id: string, title: string | null } | null };

export type EnterEvidenceUseMutationVariables = Exact<{
  input: EnterEvidenceUseInput;
}>;


export type EnterEvidenceUseMutation = { enterEvidenceUse: { replayed: boolean, evidenceUse: { id: string, basis: EvidenceUseBasis, purpose: string, proceeding: string, usedAt: string, usedBy: string, onwardTo: string | null, conditionsKept: Array<string>, enteredAt: string, consent: { id: string, status: UseConsentStatus } | null, notice: { id: string, timing: ExculpatoryNoticeTiming } | null } | null } };

export type RequestUseConsentMutationVariables = Exact<{
  input: RequestUseConsentInput;
}>;


export type RequestUseConsentMutation = { requestUseConsent: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type ProposeUseConsentDecisionMutationVariables = Exact<{
  input: ProposeUseConsentDecisionInput;
}>;


export type ProposeUseConsentDecisionMutation = { proposeUseConsentDecision: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, proposal: { decision: UseConsentDecision | null, proposedAt: string | null } | null, item: { id: string, title: string | null } | null } | null } };

export type DismissUseConsentProposalMutationVariables = Exact<{
  input: UseConsentCommandInput;
}>;


export type DismissUseConsentProposalMutation = { dismissUseConsentProposal: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type GrantUseConsentMutationVariables = Exact<{
  input: DecideUseConsentInput;
}>;


export type GrantUseConsentMutation = { grantUseConsent: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type RefuseUseConsentMutationVariables = Exact<{
  input: DecideUseConsentInput;
}>;


export type RefuseUseConsentMutation = { refuseUseConsent: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type RevokeUseConsentMutationVariables = Exact<{
  input: RevokeUseConsentInput;
}>;


export type RevokeUseConsentMutation = { revokeUseConsent: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type WithdrawUseConsentMutationVariables = Exact<{
  input: UseConsentCommandInput;
}>;


export type WithdrawUseConsentMutation = { withdrawUseConsent: { replayed: boolean, useConsent: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } | null } };

export type GiveExculpatoryNoticeMutationVariables = Exact<{
  input: GiveExculpatoryNoticeInput;
}>;


export type GiveExculpatoryNoticeMutation = { giveExculpatoryNotice: { replayed: boolean, exculpatoryNotice: { id: string, version: number, timing: ExculpatoryNoticeTiming, proceeding: string, disclosedTo: string, explanation: string, givenAt: string, disclosedAt: string | null, lateReason: string | null, consultationAskedAt: string | null, consultedAt: string | null, consultationOutcome: string | null, item: { id: string, title: string | null } | null } | null } };

export type AskExculpatoryConsultationMutationVariables = Exact<{
  input: AskExculpatoryConsultationInput;
}>;


export type AskExculpatoryConsultationMutation = { askExculpatoryConsultation: { replayed: boolean, exculpatoryNotice: { id: string, version: number, timing: ExculpatoryNoticeTiming, proceeding: string, disclosedTo: string, explanation: string, givenAt: string, disclosedAt: string | null, lateReason: string | null, consultationAskedAt: string | null, consultedAt: string | null, consultationOutcome: string | null, item: { id: string, title: string | null } | null } | null } };

export type RecordExculpatoryConsultationMutationVariables = Exact<{
  input: RecordExculpatoryConsultationInput;
}>;


export type RecordExculpatoryConsultationMutation = { recordExculpatoryConsultation: { replayed: boolean, exculpatoryNotice: { id: string, version: number, timing: ExculpatoryNoticeTiming, proceeding: string, disclosedTo: string, explanation: string, givenAt: string, disclosedAt: string | null, lateReason: string | null, consultationAskedAt: string | null, consultedAt: string | null, consultationOutcome: string | null, item: { id: string, title: string | null } | null } | null } };

export type NoteEvidenceCustodyMutationVariables = Exact<{
  input: NoteEvidenceCustodyInput;
}>;


export type NoteEvidenceCustodyMutation = { noteEvidenceCustody: { replayed: boolean, evidenceItem: { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } | null } };

export type MeasuresOfRequestQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresOfRequestQuery = { mlaRequest: { id: string, measures: { edges: Array<{ node: { id: string, version: number, status: MeasureStatus, kind: MeasureKind, basis: MeasureBasis, property: string | null, plannedOn: string | null, orderedBy: string | null, orderReference: string | null, orderedOn: string | null, inForceUntil: string | null, liftingGround: LiftingGround | null, liftingReasons: string | null, proposedAt: string | null, opportunityUntil: string | null, noOpportunityReason: string | null, submission: string | null, submittedAt: string | null, liftedAt: string | null, thirdPartyClaims: Array<{ id: string, claimant: string | null, claim: string | null, receivedOn: string }>, availableCommands: Array<{ command: ProvisionalMeasureCommand, missing: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MeasureQueryVariables = Exact<{
  id: string | number;
}>;


export type MeasureQuery = { provisionalMeasure: { id: string, version: number, status: MeasureStatus, kind: MeasureKind, basis: MeasureBasis, property: string | null, plannedOn: string | null, orderedBy: string | null, orderReference: string | null, orderedOn: string | null, inForceUntil: string | null, liftingGround: LiftingGround | null, liftingReasons: string | null, proposedAt: string | null, opportunityUntil: string | null, noOpportunityReason: string | null, submission: string | null, submittedAt: string | null, liftedAt: string | null, thirdPartyClaims: Array<{ id: string, claimant: string | null, claim: string | null, receivedOn: string }>, availableCommands: Array<{ command: ProvisionalMeasureCommand, missing: Array<string> }> } | null };

export type MeasureFileFragment = { id: string, version: number, status: MeasureStatus, kind: MeasureKind, basis: MeasureBasis, property: string | null, plannedOn: string | null, orderedBy: string | null, orderReference: string | null, orderedOn: string | null, inForceUntil: string | null, liftingGround: LiftingGround | null, liftingReasons: string | null, proposedAt: string | null, opportunityUntil: string | null, noOpportunityReason: string | null, submission: string | null, submittedAt: string | null, liftedAt: string | null, thirdPartyClaims: Array<{ id: string, claimant: string | null, claim: string | null, receivedOn: string }>, availableCommands: Array<{ command: ProvisionalMeasureCommand, missing: Array<string> }> };

export type PlanMeasureMutationVariables = Exact<{
  input: PlanMeasureInput;
}>;


export type PlanMeasureMutation = { planMeasure: { replayed: boolean, measure: { id: string, version: number, status: MeasureStatus } | null } };

export type ExecuteMeasureMutationVariables = Exact<{
  input: ExecuteMeasureInput;
}>;


export type ExecuteMeasureMutation = { executeMeasure: { replayed: boolean, measure: { id: string, version: number, status: MeasureStatus } | null } };

export type ProposeLiftingMeasureMutationVariables = Exact<{
  input: ProposeLiftingMeasureInput;
}>;


export type ProposeLiftingMeasureMutation = { proposeLiftingMeasure: { replayed: boolean, measure: { id: string, version: number, status: MeasureStatus, opportunityUntil: string | null } | null } };

export type ArgueForMeasureMutationVariables = Exact<{
  input: ArgueForMeasureInput;
}>;


export type ArgueForMeasureMutation = { argueForMeasure: { replayed: boolean, measure: { id: string, version: number, submittedAt: string | null } | null } };

export type KeepMeasureMutationVariables = Exact<{
  input: MeasureCommandInput;
}>;


export type KeepMeasureMutation = { keepMeasure: { replayed: boolean, measure: { id: string, version: number, status: MeasureStatus } | null } };

export type LiftMeasureMutationVariables = Exact<{
  input: MeasureCommandInput;
}>;


export type LiftMeasureMutation = { liftMeasure: { replayed: boolean, measure: { id: string, version: number, status: MeasureStatus } | null } };

export type RecordThirdPartyClaimMutationVariables = Exact<{
  input: RecordThirdPartyClaimInput;
}>;


export type RecordThirdPartyClaimMutation = { recordThirdPartyClaim: { replayed: boolean, measure: { id: string, thirdPartyClaims: Array<{ id: string, receivedOn: string }> } | null } };

export type CostOfRequestFragment = { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> };

export type NoticeOfConfidentialityFragment = { id: string, version: number, reason: string, reportedAt: string, answer: ConfidentialityAnswer | null, remark: string | null, answeredAt: string | null };

export type MlaRequestCostsQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestCostsQuery = { mlaRequest: { id: string, costs: Array<{ id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> }> | null, confidentialityNotices: Array<{ id: string, version: number, reason: string, reportedAt: string, answer: ConfidentialityAnswer | null, remark: string | null, answeredAt: string | null }> | null } | null };

export type RecordMlaRequestCostMutationVariables = Exact<{
  input: RecordMlaRequestCostInput;
}>;


export type RecordMlaRequestCostMutation = { recordMlaRequestCost: { replayed: boolean, cost: { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> } | null } };

export type ProposeMlaRequestCostTermsMutationVariables = Exact<{
  input: ProposeMlaRequestCostTermsInput;
}>;


export type ProposeMlaRequestCostTermsMutation = { proposeMlaRequestCostTerms: { replayed: boolean, cost: { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> } | null } };

export type AgreeToMlaRequestCostMutationVariables = Exact<{
  input: AgreeToMlaRequestCostInput;
}>;


export type AgreeToMlaRequestCostMutation = { agreeToMlaRequestCost: { replayed: boolean, cost: { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> } | null } };

export type DeclineMlaRequestCostMutationVariables = Exact<{
  input: MlaRequestCostReasonInput;
}>;


export type DeclineMlaRequestCostMutation = { declineMlaRequestCost: { replayed: boolean, cost: { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> } | null } };

export type DropMlaRequestCostMutationVariables = Exact<{
  input: MlaRequestCostReasonInput;
}>;


export type DropMlaRequestCostMutation = { dropMlaRequestCost: { replayed: boolean, cost: { id: string, version: number, status: MlaRequestCostStatus, kind: MlaRequestCostKind, amount: string, currency: string, purpose: string, borneBy: MlaRequestCostBearer | null, proposedBearer: MlaRequestCostBearer | null, terms: string | null, agreedAt: string | null, reason: string | null, item: { id: string, position: number } | null, availableCommands: Array<{ command: MlaRequestCostCommand, missing: Array<string> }> } | null } };

export type ReportConfidentialityCannotBeMetMutationVariables = Exact<{
  input: ReportConfidentialityCannotBeMetInput;
}>;


export type ReportConfidentialityCannotBeMetMutation = { reportConfidentialityCannotBeMet: { replayed: boolean, notice: { id: string, version: number, reason: string, reportedAt: string, answer: ConfidentialityAnswer | null, remark: string | null, answeredAt: string | null } | null } };

export type AnswerConfidentialityNoticeMutationVariables = Exact<{
  input: AnswerConfidentialityNoticeInput;
}>;


export type AnswerConfidentialityNoticeMutation = { answerConfidentialityNotice: { replayed: boolean, notice: { id: string, version: number, reason: string, reportedAt: string, answer: ConfidentialityAnswer | null, remark: string | null, answeredAt: string | null } | null } };

export type AskMlaRequestInformationMutationVariables = Exact<{
  input: AskMlaRequestInformationInput;
}>;


export type AskMlaRequestInformationMutation = { askMlaRequestInformation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestInformationMutationVariables = Exact<{
  input: ProposeMlaRequestInformationInput;
}>;


export type ProposeMlaRequestInformationMutation = { proposeMlaRequestInformation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type GiveMlaRequestInformationMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type GiveMlaRequestInformationMutation = { giveMlaRequestInformation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type WaiveMlaRequestInformationMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type WaiveMlaRequestInformationMutation = { waiveMlaRequestInformation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type OpenMlaRequestConsultationMutationVariables = Exact<{
  input: OpenMlaRequestConsultationInput;
}>;


export type OpenMlaRequestConsultationMutation = { openMlaRequestConsultation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type SayInMlaRequestConsultationMutationVariables = Exact<{
  input: SayInMlaRequestConsultationInput;
}>;


export type SayInMlaRequestConsultationMutation = { sayInMlaRequestConsultation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ConcludeMlaRequestConsultationMutationVariables = Exact<{
  input: ConcludeMlaRequestConsultationInput;
}>;


export type ConcludeMlaRequestConsultationMutation = { concludeMlaRequestConsultation: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestConditionsMutationVariables = Exact<{
  input: ProposeMlaRequestConditionsInput;
}>;


export type ProposeMlaRequestConditionsMutation = { proposeMlaRequestConditions: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type SendMlaRequestConditionsMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type SendMlaRequestConditionsMutation = { sendMlaRequestConditions: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AcceptMlaRequestConditionMutationVariables = Exact<{
  input: MlaRequestConditionCommandInput;
}>;


export type AcceptMlaRequestConditionMutation = { acceptMlaRequestCondition: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DeclineMlaRequestConditionMutationVariables = Exact<{
  input: DeclineMlaRequestConditionInput;
}>;


export type DeclineMlaRequestConditionMutation = { declineMlaRequestCondition: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type FulfilMlaRequestConditionMutationVariables = Exact<{
  input: MlaRequestConditionCommandInput;
}>;


export type FulfilMlaRequestConditionMutation = { fulfilMlaRequestCondition: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestPostponementMutationVariables = Exact<{
  input: ProposeMlaRequestPostponementInput;
}>;


export type ProposeMlaRequestPostponementMutation = { proposeMlaRequestPostponement: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type PostponeMlaRequestMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type PostponeMlaRequestMutation = { postponeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ReviewMlaRequestPostponementMutationVariables = Exact<{
  input: ReviewMlaRequestPostponementInput;
}>;


export type ReviewMlaRequestPostponementMutation = { reviewMlaRequestPostponement: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ResumeMlaRequestMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type ResumeMlaRequestMutation = { resumeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type LapseMlaRequestMutationVariables = Exact<{
  input: EndMlaRequestInput;
}>;


export type LapseMlaRequestMutation = { lapseMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestTransmissionMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type ProposeMlaRequestTransmissionMutation = { proposeMlaRequestTransmission: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type TransmitMlaRequestEvidenceMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type TransmitMlaRequestEvidenceMutation = { transmitMlaRequestEvidence: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type BeginMlaRequestItemMutationVariables = Exact<{
  input: BeginMlaRequestItemInput;
}>;


export type BeginMlaRequestItemMutation = { beginMlaRequestItem: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ExecuteMlaRequestItemMutationVariables = Exact<{
  input: ExecuteMlaRequestItemInput;
}>;


export type ExecuteMlaRequestItemMutation = { executeMlaRequestItem: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type MarkMlaRequestItemNotPossibleMutationVariables = Exact<{
  input: MarkMlaRequestItemNotPossibleInput;
}>;


export type MarkMlaRequestItemNotPossibleMutation = { markMlaRequestItemNotPossible: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestItemRefusalMutationVariables = Exact<{
  input: ProposeMlaRequestItemRefusalInput;
}>;


export type ProposeMlaRequestItemRefusalMutation = { proposeMlaRequestItemRefusal: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RefuseMlaRequestItemMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type RefuseMlaRequestItemMutation = { refuseMlaRequestItem: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type WithdrawMlaRequestItemMutationVariables = Exact<{
  input: MlaRequestItemCommandInput;
}>;


export type WithdrawMlaRequestItemMutation = { withdrawMlaRequestItem: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, items: Array<{ id: string, status: MlaRequestItemStatus, result: string | null }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RequestLineFragment = { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } };

export type MlaRequestInboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MlaRequestFilter | null | undefined;
  orderBy?: MlaRequestOrder | null | undefined;
}>;


export type MlaRequestInboxQuery = { incomingMlaRequests: { edges: Array<{ cursor: string, node: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, case: { id: string, neutralTitle: string } | null, events: { edges: Array<{ node: { command: string, status: MlaRequestStatus, occurredAt: string } }> }, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type MlaRequestOutboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MlaRequestFilter | null | undefined;
  orderBy?: MlaRequestOrder | null | undefined;
}>;


export type MlaRequestOutboxQuery = { outgoingMlaRequests: { edges: Array<{ cursor: string, node: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, ownSide: { proposal: MlaRequestProposal | null, proposedBy: string | null } | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MlaRequestItemWholeFragment = { id: string, position: number, type: AssistanceType, avenue: RecoveryAvenue | null, coercive: boolean, status: MlaRequestItemStatus, result: string | null, procedureFollowed: string | null, deviationReason: string | null, refusalGrounds: Array<RefusalGround> | null, executedAt: string | null, executingAuthority: { name: string } | null, availableCommands: Array<{ command: MlaRequestItemCommand, missing: Array<string> }>, particulars: { description: string | null, nexus: string | null, addressee: string | null, questions: string | null, periodFrom: string | null, periodTo: string | null, institution: string | null, account: string | null, place: string | null, documents: Array<string> | null, appearOn: string | null, videoHearingWished: boolean | null, propertyDescription: string | null, propertyLocation: string | null, estimatedValue: string | null, estimatedValueCurrency: string | null, dissipationRisk: string | null, dissipationRiskLevel: DissipationRisk | null, orderCourt: string | null, orderDate: string | null, orderNumber: string | null, orderIsFinal: boolean | null, orderCopyAttached: boolean | null, orderExtent: string | null, noticeToThirdParties: string | null } | null };

export type MlaRequestDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestDossierQuery = { mlaRequest: { legalBasis: LegalBasis, legalBasisDetail: string | null, offences: Array<string>, purpose: string | null, urgencyReason: string | null, deadlineReason: string | null, confidential: boolean | null, channel: TransmissionChannel | null, language: string, refusalGrounds: Array<RefusalGround> | null, refusalReasons: string | null, returnedFor: Array<string> | null, returnReasons: string | null, lapseReasons: string | null, postponementGround: PostponementGround | null, postponementReviewOn: string | null, postponedAt: string | null, executionSummary: string | null, outcome: string | null, outcomeKind: MlaRequestOutcome | null, deliveredAt: string | null, acknowledgedAt: string | null, decidedAt: string | null, executedAt: string | null, createdAt: string | null, listedAt: string, updatedAt: string, sentIncomplete: boolean | null, incompleteReason: string | null, id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, submittedAfter: { id: string, round: number | null, submittedUnchanged: boolean | null } | null, sharedDrafts: { edges: Array<{ node: { id: string, round: number | null, sharedAt: string | null, verdict: SharedDraftVerdict | null, withdrawnAt: string | null } }> } | null, informationRounds: { edges: Array<{ node: { number: number, question: string | null, askedAt: string, answerDueOn: string | null, answer: string | null, answeredAt: string | null } }> } | null, statusInquiries: { edges: Array<{ node: { id: string, number: number, question: string | null, askedAt: string, answerDueOn: string | null, answer: string | null, answeredAt: string | null } }> } | null, consultations: { edges: Array<{ node: { id: string, about: ConsultationSubject, openedAt: string, answerDueOn: string, concludedAt: string | null, result: string | null, openedBy: { code: string }, messages: { edges: Array<{ node: { text: string | null, sentAt: string, byState: { code: string } } }> } | null } }> } | null, conditions: Array<{ id: string, kind: ConditionKind | null, text: string | null, expiresOn: string | null, status: ConditionStatus | null, binds: boolean | null, declineReasons: string | null }> | null, evidence: { edges: Array<{ node: { id: string, version: number, status: EvidenceItemStatus, kind: EvidenceKind, form: EvidenceForm, title: string | null, sha256: string, sizeBytes: number, mediaType: string, classification: EvidenceClassification, handlingCaveat: string | null, handedOverAt: string | null, returnDueOn: string | null } }> } | null, useConsents: { edges: Array<{ node: { id: string, version: number, status: UseConsentStatus, purpose: string, proceeding: string, onwardTo: string | null, reasons: string, requestedAt: string, decidedAt: string | null, terms: string | null, expiresAt: string | null, refusalReasons: string | null, paperReference: string | null, revokedAt: string | null, revocationReasons: string | null, item: { id: string, title: string | null } | null } }> } | null, evidenceUses: { edges: Array<{ node: { id: string, basis: EvidenceUseBasis, purpose: string, proceeding: string, usedAt: string, usedBy: string, onwardTo: string | null, conditionsKept: Array<string>, enteredAt: string, consent: { id: string, status: UseConsentStatus } | null, notice: { id: string, timing: ExculpatoryNoticeTiming } | null } }> } | null, resubmits: { id: string, requestingReference: string } | null, followsUp: { id: string } | null, followUps: Array<{ id: string }>, resubmissions: Array<{ id: string, requestingReference: string }>, case: { id: string, neutralTitle: string, title: string | null, status: CaseStatus } | null, requestingAuthorityEntry: { institution: string } | null, requestedAuthorityEntry: { institution: string } | null, content: { subjectMatter: string | null, facts: string | null, assistanceSought: string | null, procedureWished: string | null, conductingAuthority: string | null, conductingAuthorityFunctions: string | null, assurances: Array<MlaRequestAssurance> | null, assurancesDetail: string | null, previousContacts: string | null } | null, completeness: Array<{ severity: MlaRequestFindingSeverity, subject: string, says: string, source: string, rule: string | null, advice: string }> | null, treaty: { id: string, name: string } | null, offenceDetails: Array<{ position: number, citation: string, description: string | null, text: string | null, penalty: string | null }>, translations: Array<{ position: number, language: string, isCertified: boolean, parts: Array<TranslatedPart>, translator: { name: string | null } | null }> | null, items: Array<{ id: string, position: number, type: AssistanceType, avenue: RecoveryAvenue | null, coercive: boolean, status: MlaRequestItemStatus, result: string | null, procedureFollowed: string | null, deviationReason: string | null, refusalGrounds: Array<RefusalGround> | null, executedAt: string | null, executingAuthority: { name: string } | null, availableCommands: Array<{ command: MlaRequestItemCommand, missing: Array<string> }>, particulars: { description: string | null, nexus: string | null, addressee: string | null, questions: string | null, periodFrom: string | null, periodTo: string | null, institution: string | null, account: string | null, place: string | null, documents: Array<string> | null, appearOn: string | null, videoHearingWished: boolean | null, propertyDescription: string | null, propertyLocation: string | null, estimatedValue: string | null, estimatedValueCurrency: string | null, dissipationRisk: string | null, dissipationRiskLevel: DissipationRisk | null, orderCourt: string | null, orderDate: string | null, orderNumber: string | null, orderIsFinal: boolean | null, orderCopyAttached: boolean | null, orderExtent: string | null, noticeToThirdParties: string | null } | null }>, persons: Array<{ name: string | null, aliases: Array<string> | null, kind: SubjectKind | null, bornOn: string | null, location: string | null, nationality: { code: string } | null, identifiers: Array<{ kind: IdentifierKind, issuingState: string | null, value: string, isWhole: boolean }> | null, subject: { id: string, name: string | null, role: SubjectRole } | null }> | null, ownSide: { internalStep: string | null, assignee: string | null, proposal: MlaRequestProposal | null, proposedBy: string | null, proposedAt: string | null, proposedGrounds: Array<RefusalGround>, proposedReasons: string | null, proposedAnswer: string | null, proposedPostponement: PostponementGround | null, proposedReviewOn: string | null, proposedPosition: number | null, domesticProceeding: string | null, state: { code: string } } | null, notes: Array<{ kind: MlaRequestNoteKind, text: string, author: string, createdAt: string }> | null, assignments: Array<{ coversAll: boolean, assignedAt: string, endedAt: string | null, state: { code: string }, authority: { name: string } | null, parts: Array<{ item: { id: string } | null, person: { id: string | null } | null }> }> | null, events: { edges: Array<{ node: { command: string, status: MlaRequestStatus, occurredAt: string, byState: { code: string } } }> }, availableCommands: Array<{ command: MlaRequestCommand, missing: Array<string> }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null };

export type DraftMlaRequestMutationVariables = Exact<{
  input: DraftMlaRequestInput;
}>;


export type DraftMlaRequestMutation = { draftMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AmendMlaRequestMutationVariables = Exact<{
  input: AmendMlaRequestInput;
}>;


export type AmendMlaRequestMutation = { amendMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestSubmissionMutationVariables = Exact<{
  input: ProposeMlaRequestSubmissionInput;
}>;


export type ProposeMlaRequestSubmissionMutation = { proposeMlaRequestSubmission: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ReturnMlaRequestToDraftMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type ReturnMlaRequestToDraftMutation = { returnMlaRequestToDraft: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type SubmitMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type SubmitMlaRequestMutation = { submitMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ReceiveMlaRequestMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type ReceiveMlaRequestMutation = { receiveMlaRequest: { replayed: boolean, mlaRequest: { deliveredAt: string | null, id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AcknowledgeMlaRequestMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type AcknowledgeMlaRequestMutation = { acknowledgeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AcceptMlaRequestMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type AcceptMlaRequestMutation = { acceptMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestRefusalMutationVariables = Exact<{
  input: ProposeMlaRequestRefusalInput;
}>;


export type ProposeMlaRequestRefusalMutation = { proposeMlaRequestRefusal: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DismissMlaRequestProposalMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type DismissMlaRequestProposalMutation = { dismissMlaRequestProposal: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RefuseMlaRequestMutationVariables = Exact<{
  input: ApproveMlaRequestProposalInput;
}>;


export type RefuseMlaRequestMutation = { refuseMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ExecuteMlaRequestMutationVariables = Exact<{
  input: ExecuteMlaRequestInput;
}>;


export type ExecuteMlaRequestMutation = { executeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type WithdrawMlaRequestMutationVariables = Exact<{
  input: EndMlaRequestInput;
}>;


export type WithdrawMlaRequestMutation = { withdrawMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type CloseMlaRequestMutationVariables = Exact<{
  input: CloseMlaRequestInput;
}>;


export type CloseMlaRequestMutation = { closeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type NoteOnMlaRequestMutationVariables = Exact<{
  input: NoteOnMlaRequestInput;
}>;


export type NoteOnMlaRequestMutation = { noteOnMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type SetMlaRequestInternalStepMutationVariables = Exact<{
  input: SetMlaRequestInternalStepInput;
}>;


export type SetMlaRequestInternalStepMutation = { setMlaRequestInternalStep: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AssignMlaRequestMutationVariables = Exact<{
  input: AssignMlaRequestInput;
}>;


export type AssignMlaRequestMutation = { assignMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type EndMlaRequestAssignmentMutationVariables = Exact<{
  input: EndMlaRequestAssignmentInput;
}>;


export type EndMlaRequestAssignmentMutation = { endMlaRequestAssignment: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ExamineMlaRequestMutationVariables = Exact<{
  input: MlaRequestStepInput;
}>;


export type ExamineMlaRequestMutation = { examineMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ReturnMlaRequestAsIncompleteMutationVariables = Exact<{
  input: ReturnMlaRequestAsIncompleteInput;
}>;


export type ReturnMlaRequestAsIncompleteMutation = { returnMlaRequestAsIncomplete: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RedraftMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type RedraftMlaRequestMutation = { redraftMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RegisterMlaRequestMutationVariables = Exact<{
  input: RegisterMlaRequestInput;
}>;


export type RegisterMlaRequestMutation = { registerMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type CorrectRegisteredMlaRequestMutationVariables = Exact<{
  input: CorrectRegisteredMlaRequestInput;
}>;


export type CorrectRegisteredMlaRequestMutation = { correctRegisteredMlaRequest: { mlaRequest: { id: string, version: number, requestingReference: string, corrections: Array<{ field: string | null, before: string | null, after: string | null, reason: string | null, correctedBy: string | null, correctedAt: string | null }> | null } | null } };

export type MlaRequestDeliveriesQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestDeliveriesQuery = { mlaRequest: { id: string, status: MlaRequestStatus, letter: { text: string | null, digest: string | null, composedAt: string | null } | null, deliveries: Array<{ id: string, subject: MlaRequestDeliverySubject, medium: MlaRequestDeliveryMedium | null, trackingNumber: string | null, digest: string | null, openedAt: string, relayDueAt: string | null, deliveryDueAt: string | null, recordedOutcome: MlaRequestDeliveryEvidenceKind | null, outcome: MlaRequestDeliveryEvidenceKind | null, timedOut: MlaRequestDeliveryReason | null, event: { command: string, occurredAt: string } | null, letter: { text: string | null, digest: string | null, composedAt: string | null } | null, fromState: { code: string }, toState: { code: string }, evidences: Array<{ kind: MlaRequestDeliveryEvidenceKind, reason: MlaRequestDeliveryReason | null, happenedAt: string, recordedAt: string, source: string | null, recordedFor: { code: string } }> | null }> | null } | null };

export type FollowUpMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type FollowUpMlaRequestMutation = { followUpMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, followsUp: { id: string } | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DispatchMlaRequestMutationVariables = Exact<{
  input: DispatchMlaRequestInput;
}>;


export type DispatchMlaRequestMutation = { dispatchMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RecordMlaRequestDeliveryEvidenceMutationVariables = Exact<{
  input: RecordMlaRequestDeliveryEvidenceInput;
}>;


export type RecordMlaRequestDeliveryEvidenceMutation = { recordMlaRequestDeliveryEvidence: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type InquireMlaRequestStatusMutationVariables = Exact<{
  input: InquireMlaRequestStatusInput;
}>;


export type InquireMlaRequestStatusMutation = { inquireMlaRequestStatus: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AnswerMlaRequestInquiryMutationVariables = Exact<{
  input: AnswerMlaRequestInquiryInput;
}>;


export type AnswerMlaRequestInquiryMutation = { answerMlaRequestInquiry: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ConfirmMlaRequestInWritingMutationVariables = Exact<{
  input: ConfirmMlaRequestInWritingInput;
}>;


export type ConfirmMlaRequestInWritingMutation = { confirmMlaRequestInWriting: { replayed: boolean, mlaRequest: { oral: boolean | null, writtenConfirmationDueAt: string | null, confirmedInWritingAt: string | null, id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type HandoverFragment = { id: string, status: HandoverStatus, fromOfficer: string | null, toOfficer: string, offeredBy: string, reason: string, offeredAt: string, endedAt: string | null, declineReason: string | null };

export type WaitingMlaRequestHandoversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WaitingMlaRequestHandoversQuery = { waitingMlaRequestHandovers: { edges: Array<{ node: { id: string, status: HandoverStatus, fromOfficer: string | null, toOfficer: string, offeredBy: string, reason: string, offeredAt: string, endedAt: string | null, declineReason: string | null, state: { code: string }, request: { id: string, version: number, requestingReference: string, status: MlaRequestStatus } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number, capped: boolean } } | null };

export type MlaRequestTeamQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestTeamQuery = { mlaRequest: { id: string, version: number, ownSide: { assignee: string | null } | null, restrictions: Array<{ officers: Array<string>, reason: string, restrictedBy: string, restrictedAt: string, liftedAt: string | null, state: { code: string } }> | null, handovers: Array<{ id: string, status: HandoverStatus, fromOfficer: string | null, toOfficer: string, offeredBy: string, reason: string, offeredAt: string, endedAt: string | null, declineReason: string | null }> | null, conflicts: Array<{ id: string, officer: string, reason: string | null, declaredBy: string, declaredAt: string, decision: ConflictDecision | null, decisionReason: string | null, decidedBy: string | null, decidedAt: string | null, state: { code: string } }> | null } | null };

export type RestrictMlaRequestMutationVariables = Exact<{
  input: RestrictMlaRequestInput;
}>;


export type RestrictMlaRequestMutation = { restrictMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type LiftMlaRequestRestrictionMutationVariables = Exact<{
  input: LiftMlaRequestRestrictionInput;
}>;


export type LiftMlaRequestRestrictionMutation = { liftMlaRequestRestriction: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DeclareMlaRequestConflictMutationVariables = Exact<{
  input: DeclareMlaRequestConflictInput;
}>;


export type DeclareMlaRequestConflictMutation = { declareMlaRequestConflict: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DecideMlaRequestConflictMutationVariables = Exact<{
  input: DecideMlaRequestConflictInput;
}>;


export type DecideMlaRequestConflictMutation = { decideMlaRequestConflict: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type HandOverMlaRequestMutationVariables = Exact<{
  input: HandOverMlaRequestInput;
}>;


export type HandOverMlaRequestMutation = { handOverMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AcceptMlaRequestHandoverMutationVariables = Exact<{
  input: AcceptMlaRequestHandoverInput;
}>;


export type AcceptMlaRequestHandoverMutation = { acceptMlaRequestHandover: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DeclineMlaRequestHandoverMutationVariables = Exact<{
  input: DeclineMlaRequestHandoverInput;
}>;


export type DeclineMlaRequestHandoverMutation = { declineMlaRequestHandover: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ReturnBasisQueryVariables = Exact<{
  input: ReturnBasisInput;
}>;


export type ReturnBasisQuery = { returnBasis: { basis: ReturnBasis, provision: string, duty: string, because: Array<string>, wouldChange: Array<{ basis: ReturnBasis, provision: string, needs: Array<string> }> } | null };

export type CheckDeductionsQueryVariables = Exact<{
  input: DeductionsInput;
}>;


export type CheckDeductionsQuery = { checkDeductions: { currency: string, confiscated: string, deducted: string, toReturn: string } | null };

export type SharedDraftLineFragment = { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } };

export type SharedDraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  filter?: SharedDraftFilter | null | undefined;
  orderBy?: SharedDraftOrder | null | undefined;
}>;


export type SharedDraftsQuery = { sharedDrafts: { edges: Array<{ node: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }>, totalCount: { count: number } } | null };

export type IncomingSharedDraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  filter?: SharedDraftFilter | null | undefined;
  orderBy?: SharedDraftOrder | null | undefined;
}>;


export type IncomingSharedDraftsQuery = { incomingSharedDrafts: { edges: Array<{ node: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }>, totalCount: { count: number } } | null };

export type OutgoingSharedDraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  filter?: SharedDraftFilter | null | undefined;
  orderBy?: SharedDraftOrder | null | undefined;
}>;


export type OutgoingSharedDraftsQuery = { outgoingSharedDrafts: { edges: Array<{ node: { sharingReason: string | null, id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }>, totalCount: { count: number } } | null };

export type SharedDraftFileQueryVariables = Exact<{
  id: string | number;
}>;


export type SharedDraftFileQuery = { sharedDraft: { sharingReason: string | null, withdrawalReason: string | null, id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, request: { id: string, status: MlaRequestStatus } | null, content: { message: string | null, legalBasis: LegalBasis | null, legalBasisDetail: string | null, purpose: string | null, urgent: boolean | null, urgencyReason: string | null, deadline: string | null, deadlineReason: string | null, channel: TransmissionChannel | null, translatedInto: Array<string> | null, subjectMatter: string | null, facts: string | null, assistanceSought: string | null, procedureWished: string | null, conductingAuthority: string | null, conductingAuthorityFunctions: string | null, assurances: Array<MlaRequestAssurance> | null, assurancesDetail: string | null, previousContacts: string | null, treaty: { id: string, name: string } | null, offences: Array<{ citation: string, description: string | null, text: string | null, penalty: string | null }> | null, items: Array<{ position: number, type: AssistanceType, avenue: RecoveryAvenue | null, coercive: boolean, particulars: Array<{ name: string, values: Array<string> }> }> | null, persons: Array<{ name: string, aliases: Array<string>, kind: SubjectKind, nationality: string | null, bornOn: string | null, location: string | null, identifiers: Array<{ kind: IdentifierKind, issuingState: string | null, value: string, isWhole: boolean }> }> | null } | null, comments: { edges: Array<{ node: { id: string, part: SharedDraftPart | null, item: number | null, text: string | null, verdict: SharedDraftVerdict | null, saidAt: string, byState: { code: string }, inReplyTo: { id: string } | null } }>, totalCount: { count: number } } | null, requestingState: { code: string }, requestedState: { code: string } } | null };

export type SharedDraftsOfRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type SharedDraftsOfRequestQuery = { mlaRequest: { id: string, submittedAfter: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } | null, sharedDrafts: { edges: Array<{ node: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }> } | null } | null };

export type ProposeMlaRequestSharingMutationVariables = Exact<{
  input: ProposeMlaRequestSharingInput;
}>;


export type ProposeMlaRequestSharingMutation = { proposeMlaRequestSharing: { replayed: boolean, mlaRequest: { id: string, version: number, ownSide: { proposal: MlaRequestProposal | null, proposedAt: string | null } | null, sharedDrafts: { edges: Array<{ node: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }> } | null } | null } };

export type ShareMlaRequestDraftMutationVariables = Exact<{
  input: ShareMlaRequestDraftInput;
}>;


export type ShareMlaRequestDraftMutation = { shareMlaRequestDraft: { replayed: boolean, mlaRequest: { id: string, version: number, sharedDrafts: { edges: Array<{ node: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } }> } | null } | null } };

export type CommentOnSharedDraftMutationVariables = Exact<{
  input: CommentOnSharedDraftInput;
}>;


export type CommentOnSharedDraftMutation = { commentOnSharedDraft: { replayed: boolean, sharedDraft: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, comments: { edges: Array<{ node: { id: string, text: string | null } }> } | null, requestingState: { code: string }, requestedState: { code: string } } | null } };

export type JudgeSharedDraftMutationVariables = Exact<{
  input: JudgeSharedDraftInput;
}>;


export type JudgeSharedDraftMutation = { judgeSharedDraft: { replayed: boolean, sharedDraft: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } | null } };

export type WithdrawSharedDraftMutationVariables = Exact<{
  input: WithdrawSharedDraftInput;
}>;


export type WithdrawSharedDraftMutation = { withdrawSharedDraft: { replayed: boolean, sharedDraft: { id: string, version: number, round: number | null, reference: string, types: Array<AssistanceType>, language: string, confidential: boolean, sharedAt: string | null, verdict: SharedDraftVerdict | null, verdictAt: string | null, withdrawnAt: string | null, isSource: boolean, submittedUnchanged: boolean | null, updatedAt: string, requestingState: { code: string }, requestedState: { code: string } } | null } };

export type MlaRequestStatisticsQueryVariables = Exact<{
  side: MlaRequestStatisticsSide;
  state?: string | null | undefined;
  counterpart?: string | null | undefined;
  fromYear?: number | null | undefined;
  untilYear?: number | null | undefined;
  by?: Array<MlaRequestStatisticsHeading> | MlaRequestStatisticsHeading;
}>;


export type MlaRequestStatisticsQuery = { mlaRequestStatistics: Array<{ year: number | null, status: MlaRequestStatus | null, requests: number, underWay: number | null, acknowledged: number | null, daysToAcknowledgement: number | null, decided: number | null, daysToDecision: number | null, executed: number | null, daysToExecution: number | null, refused: number | null, daysHeldByRequestingState: number | null, daysHeldByRequestedState: number | null, daysHeldByExecutingAuthorities: number | null, state: { code: string, name: string } | null, counterpart: { code: string, name: string } | null }> };

export type TreatiesBetweenQueryVariables = Exact<{
  states: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TreatiesBetweenQuery = { treaties: { edges: Array<{ node: { id: string, version: number, name: string, kind: TreatyKind, subjects: Array<TreatySubject>, governsMutualLegalAssistance: boolean, signedOn: string | null, reference: string | null, depositary: string | null, url: string | null, partiesRemark: string | null, verification: Verification, verifiedAt: string | null, source: string, updatedAt: string, recordedFor: { code: string } | null, verifiedFor: { code: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TreatyWithPartiesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TreatyWithPartiesQuery = { treaty: { id: string, name: string, parties: { edges: Array<{ node: { id: string, inForceFrom: string | null, until: string | null, endSource: string | null, state: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { count: number } } } | null };

export type RecordTreatyMutationVariables = Exact<{
  input: RecordTreatyInput;
}>;


export type RecordTreatyMutation = { recordTreaty: { replayed: boolean, treaty: { id: string, version: number, verification: Verification } | null } };

export type VerifyTreatyMutationVariables = Exact<{
  input: VerifyTreatyInput;
}>;


export type VerifyTreatyMutation = { verifyTreaty: { replayed: boolean, treaty: { id: string, version: number, verification: Verification } | null } };

export type EndTreatyForStateMutationVariables = Exact<{
  input: EndTreatyForStateInput;
}>;


export type EndTreatyForStateMutation = { endTreatyForState: { replayed: boolean, treaty: { id: string, version: number, verification: Verification } | null } };

export const AttendeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}}]} as unknown as DocumentNode<AttendeeFragment, unknown>;
export const TransferOfDetainedPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}}]} as unknown as DocumentNode<TransferOfDetainedPersonFragment, unknown>;
export const SafeConductOfPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}}]} as unknown as DocumentNode<SafeConductOfPersonFragment, unknown>;
export const HearingOfPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}}]} as unknown as DocumentNode<HearingOfPersonFragment, unknown>;
export const CaseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseLineFragment, unknown>;
export const DisclosureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DisclosureLineFragment, unknown>;
export const EvidenceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<EvidenceLineFragment, unknown>;
export const UseConsentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UseConsentLineFragment, unknown>;
export const EvidenceUseLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceUseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsKept"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<EvidenceUseLineFragment, unknown>;
export const ExculpatoryNoticeLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExculpatoryNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExculpatoryNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedTo"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ExculpatoryNoticeLineFragment, unknown>;
export const MeasureFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisionalMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"orderedBy"}},{"kind":"Field","name":{"kind":"Name","value":"orderReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"liftingGround"}},{"kind":"Field","name":{"kind":"Name","value":"liftingReasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityUntil"}},{"kind":"Field","name":{"kind":"Name","value":"noOpportunityReason"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimant"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<MeasureFileFragment, unknown>;
export const CostOfRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CostOfRequestFragment, unknown>;
export const NoticeOfConfidentialityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeOfConfidentiality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfidentialityNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]} as unknown as DocumentNode<NoticeOfConfidentialityFragment, unknown>;
export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const MlaRequestItemWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MlaRequestItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"avenue"}},{"kind":"Field","name":{"kind":"Name","value":"coercive"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"executingAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"deviationReason"}},{"kind":"Field","name":{"kind":"Name","value":"refusalGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"executedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"particulars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nexus"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"appearOn"}},{"kind":"Field","name":{"kind":"Name","value":"videoHearingWished"}},{"kind":"Field","name":{"kind":"Name","value":"propertyDescription"}},{"kind":"Field","name":{"kind":"Name","value":"propertyLocation"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedValue"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedValueCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"dissipationRisk"}},{"kind":"Field","name":{"kind":"Name","value":"dissipationRiskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"orderCourt"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderIsFinal"}},{"kind":"Field","name":{"kind":"Name","value":"orderCopyAttached"}},{"kind":"Field","name":{"kind":"Name","value":"orderExtent"}},{"kind":"Field","name":{"kind":"Name","value":"noticeToThirdParties"}}]}}]}}]} as unknown as DocumentNode<MlaRequestItemWholeFragment, unknown>;
export const HandoverFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"toOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"offeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}}]} as unknown as DocumentNode<HandoverFragment, unknown>;
export const SharedDraftLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SharedDraftLineFragment, unknown>;
export const MlaRequestAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"detainedPersonTransfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safeConducts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<MlaRequestAttendanceQuery, MlaRequestAttendanceQueryVariables>;
export const ProposeDetainedPersonTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDetainedPersonTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDetainedPersonTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDetainedPersonTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ProposeDetainedPersonTransferMutation, ProposeDetainedPersonTransferMutationVariables>;
export const RecordTransferConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTransferConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTransferConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTransferConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RecordTransferConsentMutation, RecordTransferConsentMutationVariables>;
export const AgreeToHandOverPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToHandOverPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeToHandOverPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeToHandOverPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<AgreeToHandOverPersonMutation, AgreeToHandOverPersonMutationVariables>;
export const AgreeToReceivePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToReceivePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeToReceivePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeToReceivePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<AgreeToReceivePersonMutation, AgreeToReceivePersonMutationVariables>;
export const TransferDetainedPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferDetainedPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferDetainedPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferDetainedPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<TransferDetainedPersonMutation, TransferDetainedPersonMutationVariables>;
export const ExtendDetainedPersonTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendDetainedPersonTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendDetainedPersonTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendDetainedPersonTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ExtendDetainedPersonTransferMutation, ExtendDetainedPersonTransferMutationVariables>;
export const ReturnDetainedPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnDetainedPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDetainedPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDetainedPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ReturnDetainedPersonMutation, ReturnDetainedPersonMutationVariables>;
export const CreditTimeInCustodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditTimeInCustody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditTimeInCustodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditTimeInCustody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CreditTimeInCustodyMutation, CreditTimeInCustodyMutationVariables>;
export const ConsentToEarlierActsProceedingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentToEarlierActsProceedings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentToEarlierActsProceedingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentToEarlierActsProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ConsentToEarlierActsProceedingsMutation, ConsentToEarlierActsProceedingsMutationVariables>;
export const RecordEarlierActsProceedingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEarlierActsProceedings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEarlierActsProceedingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEarlierActsProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RecordEarlierActsProceedingsMutation, RecordEarlierActsProceedingsMutationVariables>;
export const DeclineDetainedPersonTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineDetainedPersonTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineDetainedPersonTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineDetainedPersonTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<DeclineDetainedPersonTransferMutation, DeclineDetainedPersonTransferMutationVariables>;
export const CancelDetainedPersonTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelDetainedPersonTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelDetainedPersonTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelDetainedPersonTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferOfDetainedPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferOfDetainedPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DetainedPersonTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"holdingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"givenBefore"}},{"kind":"Field","name":{"kind":"Name","value":"withCounsel"}},{"kind":"Field","name":{"kind":"Name","value":"counsel"}},{"kind":"Field","name":{"kind":"Name","value":"informedOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holdingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"receivingAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivingConditions"}},{"kind":"Field","name":{"kind":"Name","value":"inCustody"}},{"kind":"Field","name":{"kind":"Name","value":"transferredOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysInCustody"}},{"kind":"Field","name":{"kind":"Name","value":"daysCredited"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsConsent"}},{"kind":"Field","name":{"kind":"Name","value":"earlierActsProceedings"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CancelDetainedPersonTransferMutation, CancelDetainedPersonTransferMutationVariables>;
export const GrantSafeConductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantSafeConduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantSafeConductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantSafeConduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<GrantSafeConductMutation, GrantSafeConductMutationVariables>;
export const ProposeLeavingPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLeavingPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLeavingPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLeavingPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ProposeLeavingPeriodMutation, ProposeLeavingPeriodMutationVariables>;
export const AgreeToLeavingPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToLeavingPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeToLeavingPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeToLeavingPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<AgreeToLeavingPeriodMutation, AgreeToLeavingPeriodMutationVariables>;
export const InformPresenceNoLongerRequiredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InformPresenceNoLongerRequired"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InformPresenceNoLongerRequiredInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"informPresenceNoLongerRequired"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<InformPresenceNoLongerRequiredMutation, InformPresenceNoLongerRequiredMutationVariables>;
export const RestartLeavingPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartLeavingPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestartLeavingPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartLeavingPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RestartLeavingPeriodMutation, RestartLeavingPeriodMutationVariables>;
export const RecordDepartureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDeparture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConductDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeparture"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RecordDepartureMutation, RecordDepartureMutationVariables>;
export const EndSafeConductForStayingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSafeConductForStaying"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConductDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSafeConductForStaying"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<EndSafeConductForStayingMutation, EndSafeConductForStayingMutationVariables>;
export const EndSafeConductForReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSafeConductForReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConductDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSafeConductForReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<EndSafeConductForReturnMutation, EndSafeConductForReturnMutationVariables>;
export const EndUnusedSafeConductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndUnusedSafeConduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConductDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endUnusedSafeConduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"safeConduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SafeConductOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeConductOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeConduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"proposedLeavingDays"}},{"kind":"Field","name":{"kind":"Name","value":"periodAgreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leaveBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveByAt"}},{"kind":"Field","name":{"kind":"Name","value":"restartReason"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<EndUnusedSafeConductMutation, EndUnusedSafeConductMutationVariables>;
export const PlanHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<PlanHearingMutation, PlanHearingMutationVariables>;
export const ConfirmHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ConfirmHearingMutation, ConfirmHearingMutationVariables>;
export const RescheduleHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RescheduleHearingMutation, RescheduleHearingMutationVariables>;
export const RecordHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RecordHearingMutation, RecordHearingMutationVariables>;
export const CancelHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HearingOfPerson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Attendee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttendingPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"whereabouts"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HearingOfPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hearing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"notInPersonBecause"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Attendee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequesting"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAtRequested"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"conductedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CancelHearingMutation, CancelHearingMutationVariables>;
export const CasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const PublicCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"publishedStatus"}},{"kind":"Field","name":{"kind":"Name","value":"unverified"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"externalKey"}},{"kind":"Field","name":{"kind":"Name","value":"yearConfiscated"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PublicCaseQuery, PublicCaseQueryVariables>;
export const CaseFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notes"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leadAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"broughtInBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationConsent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isProtected"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueLastFour"}},{"kind":"Field","name":{"kind":"Name","value":"valueVisibility"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CaseTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseTrailQuery, CaseTrailQueryVariables>;
export const OpenCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseMutation, OpenCaseMutationVariables>;
export const AmendCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseLine"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"uncacOffences"}},{"kind":"Field","name":{"kind":"Name","value":"yearStart"}},{"kind":"Field","name":{"kind":"Name","value":"yearReturned"}},{"kind":"Field","name":{"kind":"Name","value":"sourceQuality"}},{"kind":"Field","name":{"kind":"Name","value":"leadState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AmendCaseMutation, AmendCaseMutationVariables>;
export const AddSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isProtected"}}]}}]}}]}}]} as unknown as DocumentNode<AddSubjectMutation, AddSubjectMutationVariables>;
export const InviteStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InviteStateMutation, InviteStateMutationVariables>;
export const NoteOnCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteOnCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteOnCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteOnCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoteOnCaseMutation, NoteOnCaseMutationVariables>;
export const AssignCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const GrantCaseAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantCaseAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantCaseAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantCaseAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantCaseAccessMutation, GrantCaseAccessMutationVariables>;
export const PublishCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publication"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<PublishCaseMutation, PublishCaseMutationVariables>;
export const ClockTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClockTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClockTargetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClockTargetOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clockTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}}]} as unknown as DocumentNode<ClockTargetsQuery, ClockTargetsQueryVariables>;
export const SetClockTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetClockTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetClockTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setClockTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SetClockTargetMutation, SetClockTargetMutationVariables>;
export const EndClockTargetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndClockTarget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndClockTargetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endClockTarget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EndClockTargetMutation, EndClockTargetMutationVariables>;
export const ExtendMlaRequestClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendMlaRequestClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendMlaRequestClockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendMlaRequestClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendMlaRequestClockMutation, ExtendMlaRequestClockMutationVariables>;
export const RecordMlaRequestDelayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMlaRequestDelay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMlaRequestDelayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMlaRequestDelay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMlaRequestDelayMutation, RecordMlaRequestDelayMutationVariables>;
export const StateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"State"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StateQuery, StateQueryVariables>;
export const StateCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"weekendDays"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<StateCalendarQuery, StateCalendarQueryVariables>;
export const AmendStateCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendStateCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendStateCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendStateCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<AmendStateCalendarMutation, AmendStateCalendarMutationVariables>;
export const IncomingDisclosuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncomingDisclosures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosureOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingDisclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncomingDisclosuresQuery, IncomingDisclosuresQueryVariables>;
export const OutgoingDisclosuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutgoingDisclosures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosureFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosureOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outgoingDisclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutgoingDisclosuresQuery, OutgoingDisclosuresQueryVariables>;
export const DisclosureDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisclosureDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingKeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingKeeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendingAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"permitsRequest"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"proceeds"}},{"kind":"Field","name":{"kind":"Name","value":"ownInquiries"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internalStep"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exculpatoryNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noAdvanceNoticeReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consultationResult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"usedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DisclosureDossierQuery, DisclosureDossierQueryVariables>;
export const DraftDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DraftDisclosureMutation, DraftDisclosureMutationVariables>;
export const RecordReceivedDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReceivedDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReceivedDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReceivedDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordReceivedDisclosureMutation, RecordReceivedDisclosureMutationVariables>;
export const AmendDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AmendDisclosureMutation, AmendDisclosureMutationVariables>;
export const ProposeDisclosureTransmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDisclosureTransmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDisclosureTransmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeDisclosureTransmissionMutation, ProposeDisclosureTransmissionMutationVariables>;
export const ReturnDisclosureToDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnDisclosureToDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDisclosureToDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnDisclosureToDraftMutation, ReturnDisclosureToDraftMutationVariables>;
export const TransmitDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransmitDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transmitDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TransmitDisclosureMutation, TransmitDisclosureMutationVariables>;
export const DiscardDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DiscardDisclosureMutation, DiscardDisclosureMutationVariables>;
export const AcknowledgeDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeDisclosureMutation, AcknowledgeDisclosureMutationVariables>;
export const DeclineDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclineDisclosureMutation, DeclineDisclosureMutationVariables>;
export const FileDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FileDisclosureMutation, FileDisclosureMutationVariables>;
export const LiftDisclosureRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftDisclosureRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftDisclosureRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftDisclosureRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LiftDisclosureRestrictionMutation, LiftDisclosureRestrictionMutationVariables>;
export const AskDisclosureConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDisclosureConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskDisclosureConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askDisclosureConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AskDisclosureConsentMutation, AskDisclosureConsentMutationVariables>;
export const DecideDisclosureConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDisclosureConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDisclosureConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDisclosureConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecideDisclosureConsentMutation, DecideDisclosureConsentMutationVariables>;
export const GiveDisclosureExculpatoryNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveDisclosureExculpatoryNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveDisclosureExculpatoryNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveDisclosureExculpatoryNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiveDisclosureExculpatoryNoticeMutation, GiveDisclosureExculpatoryNoticeMutationVariables>;
export const AskDisclosureConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDisclosureConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskDisclosureConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askDisclosureConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AskDisclosureConsultationMutation, AskDisclosureConsultationMutationVariables>;
export const RecordDisclosureConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDisclosureConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDisclosureConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDisclosureConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordDisclosureConsultationMutation, RecordDisclosureConsultationMutationVariables>;
export const RecordExculpatoryDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExculpatoryDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExculpatoryDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExculpatoryDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordExculpatoryDisclosureMutation, RecordExculpatoryDisclosureMutationVariables>;
export const RecordDisclosureUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDisclosureUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDisclosureUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDisclosureUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisclosureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisclosureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpontaneousDisclosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sendingReference"}},{"kind":"Field","name":{"kind":"Name","value":"receivingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"transmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"sendingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordDisclosureUseMutation, RecordDisclosureUseMutationVariables>;
export const ConvertDisclosureToMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConvertDisclosureToMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConvertDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"convertDisclosureToMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConvertDisclosureToMlaRequestMutation, ConvertDisclosureToMlaRequestMutationVariables>;
export const EvidenceOfRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOfRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItemFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<EvidenceOfRequestQuery, EvidenceOfRequestQueryVariables>;
export const EvidenceFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isPublicRecord"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"allowedPurposes"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obtainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnNote"}},{"kind":"Field","name":{"kind":"Name","value":"returnAcknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"notedBy"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<EvidenceFileQuery, EvidenceFileQueryVariables>;
export const EnterEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<EnterEvidenceMutation, EnterEvidenceMutationVariables>;
export const HandOverEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverEvidenceMutation, HandOverEvidenceMutationVariables>;
export const DiscardEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<DiscardEvidenceMutation, DiscardEvidenceMutationVariables>;
export const ReturnEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnNote"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<ReturnEvidenceMutation, ReturnEvidenceMutationVariables>;
export const AcknowledgeEvidenceReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeEvidenceReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeEvidenceReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}},{"kind":"Field","name":{"kind":"Name","value":"returnAcknowledgedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<AcknowledgeEvidenceReturnMutation, AcknowledgeEvidenceReturnMutationVariables>;
export const PendingUseConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingUseConsents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsentOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pendingUseConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PendingUseConsentsQuery, PendingUseConsentsQueryVariables>;
export const UseConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseConsents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsentOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UseConsentsQuery, UseConsentsQueryVariables>;
export const UseConsentFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseConsentFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UseConsentFileQuery, UseConsentFileQueryVariables>;
export const EvidenceUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceUseLine"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceUseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsKept"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<EvidenceUsesQuery, EvidenceUsesQueryVariables>;
export const UseOfEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseOfEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"useConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceUseLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exculpatoryNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExculpatoryNoticeLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceUseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsKept"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExculpatoryNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExculpatoryNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedTo"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UseOfEvidenceQuery, UseOfEvidenceQueryVariables>;
export const EnterEvidenceUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterEvidenceUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterEvidenceUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterEvidenceUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceUseLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceUseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsKept"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}}]} as unknown as DocumentNode<EnterEvidenceUseMutation, EnterEvidenceUseMutationVariables>;
export const RequestUseConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestUseConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestUseConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestUseConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RequestUseConsentMutation, RequestUseConsentMutationVariables>;
export const ProposeUseConsentDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeUseConsentDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeUseConsentDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeUseConsentDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ProposeUseConsentDecisionMutation, ProposeUseConsentDecisionMutationVariables>;
export const DismissUseConsentProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissUseConsentProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsentCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissUseConsentProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DismissUseConsentProposalMutation, DismissUseConsentProposalMutationVariables>;
export const GrantUseConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantUseConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideUseConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantUseConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<GrantUseConsentMutation, GrantUseConsentMutationVariables>;
export const RefuseUseConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseUseConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideUseConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseUseConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RefuseUseConsentMutation, RefuseUseConsentMutationVariables>;
export const RevokeUseConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeUseConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUseConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeUseConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RevokeUseConsentMutation, RevokeUseConsentMutationVariables>;
export const WithdrawUseConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawUseConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsentCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUseConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"useConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WithdrawUseConsentMutation, WithdrawUseConsentMutationVariables>;
export const GiveExculpatoryNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveExculpatoryNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveExculpatoryNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveExculpatoryNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"exculpatoryNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExculpatoryNoticeLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExculpatoryNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExculpatoryNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedTo"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<GiveExculpatoryNoticeMutation, GiveExculpatoryNoticeMutationVariables>;
export const AskExculpatoryConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskExculpatoryConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskExculpatoryConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askExculpatoryConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"exculpatoryNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExculpatoryNoticeLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExculpatoryNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExculpatoryNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedTo"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AskExculpatoryConsultationMutation, AskExculpatoryConsultationMutationVariables>;
export const RecordExculpatoryConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExculpatoryConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExculpatoryConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExculpatoryConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"exculpatoryNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExculpatoryNoticeLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExculpatoryNoticeLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExculpatoryNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedTo"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"consultationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultedAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RecordExculpatoryConsultationMutation, RecordExculpatoryConsultationMutationVariables>;
export const NoteEvidenceCustodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteEvidenceCustody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteEvidenceCustodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteEvidenceCustody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}}]} as unknown as DocumentNode<NoteEvidenceCustodyMutation, NoteEvidenceCustodyMutationVariables>;
export const MeasuresOfRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuresOfRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisionalMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"orderedBy"}},{"kind":"Field","name":{"kind":"Name","value":"orderReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"liftingGround"}},{"kind":"Field","name":{"kind":"Name","value":"liftingReasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityUntil"}},{"kind":"Field","name":{"kind":"Name","value":"noOpportunityReason"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimant"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<MeasuresOfRequestQuery, MeasuresOfRequestQueryVariables>;
export const MeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisionalMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisionalMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"orderedBy"}},{"kind":"Field","name":{"kind":"Name","value":"orderReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"liftingGround"}},{"kind":"Field","name":{"kind":"Name","value":"liftingReasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityUntil"}},{"kind":"Field","name":{"kind":"Name","value":"noOpportunityReason"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claimant"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<MeasureQuery, MeasureQueryVariables>;
export const PlanMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PlanMeasureMutation, PlanMeasureMutationVariables>;
export const ExecuteMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExecuteMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExecuteMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ExecuteMeasureMutation, ExecuteMeasureMutationVariables>;
export const ProposeLiftingMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLiftingMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLiftingMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLiftingMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityUntil"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeLiftingMeasureMutation, ProposeLiftingMeasureMutationVariables>;
export const ArgueForMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArgueForMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArgueForMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"argueForMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ArgueForMeasureMutation, ArgueForMeasureMutationVariables>;
export const KeepMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<KeepMeasureMutation, KeepMeasureMutationVariables>;
export const LiftMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<LiftMeasureMutation, LiftMeasureMutationVariables>;
export const RecordThirdPartyClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordThirdPartyClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordThirdPartyClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordThirdPartyClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"thirdPartyClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordThirdPartyClaimMutation, RecordThirdPartyClaimMutationVariables>;
export const MlaRequestCostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestCosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeOfConfidentiality"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeOfConfidentiality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfidentialityNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]} as unknown as DocumentNode<MlaRequestCostsQuery, MlaRequestCostsQueryVariables>;
export const RecordMlaRequestCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMlaRequestCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMlaRequestCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMlaRequestCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RecordMlaRequestCostMutation, RecordMlaRequestCostMutationVariables>;
export const ProposeMlaRequestCostTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestCostTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestCostTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestCostTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestCostTermsMutation, ProposeMlaRequestCostTermsMutationVariables>;
export const AgreeToMlaRequestCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToMlaRequestCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeToMlaRequestCostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeToMlaRequestCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<AgreeToMlaRequestCostMutation, AgreeToMlaRequestCostMutationVariables>;
export const DeclineMlaRequestCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineMlaRequestCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCostReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineMlaRequestCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<DeclineMlaRequestCostMutation, DeclineMlaRequestCostMutationVariables>;
export const DropMlaRequestCostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropMlaRequestCost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCostReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropMlaRequestCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CostOfRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CostOfRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borneBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBearer"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<DropMlaRequestCostMutation, DropMlaRequestCostMutationVariables>;
export const ReportConfidentialityCannotBeMetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportConfidentialityCannotBeMet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportConfidentialityCannotBeMetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportConfidentialityCannotBeMet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeOfConfidentiality"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeOfConfidentiality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfidentialityNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]} as unknown as DocumentNode<ReportConfidentialityCannotBeMetMutation, ReportConfidentialityCannotBeMetMutationVariables>;
export const AnswerConfidentialityNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConfidentialityNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConfidentialityNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConfidentialityNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeOfConfidentiality"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeOfConfidentiality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfidentialityNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]} as unknown as DocumentNode<AnswerConfidentialityNoticeMutation, AnswerConfidentialityNoticeMutationVariables>;
export const AskMlaRequestInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMlaRequestInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskMlaRequestInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askMlaRequestInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AskMlaRequestInformationMutation, AskMlaRequestInformationMutationVariables>;
export const ProposeMlaRequestInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestInformationMutation, ProposeMlaRequestInformationMutationVariables>;
export const GiveMlaRequestInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveMlaRequestInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveMlaRequestInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GiveMlaRequestInformationMutation, GiveMlaRequestInformationMutationVariables>;
export const WaiveMlaRequestInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WaiveMlaRequestInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiveMlaRequestInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaiveMlaRequestInformationMutation, WaiveMlaRequestInformationMutationVariables>;
export const OpenMlaRequestConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMlaRequestConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenMlaRequestConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openMlaRequestConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenMlaRequestConsultationMutation, OpenMlaRequestConsultationMutationVariables>;
export const SayInMlaRequestConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayInMlaRequestConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayInMlaRequestConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayInMlaRequestConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SayInMlaRequestConsultationMutation, SayInMlaRequestConsultationMutationVariables>;
export const ConcludeMlaRequestConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeMlaRequestConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeMlaRequestConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeMlaRequestConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConcludeMlaRequestConsultationMutation, ConcludeMlaRequestConsultationMutationVariables>;
export const ProposeMlaRequestConditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestConditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestConditionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestConditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestConditionsMutation, ProposeMlaRequestConditionsMutationVariables>;
export const SendMlaRequestConditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMlaRequestConditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMlaRequestConditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SendMlaRequestConditionsMutation, SendMlaRequestConditionsMutationVariables>;
export const AcceptMlaRequestConditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMlaRequestCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestConditionCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMlaRequestCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcceptMlaRequestConditionMutation, AcceptMlaRequestConditionMutationVariables>;
export const DeclineMlaRequestConditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineMlaRequestCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineMlaRequestConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineMlaRequestCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclineMlaRequestConditionMutation, DeclineMlaRequestConditionMutationVariables>;
export const FulfilMlaRequestConditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FulfilMlaRequestCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestConditionCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fulfilMlaRequestCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FulfilMlaRequestConditionMutation, FulfilMlaRequestConditionMutationVariables>;
export const ProposeMlaRequestPostponementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestPostponement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestPostponementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestPostponement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestPostponementMutation, ProposeMlaRequestPostponementMutationVariables>;
export const PostponeMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostponeMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postponeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PostponeMlaRequestMutation, PostponeMlaRequestMutationVariables>;
export const ReviewMlaRequestPostponementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewMlaRequestPostponement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewMlaRequestPostponementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewMlaRequestPostponement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReviewMlaRequestPostponementMutation, ReviewMlaRequestPostponementMutationVariables>;
export const ResumeMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResumeMlaRequestMutation, ResumeMlaRequestMutationVariables>;
export const LapseMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LapseMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lapseMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LapseMlaRequestMutation, LapseMlaRequestMutationVariables>;
export const ProposeMlaRequestTransmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestTransmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestTransmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestTransmissionMutation, ProposeMlaRequestTransmissionMutationVariables>;
export const TransmitMlaRequestEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransmitMlaRequestEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transmitMlaRequestEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TransmitMlaRequestEvidenceMutation, TransmitMlaRequestEvidenceMutationVariables>;
export const BeginMlaRequestItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginMlaRequestItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginMlaRequestItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginMlaRequestItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<BeginMlaRequestItemMutation, BeginMlaRequestItemMutationVariables>;
export const ExecuteMlaRequestItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExecuteMlaRequestItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExecuteMlaRequestItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executeMlaRequestItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExecuteMlaRequestItemMutation, ExecuteMlaRequestItemMutationVariables>;
export const MarkMlaRequestItemNotPossibleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMlaRequestItemNotPossible"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMlaRequestItemNotPossibleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMlaRequestItemNotPossible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MarkMlaRequestItemNotPossibleMutation, MarkMlaRequestItemNotPossibleMutationVariables>;
export const ProposeMlaRequestItemRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestItemRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestItemRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestItemRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestItemRefusalMutation, ProposeMlaRequestItemRefusalMutationVariables>;
export const RefuseMlaRequestItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseMlaRequestItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseMlaRequestItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseMlaRequestItemMutation, RefuseMlaRequestItemMutationVariables>;
export const WithdrawMlaRequestItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMlaRequestItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestItemCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMlaRequestItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawMlaRequestItemMutation, WithdrawMlaRequestItemMutationVariables>;
export const MlaRequestInboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingMlaRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MlaRequestInboxQuery, MlaRequestInboxQueryVariables>;
export const MlaRequestOutboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestOutbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outgoingMlaRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MlaRequestOutboxQuery, MlaRequestOutboxQueryVariables>;
export const MlaRequestDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisDetail"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"urgencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineReason"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"refusalGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"returnedFor"}},{"kind":"Field","name":{"kind":"Name","value":"returnReasons"}},{"kind":"Field","name":{"kind":"Name","value":"lapseReasons"}},{"kind":"Field","name":{"kind":"Name","value":"postponementGround"}},{"kind":"Field","name":{"kind":"Name","value":"postponementReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"postponedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusInquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"concludedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"declineReasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"executionSummary"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"useConsents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseConsentLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceUseLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeKind"}},{"kind":"Field","name":{"kind":"Name","value":"resubmits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followsUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resubmissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"executedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestingAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectMatter"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceSought"}},{"kind":"Field","name":{"kind":"Name","value":"procedureWished"}},{"kind":"Field","name":{"kind":"Name","value":"conductingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"conductingAuthorityFunctions"}},{"kind":"Field","name":{"kind":"Name","value":"assurances"}},{"kind":"Field","name":{"kind":"Name","value":"assurancesDetail"}},{"kind":"Field","name":{"kind":"Name","value":"previousContacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentIncomplete"}},{"kind":"Field","name":{"kind":"Name","value":"incompleteReason"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treaty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offenceDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isCertified"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"translator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MlaRequestItemWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuingState"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internalStep"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"proposedReasons"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"proposedPostponement"}},{"kind":"Field","name":{"kind":"Name","value":"proposedReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedPosition"}},{"kind":"Field","name":{"kind":"Name","value":"domesticProceeding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coversAll"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCaveat"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnDueOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseConsentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UseConsent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"paperReference"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revocationReasons"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceUseLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsKept"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MlaRequestItemWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"avenue"}},{"kind":"Field","name":{"kind":"Name","value":"coercive"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"executingAuthority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"procedureFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"deviationReason"}},{"kind":"Field","name":{"kind":"Name","value":"refusalGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"executedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"particulars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"nexus"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"appearOn"}},{"kind":"Field","name":{"kind":"Name","value":"videoHearingWished"}},{"kind":"Field","name":{"kind":"Name","value":"propertyDescription"}},{"kind":"Field","name":{"kind":"Name","value":"propertyLocation"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedValue"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedValueCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"dissipationRisk"}},{"kind":"Field","name":{"kind":"Name","value":"dissipationRiskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"orderCourt"}},{"kind":"Field","name":{"kind":"Name","value":"orderDate"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"orderIsFinal"}},{"kind":"Field","name":{"kind":"Name","value":"orderCopyAttached"}},{"kind":"Field","name":{"kind":"Name","value":"orderExtent"}},{"kind":"Field","name":{"kind":"Name","value":"noticeToThirdParties"}}]}}]}}]} as unknown as DocumentNode<MlaRequestDossierQuery, MlaRequestDossierQueryVariables>;
export const DraftMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DraftMlaRequestMutation, DraftMlaRequestMutationVariables>;
export const AmendMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AmendMlaRequestMutation, AmendMlaRequestMutationVariables>;
export const ProposeMlaRequestSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestSubmissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestSubmissionMutation, ProposeMlaRequestSubmissionMutationVariables>;
export const ReturnMlaRequestToDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnMlaRequestToDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMlaRequestToDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnMlaRequestToDraftMutation, ReturnMlaRequestToDraftMutationVariables>;
export const SubmitMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubmitMlaRequestMutation, SubmitMlaRequestMutationVariables>;
export const ReceiveMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReceiveMlaRequestMutation, ReceiveMlaRequestMutationVariables>;
export const AcknowledgeMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMlaRequestMutation, AcknowledgeMlaRequestMutationVariables>;
export const AcceptMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcceptMlaRequestMutation, AcceptMlaRequestMutationVariables>;
export const ProposeMlaRequestRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestRefusalMutation, ProposeMlaRequestRefusalMutationVariables>;
export const DismissMlaRequestProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissMlaRequestProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissMlaRequestProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DismissMlaRequestProposalMutation, DismissMlaRequestProposalMutationVariables>;
export const RefuseMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMlaRequestProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseMlaRequestMutation, RefuseMlaRequestMutationVariables>;
export const ExecuteMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExecuteMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExecuteMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExecuteMlaRequestMutation, ExecuteMlaRequestMutationVariables>;
export const WithdrawMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawMlaRequestMutation, WithdrawMlaRequestMutationVariables>;
export const CloseMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CloseMlaRequestMutation, CloseMlaRequestMutationVariables>;
export const NoteOnMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteOnMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteOnMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteOnMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoteOnMlaRequestMutation, NoteOnMlaRequestMutationVariables>;
export const SetMlaRequestInternalStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMlaRequestInternalStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMlaRequestInternalStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMlaRequestInternalStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetMlaRequestInternalStepMutation, SetMlaRequestInternalStepMutationVariables>;
export const AssignMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignMlaRequestMutation, AssignMlaRequestMutationVariables>;
export const EndMlaRequestAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMlaRequestAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMlaRequestAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMlaRequestAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndMlaRequestAssignmentMutation, EndMlaRequestAssignmentMutationVariables>;
export const ExamineMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExamineMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examineMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExamineMlaRequestMutation, ExamineMlaRequestMutationVariables>;
export const ReturnMlaRequestAsIncompleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnMlaRequestAsIncomplete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnMlaRequestAsIncompleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMlaRequestAsIncomplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnMlaRequestAsIncompleteMutation, ReturnMlaRequestAsIncompleteMutationVariables>;
export const RedraftMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedraftMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redraftMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RedraftMlaRequestMutation, RedraftMlaRequestMutationVariables>;
export const RegisterMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegisterMlaRequestMutation, RegisterMlaRequestMutationVariables>;
export const CorrectRegisteredMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectRegisteredMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectRegisteredMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctRegisteredMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectRegisteredMlaRequestMutation, CorrectRegisteredMlaRequestMutationVariables>;
export const MlaRequestDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"composedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"composedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relayDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"timedOut"}},{"kind":"Field","name":{"kind":"Name","value":"evidences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MlaRequestDeliveriesQuery, MlaRequestDeliveriesQueryVariables>;
export const FollowUpMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followUpMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"followsUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FollowUpMlaRequestMutation, FollowUpMlaRequestMutationVariables>;
export const DispatchMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispatchMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DispatchMlaRequestMutation, DispatchMlaRequestMutationVariables>;
export const RecordMlaRequestDeliveryEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMlaRequestDeliveryEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMlaRequestDeliveryEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMlaRequestDeliveryEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordMlaRequestDeliveryEvidenceMutation, RecordMlaRequestDeliveryEvidenceMutationVariables>;
export const InquireMlaRequestStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InquireMlaRequestStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InquireMlaRequestStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inquireMlaRequestStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InquireMlaRequestStatusMutation, InquireMlaRequestStatusMutationVariables>;
export const AnswerMlaRequestInquiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMlaRequestInquiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerMlaRequestInquiryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerMlaRequestInquiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AnswerMlaRequestInquiryMutation, AnswerMlaRequestInquiryMutationVariables>;
export const ConfirmMlaRequestInWritingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMlaRequestInWriting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMlaRequestInWritingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMlaRequestInWriting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"oral"}},{"kind":"Field","name":{"kind":"Name","value":"writtenConfirmationDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedInWritingAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConfirmMlaRequestInWritingMutation, ConfirmMlaRequestInWritingMutationVariables>;
export const WaitingMlaRequestHandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingMlaRequestHandovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingMlaRequestHandovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"toOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"offeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}}]} as unknown as DocumentNode<WaitingMlaRequestHandoversQuery, WaitingMlaRequestHandoversQueryVariables>;
export const MlaRequestTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"restrictedBy"}},{"kind":"Field","name":{"kind":"Name","value":"restrictedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Handover"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Handover"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fromOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"toOfficer"}},{"kind":"Field","name":{"kind":"Name","value":"offeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}}]} as unknown as DocumentNode<MlaRequestTeamQuery, MlaRequestTeamQueryVariables>;
export const RestrictMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RestrictMlaRequestMutation, RestrictMlaRequestMutationVariables>;
export const LiftMlaRequestRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftMlaRequestRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftMlaRequestRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftMlaRequestRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LiftMlaRequestRestrictionMutation, LiftMlaRequestRestrictionMutationVariables>;
export const DeclareMlaRequestConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareMlaRequestConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareMlaRequestConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareMlaRequestConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclareMlaRequestConflictMutation, DeclareMlaRequestConflictMutationVariables>;
export const DecideMlaRequestConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMlaRequestConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideMlaRequestConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMlaRequestConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DecideMlaRequestConflictMutation, DecideMlaRequestConflictMutationVariables>;
export const HandOverMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandOverMlaRequestMutation, HandOverMlaRequestMutationVariables>;
export const AcceptMlaRequestHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMlaRequestHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptMlaRequestHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMlaRequestHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcceptMlaRequestHandoverMutation, AcceptMlaRequestHandoverMutationVariables>;
export const DeclineMlaRequestHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineMlaRequestHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineMlaRequestHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineMlaRequestHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclineMlaRequestHandoverMutation, DeclineMlaRequestHandoverMutationVariables>;
export const ReturnBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBasisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnBasis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"provision"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnBasisQuery, ReturnBasisQueryVariables>;
export const CheckDeductionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckDeductions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeductionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkDeductions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"confiscated"}},{"kind":"Field","name":{"kind":"Name","value":"deducted"}},{"kind":"Field","name":{"kind":"Name","value":"toReturn"}}]}}]}}]} as unknown as DocumentNode<CheckDeductionsQuery, CheckDeductionsQueryVariables>;
export const SharedDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SharedDraftsQuery, SharedDraftsQueryVariables>;
export const IncomingSharedDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncomingSharedDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingSharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<IncomingSharedDraftsQuery, IncomingSharedDraftsQueryVariables>;
export const OutgoingSharedDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutgoingSharedDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraftOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outgoingSharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}},{"kind":"Field","name":{"kind":"Name","value":"sharingReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<OutgoingSharedDraftsQuery, OutgoingSharedDraftsQueryVariables>;
export const SharedDraftFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedDraftFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}},{"kind":"Field","name":{"kind":"Name","value":"sharingReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisDetail"}},{"kind":"Field","name":{"kind":"Name","value":"treaty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"penalty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"urgencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineReason"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"translatedInto"}},{"kind":"Field","name":{"kind":"Name","value":"subjectMatter"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceSought"}},{"kind":"Field","name":{"kind":"Name","value":"procedureWished"}},{"kind":"Field","name":{"kind":"Name","value":"conductingAuthority"}},{"kind":"Field","name":{"kind":"Name","value":"conductingAuthorityFunctions"}},{"kind":"Field","name":{"kind":"Name","value":"assurances"}},{"kind":"Field","name":{"kind":"Name","value":"assurancesDetail"}},{"kind":"Field","name":{"kind":"Name","value":"previousContacts"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"avenue"}},{"kind":"Field","name":{"kind":"Name","value":"coercive"}},{"kind":"Field","name":{"kind":"Name","value":"particulars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuingState"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inReplyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SharedDraftFileQuery, SharedDraftFileQueryVariables>;
export const SharedDraftsOfRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharedDraftsOfRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SharedDraftsOfRequestQuery, SharedDraftsOfRequestQueryVariables>;
export const ProposeMlaRequestSharingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestSharing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestSharingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestSharing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ProposeMlaRequestSharingMutation, ProposeMlaRequestSharingMutationVariables>;
export const ShareMlaRequestDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareMlaRequestDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareMlaRequestDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareMlaRequestDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sharedDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ShareMlaRequestDraftMutation, ShareMlaRequestDraftMutationVariables>;
export const CommentOnSharedDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnSharedDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentOnSharedDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnSharedDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"sharedDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CommentOnSharedDraftMutation, CommentOnSharedDraftMutationVariables>;
export const JudgeSharedDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeSharedDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeSharedDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeSharedDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"sharedDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<JudgeSharedDraftMutation, JudgeSharedDraftMutationVariables>;
export const WithdrawSharedDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSharedDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawSharedDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawSharedDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"sharedDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SharedDraftLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SharedDraftLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"sharedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"submittedUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<WithdrawSharedDraftMutation, WithdrawSharedDraftMutationVariables>;
export const MlaRequestStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStatisticsSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counterpart"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"untilYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestStatisticsHeading"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequestStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"counterpart"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counterpart"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"untilYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"untilYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"daysToAcknowledgement"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"daysToDecision"}},{"kind":"Field","name":{"kind":"Name","value":"executed"}},{"kind":"Field","name":{"kind":"Name","value":"daysToExecution"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"daysHeldByRequestingState"}},{"kind":"Field","name":{"kind":"Name","value":"daysHeldByRequestedState"}},{"kind":"Field","name":{"kind":"Name","value":"daysHeldByExecutingAuthorities"}}]}}]}}]} as unknown as DocumentNode<MlaRequestStatisticsQuery, MlaRequestStatisticsQueryVariables>;
export const TreatiesBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TreatiesBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"between"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"governsMutualLegalAssistance"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"depositary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"partiesRemark"}},{"kind":"Field","name":{"kind":"Name","value":"recordedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TreatiesBetweenQuery, TreatiesBetweenQueryVariables>;
export const TreatyWithPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TreatyWithParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"treaty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TreatyWithPartiesQuery, TreatyWithPartiesQueryVariables>;
export const RecordTreatyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTreaty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTreatyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTreaty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"treaty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTreatyMutation, RecordTreatyMutationVariables>;
export const VerifyTreatyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyTreaty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyTreatyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyTreaty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"treaty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyTreatyMutation, VerifyTreatyMutationVariables>;
export const EndTreatyForStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTreatyForState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndTreatyForStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endTreatyForState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"treaty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]} as unknown as DocumentNode<EndTreatyForStateMutation, EndTreatyForStateMutationVariables>;