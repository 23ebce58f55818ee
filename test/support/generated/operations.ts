/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Changes a draft. */
export type AmendMlaRequestInput = {
  /** What changes; what is not given stays as it is. */
  contents: MlaRequestContentsInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** Gives the request to a competent authority of the own State. */
export type AssignMlaRequestInput = {
  /** The competent authority of the own State. */
  authorityId: string | number;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
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

/** Where a case stands in the State that leads it. */
export type CaseStatus =
  /** It is finished. */
  | 'CLOSED'
  /** It is worked on. */
  | 'OPEN'
  /** It rests for a time. */
  | 'SUSPENDED';

/** Opens a draft. */
export type DraftMlaRequestInput = {
  /** The case that the request serves; the own State must be a party to it. */
  caseId: string | number;
  /** What the request says so far; types are needed from the beginning. */
  contents: MlaRequestContentsInput;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The State that is to be asked; not the own one. */
  requestedState: string;
};

/** Ends a request. */
export type EndMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** With what outcome, or why; 1 to 2000 characters. The other State sees it. */
  outcome: string;
};

/** Says that and how the request was executed. */
export type ExecuteMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What was done, for the requesting State; 1 to 20000 characters. */
  summary: string;
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

/** What can be done with a request; each is the mutation of the same name. */
export type MlaRequestCommand =
  /** While ACKNOWLEDGED; leads to ACCEPTED (UNCAC art. 46(17)). */
  | 'acceptMlaRequest'
  /** While SUBMITTED; leads to ACKNOWLEDGED (UNCAC art. 46(24)). */
  | 'acknowledgeMlaRequest'
  /** While DRAFT; leaves the status as it is (UNCAC art. 46(15)). */
  | 'amendMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or ACKNOWLEDGED or ACCEPTED or EXECUTED or REFUSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(13)). */
  | 'assignMlaRequest'
  /** While EXECUTED or REFUSED; leads to CLOSED (practice of central authorities). */
  | 'closeMlaRequest'
  /** While ACKNOWLEDGED or ACCEPTED or WITHDRAWN; leaves the status as it is (four eyes). */
  | 'dismissMlaRequestRefusal'
  /** While DRAFT or IN_REVIEW or SUBMITTED or ACKNOWLEDGED or ACCEPTED or EXECUTED or REFUSED or WITHDRAWN or CLOSED; leaves the status as it is (UNCAC art. 46(13)). */
  | 'endMlaRequestAssignment'
  /** While ACCEPTED; leads to EXECUTED (UNCAC art. 46(17), (24)). */
  | 'executeMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or ACKNOWLEDGED or ACCEPTED or EXECUTED or REFUSED or WITHDRAWN or CLOSED; leaves the status as it is (practice of central authorities). */
  | 'noteOnMlaRequest'
  /** While ACKNOWLEDGED or ACCEPTED; leaves the status as it is (four eyes). */
  | 'proposeMlaRequestRefusal'
  /** While DRAFT; leads to IN_REVIEW (four eyes). */
  | 'proposeMlaRequestSubmission'
  /** While ACKNOWLEDGED or ACCEPTED; leads to REFUSED (UNCAC art. 46(21), (23)). */
  | 'refuseMlaRequest'
  /** While IN_REVIEW; leads to DRAFT (four eyes). */
  | 'returnMlaRequestToDraft'
  /** While DRAFT or IN_REVIEW or SUBMITTED or ACKNOWLEDGED or ACCEPTED or EXECUTED or REFUSED or WITHDRAWN or CLOSED; leaves the status as it is (practice of central authorities). */
  | 'setMlaRequestInternalStep'
  /** While IN_REVIEW; leads to SUBMITTED (UNCAC art. 46(13)–(15)). */
  | 'submitMlaRequest'
  /** While DRAFT or IN_REVIEW or SUBMITTED or ACKNOWLEDGED or ACCEPTED; leads to WITHDRAWN (UNCAC art. 46(24)). */
  | 'withdrawMlaRequest';

/** Gives a command on a request that needs nothing further. */
export type MlaRequestCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
};

/** What a request says (UNCAC art. 46(15)); what is not given stays as it is; null takes away what a request can be without. */
export type MlaRequestContentsInput = {
  /** The assistance sought, in words (art. 46(15)(d)); at most 20000 characters. */
  assistanceSought?: string | null | undefined;
  /** How it travels; INTERPOL only if urgent (art. 46(13)). */
  channel?: TransmissionChannel | null | undefined;
  /** Whether fact and substance are to be kept confidential (art. 46(20)). */
  confidential?: boolean | null | undefined;
  /** By when assistance is wished; then deadlineReason says why (art. 46(24)). */
  deadline?: string | null | undefined;
  /** Why that deadline; at most 2000 characters. */
  deadlineReason?: string | null | undefined;
  /** Summary of the relevant facts (art. 46(15)(c)); at most 20000 characters. */
  facts?: string | null | undefined;
  /** Language of the request (ISO 639-1, such as "fr"); "en" when not given for a new draft. */
  language?: string | null | undefined;
  /** On what the request rests; UNCAC when not given for a new draft. */
  legalBasis?: LegalBasis | null | undefined;
  /** The treaty or law relied on, in words; at most 2000 characters. */
  legalBasisDetail?: string | null | undefined;
  /** The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters. */
  offences?: Array<string> | null | undefined;
  /** Persons and entities of the case whom the request concerns (art. 46(15)(e)); at most 200. */
  persons?: Array<string | number> | null | undefined;
  /** A particular procedure wished (art. 46(15)(d)); at most 20000 characters. */
  procedureWished?: string | null | undefined;
  /** The purpose (art. 46(15)(f)); at most 2000 characters. */
  purpose?: string | null | undefined;
  /** Subject matter and nature of the proceeding, and who conducts it (art. 46(15)(b)); at most 20000 characters. */
  subjectMatter?: string | null | undefined;
  /** The assistance sought (art. 46(3)): one or more types. */
  types?: Array<AssistanceType> | null | undefined;
  /** Why it is urgent; at most 2000 characters. */
  urgencyReason?: string | null | undefined;
  /** Whether it is urgent; then urgencyReason says why. */
  urgent?: boolean | null | undefined;
};

/** Which requests to list; what is not given does not narrow. To filter by a field needs the right to read it. */
export type MlaRequestFilter = {
  /** Of this case. */
  caseId?: string | number | null | undefined;
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
  /** Only urgent ones, or only those that are not. */
  urgent?: boolean | null | undefined;
};

/** What an internal note is. */
export type MlaRequestNoteKind =
  /** A legal opinion for the own side. */
  | 'LEGAL_OPINION'
  /** A note for the file. */
  | 'NOTE'
  /** Strategy of the own side. */
  | 'STRATEGY';

/** In which order requests are listed. */
export type MlaRequestOrder =
  /** What changed last first. */
  | 'LAST_CHANGED'
  /** The newest first: by submission, drafts by their opening. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What waits in a State for the approval of somebody other than who proposed it (four eyes). */
export type MlaRequestProposal =
  /** That assistance be refused. */
  | 'REFUSAL'
  /** That the request be submitted. */
  | 'SUBMISSION';

/** Where a request stands, as both States see it. Internal steps of either State are not part of it. */
export type MlaRequestStatus =
  /** The requested State will execute it (UNCAC art. 46(17)). */
  | 'ACCEPTED'
  /** Received: the requested State has given it a reference of its own. */
  | 'ACKNOWLEDGED'
  /** The requesting State has closed the request. */
  | 'CLOSED'
  /** Being written in the requesting State; exists for nobody else. */
  | 'DRAFT'
  /** The requested State has executed it (UNCAC art. 46(17), (24)). */
  | 'EXECUTED'
  /** Proposed for submission; a supervisor of the requesting State reads it (four eyes). */
  | 'IN_REVIEW'
  /** The requested State refuses, with ground and reasons (UNCAC art. 46(21), (23)). */
  | 'REFUSED'
  /** Sent to the central authority of the requested State (UNCAC art. 46(13)). */
  | 'SUBMITTED'
  /** The requesting State no longer needs the assistance (UNCAC art. 46(24)). */
  | 'WITHDRAWN';

/** Adds a note of the own State; the other State never sees it. */
export type NoteOnMlaRequestInput = {
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** What the note is. */
  kind: MlaRequestNoteKind;
  /** The text; 1 to 20000 characters. */
  text: string;
};

/** Refuses, or proposes to refuse, assistance. */
export type ProposeMlaRequestRefusalInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: number;
  /** The grounds (UNCAC art. 46(21), 46(9), 55(7)): at least one. */
  grounds: Array<RefusalGround>;
  /** The record. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The reasons, which must be given for any refusal (art. 46(23)); 1 to 20000 characters. */
  reasons: string;
};

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

/** Sets the own State's internal step; the other State never sees it. */
export type SetMlaRequestInternalStepInput = {
  /** Id of the person who works on it; null for nobody. */
  assignee?: string | null | undefined;
  /** The request. */
  id: string | number;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: string | null | undefined;
  /** The step in own words; null for none; at most 2000 characters. */
  internalStep?: string | null | undefined;
};

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

/** How a request travels between the States (UNCAC art. 46(13)). */
export type TransmissionChannel =
  /** From central authority to central authority. */
  | 'CENTRAL_AUTHORITY'
  /** Through diplomatic channels, where the requested State asks for it. */
  | 'DIPLOMATIC'
  /** Through INTERPOL, in urgent circumstances and where both States agree. */
  | 'INTERPOL';

export type StateQueryVariables = Exact<{
  code: string;
}>;


export type StateQuery = { state: { id: string, code: string, name: string } | null };

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

export type MlaRequestDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type MlaRequestDossierQuery = { mlaRequest: { legalBasis: LegalBasis, legalBasisDetail: string | null, offences: Array<string>, purpose: string | null, urgencyReason: string | null, deadlineReason: string | null, confidential: boolean | null, channel: TransmissionChannel | null, language: string, refusalGrounds: Array<RefusalGround> | null, refusalReasons: string | null, executionSummary: string | null, outcome: string | null, acknowledgedAt: string | null, decidedAt: string | null, executedAt: string | null, createdAt: string | null, listedAt: string, updatedAt: string, id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, case: { id: string, neutralTitle: string, title: string | null, status: CaseStatus } | null, requestingAuthorityEntry: { institution: string } | null, requestedAuthorityEntry: { institution: string } | null, content: { subjectMatter: string | null, facts: string | null, assistanceSought: string | null, procedureWished: string | null } | null, persons: Array<{ subject: { id: string, name: string | null, role: SubjectRole } | null }> | null, ownSide: { internalStep: string | null, assignee: string | null, proposal: MlaRequestProposal | null, proposedBy: string | null, proposedAt: string | null, proposedGrounds: Array<RefusalGround>, proposedReasons: string | null, state: { code: string } } | null, notes: Array<{ kind: MlaRequestNoteKind, text: string, author: string, createdAt: string }> | null, assignments: Array<{ assignedAt: string, endedAt: string | null, state: { code: string }, authority: { name: string } | null }> | null, events: { edges: Array<{ node: { command: string, status: MlaRequestStatus, occurredAt: string, byState: { code: string } } }> }, availableCommands: Array<{ command: MlaRequestCommand, missing: Array<string> }>, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null };

export type DraftMlaRequestMutationVariables = Exact<{
  input: DraftMlaRequestInput;
}>;


export type DraftMlaRequestMutation = { draftMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AmendMlaRequestMutationVariables = Exact<{
  input: AmendMlaRequestInput;
}>;


export type AmendMlaRequestMutation = { amendMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestSubmissionMutationVariables = Exact<{
  input: MlaRequestCommandInput;
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

export type AcknowledgeMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type AcknowledgeMlaRequestMutation = { acknowledgeMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type AcceptMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type AcceptMlaRequestMutation = { acceptMlaRequest: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type ProposeMlaRequestRefusalMutationVariables = Exact<{
  input: ProposeMlaRequestRefusalInput;
}>;


export type ProposeMlaRequestRefusalMutation = { proposeMlaRequestRefusal: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type DismissMlaRequestRefusalMutationVariables = Exact<{
  input: MlaRequestCommandInput;
}>;


export type DismissMlaRequestRefusalMutation = { dismissMlaRequestRefusal: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export type RefuseMlaRequestMutationVariables = Exact<{
  input: MlaRequestCommandInput;
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
  input: EndMlaRequestInput;
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
  input: AssignMlaRequestInput;
}>;


export type EndMlaRequestAssignmentMutation = { endMlaRequestAssignment: { replayed: boolean, mlaRequest: { id: string, version: number, requestingReference: string, requestedReference: string | null, status: MlaRequestStatus, types: Array<AssistanceType>, urgent: boolean | null, deadline: string | null, submittedAt: string | null, requestingState: { code: string, name: string }, requestedState: { code: string, name: string } } | null } };

export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const StateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"State"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StateQuery, StateQueryVariables>;
export const MlaRequestInboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingMlaRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MlaRequestInboxQuery, MlaRequestInboxQueryVariables>;
export const MlaRequestOutboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestOutbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outgoingMlaRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MlaRequestOutboxQuery, MlaRequestOutboxQueryVariables>;
export const MlaRequestDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MlaRequestDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasisDetail"}},{"kind":"Field","name":{"kind":"Name","value":"offences"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"urgencyReason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineReason"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"refusalGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"}},{"kind":"Field","name":{"kind":"Name","value":"executionSummary"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"executedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"neutralTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestingAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAuthorityEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectMatter"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceSought"}},{"kind":"Field","name":{"kind":"Name","value":"procedureWished"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"internalStep"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedGrounds"}},{"kind":"Field","name":{"kind":"Name","value":"proposedReasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"byState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableCommands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MlaRequestDossierQuery, MlaRequestDossierQueryVariables>;
export const DraftMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DraftMlaRequestMutation, DraftMlaRequestMutationVariables>;
export const AmendMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AmendMlaRequestMutation, AmendMlaRequestMutationVariables>;
export const ProposeMlaRequestSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestSubmissionMutation, ProposeMlaRequestSubmissionMutationVariables>;
export const ReturnMlaRequestToDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnMlaRequestToDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnMlaRequestToDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReturnMlaRequestToDraftMutation, ReturnMlaRequestToDraftMutationVariables>;
export const SubmitMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubmitMlaRequestMutation, SubmitMlaRequestMutationVariables>;
export const AcknowledgeMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMlaRequestMutation, AcknowledgeMlaRequestMutationVariables>;
export const AcceptMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AcceptMlaRequestMutation, AcceptMlaRequestMutationVariables>;
export const ProposeMlaRequestRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMlaRequestRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMlaRequestRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMlaRequestRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeMlaRequestRefusalMutation, ProposeMlaRequestRefusalMutationVariables>;
export const DismissMlaRequestRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissMlaRequestRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissMlaRequestRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DismissMlaRequestRefusalMutation, DismissMlaRequestRefusalMutationVariables>;
export const RefuseMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequestCommandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RefuseMlaRequestMutation, RefuseMlaRequestMutationVariables>;
export const ExecuteMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExecuteMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExecuteMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"executeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExecuteMlaRequestMutation, ExecuteMlaRequestMutationVariables>;
export const WithdrawMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WithdrawMlaRequestMutation, WithdrawMlaRequestMutationVariables>;
export const CloseMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CloseMlaRequestMutation, CloseMlaRequestMutationVariables>;
export const NoteOnMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteOnMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteOnMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteOnMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoteOnMlaRequestMutation, NoteOnMlaRequestMutationVariables>;
export const SetMlaRequestInternalStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMlaRequestInternalStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMlaRequestInternalStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMlaRequestInternalStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetMlaRequestInternalStepMutation, SetMlaRequestInternalStepMutationVariables>;
export const AssignMlaRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignMlaRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignMlaRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssignMlaRequestMutation, AssignMlaRequestMutationVariables>;
export const EndMlaRequestAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMlaRequestAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignMlaRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMlaRequestAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"mlaRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MlaRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"requestingReference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestingState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndMlaRequestAssignmentMutation, EndMlaRequestAssignmentMutationVariables>;