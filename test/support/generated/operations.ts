/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2 code of a State, territory or organization: two capitals, such as "PH". */
  CountryCode: { input: string; output: string; }
  /** ISO 4217 code of a currency: three capitals, such as "USD". */
  CurrencyCode: { input: string; output: string; }
  /** A day, such as "2026-03-31" (ISO 8601), from 1800-01-01 to 2199-12-31; no time, no zone. */
  Date: { input: string; output: string; }
  /** An instant in UTC (ISO 8601, RFC 3339), such as "2026-03-31T09:30:00.000Z". */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, such as "1250000.50": at most 24 digits before and 8 after the point. The currency stands beside it. */
  Decimal: { input: string; output: string; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A field whose value is a generic Universally Unique Identifier: https://en.wikipedia.org/wiki/Universally_unique_identifier. */
  UUID: { input: string; output: string; }
};

/** What acceptMlaRequest answers. */
export type AcceptMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** By which way a central authority accepts requests (UNCAC art. 46(13), (14)). */
export type AcceptedChannel =
  /** Directly, from central authority to central authority. */
  | 'CENTRAL_AUTHORITY'
  /** Through diplomatic channels, as a State may require (art. 46(13)). */
  | 'DIPLOMATIC'
  /** Electronically, by e-CODEX. */
  | 'E_CODEX'
  /** Electronically, by Iber@ (Treaty of Medellín). */
  | 'IBER_AT'
  /** Through INTERPOL, in urgent circumstances, where both States agree (art. 46(13)). */
  | 'INTERPOL'
  /** Electronically, by another system, which the formats name. */
  | 'OTHER_ELECTRONIC';

/** What acknowledgeMlaRequest answers. */
export type AcknowledgeMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** An amount that a case tells of. */
export type AddCaseAmountInput = {
  /** The amount, not negative, in units of the currency. */
  amount: Scalars['Decimal']['input'];
  /** The currency (ISO 4217). */
  currency: Scalars['CurrencyCode']['input'];
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is the amount of. */
  kind: AmountKind;
  /** In which year it came about (1900 to 2199). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What addCaseAmount answers. */
export type AddCaseAmountPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Where facts of a case were read. */
export type AddCaseSourceInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How far it may be trusted. */
  quality: SourceQuality;
  /** On which day it was read. */
  readOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the source is (1 to 500 characters). */
  title: Scalars['String']['input'];
  /** Its address on the web: http or https (to 2 000 characters). */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What addCaseSource answers. */
export type AddCaseSourcePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** A person or entity to be entered in a case. */
export type AddSubjectInput = {
  /** Other names and spellings (to 50, each to 300 characters). */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day of birth, or of foundation. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** The case. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identifying numbers and codes (to 20). */
  identifiers?: InputMaybe<Array<SubjectIdentifierInput>>;
  /** Whether the subject is to be protected, and so to exist for the own central authority alone; informants and protected witnesses always are. */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** A human being or an entity. */
  kind: SubjectKind;
  /** Where the subject lives, stays or is seated (to 500 characters). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Full name (1 to 300 characters). */
  name: Scalars['String']['input'];
  /** Nationality, or State of registration of an entity. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the subject is in the case. */
  role: SubjectRole;
};

/** What addSubject answers. */
export type AddSubjectPayload = {
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
  /** The record as it is now; null when the viewer no longer sees it. */
  subject: Maybe<CaseSubject>;
};

/** Whether a State has agreed to a manner of communication that the Convention leaves to agreement. */
export type AgreementStatus =
  /** It has agreed. */
  | 'AGREED'
  /** It has not agreed. */
  | 'NOT_AGREED'
  /** The directory does not know: ask the authority first. */
  | 'UNKNOWN';

/** What to change of a case: what is not given stays; null takes away. */
export type AmendCaseInput = {
  /** Further roles of States and territories (to 100); those entered stay. */
  addStateRoles?: InputMaybe<Array<StateRoleInput>>;
  /** The matter to which several cases belong (to 200 characters). */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The competent authority that conducts the proceedings. */
  leadAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** The legal way of recovery, in words (to 2 000 characters). */
  mechanism?: InputMaybe<Scalars['String']['input']>;
  /** The neutral title (3 to 300 characters); cannot be taken away. */
  neutralTitle?: InputMaybe<Scalars['String']['input']>;
  /** End use or another remark (to 5 000 characters). */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** What it is about (to 20 000 characters). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The title (3 to 300 characters); cannot be taken away. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The offences in question, all of them. */
  uncacOffences?: InputMaybe<Array<UncacOffence>>;
  /** Year of confiscation or judgment (1900 to 2199). */
  yearConfiscated?: InputMaybe<Scalars['Int']['input']>;
  /** Year of the return or of the agreement on it (1900 to 2199). */
  yearReturned?: InputMaybe<Scalars['Int']['input']>;
  /** Year of the freeze or else of the first action (1900 to 2199). */
  yearStart?: InputMaybe<Scalars['Int']['input']>;
};

/** What amendCase answers. */
export type AmendCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Replaces the entry of a central authority that is in force. */
export type AmendCentralAuthorityInput = {
  /** What changes. */
  entry: CentralAuthorityEntryInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where this was taken from, such as a note verbale; 1 to 500 characters. */
  source: Scalars['String']['input'];
};

/** What amendCentralAuthority answers. */
export type AmendCentralAuthorityPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  centralAuthority: Maybe<CentralAuthority>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Changes a draft. */
export type AmendMlaRequestInput = {
  /** What changes; what is not given stays as it is. */
  contents: MlaRequestContentsInput;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What amendMlaRequest answers. */
export type AmendMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What to change of a person or entity: what is not given stays; null takes away. */
export type AmendSubjectInput = {
  /** Further identifying numbers and codes (to 20). */
  addIdentifiers?: InputMaybe<Array<SubjectIdentifierInput>>;
  /** Other names and spellings, all of them (to 50). */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day of birth, or of foundation. */
  bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the subject is protected; cannot be taken away. */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the subject lives, stays or is seated (to 500 characters). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Full name (1 to 300 characters); cannot be taken away. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Nationality, or State of registration of an entity. */
  nationality?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the subject is in the case; cannot be taken away. */
  role?: InputMaybe<SubjectRole>;
};

/** What amendSubject answers. */
export type AmendSubjectPayload = {
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
  /** The record as it is now; null when the viewer no longer sees it. */
  subject: Maybe<CaseSubject>;
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

/** A case to be given to a competent authority of the own State. */
export type AssignCaseInput = {
  /** The competent authority, of the own State. */
  authority: Scalars['ID']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What assignCase answers. */
export type AssignCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Gives the request to a competent authority of the own State. */
export type AssignMlaRequestInput = {
  /** The competent authority of the own State. */
  authorityId: Scalars['ID']['input'];
  /** The request. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What assignMlaRequest answers. */
export type AssignMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What a State requires for one type of assistance (UNCAC art. 46(3), (17)). */
export type AssistanceRequirement = {
  /** What the request must contain or enclose, in words. */
  requirements: Scalars['String']['output'];
  /** The type of assistance. */
  type: AssistanceType;
};

/** What is required for one type of assistance. */
export type AssistanceRequirementInput = {
  /** What the request must contain or enclose, in words; 1 to 5000 characters. */
  requirements: Scalars['String']['input'];
  /** The type of assistance (UNCAC art. 46(3)). */
  type: AssistanceType;
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

/**
 * One entry of the append-only audit trail: a command, or the reading of values that belong to another State. Entries form a chain: each hash covers the one before it.
 *
 * Exists for: auditing, for the whole system; or auditing; or serving in a central authority, on whose behalf it was done.
 */
export type AuditEvent = {
  /** The command, spelled as its mutation, or "read". */
  action: Scalars['String']['output'];
  /** Id of the person who acted; null for the public and for imports by the operator. */
  actor: Maybe<Scalars['String']['output']>;
  /** The role in which the person acted. */
  actorRole: Scalars['String']['output'];
  /** The chain in which the entry stands: the key of the case or directory entry that it concerns. */
  chain: Scalars['ID']['output'];
  /** What changed or was read: names of fields; new values of open fields; digests (SHA-256) of guarded ones. */
  details: Scalars['JSONObject']['output'];
  /** SHA-256 over the previous hash, the sequence and the entry as written (hexadecimal). */
  hash: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** When it happened (UTC). */
  occurredAt: Scalars['DateTime']['output'];
  /** The State on whose behalf the person acted (ISO 3166-1 alpha-2); null where there is none. */
  onBehalfOf: Maybe<Scalars['String']['output']>;
  /** The hash of the entry before; 64 zeros for the first. */
  previousHash: Scalars['String']['output'];
  /** The reason given, where the command takes one. */
  reason: Maybe<Scalars['String']['output']>;
  /** The request (HTTP header x-request-id) in which it happened. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Place in the chain, from 1 without gaps. */
  sequence: Scalars['Int']['output'];
  /** Key of the record concerned. */
  subjectKey: Scalars['String']['output'];
  /** Type of the record concerned. */
  subjectType: Scalars['String']['output'];
};

/** A page of audit events. */
export type AuditEventConnection = {
  /** The entries of this page. */
  edges: Array<AuditEventEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of audit events. */
export type AuditEventEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: AuditEvent;
};

/** Which entries of the trail to list; what is not given does not narrow. */
export type AuditEventFilter = {
  /** With one of these actions, such as "submitMlaRequest" or "read". */
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By this person. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Of this chain: the key of a case or directory entry. */
  chain?: InputMaybe<Scalars['UUID']['input']>;
  /** At or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** About the record with this key. */
  subjectKey?: InputMaybe<Scalars['UUID']['input']>;
  /** Before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** In which order the entries of the trail are listed. */
export type AuditEventOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** For what an authority is competent. */
export type AuthorityFunction =
  /** Asset recovery (UNCAC chapter V). */
  | 'ASSET_RECOVERY'
  /** Civil and administrative proceedings relating to corruption (UNCAC art. 43(1)). */
  | 'CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS'
  /** Trafficking in cultural property. */
  | 'CULTURAL_PROPERTY'
  /** Extradition (UNCAC art. 44, UNTOC art. 16). */
  | 'EXTRADITION'
  /** Trafficking in firearms (UNTOC Firearms Protocol art. 13(2)). */
  | 'FIREARMS'
  /** Smuggling of migrants by sea (UNTOC Smuggling Protocol art. 8(6)). */
  | 'MIGRANT_SMUGGLING_BY_SEA'
  /** Mutual legal assistance (UNCAC art. 46, UNTOC art. 18). */
  | 'MUTUAL_LEGAL_ASSISTANCE'
  /** Prevention of corruption (UNCAC art. 6). */
  | 'PREVENTION_OF_CORRUPTION'
  /** Transfer of sentenced persons (UNCAC art. 45, UNTOC art. 17). */
  | 'TRANSFER_OF_SENTENCED_PERSONS';

/**
 * A case of asset recovery (UNCAC chapter V): led by one State, shared with the other party States, published or not.
 *
 * Exists for: a published case; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; or being StAR staff, by a party State's grant in force.
 */
export type Case = Node & {
  /**
   * The amounts that the case tells of.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; null for others, named in extensions.redactions.
   */
  amounts: Maybe<Array<CaseAmount>>;
  /**
   * To which competent authorities the case was given, the newest first; such an authority sees its own.
   *
   * Visible to: serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; null for others, named in extensions.redactions.
   */
  assignments: Maybe<Array<CaseAssignment>>;
  /**
   * What was done with the case and read of it across States, as far as this viewer may see it.
   *
   * Visible to: auditing; or serving in a central authority; null for others, named in extensions.redactions.
   */
  auditTrail: Maybe<AuditEventConnection>;
  /** What this viewer may do with the case as it stands, and what is missing for each. */
  availableCommands: Array<CaseCommandAvailability>;
  /**
   * The matter to which several cases belong, such as the same persons in other States; null for none.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  cluster: Maybe<Scalars['String']['output']>;
  /** When it was opened or taken in here (UTC). */
  createdAt: Scalars['DateTime']['output'];
  /** Key of the register or database from which it was taken; null for cases opened here. */
  externalKey: Maybe<Scalars['String']['output']>;
  /**
   * The party States' grants to StAR, the newest first; StAR itself sees those in force.
   *
   * Visible to: serving in the central authority of a party State; or auditing a party State or the whole system; or being StAR staff; null for others, named in extensions.redactions.
   */
  grants: Maybe<Array<CaseGrant>>;
  /** Stable id, such as "Case:0199…". */
  id: Scalars['ID']['output'];
  /** What kind of matter it is. */
  kind: CaseKind;
  /**
   * The competent authority of the leading State that conducts the proceedings (UNCAC art. 46(15)(b)); null if none is named.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; null for others, named in extensions.redactions.
   */
  leadAuthority: Maybe<CompetentAuthority>;
  /** The State that leads it; null for cases taken from public sources, which nobody leads here. */
  leadState: Maybe<State>;
  /**
   * By which legal way assets are recovered, in words (UNCAC arts 53, 54); null if not said.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  mechanism: Maybe<Scalars['String']['output']>;
  /** A title that names nobody, for those who may not know names. */
  neutralTitle: Scalars['String']['output'];
  /**
   * The notes of the viewer's own State, the newest first; no State reads another's.
   *
   * Visible to: serving in the central authority of a party State; null for others, named in extensions.redactions.
   */
  notes: Maybe<CaseNoteConnection>;
  /**
   * The States that work on the case together.
   *
   * Visible to: serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; null for others, named in extensions.redactions.
   */
  parties: Maybe<Array<CaseParty>>;
  /** What of it everyone may read. */
  publication: CasePublication;
  /** When it was published here (UTC); null while it is not. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The status in the words of the source from which the case was taken; null for cases opened here.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  publishedStatus: Maybe<Scalars['String']['output']>;
  /**
   * End use of returned assets, or another remark; null for none.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  remark: Maybe<Scalars['String']['output']>;
  /** How far the source from which it was taken may be trusted; null for cases opened here. */
  sourceQuality: Maybe<SourceQuality>;
  /**
   * Where facts of the case were read.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  sources: Maybe<Array<CaseSource>>;
  /** Where assets come from, are, and passed through. */
  stateRoles: Array<CaseStateRole>;
  /** Where it stands in the State that leads it. */
  status: CaseStatus;
  /**
   * The persons and entities in the case, in the order in which they were entered.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  subjects: Maybe<CaseSubjectConnection>;
  /**
   * What the case is about; null where nothing is written yet.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  summary: Maybe<Scalars['String']['output']>;
  /**
   * The title, which may name persons.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  title: Maybe<Scalars['String']['output']>;
  /** The offences in question; empty where none is named. */
  uncacOffences: Array<UncacOffence>;
  /**
   * What of this case rests on general knowledge and was not read in the source; null for nothing.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  unverified: Maybe<Scalars['String']['output']>;
  /** When it last changed here (UTC). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
  /** Year of confiscation or judgment; null if none or unknown. */
  yearConfiscated: Maybe<Scalars['Int']['output']>;
  /** Year of the return or of the agreement on it; null if none or unknown. */
  yearReturned: Maybe<Scalars['Int']['output']>;
  /** Year of the freeze or else of the first action; null if unknown. */
  yearStart: Maybe<Scalars['Int']['output']>;
};


/**
 * A case of asset recovery (UNCAC chapter V): led by one State, shared with the other party States, published or not.
 *
 * Exists for: a published case; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; or being StAR staff, by a party State's grant in force.
 */
export type CaseAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A case of asset recovery (UNCAC chapter V): led by one State, shared with the other party States, published or not.
 *
 * Exists for: a published case; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; or being StAR staff, by a party State's grant in force.
 */
export type CaseNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A case of asset recovery (UNCAC chapter V): led by one State, shared with the other party States, published or not.
 *
 * Exists for: a published case; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; or auditing a party State or the whole system; or being StAR staff, by a party State's grant in force.
 */
export type CaseSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An amount that a case tells of, at its nominal value. */
export type CaseAmount = {
  /** The amount, in units of the currency. */
  amount: Scalars['Decimal']['output'];
  /** The currency (ISO 4217). */
  currency: Scalars['CurrencyCode']['output'];
  /** What it is the amount of. */
  kind: AmountKind;
  /** In which year it came about; null if unknown. */
  year: Maybe<Scalars['Int']['output']>;
};

/**
 * That a party State gave a case to one of its competent authorities (UNCAC art. 46(13)), which sees it while the assignment lasts.
 *
 * Exists for: serving in a central authority; or auditing; or serving in a competent authority, to which it was assigned.
 */
export type CaseAssignment = {
  /** Since when (UTC). */
  assignedAt: Scalars['DateTime']['output'];
  /** To which of its competent authorities. */
  authority: CompetentAuthority;
  /** Until when (UTC); null while it lasts. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id, such as "CaseAssignment:0199…". */
  id: Scalars['ID']['output'];
  /** The State that gave it. */
  state: State;
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
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

/** A command that this viewer may give on the case as it stands. */
export type CaseCommandAvailability = {
  /** The command, spelled as its mutation. */
  command: CaseCommand;
  /** What is missing before the command can be given; empty when it can be given now. */
  missing: Array<Scalars['String']['output']>;
};

/** A page of cases. */
export type CaseConnection = {
  /** The entries of this page. */
  edges: Array<CaseEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of cases. */
export type CaseEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Case;
};

/** Which cases to list; what is not given does not narrow. */
export type CaseFilter = {
  /** With assets in one of these. */
  assetState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** With bribes paid from one of these. */
  bribePayerState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Of exactly this cluster, where the viewer may know names (at most 200 characters). */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<CaseKind>>;
  /** Led by one of these States. */
  leadState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** About one of these offences. */
  offence?: InputMaybe<Array<UncacOffence>>;
  /** With one of these as State of origin. */
  originState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** With one of these States as party, where the viewer may know the parties. */
  partyState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Published in one of these ways. */
  publication?: InputMaybe<Array<CasePublication>>;
  /** Returned, or return agreed, before this year. */
  returnedBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Returned, or return agreed, in this year or later. */
  returnedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Whose texts hold these words (quotes, OR and - as in web searches; at most 200 characters): the neutral title and, only where the viewer may know names, also title, summary and names. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Taken from a source of one of these qualities. */
  sourceQuality?: InputMaybe<Array<SourceQuality>>;
  /** Begun before this year. */
  startedBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Begun in this year or later. */
  startedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** With one of these statuses. */
  status?: InputMaybe<Array<CaseStatus>>;
  /** With assets that passed through one of these. */
  transitState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/**
 * That a party State lets the StAR Initiative see a case, without names, for a purpose and a time. StAR sees a case only while such a grant is in force.
 *
 * Exists for: not being StAR staff; or being StAR staff, while it is in force.
 */
export type CaseGrant = {
  /** When it ends by itself (UTC): after a year at most. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was given (UTC). */
  grantedAt: Scalars['DateTime']['output'];
  /** Stable id, such as "CaseGrant:0199…". */
  id: Scalars['ID']['output'];
  /** For what it was given; StAR reads it. */
  purpose: Scalars['String']['output'];
  /** When it was revoked (UTC); null if it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The State that gave it. */
  state: State;
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
};

/** What kind of matter a case is. */
export type CaseKind =
  /** The recovery of assets (UNCAC chapter V). */
  | 'CASE'
  /** The settlement of a foreign bribery matter with the payer (UNCAC arts 16, 26): no return of assets. */
  | 'SETTLEMENT';

/**
 * A note of one party State on a case: for its own central authority alone.
 *
 * Exists for: serving in a central authority, serving the State whose note it is.
 */
export type CaseNote = {
  /** Id of the person who wrote it. */
  author: Scalars['String']['output'];
  /** When it was written (UTC). */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Whose note it is. */
  state: State;
  /**
   * The text.
   *
   * Visible to: serving in a central authority, serving the State whose note it is; null for others, named in extensions.redactions.
   */
  text: Maybe<Scalars['String']['output']>;
};

/** A page of notes. */
export type CaseNoteConnection = {
  /** The entries of this page. */
  edges: Array<CaseNoteEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of notes. */
export type CaseNoteEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CaseNote;
};

/** In which order cases are listed. */
export type CaseOrder =
  /** Those opened or taken in last come first. */
  | 'NEWEST'
  /** Those opened or taken in first come first. */
  | 'OLDEST'
  /** Those changed last come first. */
  | 'RECENTLY_CHANGED';

/** That a State is party of a case: its central authority reads the case from then on. */
export type CaseParty = {
  /** By which State: itself where it opened the case. */
  broughtInBy: State;
  /** How it became party. */
  entry: PartyEntry;
  /** What it consents to publish; for the leading State FULL. A change of the text takes the consent of the others back. */
  publicationConsent: CasePublication;
  /** Since when (UTC). */
  since: Scalars['DateTime']['output'];
  /** The party State. */
  state: State;
};

/** What of a case everyone may read, and to what a party State has consented. */
export type CasePublication =
  /** Title, summary, amounts, sources, and persons except the protected ones. */
  | 'FULL'
  /** That it exists, under its neutral title, with States, offences and years; no names. */
  | 'NEUTRAL'
  /** Nothing: not even that the case exists. */
  | 'NONE';

/** Where facts of a case were read. */
export type CaseSource = {
  /** How far it may be trusted. */
  quality: SourceQuality;
  /** On which day it was read; null if not recorded. */
  readOn: Maybe<Scalars['Date']['output']>;
  /** What the source is. */
  title: Scalars['String']['output'];
  /** Its address on the web; null where it has none. */
  url: Maybe<Scalars['String']['output']>;
};

/** That a State or territory has a role in a case; it need not be a party. */
export type CaseStateRole = {
  /** What it is in the case. */
  role: StateRole;
  /** The State or territory. */
  state: State;
};

/** Where a case stands in the State that leads it. */
export type CaseStatus =
  /** It is finished. */
  | 'CLOSED'
  /** It is worked on. */
  | 'OPEN'
  /** It rests for a time. */
  | 'SUSPENDED';

/**
 * A person or entity in a case (UNCAC arts 26 and 46(15)(e)).
 *
 * Exists for: an unprotected subject; or serving in the central authority of the State that leads the case.
 */
export type CaseSubject = {
  /**
   * Other names and spellings.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  aliases: Maybe<Array<Scalars['String']['output']>>;
  /**
   * Day of birth, or of foundation; null if unknown.
   *
   * Visible to: serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  bornOn: Maybe<Scalars['Date']['output']>;
  /** When it was entered (UTC). */
  createdAt: Scalars['DateTime']['output'];
  /** Stable id, such as "CaseSubject:0199…". */
  id: Scalars['ID']['output'];
  /**
   * Numbers and codes that identify the person or entity.
   *
   * Visible to: serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  identifiers: Maybe<Array<SubjectIdentifier>>;
  /**
   * Whether the subject is protected (UNCAC arts 32, 33): it then exists for the central authority of the leading State alone.
   *
   * Visible to: serving in the central authority of the State that leads the case; null for others, named in extensions.redactions.
   */
  isProtected: Maybe<Scalars['Boolean']['output']>;
  /** A human being or an entity. */
  kind: SubjectKind;
  /**
   * Where the subject lives, stays or is seated; null if unknown.
   *
   * Visible to: serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  location: Maybe<Scalars['String']['output']>;
  /**
   * Full name.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  name: Maybe<Scalars['String']['output']>;
  /**
   * Nationality, or State of registration of an entity; null if unknown.
   *
   * Visible to: a case published in full; or serving in the central authority of a party State; or serving in a competent authority to which the case is assigned; null for others, named in extensions.redactions.
   */
  nationality: Maybe<State>;
  /** What the subject is in the case. */
  role: SubjectRole;
  /** When it last changed (UTC). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
};

/** A page of persons and entities. */
export type CaseSubjectConnection = {
  /** The entries of this page. */
  edges: Array<CaseSubjectEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of persons and entities. */
export type CaseSubjectEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CaseSubject;
};

/**
 * The central authority of a State, or of a territory with a separate system of mutual legal assistance: it receives requests and executes them or transmits them for execution (UNCAC art. 46(13)).
 *
 * Exists for: nothing.
 */
export type CentralAuthority = Node & {
  /** Since when the directory has it (UTC). */
  createdAt: Scalars['DateTime']['output'];
  /** What the directory says of it now. */
  currentEntry: Maybe<CentralAuthorityEntry>;
  /** What the directory said of it, entry by entry; the first is in force now. */
  entries: CentralAuthorityEntryConnection;
  /** Stable id, such as "CentralAuthority:0199…". */
  id: Scalars['ID']['output'];
  /** The State that designated it. */
  state: State;
  /** The special region or territory for which it acts (UNCAC art. 46(13)); null when it acts for the State. */
  territory: Maybe<State>;
  /** When its entry last changed (UTC). */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
};


/**
 * The central authority of a State, or of a territory with a separate system of mutual legal assistance: it receives requests and executes them or transmits them for execution (UNCAC art. 46(13)).
 *
 * Exists for: nothing.
 */
export type CentralAuthorityEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentralAuthorityEntryOrder>;
};

/** A page of central authorities. */
export type CentralAuthorityConnection = {
  /** The entries of this page. */
  edges: Array<CentralAuthorityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of central authorities. */
export type CentralAuthorityEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CentralAuthority;
};

/**
 * What the directory says of a central authority (UNCAC art. 46(13), (14)) from one moment to another. An entry is never changed: a new one takes its place.
 *
 * Exists for: nothing.
 */
export type CentralAuthorityEntry = Node & {
  /** By which ways it accepts requests (UNCAC art. 46(13)); empty if not known. */
  acceptedChannels: Array<AcceptedChannel>;
  /** Formats accepted (paper, signed files, secure mail) in words; null if not known. */
  acceptedFormats: Maybe<Scalars['String']['output']>;
  /** Languages acceptable to the State for requests (ISO 639-1; UNCAC art. 46(14)); empty if not known. */
  acceptedLanguages: Array<Scalars['String']['output']>;
  /** Postal address; null if not known. */
  address: Maybe<Scalars['String']['output']>;
  /** The authority that the entry is about. */
  centralAuthority: CentralAuthority;
  /**
   * E-mail of the contact person; null if not given.
   *
   * Visible to: serving in a central authority; or serving in the secretariat; null for others, named in extensions.redactions.
   */
  contactEmail: Maybe<Scalars['String']['output']>;
  /**
   * Name of the contact person; null if not given.
   *
   * Visible to: serving in a central authority; or serving in the secretariat; null for others, named in extensions.redactions.
   */
  contactPerson: Maybe<Scalars['String']['output']>;
  /**
   * Telephone of the contact person; null if not given.
   *
   * Visible to: serving in a central authority; or serving in the secretariat; null for others, named in extensions.redactions.
   */
  contactPhone: Maybe<Scalars['String']['output']>;
  /** The treaty provision under which it was designated, such as UNCAC art. 46(13); null if not known. */
  designatedUnder: Maybe<ConventionProvision>;
  /** How the State handles dual criminality (UNCAC art. 46(9)); null if not known. */
  dualCriminality: Maybe<Scalars['String']['output']>;
  /** E-mail address of the office; null if not known. */
  email: Maybe<Scalars['String']['output']>;
  /** What is needed for the execution of any request; null if not known. */
  executionRequirements: Maybe<Scalars['String']['output']>;
  /** Fax of the office; null if not known. */
  fax: Maybe<Scalars['String']['output']>;
  /** For what it is competent; empty if not known. */
  functions: Array<AuthorityFunction>;
  /** Stable id, such as "CentralAuthorityEntry:0199…". */
  id: Scalars['ID']['output'];
  /** The institution, such as "Ministry of Justice". */
  institution: Scalars['String']['output'];
  /** Whether it agrees to requests through INTERPOL in urgent circumstances (UNCAC art. 46(13)). */
  interpolInUrgency: AgreementStatus;
  /** When it was last confirmed to be right (UTC); null if never. */
  lastVerifiedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Id of the person who confirmed it; null if never.
   *
   * Visible to: serving in a central authority; or serving in the secretariat; null for others, named in extensions.redactions.
   */
  lastVerifiedBy: Maybe<Scalars['String']['output']>;
  /** The State on whose behalf it was confirmed; null for the secretariat and if never. */
  lastVerifiedFor: Maybe<State>;
  /** Office hours in words, in its time zone; null if not known. */
  officeHours: Maybe<Scalars['String']['output']>;
  /** Whether it agrees to oral requests in urgent circumstances, confirmed in writing forthwith (UNCAC art. 46(14)). */
  oralInUrgency: AgreementStatus;
  /** Telephone of the office; null if not known. */
  phone: Maybe<Scalars['String']['output']>;
  /** The authority that receives requests, where it is another one; null otherwise. */
  receivingAuthority: Maybe<Scalars['String']['output']>;
  /** What it requires by type of assistance, in the order of UNCAC art. 46(3); empty if not known. */
  requirements: Array<AssistanceRequirement>;
  /** The limits of its competence in words, such as stages of proceedings; null for none known. */
  scope: Maybe<Scalars['String']['output']>;
  /** Where it was taken from. */
  source: Scalars['String']['output'];
  /** Time zone (IANA), such as "Europe/Zurich", in which the office hours are meant; null if not known. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** The unit or office in it; null if not known. */
  unit: Maybe<Scalars['String']['output']>;
  /** What to do in urgent cases; null if not known. */
  urgentProcedure: Maybe<Scalars['String']['output']>;
  /** Limits on the use of evidence that it gives (UNCAC art. 46(19)); null if not known. */
  useLimitations: Maybe<Scalars['String']['output']>;
  /** From when the directory says so (UTC). */
  validFrom: Scalars['DateTime']['output'];
  /** Until when it said so (UTC); null while the entry is in force. */
  validTo: Maybe<Scalars['DateTime']['output']>;
  /** How far the entry may be relied on. */
  verification: Verification;
  /** By what it was confirmed, such as a note verbale; null if never. */
  verificationSource: Maybe<Scalars['String']['output']>;
  /** Grows when the entry is verified or ends; commands say which version they saw. */
  version: Scalars['Int']['output'];
  /** Address on the web; null if not known. */
  website: Maybe<Scalars['String']['output']>;
};

/** A page of entries of a central authority. */
export type CentralAuthorityEntryConnection = {
  /** The entries of this page. */
  edges: Array<CentralAuthorityEntryEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of entries of a central authority. */
export type CentralAuthorityEntryEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CentralAuthorityEntry;
};

/** What an entry says of a central authority; what is not given stays as it is, null empties it. */
export type CentralAuthorityEntryInput = {
  /** By which ways it accepts requests (UNCAC art. 46(13)): replaces the list. */
  acceptedChannels?: InputMaybe<Array<AcceptedChannel>>;
  /** Formats accepted; at most 5000 characters. */
  acceptedFormats?: InputMaybe<Scalars['String']['input']>;
  /** Languages acceptable for requests (ISO 639-1; UNCAC art. 46(14)): replaces the list. */
  acceptedLanguages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Postal address; at most 2000 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** E-mail of the contact person; at most 254 characters. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Name of the contact person; at most 300 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** Telephone of the contact person; at most 50 characters. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** The provision under which it was designated, as cited here: "UNCAC art. 46(13)". */
  designatedUnder?: InputMaybe<Scalars['String']['input']>;
  /** How the State handles dual criminality (UNCAC art. 46(9)); at most 5000 characters. */
  dualCriminality?: InputMaybe<Scalars['String']['input']>;
  /** E-mail of the office; at most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What the execution of any request needs; at most 5000 characters. */
  executionRequirements?: InputMaybe<Scalars['String']['input']>;
  /** Fax of the office; at most 50 characters. */
  fax?: InputMaybe<Scalars['String']['input']>;
  /** For what it is competent: replaces the list. */
  functions?: InputMaybe<Array<AuthorityFunction>>;
  /** The institution; 1 to 300 characters. A first entry needs it, and it is never emptied. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Whether it agrees to requests through INTERPOL in urgency (UNCAC art. 46(13)). */
  interpolInUrgency?: InputMaybe<AgreementStatus>;
  /** Office hours in words, in that time zone; at most 300 characters. */
  officeHours?: InputMaybe<Scalars['String']['input']>;
  /** Whether it agrees to oral requests in urgency (UNCAC art. 46(14)). */
  oralInUrgency?: InputMaybe<AgreementStatus>;
  /** Telephone of the office, such as "+41 58 462 11 20"; at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The authority that receives requests, where it is another; at most 5000 characters. */
  receivingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** What is required by type of assistance, each type once at most: replaces the list. */
  requirements?: InputMaybe<Array<AssistanceRequirementInput>>;
  /** Limits of its competence; at most 5000 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Time zone by its name in the IANA database, such as "Europe/Zurich". */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The unit or office in it; at most 300 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** What to do in urgent cases; at most 5000 characters. */
  urgentProcedure?: InputMaybe<Scalars['String']['input']>;
  /** Limits on the use of evidence (UNCAC art. 46(19)); at most 5000 characters. */
  useLimitations?: InputMaybe<Scalars['String']['input']>;
  /** Address on the web, beginning with https:// or http://; at most 2000 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** In which order entries are listed. */
export type CentralAuthorityEntryOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** Which central authorities to list, by their entry in force; what is not given does not narrow. */
export type CentralAuthorityFilter = {
  /** Accepting one of these ways. */
  acceptedChannel?: InputMaybe<Array<AcceptedChannel>>;
  /** Accepting one of these languages (ISO 639-1). */
  acceptedLanguage?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Acting for one of these States or territories. */
  actsFor?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Competent for one of these. */
  function?: InputMaybe<Array<AuthorityFunction>>;
  /** With this status on INTERPOL in urgency. */
  interpolInUrgency?: InputMaybe<Array<AgreementStatus>>;
  /** Whose entry was neither verified nor entered since this instant: contacts grow stale. */
  notCheckedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this status on oral requests in urgency. */
  oralInUrgency?: InputMaybe<Array<AgreementStatus>>;
  /** Designated by one of these States. */
  state?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Relied on so far. */
  verification?: InputMaybe<Array<Verification>>;
};

/** In which order central authorities are listed. */
export type CentralAuthorityOrder =
  /** By code of the State or territory for which they act. */
  | 'CODE'
  /** Those whose entry changed last, first. */
  | 'RECENTLY_CHANGED';

/** A case whose status changes, and why. */
export type ChangeCaseStatusInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail (3 to 2 000 characters). */
  reason: Scalars['String']['input'];
};

/** What closeCase answers. */
export type CloseCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What closeMlaRequest answers. */
export type CloseMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/**
 * An authority of a State that investigates, or to which the central authority transmits requests for execution (UNCAC art. 46(13)).
 *
 * Exists for: nothing.
 */
export type CompetentAuthority = Node & {
  /** Stable id, such as "CompetentAuthority:0199…". */
  id: Scalars['ID']['output'];
  /** What kind of authority it is. */
  kind: CompetentAuthorityKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it was taken from. */
  source: Scalars['String']['output'];
  /** The State whose authority it is. */
  state: State;
  /** How far this may be relied on. */
  verification: Verification;
};

/** A page of competent authorities. */
export type CompetentAuthorityConnection = {
  /** The entries of this page. */
  edges: Array<CompetentAuthorityEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of competent authorities. */
export type CompetentAuthorityEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: CompetentAuthority;
};

/** Which competent authorities to list; what is not given does not narrow. */
export type CompetentAuthorityFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<CompetentAuthorityKind>>;
  /** Of one of these States. */
  state?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
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

/** In which order competent authorities are listed. */
export type CompetentAuthorityOrder =
  /** By name. */
  | 'NAME';

/** To what publication of a case the own State consents. */
export type ConsentToPublicationInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the leading State may publish of the text as it stands; NONE takes a consent back. */
  publication: CasePublication;
};

/** What consentToPublication answers. */
export type ConsentToPublicationPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/**
 * A provision of a convention: an article, or a paragraph, subparagraph or item of it, by number. The words of the treaty are not kept here.
 *
 * Exists for: nothing.
 */
export type ConventionProvision = Node & {
  /** Number of the article. */
  article: Scalars['Int']['output'];
  /** Number of the chapter, such as "III"; null for UNTOC, which has none. */
  chapter: Maybe<Scalars['String']['output']>;
  /** Title of the chapter; null for UNTOC. */
  chapterTitle: Maybe<Scalars['String']['output']>;
  /** How it is cited: stable, such as "UNCAC art. 46(15)(d)". */
  citation: Scalars['String']['output'];
  /** Whether the article is about conduct that States are to, or may, establish as an offence: UNCAC arts 15 to 25, UNTOC arts 5, 6, 8 and 23. */
  criminalization: Scalars['Boolean']['output'];
  /** Stable id, such as "ConventionProvision:UNCAC-46-15-d". */
  id: Scalars['ID']['output'];
  /** Number of the item, such as "ii"; null above that level. */
  item: Maybe<Scalars['String']['output']>;
  /** Which part of the article it is. */
  level: ProvisionLevel;
  /** Number of the paragraph; null for the whole article and where it has no paragraphs. */
  paragraph: Maybe<Scalars['Int']['output']>;
  /** Letter of the subparagraph; null above that level. */
  subparagraph: Maybe<Scalars['String']['output']>;
  /** Title of the article. */
  title: Scalars['String']['output'];
  /** The convention. */
  treaty: Treaty;
};

/** A page of provisions of conventions. */
export type ConventionProvisionConnection = {
  /** The entries of this page. */
  edges: Array<ConventionProvisionEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of provisions of conventions. */
export type ConventionProvisionEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: ConventionProvision;
};

/** Which provisions to list; what is not given does not narrow. */
export type ConventionProvisionFilter = {
  /** Of articles with one of these numbers. */
  article?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Of one of these chapters, such as "V". */
  chapter?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of articles on offences, or not. */
  criminalization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these levels. */
  level?: InputMaybe<Array<ProvisionLevel>>;
  /** Of one of these conventions. */
  treaty?: InputMaybe<Array<Treaty>>;
};

/** In which order provisions are listed. */
export type ConventionProvisionOrder =
  /** As in the texts: UNCAC, then UNTOC. */
  | 'TEXT';

/**
 * A currency, fund or metal by its ISO 4217 code, withdrawn ones included.
 *
 * Exists for: nothing.
 */
export type Currency = Node & {
  /** ISO 4217 alphabetic code. */
  code: Scalars['CurrencyCode']['output'];
  /** Countries and organizations that use it, as the ISO list names them; empty when withdrawn. */
  entities: Array<Scalars['String']['output']>;
  /** Countries and organizations that used it before, as the ISO list named them. */
  formerEntities: Array<Scalars['String']['output']>;
  /** Stable id, such as "Currency:USD". */
  id: Scalars['ID']['output'];
  /** Decimal places of the minor unit, such as 2; null where none applies (metals, funds) or the list gives none (withdrawn currencies). */
  minorUnits: Maybe<Scalars['Int']['output']>;
  /** Name in English, the latest where it was renamed. */
  name: Scalars['String']['output'];
  /** ISO 4217 numeric code, three digits; null where the list gives none. */
  numericCode: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, as the list gives it: a month ("2002-03") or a period ("1989 to 1990"); null while it is used. */
  withdrawal: Maybe<Scalars['String']['output']>;
  /** Whether nobody uses it any more. */
  withdrawn: Scalars['Boolean']['output'];
};

/** A page of currencies. */
export type CurrencyConnection = {
  /** The entries of this page. */
  edges: Array<CurrencyEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of currencies. */
export type CurrencyEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Currency;
};

/** Which currencies to list; what is not given does not narrow. */
export type CurrencyFilter = {
  /** Withdrawn ones, or those in use. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order currencies are listed. */
export type CurrencyOrder =
  /** By code. */
  | 'CODE'
  /** By English name. */
  | 'NAME';

/** Enters the central authority of a State or territory that the directory lacks. */
export type DesignateCentralAuthorityInput = {
  /** What the directory is to say of it. */
  entry: CentralAuthorityEntryInput;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where this was taken from, such as a note verbale; 1 to 500 characters. */
  source: Scalars['String']['input'];
  /** The State that designated it. */
  state: Scalars['CountryCode']['input'];
  /** The special region or territory for which it acts (UNCAC art. 46(13)), if not for the State. */
  territory?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** What designateCentralAuthority answers. */
export type DesignateCentralAuthorityPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  centralAuthority: Maybe<CentralAuthority>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What dismissMlaRequestRefusal answers. */
export type DismissMlaRequestRefusalPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Opens a draft. */
export type DraftMlaRequestInput = {
  /** The case that the request serves; the own State must be a party to it. */
  caseId: Scalars['ID']['input'];
  /** What the request says so far; types are needed from the beginning. */
  contents: MlaRequestContentsInput;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The State that is to be asked; not the own one. */
  requestedState: Scalars['CountryCode']['input'];
};

/** What draftMlaRequest answers. */
export type DraftMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** An assignment to be ended. */
export type EndAssignmentInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What endAssignment answers. */
export type EndAssignmentPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What endMlaRequestAssignment answers. */
export type EndMlaRequestAssignmentPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Ends a request. */
export type EndMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** With what outcome, or why; 1 to 2000 characters. The other State sees it. */
  outcome: Scalars['String']['input'];
};

/** Says that and how the request was executed. */
export type ExecuteMlaRequestInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was done, for the requesting State; 1 to 20000 characters. */
  summary: Scalars['String']['input'];
};

/** What executeMlaRequest answers. */
export type ExecuteMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** That StAR may see a case, for a purpose and a time. */
export type GrantCaseAccessInput = {
  /** When the grant ends: after now, at most one year from now. */
  expiresAt: Scalars['DateTime']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For what; StAR reads it (3 to 2 000 characters). */
  purpose: Scalars['String']['input'];
};

/** What grantCaseAccess answers. */
export type GrantCaseAccessPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

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

/** A State to be made party of a case. */
export type InviteStateInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The State: its central authority reads the case from then on. */
  state: Scalars['CountryCode']['input'];
};

/** What inviteState answers. */
export type InviteStatePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/**
 * A language by its ISO 639-1 code.
 *
 * Exists for: nothing.
 */
export type Language = Node & {
  /** ISO 639-1 code: two small letters. */
  code: Scalars['String']['output'];
  /** Stable id, such as "Language:fr". */
  id: Scalars['ID']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Name in the language itself. */
  nativeName: Scalars['String']['output'];
  /** Whether it is one of the six official languages of the United Nations. */
  unitedNations: Scalars['Boolean']['output'];
};

/** A page of languages. */
export type LanguageConnection = {
  /** The entries of this page. */
  edges: Array<LanguageEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of languages. */
export type LanguageEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Language;
};

/** Which languages to list; what is not given does not narrow. */
export type LanguageFilter = {
  /** Official languages of the United Nations, or others. */
  unitedNations?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order languages are listed. */
export type LanguageOrder =
  /** By code. */
  | 'CODE'
  /** By English name. */
  | 'NAME';

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

/**
 * A request for mutual legal assistance (UNCAC art. 46): the one record that the requesting and the requested State share.
 *
 * Exists for: the central authority and the auditor of the requesting State; or the central authority and the auditor of the requested State, from submission on; or a competent authority to which it was assigned, while the assignment lasts; or StAR staff while a grant of one of the two States to the case lasts, if the request was sent and is not confidential; or auditing, for the whole system.
 */
export type MlaRequest = Node & {
  /** When it was acknowledged (UTC); null before. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * To which of the own State's competent authorities the request was assigned.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  assignments: Maybe<Array<MlaRequestAssignment>>;
  /** What this viewer may do with the request as it stands, and what is missing for it. */
  availableCommands: Array<MlaRequestCommandAvailability>;
  /** The case that the request serves; null for those who may not see the case. */
  case: Maybe<Case>;
  /**
   * How the request travels.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  channel: Maybe<TransmissionChannel>;
  /**
   * Whether the requesting State requires that fact and substance be kept confidential (UNCAC art. 46(20)).
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  confidential: Maybe<Scalars['Boolean']['output']>;
  /**
   * What the request says of the matter.
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  content: Maybe<MlaRequestContent>;
  /**
   * When the draft was opened (UTC).
   *
   * Visible to: the requesting State, or an auditor of the whole system; null for others, named in extensions.redactions.
   */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * By when assistance is wished (UNCAC art. 46(24)); null for no deadline.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  deadline: Maybe<Scalars['Date']['output']>;
  /**
   * Why that deadline (UNCAC art. 46(24): preferably indicated in the request); null without one.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  deadlineReason: Maybe<Scalars['String']['output']>;
  /** When it was accepted or refused (UTC); null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The steps in the life of the request that both States see. */
  events: MlaRequestEventConnection;
  /** When it was executed (UTC); null before. */
  executedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the requested State says of the execution; null before.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  executionSummary: Maybe<Scalars['String']['output']>;
  /** Stable id, such as "MlaRequest:8f14…". */
  id: Scalars['ID']['output'];
  /** Language of the request (ISO 639-1); acceptable to the requested State (UNCAC art. 46(14)). */
  language: Scalars['String']['output'];
  /** On what the request rests. */
  legalBasis: LegalBasis;
  /** The treaty or law relied on, in words; null where the legal basis says it all. */
  legalBasisDetail: Maybe<Scalars['String']['output']>;
  /** Its place in lists (UTC): when the draft was opened; from submission on, when it was submitted. */
  listedAt: Scalars['DateTime']['output'];
  /**
   * The own State's notes; those of the other State never appear.
   *
   * Visible to: serving in a central authority; null for others, named in extensions.redactions.
   */
  notes: Maybe<Array<MlaRequestNote>>;
  /** The offences, as citations such as "UNCAC art. 17" or of domestic law. */
  offences: Array<Scalars['String']['output']>;
  /**
   * With what outcome the requesting State closed or withdrew the request; null before.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  outcome: Maybe<Scalars['String']['output']>;
  /**
   * The viewer's own State's side of the request; null where that side has noted nothing yet.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  ownSide: Maybe<MlaRequestSide>;
  /**
   * The persons and entities whom the request concerns (UNCAC art. 46(15)(e)).
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  persons: Maybe<Array<MlaRequestPerson>>;
  /**
   * For what the evidence, information or action is sought (UNCAC art. 46(15)(f)); binds its use (art. 46(19)).
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  purpose: Maybe<Scalars['String']['output']>;
  /**
   * On which grounds assistance was refused (UNCAC art. 46(21)); null where it was not.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  refusalGrounds: Maybe<Array<RefusalGround>>;
  /**
   * The reasons given for the refusal (UNCAC art. 46(23)); null where there was none.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  refusalReasons: Maybe<Scalars['String']['output']>;
  /**
   * The directory entry of the central authority to which the request was sent, as it was then; null before, or where the directory had none.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  requestedAuthorityEntry: Maybe<CentralAuthorityEntry>;
  /**
   * The requested State's reference, given when it acknowledges; null before.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  requestedReference: Maybe<Scalars['String']['output']>;
  /** The State that is asked. */
  requestedState: State;
  /**
   * The directory entry of the central authority from which the request was sent, as it was then; null before.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  requestingAuthorityEntry: Maybe<CentralAuthorityEntry>;
  /** The requesting State's reference, given when the draft is opened; numbered per State and year without gaps. */
  requestingReference: Scalars['String']['output'];
  /** The State that asks. */
  requestingState: State;
  /** Where the request stands, as both States see it. */
  status: MlaRequestStatus;
  /** When it was sent (UTC); null before. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The assistance sought: one or more of the eleven types of UNCAC art. 46(3). */
  types: Array<AssistanceType>;
  /** When the record last changed (UTC). */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Why it is urgent; null where it is not.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  urgencyReason: Maybe<Scalars['String']['output']>;
  /**
   * Whether the request is urgent.
   *
   * Visible to: a party to the request or its auditor; null for others, named in extensions.redactions.
   */
  urgent: Maybe<Scalars['Boolean']['output']>;
  /** Grows with every change; commands say which version they saw. */
  version: Scalars['Int']['output'];
};


/**
 * A request for mutual legal assistance (UNCAC art. 46): the one record that the requesting and the requested State share.
 *
 * Exists for: the central authority and the auditor of the requesting State; or the central authority and the auditor of the requested State, from submission on; or a competent authority to which it was assigned, while the assignment lasts; or StAR staff while a grant of one of the two States to the case lasts, if the request was sent and is not confidential; or auditing, for the whole system.
 */
export type MlaRequestEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MlaRequestEventOrder>;
};

/** That a State gave a request to one of its competent authorities (UNCAC art. 46(13)), which sees it from then on. */
export type MlaRequestAssignment = {
  /** Since when (UTC). */
  assignedAt: Scalars['DateTime']['output'];
  /** To which of its competent authorities. */
  authority: Maybe<CompetentAuthority>;
  /** Until when (UTC); null while it lasts. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Which State assigned it. */
  state: State;
};

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

/** A command that this viewer may give on the request as it stands. */
export type MlaRequestCommandAvailability = {
  /** The command, spelled as its mutation. */
  command: MlaRequestCommand;
  /** What is missing before the command can be given; empty when it can be given now. */
  missing: Array<Scalars['String']['output']>;
};

/** Gives a command on a request that needs nothing further. */
export type MlaRequestCommandInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A page of requests for mutual legal assistance. */
export type MlaRequestConnection = {
  /** The entries of this page. */
  edges: Array<MlaRequestEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** What a request says of the matter (UNCAC art. 46(15)): for the authorities of the two States alone. */
export type MlaRequestContent = {
  /**
   * The assistance sought, in words (art. 46(15)(d)).
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  assistanceSought: Maybe<Scalars['String']['output']>;
  /**
   * Summary of the relevant facts (art. 46(15)(c)); not needed where only service of documents is asked.
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  facts: Maybe<Scalars['String']['output']>;
  /**
   * A particular procedure that the requesting State wishes to be followed (art. 46(15)(d), (17)); null for none.
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  procedureWished: Maybe<Scalars['String']['output']>;
  /**
   * Subject matter and nature of the investigation, prosecution or proceeding, and who conducts it (art. 46(15)(b)).
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  subjectMatter: Maybe<Scalars['String']['output']>;
};

/** What a request says (UNCAC art. 46(15)); what is not given stays as it is; null takes away what a request can be without. */
export type MlaRequestContentsInput = {
  /** The assistance sought, in words (art. 46(15)(d)); at most 20000 characters. */
  assistanceSought?: InputMaybe<Scalars['String']['input']>;
  /** How it travels; INTERPOL only if urgent (art. 46(13)). */
  channel?: InputMaybe<TransmissionChannel>;
  /** Whether fact and substance are to be kept confidential (art. 46(20)). */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** By when assistance is wished; then deadlineReason says why (art. 46(24)). */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Why that deadline; at most 2000 characters. */
  deadlineReason?: InputMaybe<Scalars['String']['input']>;
  /** Summary of the relevant facts (art. 46(15)(c)); at most 20000 characters. */
  facts?: InputMaybe<Scalars['String']['input']>;
  /** Language of the request (ISO 639-1, such as "fr"); "en" when not given for a new draft. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** On what the request rests; UNCAC when not given for a new draft. */
  legalBasis?: InputMaybe<LegalBasis>;
  /** The treaty or law relied on, in words; at most 2000 characters. */
  legalBasisDetail?: InputMaybe<Scalars['String']['input']>;
  /** The offences: citations such as "UNCAC art. 17"; at most 50 of 200 characters. */
  offences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Persons and entities of the case whom the request concerns (art. 46(15)(e)); at most 200. */
  persons?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A particular procedure wished (art. 46(15)(d)); at most 20000 characters. */
  procedureWished?: InputMaybe<Scalars['String']['input']>;
  /** The purpose (art. 46(15)(f)); at most 2000 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Subject matter and nature of the proceeding, and who conducts it (art. 46(15)(b)); at most 20000 characters. */
  subjectMatter?: InputMaybe<Scalars['String']['input']>;
  /** The assistance sought (art. 46(3)): one or more types. */
  types?: InputMaybe<Array<AssistanceType>>;
  /** Why it is urgent; at most 2000 characters. */
  urgencyReason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is urgent; then urgencyReason says why. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One entry in a list of requests for mutual legal assistance. */
export type MlaRequestEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: MlaRequest;
};

/** A step in the life of a request that both States see. */
export type MlaRequestEvent = {
  /** Which State took the step. */
  byState: State;
  /** The command, spelled as its mutation. */
  command: Scalars['String']['output'];
  /** When (UTC). */
  occurredAt: Scalars['DateTime']['output'];
  /** Where the request stood afterwards. */
  status: MlaRequestStatus;
};

/** A page of steps of a request. */
export type MlaRequestEventConnection = {
  /** The entries of this page. */
  edges: Array<MlaRequestEventEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of steps of a request. */
export type MlaRequestEventEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: MlaRequestEvent;
};

/** In which order the steps of a request are listed. */
export type MlaRequestEventOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** Which requests to list; what is not given does not narrow. To filter by a field needs the right to read it. */
export type MlaRequestFilter = {
  /** Of this case. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** To one of these States. */
  requestedState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** From one of these States. */
  requestingState?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** With these words in what the viewer may read: references, and for the authorities the contents. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these statuses. */
  status?: InputMaybe<Array<MlaRequestStatus>>;
  /** Submitted at or after this instant. */
  submittedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Submitted before this instant. */
  submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Asking for one of these types of assistance. */
  type?: InputMaybe<Array<AssistanceType>>;
  /** Only urgent ones, or only those that are not. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A note, strategy or legal opinion of one State on a request: for its own central authority alone. */
export type MlaRequestNote = {
  /** Id of the person who wrote it. */
  author: Scalars['String']['output'];
  /** When it was written (UTC). */
  createdAt: Scalars['DateTime']['output'];
  /** What the note is. */
  kind: MlaRequestNoteKind;
  /** Whose note this is. */
  state: State;
  /** The text. */
  text: Scalars['String']['output'];
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

/** A person or entity whom a request concerns (UNCAC art. 46(15)(e)). */
export type MlaRequestPerson = {
  /**
   * The person or entity, as the case has it; null for those who may not see it.
   *
   * Visible to: serving in a central authority, or in a competent authority to which the request was assigned; null for others, named in extensions.redactions.
   */
  subject: Maybe<CaseSubject>;
};

/** What waits in a State for the approval of somebody other than who proposed it (four eyes). */
export type MlaRequestProposal =
  /** That assistance be refused. */
  | 'REFUSAL'
  /** That the request be submitted. */
  | 'SUBMISSION';

/** One State's own side of a request: internal step, assignee, what waits for approval. The other State never sees it. */
export type MlaRequestSide = {
  /** Id of the person who works on it; null where nobody was named. */
  assignee: Maybe<Scalars['String']['output']>;
  /** The internal step, in the words of the own authority; null where none was set. */
  internalStep: Maybe<Scalars['String']['output']>;
  /** What waits for the approval of a supervisor; null for nothing. */
  proposal: Maybe<MlaRequestProposal>;
  /** When it was proposed (UTC); null for nothing proposed. */
  proposedAt: Maybe<Scalars['DateTime']['output']>;
  /** Id of the person who proposed it, who cannot approve it; null for nothing proposed. */
  proposedBy: Maybe<Scalars['String']['output']>;
  /** The grounds of a proposed refusal; empty where none is proposed. */
  proposedGrounds: Array<RefusalGround>;
  /** The reasons of a proposed refusal; null where none is proposed. */
  proposedReasons: Maybe<Scalars['String']['output']>;
  /** Whose side this is. */
  state: State;
};

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

export type Mutation = {
  /**
   * Accepts: the requested State will execute the request (UNCAC art. 46(17)).
   *
   * Requires serving in a central authority; of the record: of the requested State, after submission.
   */
  acceptMlaRequest: AcceptMlaRequestPayload;
  /**
   * Acknowledges receipt; the requested State gives the request a reference of its own (UNCAC art. 46(24)).
   *
   * Requires serving in a central authority; of the record: of the requested State, after submission.
   */
  acknowledgeMlaRequest: AcknowledgeMlaRequestPayload;
  /**
   * The leading State enters an amount that the case tells of.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  addCaseAmount: AddCaseAmountPayload;
  /**
   * The leading State says where facts of the case were read.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  addCaseSource: AddCaseSourcePayload;
  /**
   * The leading State enters a person or entity (UNCAC art. 46(15)(e)).
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  addSubject: AddSubjectPayload;
  /**
   * The leading State changes what the case says; consents of others to its publication fall away.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  amendCase: AmendCasePayload;
  /**
   * Says anew what the directory says of a central authority: a new entry takes the place of the one in force, which ends and stays (UNCAC art. 46(13), (14)).
   *
   * Requires supervising in a central authority; or serving in the secretariat; of the record: one of the own State or territory; the secretariat keeps everybody's.
   */
  amendCentralAuthority: AmendCentralAuthorityPayload;
  /**
   * Changes a draft (UNCAC art. 46(15)).
   *
   * Requires serving in a central authority; of the record: of the requesting State.
   */
  amendMlaRequest: AmendMlaRequestPayload;
  /**
   * The leading State changes what it entered of a person or entity, or protects it.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  amendSubject: AmendSubjectPayload;
  /**
   * A party State gives the case to one of its competent authorities (UNCAC art. 46(13)).
   *
   * Requires serving in a central authority; of the record: serving a party State.
   */
  assignCase: AssignCasePayload;
  /**
   * Gives the request to a competent authority of the own State (UNCAC art. 46(13)).
   *
   * Requires serving in a central authority; of the record: of the requesting State; or of the requested State, after submission.
   */
  assignMlaRequest: AssignMlaRequestPayload;
  /**
   * The leading State finishes the case.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  closeCase: CloseCasePayload;
  /**
   * Closes a request that was executed or refused, with the outcome.
   *
   * Requires serving in a central authority; of the record: of the requesting State.
   */
  closeMlaRequest: CloseMlaRequestPayload;
  /**
   * A party State says what of the text as it stands may be published; a later change takes the consent back.
   *
   * Requires supervising in a central authority; of the record: serving a party State that does not lead the case.
   */
  consentToPublication: ConsentToPublicationPayload;
  /**
   * Enters the central authority of a State or territory that the directory lacks (UNCAC art. 46(13)).
   *
   * Requires supervising in a central authority; or serving in the secretariat; of the record: one of the own State or territory; the secretariat keeps everybody's.
   */
  designateCentralAuthority: DesignateCentralAuthorityPayload;
  /**
   * Drops a proposed refusal.
   *
   * Requires serving in a central authority; of the record: of the requested State, after submission.
   */
  dismissMlaRequestRefusal: DismissMlaRequestRefusalPayload;
  /**
   * Opens a draft to another State; the requesting State gives it a reference (UNCAC art. 46(13), (15)).
   *
   * Requires serving in a central authority.
   */
  draftMlaRequest: DraftMlaRequestPayload;
  /**
   * The State that made an assignment ends it.
   *
   * Requires serving in a central authority; of the record: serving the State that made the assignment.
   */
  endAssignment: EndAssignmentPayload;
  /**
   * Takes the request back from a competent authority of the own State.
   *
   * Requires serving in a central authority; of the record: of the requesting State; or of the requested State, after submission.
   */
  endMlaRequestAssignment: EndMlaRequestAssignmentPayload;
  /**
   * Says that and how the request was executed (UNCAC art. 46(17), (24)).
   *
   * Requires serving in a central authority; of the record: of the requested State, after submission.
   */
  executeMlaRequest: ExecuteMlaRequestPayload;
  /**
   * A party State lets StAR see the case, without names, for a purpose and for a year at most.
   *
   * Requires supervising in a central authority; of the record: serving a party State.
   */
  grantCaseAccess: GrantCaseAccessPayload;
  /**
   * The leading State makes another one party of the case (UNCAC arts 43, 48, 49).
   *
   * Requires supervising in a central authority; of the record: serving the State that leads the case.
   */
  inviteState: InviteStatePayload;
  /**
   * A party State notes something for its own central authority; no other State reads it.
   *
   * Requires serving in a central authority; of the record: serving a party State.
   */
  noteOnCase: NoteOnCasePayload;
  /**
   * Notes something for the own State's central authority alone.
   *
   * Requires serving in a central authority; of the record: of the requesting State; or of the requested State, after submission.
   */
  noteOnMlaRequest: NoteOnMlaRequestPayload;
  /**
   * A State opens a case: it leads it and nobody else knows of it yet.
   *
   * Requires serving in a central authority.
   */
  openCase: OpenCasePayload;
  /**
   * Proposes to refuse, with grounds and reasons; the requesting State does not learn of it, and somebody else refuses (four eyes; UNCAC art. 46(8), (21)–(23)).
   *
   * Requires serving in a central authority; of the record: of the requested State, after submission.
   */
  proposeMlaRequestRefusal: ProposeMlaRequestRefusalPayload;
  /**
   * Proposes that a draft be submitted; somebody else submits it (four eyes).
   *
   * Requires serving in a central authority; of the record: of the requesting State.
   */
  proposeMlaRequestSubmission: ProposeMlaRequestSubmissionPayload;
  /**
   * The leading State publishes the case, as far as the other party States consent (four eyes).
   *
   * Requires supervising in a central authority; of the record: serving the State that leads the case, being another than who last changed the case.
   */
  publishCase: PublishCasePayload;
  /**
   * Refuses as somebody else proposed; grounds and reasons go to the requesting State (UNCAC art. 46(21), (23)).
   *
   * Requires supervising in a central authority; of the record: of the requested State, after submission.
   */
  refuseMlaRequest: RefuseMlaRequestPayload;
  /**
   * The leading State takes up a resting or finished case again.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  resumeCase: ResumeCasePayload;
  /**
   * Takes a request back from review, to change it.
   *
   * Requires serving in a central authority; of the record: of the requesting State.
   */
  returnMlaRequestToDraft: ReturnMlaRequestToDraftPayload;
  /**
   * The State that gave a grant takes it back.
   *
   * Requires serving in a central authority; of the record: serving the State that gave the grant.
   */
  revokeCaseAccess: RevokeCaseAccessPayload;
  /**
   * Sets the own State's internal step or assignee; the other State never sees it.
   *
   * Requires serving in a central authority; of the record: of the requesting State; or of the requested State, after submission.
   */
  setMlaRequestInternalStep: SetMlaRequestInternalStepPayload;
  /**
   * Submits what somebody else proposed; from now on the request exists for the requested State (UNCAC art. 46(13)–(15)).
   *
   * Requires supervising in a central authority; of the record: of the requesting State.
   */
  submitMlaRequest: SubmitMlaRequestPayload;
  /**
   * The leading State lets the case rest.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  suspendCase: SuspendCasePayload;
  /**
   * Confirms that the entry in force is right, and by what; nothing else changes.
   *
   * Requires serving in a central authority; or serving in the secretariat; of the record: one of the own State or territory; the secretariat keeps everybody's.
   */
  verifyCentralAuthorityEntry: VerifyCentralAuthorityEntryPayload;
  /**
   * Withdraws: the assistance is no longer needed (UNCAC art. 46(24)).
   *
   * Requires serving in a central authority; of the record: of the requesting State.
   */
  withdrawMlaRequest: WithdrawMlaRequestPayload;
  /**
   * The leading State takes a publication back.
   *
   * Requires serving in a central authority; of the record: serving the State that leads the case.
   */
  withdrawPublication: WithdrawPublicationPayload;
};


export type MutationAcceptMlaRequestArgs = {
  input: MlaRequestCommandInput;
};


export type MutationAcknowledgeMlaRequestArgs = {
  input: MlaRequestCommandInput;
};


export type MutationAddCaseAmountArgs = {
  input: AddCaseAmountInput;
};


export type MutationAddCaseSourceArgs = {
  input: AddCaseSourceInput;
};


export type MutationAddSubjectArgs = {
  input: AddSubjectInput;
};


export type MutationAmendCaseArgs = {
  input: AmendCaseInput;
};


export type MutationAmendCentralAuthorityArgs = {
  input: AmendCentralAuthorityInput;
};


export type MutationAmendMlaRequestArgs = {
  input: AmendMlaRequestInput;
};


export type MutationAmendSubjectArgs = {
  input: AmendSubjectInput;
};


export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


export type MutationAssignMlaRequestArgs = {
  input: AssignMlaRequestInput;
};


export type MutationCloseCaseArgs = {
  input: ChangeCaseStatusInput;
};


export type MutationCloseMlaRequestArgs = {
  input: EndMlaRequestInput;
};


export type MutationConsentToPublicationArgs = {
  input: ConsentToPublicationInput;
};


export type MutationDesignateCentralAuthorityArgs = {
  input: DesignateCentralAuthorityInput;
};


export type MutationDismissMlaRequestRefusalArgs = {
  input: MlaRequestCommandInput;
};


export type MutationDraftMlaRequestArgs = {
  input: DraftMlaRequestInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationEndMlaRequestAssignmentArgs = {
  input: AssignMlaRequestInput;
};


export type MutationExecuteMlaRequestArgs = {
  input: ExecuteMlaRequestInput;
};


export type MutationGrantCaseAccessArgs = {
  input: GrantCaseAccessInput;
};


export type MutationInviteStateArgs = {
  input: InviteStateInput;
};


export type MutationNoteOnCaseArgs = {
  input: NoteOnCaseInput;
};


export type MutationNoteOnMlaRequestArgs = {
  input: NoteOnMlaRequestInput;
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationProposeMlaRequestRefusalArgs = {
  input: ProposeMlaRequestRefusalInput;
};


export type MutationProposeMlaRequestSubmissionArgs = {
  input: MlaRequestCommandInput;
};


export type MutationPublishCaseArgs = {
  input: PublishCaseInput;
};


export type MutationRefuseMlaRequestArgs = {
  input: MlaRequestCommandInput;
};


export type MutationResumeCaseArgs = {
  input: ChangeCaseStatusInput;
};


export type MutationReturnMlaRequestToDraftArgs = {
  input: MlaRequestCommandInput;
};


export type MutationRevokeCaseAccessArgs = {
  input: RevokeCaseAccessInput;
};


export type MutationSetMlaRequestInternalStepArgs = {
  input: SetMlaRequestInternalStepInput;
};


export type MutationSubmitMlaRequestArgs = {
  input: MlaRequestCommandInput;
};


export type MutationSuspendCaseArgs = {
  input: ChangeCaseStatusInput;
};


export type MutationVerifyCentralAuthorityEntryArgs = {
  input: VerifyCentralAuthorityEntryInput;
};


export type MutationWithdrawMlaRequestArgs = {
  input: EndMlaRequestInput;
};


export type MutationWithdrawPublicationArgs = {
  input: ChangeCaseStatusInput;
};

/** Anything that has an id and can be found by it (Relay global object identification). */
export type Node = {
  /** Stable id: the type and the key. */
  id: Scalars['ID']['output'];
};

/** A note of the own State on a case. */
export type NoteOnCaseInput = {
  /** The case. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The text (1 to 20 000 characters). */
  text: Scalars['String']['input'];
};

/** What noteOnCase answers. */
export type NoteOnCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Adds a note of the own State; the other State never sees it. */
export type NoteOnMlaRequestInput = {
  /** The request. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the note is. */
  kind: MlaRequestNoteKind;
  /** The text; 1 to 20000 characters. */
  text: Scalars['String']['input'];
};

/** What noteOnMlaRequest answers. */
export type NoteOnMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** A case to be opened; the State of the viewer leads it. */
export type OpenCaseInput = {
  /** The matter to which several cases belong (to 200 characters). */
  cluster?: InputMaybe<Scalars['String']['input']>;
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The competent authority of the own State that conducts the proceedings (UNCAC art. 46(15)(b)). */
  leadAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** The legal way of recovery, in words (to 2 000 characters). */
  mechanism?: InputMaybe<Scalars['String']['input']>;
  /** A title that names nobody, for those who may not know names (3 to 300 characters). */
  neutralTitle: Scalars['String']['input'];
  /** Roles of States and territories (to 100). */
  stateRoles?: InputMaybe<Array<StateRoleInput>>;
  /** What it is about (to 20 000 characters). */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The title, which may name persons (3 to 300 characters). */
  title: Scalars['String']['input'];
  /** The offences in question. */
  uncacOffences?: InputMaybe<Array<UncacOffence>>;
  /** Year of the freeze or else of the first action (1900 to 2199). */
  yearStart?: InputMaybe<Scalars['Int']['input']>;
};

/** What openCase answers. */
export type OpenCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Where a page stands in its list (GraphQL Cursor Connections). */
export type PageInfo = {
  /** Cursor of the last entry; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are entries after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** How a State became party of a case. */
export type PartyEntry =
  /** The leading State invited it. */
  | 'INVITED'
  /** It opened the case and leads it. */
  | 'OPENED_THE_CASE'
  /** A party State sent it a request for assistance (UNCAC art. 46). */
  | 'REQUESTED_ASSISTANCE';

/** Refuses, or proposes to refuse, assistance. */
export type ProposeMlaRequestRefusalInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The grounds (UNCAC art. 46(21), 46(9), 55(7)): at least one. */
  grounds: Array<RefusalGround>;
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reasons, which must be given for any refusal (art. 46(23)); 1 to 20000 characters. */
  reasons: Scalars['String']['input'];
};

/** What proposeMlaRequestRefusal answers. */
export type ProposeMlaRequestRefusalPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What proposeMlaRequestSubmission answers. */
export type ProposeMlaRequestSubmissionPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Which part of an article a provision is. */
export type ProvisionLevel =
  /** The whole article. */
  | 'ARTICLE'
  /** An item of a subparagraph, such as (i). */
  | 'ITEM'
  /** A paragraph, such as (15). */
  | 'PARAGRAPH'
  /** A subparagraph, such as (a). */
  | 'SUBPARAGRAPH';

/** A case to be published. */
export type PublishCaseInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What everyone may read from now on: NEUTRAL or FULL. */
  publication: CasePublication;
};

/** What publishCase answers. */
export type PublishCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

export type Query = {
  /**
   * The audit trail, as far as this viewer may see it.
   *
   * Requires auditing; or serving in a central authority.
   */
  auditEvents: Maybe<AuditEventConnection>;
  /** The case with this id; null when there is none that this viewer may see. */
  case: Maybe<Case>;
  /** The cases that exist for this viewer: those published, those to which the State is party, those assigned or granted. */
  cases: CaseConnection;
  /** Central authorities of States and territories. */
  centralAuthorities: CentralAuthorityConnection;
  /** The central authority with this id; null when there is none. */
  centralAuthority: Maybe<CentralAuthority>;
  /** The entry with this id, in force or past; null when there is none. */
  centralAuthorityEntry: Maybe<CentralAuthorityEntry>;
  /** The central authority that acts for this State or territory (UNCAC art. 46(13)); null when the directory has none. */
  centralAuthorityFor: Maybe<CentralAuthority>;
  /** Prosecutors, financial intelligence units, courts and offices of States, as far as known. */
  competentAuthorities: CompetentAuthorityConnection;
  /** The competent authority with this id; null when there is none. */
  competentAuthority: Maybe<CompetentAuthority>;
  /** The provision cited so; null when the conventions have none. */
  conventionProvision: Maybe<ConventionProvision>;
  /** Articles, paragraphs, subparagraphs and items of UNCAC and UNTOC. */
  conventionProvisions: ConventionProvisionConnection;
  /** Currencies, funds and metals of ISO 4217. */
  currencies: CurrencyConnection;
  /** The currency with this ISO 4217 code, withdrawn or not; null when the list has none. */
  currency: Maybe<Currency>;
  /**
   * The inbox: requests to the viewer's own State, from their submission on.
   *
   * Requires working with cases (central or competent authority, StAR with a grant, auditor).
   */
  incomingMlaRequests: Maybe<MlaRequestConnection>;
  /** The language with this ISO 639-1 code; null when the list has none. */
  language: Maybe<Language>;
  /** Languages of ISO 639-1. */
  languages: LanguageConnection;
  /**
   * The request with this id; null when there is none that this viewer may see.
   *
   * Requires working with cases (central or competent authority, StAR with a grant, auditor).
   */
  mlaRequest: Maybe<MlaRequest>;
  /**
   * All requests that this viewer may see.
   *
   * Requires working with cases (central or competent authority, StAR with a grant, auditor).
   */
  mlaRequests: Maybe<MlaRequestConnection>;
  /** Any record by its id; null when there is none that this viewer may see. */
  node: Maybe<Node>;
  /**
   * The outbox: requests from the viewer's own State, drafts included.
   *
   * Requires working with cases (central or competent authority, StAR with a grant, auditor).
   */
  outgoingMlaRequests: Maybe<MlaRequestConnection>;
  /** The State with this ISO 3166-1 alpha-2 code; null when the directory has none. */
  state: Maybe<State>;
  /** States, territories and organizations. */
  states: StateConnection;
  /** Which States signed which treaty and are party to it. */
  treatyParticipations: TreatyParticipationConnection;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEventOrder>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CaseOrder>;
};


export type QueryCentralAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentralAuthorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CentralAuthorityOrder>;
};


export type QueryCentralAuthorityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentralAuthorityEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCentralAuthorityForArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryCompetentAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompetentAuthorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CompetentAuthorityOrder>;
};


export type QueryCompetentAuthorityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConventionProvisionArgs = {
  citation: Scalars['String']['input'];
};


export type QueryConventionProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConventionProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConventionProvisionOrder>;
};


export type QueryCurrenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CurrencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CurrencyOrder>;
};


export type QueryCurrencyArgs = {
  code: Scalars['CurrencyCode']['input'];
};


export type QueryIncomingMlaRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MlaRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MlaRequestOrder>;
};


export type QueryLanguageArgs = {
  code: Scalars['String']['input'];
};


export type QueryLanguagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LanguageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LanguageOrder>;
};


export type QueryMlaRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMlaRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MlaRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MlaRequestOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutgoingMlaRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MlaRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MlaRequestOrder>;
};


export type QueryStateArgs = {
  code: Scalars['CountryCode']['input'];
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StateOrder>;
};


export type QueryTreatyParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TreatyParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyParticipationOrder>;
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

/** What refuseMlaRequest answers. */
export type RefuseMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** The regional groups of Member States of the United Nations. */
export type RegionalGroup =
  /** African Group. */
  | 'AFRICAN'
  /** Asia-Pacific Group. */
  | 'ASIA_PACIFIC'
  /** Eastern European Group. */
  | 'EASTERN_EUROPEAN'
  /** Latin American and Caribbean Group (GRULAC). */
  | 'LATIN_AMERICAN_AND_CARIBBEAN'
  /** Western European and Others Group (WEOG). */
  | 'WESTERN_EUROPEAN_AND_OTHERS';

/** What resumeCase answers. */
export type ResumeCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What returnMlaRequestToDraft answers. */
export type ReturnMlaRequestToDraftPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** A grant to be revoked. */
export type RevokeCaseAccessInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What revokeCaseAccess answers. */
export type RevokeCaseAccessPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** Sets the own State's internal step; the other State never sees it. */
export type SetMlaRequestInternalStepInput = {
  /** Id of the person who works on it; null for nobody. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The step in own words; null for none; at most 2000 characters. */
  internalStep?: InputMaybe<Scalars['String']['input']>;
};

/** What setMlaRequestInternalStep answers. */
export type SetMlaRequestInternalStepPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

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

/**
 * A State, territory or organization, by its ISO 3166-1 code.
 *
 * Exists for: nothing.
 */
export type State = Node & {
  /** The State to which the list that the directory was loaded from assigns a territory; null for States, organizations, and where the list names none. */
  administeredBy: Maybe<State>;
  /** The central authorities that it designated: its own and those of its territories. */
  centralAuthorities: Array<CentralAuthority>;
  /** Its own central authority, for a territory its own (UNCAC art. 46(13)); null when the directory has none. */
  centralAuthority: Maybe<CentralAuthority>;
  /** ISO 3166-1 alpha-2 code; user-assigned codes (XA…) are fictitious States of the demo world. */
  code: Scalars['CountryCode']['output'];
  /** Its prosecutors, financial intelligence units, courts and offices, as far as known; by name. */
  competentAuthorities: Array<CompetentAuthority>;
  /** Its own currency, or the first that the list names; null where the list names none. */
  defaultCurrency: Maybe<Currency>;
  /** Whether it is invented, for the demo world; nothing said of it is about a real State. */
  fictitious: Scalars['Boolean']['output'];
  /** Formal name in English; null where the list gives none. */
  formalName: Maybe<Scalars['String']['output']>;
  /** Stable id, such as "State:PH". */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-3 code; null where ISO has assigned none. */
  iso3: Maybe<Scalars['String']['output']>;
  /** What kind of entity this is. */
  kind: StateKind;
  /** Short name in English. */
  name: Scalars['String']['output'];
  /** Names in the six languages of the United Nations, as far as known. */
  names: Array<StateName>;
  /** ISO 3166-1 numeric code, three digits; null where ISO has assigned none. */
  numericCode: Maybe<Scalars['String']['output']>;
  /** Former and other names in English under which sources list it, such as "Swaziland". */
  otherNames: Array<Scalars['String']['output']>;
  /** Regional group at the United Nations, for electoral purposes where it takes part in two; null for those in none. */
  regionalGroup: Maybe<RegionalGroup>;
  /** All regional groups in which it takes part: Türkiye takes part in two. Empty for none. */
  regionalGroups: Array<RegionalGroup>;
  /** Where it was taken from. */
  source: Scalars['String']['output'];
  /** Which of the treaties it signed or is party to; at most one entry a treaty. */
  treaties: Array<TreatyParticipation>;
  /** How far what is said here may be relied on. */
  verification: Verification;
};

/** A page of States. */
export type StateConnection = {
  /** The entries of this page. */
  edges: Array<StateEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of States. */
export type StateEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: State;
};

/** Which States to list; what is not given does not narrow. */
export type StateFilter = {
  /** With one of these codes. */
  code?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Invented for the demo world, or not. */
  fictitious?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<StateKind>>;
  /** Party to one of these treaties; signatories that deposited no instrument are not. */
  partyTo?: InputMaybe<Array<Treaty>>;
  /** Taking part in one of these regional groups. */
  regionalGroup?: InputMaybe<Array<RegionalGroup>>;
  /** Whole words of a name in any of the six languages, of a former name, or a code; accents may be left out. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of entity a code of the directory stands for. */
export type StateKind =
  /** A regional economic integration organization, such as the European Union (UNCAC art. 67(2)). */
  | 'ORGANIZATION'
  /** A State. */
  | 'STATE'
  /** A territory with a code of its own, such as Jersey (UNCAC art. 46(13): it may have its own central authority). That it is listed so says nothing on its status. */
  | 'TERRITORY';

/** A name of a State, territory or organization in one language. */
export type StateName = {
  /** Formal name; null where the list gives none. */
  formal: Maybe<Scalars['String']['output']>;
  /** The language (ISO 639-1), one of the six of the United Nations. */
  language: Scalars['String']['output'];
  /** Short name. */
  text: Scalars['String']['output'];
};

/** In which order States are listed. */
export type StateOrder =
  /** By ISO code. */
  | 'CODE'
  /** By short English name. */
  | 'NAME';

/** What a State or territory is in a case. */
export type StateRole =
  /** Where assets are or were. */
  | 'ASSET_LOCATION'
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
  state: Scalars['CountryCode']['input'];
};

/** A number or code that identifies a person or entity. */
export type SubjectIdentifier = {
  /** The State that issued it; null if none or unknown. */
  issuingState: Maybe<State>;
  /** What kind of number or code it is. */
  kind: IdentifierKind;
  /**
   * The value, whole.
   *
   * Visible to: serving in the central authority of the State that leads the case; null for others, named in extensions.redactions.
   */
  value: Maybe<Scalars['String']['output']>;
  /**
   * The last four characters; null where the value is so short (under eight) that they would tell it.
   *
   * Visible to: serving in a central authority; or serving in a competent authority; null for others, named in extensions.redactions.
   */
  valueLastFour: Maybe<Scalars['String']['output']>;
  /** How much of the value this viewer reads. */
  valueVisibility: ValueVisibility;
};

/** A number or code that identifies a person or entity. */
export type SubjectIdentifierInput = {
  /** The State that issued it. */
  issuingState?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind of number or code it is. */
  kind: IdentifierKind;
  /** The value, whole (1 to 100 characters). */
  value: Scalars['String']['input'];
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

/** What submitMlaRequest answers. */
export type SubmitMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What suspendCase answers. */
export type SuspendCasePayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** How many records a list has for this viewer, counted up to a cap so that counting stays cheap. */
export type TotalCount = {
  /** Whether there are more than were counted. */
  capped: Scalars['Boolean']['output'];
  /** The number counted, at most 1000. */
  count: Scalars['Int']['output'];
};

/** How a request travels between the States (UNCAC art. 46(13)). */
export type TransmissionChannel =
  /** From central authority to central authority. */
  | 'CENTRAL_AUTHORITY'
  /** Through diplomatic channels, where the requested State asks for it. */
  | 'DIPLOMATIC'
  /** Through INTERPOL, in urgent circumstances and where both States agree. */
  | 'INTERPOL';

/** The treaties whose participation the directory keeps. */
export type Treaty =
  /** United Nations Convention against Corruption (2003); UNTC XVIII-14. */
  | 'UNCAC'
  /** United Nations Convention against Transnational Organized Crime (2000); UNTC XVIII-12. */
  | 'UNTOC'
  /** Its Firearms Protocol (2001); UNTC XVIII-12-c. */
  | 'UNTOC_FIREARMS'
  /** Its Smuggling of Migrants Protocol (2000); UNTC XVIII-12-b. */
  | 'UNTOC_SOM'
  /** Its Trafficking in Persons Protocol (2000); UNTC XVIII-12-a. */
  | 'UNTOC_TIP';

/** By what act a State or organization expressed its consent to be bound (UNCAC art. 67(3), (4)). */
export type TreatyAction =
  /** Acceptance, after signature. */
  | 'ACCEPTANCE'
  /** Accession, without signature. */
  | 'ACCESSION'
  /** Approval, after signature. */
  | 'APPROVAL'
  /** Ratification, after signature. */
  | 'RATIFICATION'
  /** Succession to a predecessor State. */
  | 'SUCCESSION';

/**
 * That a State or organization signed a treaty or became party to it.
 *
 * Exists for: nothing.
 */
export type TreatyParticipation = Node & {
  /** By what act it consented to be bound; null when it is a signatory only. */
  action: Maybe<TreatyAction>;
  /** When its instrument was deposited; null when it is a signatory only. */
  depositedOn: Maybe<Scalars['Date']['output']>;
  /** What remains doubtful, such as sources in conflict; null for nothing. */
  doubt: Maybe<Scalars['String']['output']>;
  /** Stable id, such as "TreatyParticipation:0199…". */
  id: Scalars['ID']['output'];
  /** When the treaty entered into force for it: computed for UNCAC (art. 68: thirty days after deposit, not before 14 December 2005); null for the others and for signatories. */
  inForceOn: Maybe<Scalars['Date']['output']>;
  /** Whether it deposited an instrument. */
  isParty: Scalars['Boolean']['output'];
  /** Its name in the list of the depositary that was read, which may be a former one. */
  nameInSource: Scalars['String']['output'];
  /** When it signed; null when it did not. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** Where it was read. */
  source: Scalars['String']['output'];
  /** The State or organization. */
  state: State;
  /** The treaty. */
  treaty: Treaty;
  /** How far this may be relied on. */
  verification: Verification;
};

/** A page of participations in treaties. */
export type TreatyParticipationConnection = {
  /** The entries of this page. */
  edges: Array<TreatyParticipationEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has for this viewer. */
  totalCount: TotalCount;
};

/** One entry in a list of participations in treaties. */
export type TreatyParticipationEdge = {
  /** Where the entry stands: send it as after or before. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: TreatyParticipation;
};

/** Which participations to list; what is not given does not narrow. */
export type TreatyParticipationFilter = {
  /** By one of these acts. */
  action?: InputMaybe<Array<TreatyAction>>;
  /** Instrument deposited before this day. */
  depositedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Instrument deposited on or after this day. */
  depositedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Of parties (true) or of signatories alone (false). */
  isParty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these States. */
  state?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** In one of these treaties. */
  treaty?: InputMaybe<Array<Treaty>>;
  /** Relied on so far. */
  verification?: InputMaybe<Array<Verification>>;
};

/** In which order participations are listed. */
export type TreatyParticipationOrder =
  /** By code of the State. */
  | 'STATE'
  /** By treaty. */
  | 'TREATY';

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

/** Confirms that an entry in force is right. */
export type VerifyCentralAuthorityEntryInput = {
  /** The version of the record that you read; a CONFLICT tells the current one. */
  expectedVersion: Scalars['Int']['input'];
  /** The record. */
  id: Scalars['ID']['input'];
  /** A key of your choosing (8 to 200 characters, such as a UUID), the same for every retry of this one command: a retry is not carried out again and gets the first outcome. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** By what, such as "telephone call to the unit"; 1 to 500 characters. */
  source: Scalars['String']['input'];
};

/** What verifyCentralAuthorityEntry answers. */
export type VerifyCentralAuthorityEntryPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  entry: Maybe<CentralAuthorityEntry>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What withdrawMlaRequest answers. */
export type WithdrawMlaRequestPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  mlaRequest: Maybe<MlaRequest>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

/** What withdrawPublication answers. */
export type WithdrawPublicationPayload = {
  /** The record as it is now; null when the viewer no longer sees it. */
  case: Maybe<Case>;
  /** Whether the command had been carried out before under the same idempotencyKey, and nothing was done now. */
  replayed: Scalars['Boolean']['output'];
};

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