import { MlaRequestStatus as S } from './mla-request.enums.js';

/** Before it is sent. */
export const draft = [S.DRAFT, S.IN_REVIEW] as const;
/** The requested State has it and has not decided. */
export const examined = [S.ACKNOWLEDGED, S.UNDER_EXAMINATION] as const;
/** The requested State has said that it will assist, and has not finished. */
export const accepted = [S.ACCEPTED, S.ACCEPTED_WITH_CONDITIONS] as const;
/** It executes, item by item. */
export const working = [S.IN_EXECUTION, S.PARTLY_EXECUTED] as const;
/** The requesting State is to answer. */
const asked = [S.INFORMATION_REQUESTED, S.CONDITIONS_PROPOSED] as const;
/** The requested State has it and may still say no. */
export const undecided = [...examined, ...asked, S.POSTPONED, ...accepted, S.IN_EXECUTION] as const;
/** It has it and has not finished. */
export const unfinished = [...undecided, S.PARTLY_EXECUTED] as const;
/** On its way to the requested State, or there and not acknowledged yet. */
export const sent = [S.SUBMITTED, S.DELIVERED] as const;
/** Sent, and not finished. */
export const open = [...sent, ...unfinished] as const;
/** The requested State still owes something: at the last, what it obtained. */
export const owed = [...open, S.EXECUTED] as const;
/** Ended by the requested State without help. */
export const unaided = [S.REFUSED, S.RETURNED_INCOMPLETE, S.LAPSED] as const;
/** Done, and not closed. */
export const executed = [S.EXECUTED, S.EVIDENCE_TRANSMITTED] as const;
/** Where nothing more can come of a request. */
export const endedStatuses = [...unaided, S.WITHDRAWN, S.CLOSED] as const;
/** Sent, and something can still come of it. */
export const liveStatuses = [...open, ...executed] as const;
/** Sent, whatever became of it since. */
export const sentStatuses = [...liveStatuses, ...endedStatuses] as const;
