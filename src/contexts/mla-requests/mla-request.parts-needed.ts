import type { Side } from '../../platform/reads/read-model.js';
import type { Requirement } from '../../platform/states/states.js';

/**
 * The parts of a request on which commands are given, as far as this viewer may give them. Looked at where a viewer reads
 * what can be done; a command names its part and finds it by itself, and is not given them.
 */
export interface PartsOfRequest {
  /** Since when the other State has had the opportunity to answer, of each consultation that is not concluded. */
  readonly openConsultations?: readonly string[];
  /** The same of those that a State opened whose steps the viewer's State enters. */
  readonly ownConsultations?: readonly string[];
  readonly unansweredInquiries?: readonly unknown[];
  /** The competent authorities of the own State to which it is assigned. */
  readonly assignedAuthorities?: readonly unknown[];
  /** When the time runs out that the requesting State was given to answer, of the period that runs for it. */
  readonly answersAwaited?: readonly (Date | string)[];
  /** Since when that period stands still, as the letter with the question lies or did not arrive. */
  readonly untoldQuestions?: readonly (Date | string)[];
  /** When it is looked at; now if not given. */
  readonly now?: Date;
}

export const partsOfRequest = [
  'openConsultations',
  'ownConsultations',
  'unansweredInquiries',
  'assignedAuthorities',
  'answersAwaited',
  'untoldQuestions',
] as const satisfies readonly (keyof PartsOfRequest)[];

/** The same for what is done beside the lifecycle. */
export interface PartsOfSteps {
  /** When each period of a State runs out whose steps the viewer's State enters, of those that run. */
  readonly extendableClocks?: readonly string[];
  /** Deliveries on paper, by their medium. */
  readonly paperDeliveries?: readonly unknown[];
  /** Deliveries of the own State's letters, whether they wait or left. */
  readonly ownLetters?: readonly unknown[];
  /** Notices that the request cannot be kept confidential, by when they were made. */
  readonly unansweredNotices?: readonly unknown[];
  /** Who works on it in the viewer's State, where it is for them and for supervisors to hand it on, and not for the viewer. */
  readonly othersAtWork?: readonly unknown[];
  /** Offers of the work that wait for the viewer. */
  readonly offersToViewer?: readonly unknown[];
  /** Teams to which the viewer's State keeps it. */
  readonly ownTeams?: readonly unknown[];
  /** The others in the viewer's State whose conflicts of interest were not dismissed. */
  readonly conflictsOfOthers?: readonly string[];
  /** When it is looked at; now if not given. */
  readonly now?: Date;
}

export const stepParts = [
  'extendableClocks',
  'paperDeliveries',
  'ownLetters',
  'unansweredNotices',
  'othersAtWork',
  'offersToViewer',
  'ownTeams',
  'conflictsOfOthers',
] as const satisfies readonly (keyof PartsOfSteps)[];

const needs = (
  says: string,
  source: string,
  isMet: (request: PartsOfRequest) => boolean,
): readonly Requirement<PartsOfRequest>[] => [{ says, source, isMet }];

const isThere = (parts: readonly unknown[] | undefined): boolean => parts === undefined || parts.length > 0;

export const openConsultation = needs('an open consultation', 'UNCAC art. 46(26)', (r) =>
  isThere(r.openConsultations),
);

/** Whoever opened it concludes it, once the other State had the opportunity to answer. */
export const concludableConsultation = needs(
  'an open consultation of the own State, in which the other State had the opportunity to answer',
  'UNCAC art. 46(26)',
  ({ ownConsultations, now = new Date() }) =>
    ownConsultations === undefined || ownConsultations.some((heldFrom) => new Date(heldFrom) <= now),
);

export const unansweredInquiry = needs('an inquiry that waits for its answer', 'UNCAC art. 46(24)', (r) =>
  isThere(r.unansweredInquiries),
);

export const assignedAuthority = needs(
  'a competent authority of the own State to which it is assigned',
  'UNCAC art. 46(13)',
  (r) => isThere(r.assignedAuthorities),
);

/** The viewer's State enters the steps of the State that a column names. */
const keptHere = (
  column: string,
): string => `exists (select from mla_request kept where kept.id = side.request_id
  and case side.${column} when kept.requesting_state then kept.requesting_keeper else kept.requested_keeper end
    = (select app.viewer_state()))`;

const parts = (
  entity: string,
  property: string,
  name: (typeof partsOfRequest)[number] | (typeof stepParts)[number],
  where: string,
): Side => ({
  ...{ entity, by: 'request', local: 'id', properties: [property], renamed: { [property]: name } },
  ...{ where, isList: true },
});

/** Where a reading finds these parts. */
export const sidesOfParts: readonly Side[] = [
  parts('MlaRequestConsultation', 'heldFrom', 'openConsultations', 'side.concluded_at is null'),
  parts(
    'MlaRequestConsultation',
    'heldFrom',
    'ownConsultations',
    `side.concluded_at is null and ${keptHere('opened_by')}`,
  ),
  parts('MlaRequestStatusInquiry', 'number', 'unansweredInquiries', 'side.answered_at is null'),
  {
    ...parts('MlaRequestAssignment', 'authority', 'assignedAuthorities', 'side.ended_at is null'),
    owner: 'state',
  },
  parts(
    'MlaRequestClock',
    'dueAt',
    'extendableClocks',
    `side.is_running and side.paused_at is null and side.kind <> 'CONDITION_EXPIRY' and ${keptHere('state')}`,
  ),
  parts('MlaRequestClock', 'dueAt', 'answersAwaited', "side.kind = 'INFORMATION' and side.is_running"),
  parts(
    'MlaRequestClock',
    'pausedAt',
    'untoldQuestions',
    "side.kind = 'INFORMATION' and side.is_running and side.paused_at is not null",
  ),
  parts('MlaRequestDelivery', 'medium', 'paperDeliveries', "side.medium <> 'REPATRIA'"),
  {
    ...parts('MlaRequestDelivery', 'digest', 'ownLetters', 'side.letter_id is not null'),
    owner: 'fromState',
  },
  parts('ConfidentialityNotice', 'reportedAt', 'unansweredNotices', 'side.answer is null'),
  {
    ...parts(
      'MlaRequestSide',
      'assignee',
      'othersAtWork',
      'side.assignee <> (select app.viewer_id()) and (select app.supervised_state()) is null',
    ),
    owner: 'state',
  },
  {
    ...parts(
      'MlaRequestHandover',
      'offeredAt',
      'offersToViewer',
      "side.status = 'OFFERED' and side.to_officer = (select app.viewer_id())",
    ),
    owner: 'state',
  },
  {
    ...parts('MlaRequestRestriction', 'restrictedAt', 'ownTeams', 'side.lifted_at is null'),
    owner: 'state',
  },
  {
    ...parts(
      'MlaRequestConflict',
      'officer',
      'conflictsOfOthers',
      "side.officer <> (select app.viewer_id()) and side.decision is distinct from 'DISMISSED'",
    ),
    owner: 'state',
  },
];
