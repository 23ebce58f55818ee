import type * as operations from '../support/generated/operations.js';

type Whole = NonNullable<operations.MlaRequestWholeQuery['mlaRequest']>;

/** What is there to be seen of a request after a step, whoever may see it. */
export interface Scene {
  readonly status: operations.MlaRequestStatus;
  /** Whether the case is open to StAR. */
  readonly granted?: boolean;
  /** Whether the requested State does not take part in Repatria, so that nobody there sees anything. */
  readonly oneSided?: boolean;
  /** Whether the whole request was given to the prosecution service of either State. */
  readonly xaAssigned?: boolean;
  readonly xcAssigned?: boolean;
  /** How the one item stands that was given to another executing authority of the requested State; null if none was. */
  readonly part?: operations.MlaRequestItemStatus | null;
  readonly items?: number;
  readonly questions?: number;
  readonly answers?: number;
  readonly consultations?: number;
  readonly messages?: number;
  readonly conditions?: number;
  /** Conditions that the requested State prepares and has not sent. */
  readonly preparedConditions?: number;
  /** Conditions that were fulfilled. */
  readonly fulfilled?: number;
  /** Until when the request is postponed, as the requesting State was told; '' once it was resumed. */
  readonly review?: string;
  /** Whether the requested State said on which ground it postponed. */
  readonly postponed?: boolean;
  /** What the requested State notes of a domestic proceeding, on its own side. */
  readonly domesticProceeding?: boolean;
  /** How many of the items were executed, could not be, and were refused. */
  readonly executed?: number;
  readonly notPossible?: number;
  readonly refused?: number;
  /** How the measure stands that the requested State obtained; it exists there alone while it is planned. */
  readonly measure?: operations.MeasureStatus | '';
  /** What the requesting State said last for keeping it. */
  readonly argued?: string;
  /** Evidence that the requested State's prosecutor obtained, and that its supervisor has not handed over; and that it has. */
  readonly prepared?: number;
  readonly handedOver?: number;
  /** Consents asked for, granted and refused, uses within the purposes stated, and uses on consent. */
  readonly consents?: number;
  readonly consentsGranted?: number;
  readonly consentsRefused?: number;
  readonly uses?: number;
  readonly usesOnConsent?: number;
  /** Whether the requesting State said what it got. */
  readonly outcome?: boolean;
  /** What waits for a second pair of eyes in either State. */
  readonly xaProposal?: operations.MlaRequestProposal | '';
  readonly xcProposal?: operations.MlaRequestProposal | '';
}

/** What somebody sees, in a line; what is zero, false or empty is left out. */
const line = (seen: Seen): string =>
  Object.entries(seen)
    .filter(([, value]) => value !== 0 && value !== false && value !== '')
    .map(([key, value]) => (value === true ? key : `${key}=${String(value)}`))
    .sort()
    .join(' ');

interface Seen {
  readonly status: string;
  readonly content: boolean;
  readonly items: number;
  readonly questions: number;
  readonly answers: number;
  readonly consultations: number;
  readonly messages: number;
  readonly conditions: number;
  readonly fulfilled: number;
  readonly postponed: boolean;
  readonly review: string;
  readonly executed: number;
  readonly notPossible: number;
  readonly refused: number;
  readonly results: number;
  readonly measure: string;
  /** Whether the property that a measure concerns is read, and when it was to be executed. */
  readonly property: boolean;
  readonly plannedOn: boolean;
  readonly argued: string;
  readonly evidence: number;
  readonly consents: number;
  readonly consentsGranted: number;
  readonly consentsRefused: number;
  readonly uses: number;
  readonly outcome: boolean;
  readonly proceeding: boolean;
  readonly proposal: string;
}

/** What was read of a request. */
export function described(request: Whole): string {
  const rounds = (request.informationRounds?.edges ?? []).map(({ node }) => node);
  const consultations = (request.consultations?.edges ?? []).map(({ node }) => node);
  const messages = consultations.flatMap(({ messages: said }) => (said?.edges ?? []).map(({ node }) => node));
  const conditions = request.conditions ?? [];
  const measure = request.measures?.edges[0]?.node;
  const consents = (request.useConsents?.edges ?? []).map(({ node }) => node);
  const itemsAt = (status: operations.MlaRequestItemStatus): number =>
    request.items.filter((item) => item.status === status).length;
  return line({
    status: request.status,
    content: request.content !== null,
    items: request.items.length,
    questions: rounds.filter(({ question }) => question !== null).length,
    answers: rounds.filter(({ answer }) => answer !== null).length,
    consultations: consultations.length,
    messages: messages.filter(({ text }) => text !== null).length,
    conditions: conditions.filter(({ text }) => text !== null).length,
    fulfilled: conditions.filter(({ status }) => status === 'FULFILLED').length,
    postponed: request.postponementGround !== null,
    review: request.postponementReviewOn ?? '',
    executed: itemsAt('EXECUTED'),
    notPossible: itemsAt('NOT_POSSIBLE'),
    refused: itemsAt('REFUSED'),
    results: request.items.filter(({ result }) => result !== null).length,
    measure: measure?.status ?? '',
    property: measure?.property != null,
    plannedOn: measure?.plannedOn != null,
    argued: measure?.submission ?? '',
    evidence: request.evidence?.edges.length ?? 0,
    consents: consents.length,
    consentsGranted: consents.filter(({ status }) => status === 'GRANTED').length,
    consentsRefused: consents.filter(({ status }) => status === 'REFUSED').length,
    uses: request.evidenceUses?.edges.length ?? 0,
    outcome: request.outcomeKind !== null,
    proceeding: request.ownSide?.domesticProceeding != null,
    proposal: request.ownSide?.proposal ?? '',
  });
}

/** Who sees nothing of any request, and in which words they are told so. */
const outsiders: Readonly<Record<string, string>> = {
  secretariat: 'FORBIDDEN',
  'system-admin': 'FORBIDDEN',
  dashboard: 'FORBIDDEN',
  stranger: 'UNAUTHENTICATED',
};

/** What somebody must see in a scene, with the rules of domain.md 5.3 and 5.4 written out. */
export function expectedLook(person: string, scene: Scene): string {
  const outside = outsiders[person];
  if (outside !== undefined) return outside;
  const [state = '', office = ''] = person.split(/-(.*)/);
  // Of Belmora and Demetria nobody is a party on Repatria, whatever their office.
  if (state === 'xb' || state === 'xd') return 'nothing';
  const sent = scene.status !== 'DRAFT' && scene.status !== 'IN_REVIEW';
  if (state === 'xc' && (!sent || scene.oneSided === true)) return 'nothing';
  const whole = wholeLook(state, scene);
  switch (office) {
    case 'officer':
    case 'second-officer':
    case 'supervisor':
      return line(whole);
    case 'prosecutor': {
      const isGiven = state === 'xa' ? scene.xaAssigned : scene.xcAssigned;
      return isGiven === true ? line(executing(state, whole)) : 'nothing';
    }
    case 'unit':
      return scene.part == null ? 'nothing' : line(withPart(scene.part, sentOnly(scene, whole)));
    case 'staff':
      return sent && scene.granted === true ? line(ofStar(sentOnly(scene, whole))) : 'nothing';
    default:
      return line(auditing(sentOnly(scene, whole)));
  }
}

/** What a central authority sees of what both States share and of what is its own. */
function wholeLook(state: string, scene: Scene): Seen {
  const isRequesting = state === 'xa';
  const isRequested = state === 'xc';
  const { executed = 0, notPossible = 0, refused = 0, prepared = 0, handedOver = 0 } = scene;
  const { uses = 0, usesOnConsent = 0, measure = '', argued = '' } = scene;
  // A measure that is planned exists in the requested State, and for the auditor of the system.
  const isMeasureThere = measure !== '' && !(isRequesting && measure === 'PLANNED');
  const proposals: Readonly<Record<string, string | undefined>> = {
    xa: scene.xaProposal,
    xc: scene.xcProposal,
  };
  return {
    ...{ status: scene.status, content: true, items: scene.items ?? 0 },
    ...{ questions: scene.questions ?? 0, answers: scene.answers ?? 0 },
    ...{ consultations: scene.consultations ?? 0, messages: scene.messages ?? 0 },
    conditions: (scene.conditions ?? 0) + (isRequested ? (scene.preparedConditions ?? 0) : 0),
    fulfilled: scene.fulfilled ?? 0,
    ...{ postponed: scene.postponed ?? false, review: scene.review ?? '' },
    ...{ executed, notPossible, refused, results: executed + notPossible + refused },
    measure: isMeasureThere ? measure : '',
    property: isMeasureThere,
    plannedOn: isMeasureThere && isRequested,
    argued: isMeasureThere ? argued : '',
    // Evidence exists in the requested State alone until it is handed over.
    evidence: isRequesting ? handedOver : prepared + handedOver,
    consents: scene.consents ?? 0,
    consentsGranted: scene.consentsGranted ?? 0,
    consentsRefused: scene.consentsRefused ?? 0,
    // What is made of it within the stated purposes is the requesting State's own.
    uses: isRequested ? usesOnConsent : uses + usesOnConsent,
    outcome: scene.outcome ?? false,
    proceeding: isRequested && scene.domesticProceeding === true,
    proposal: proposals[state] ?? '',
  };
}

/** Without what the own State prepares, which is for those who work on the whole request. */
const sentOnly = ({ conditions = 0 }: Scene, whole: Seen): Seen => ({ ...whole, conditions });

/** A competent authority with the whole request; one that executes sees what it obtained, and not what becomes of it. */
const executing = (state: string, whole: Seen): Seen =>
  state === 'xa' ? whole : { ...whole, consents: 0, consentsGranted: 0, consentsRefused: 0, uses: 0 };

/** A competent authority that was given one item: that, and what holds for every part. */
function withPart(status: operations.MlaRequestItemStatus, whole: Seen): Seen {
  const isAt = (one: operations.MlaRequestItemStatus): number => (status === one ? 1 : 0);
  const own = {
    items: 1,
    executed: isAt('EXECUTED'),
    notPossible: isAt('NOT_POSSIBLE'),
    refused: isAt('REFUSED'),
  };
  return {
    ...executing('xc', whole),
    ...own,
    results: own.executed + own.notPossible + own.refused,
    ...{ questions: 0, answers: 0, consultations: 0, messages: 0, evidence: 0 },
    ...{ measure: '', property: false, plannedOn: false, argued: '', proceeding: false },
  };
}

/** Auditors see the process and not the substance. */
const auditing = (whole: Seen): Seen => ({
  ...whole,
  ...{ content: false, questions: 0, answers: 0, messages: 0, results: 0 },
  ...{ property: false, plannedOn: false, proceeding: false },
});

/** StAR by grant sees of what kind the assistance is and where it stands. */
const ofStar = (whole: Seen): Seen => ({
  ...auditing(whole),
  ...{ consultations: 0, conditions: 0, fulfilled: 0, postponed: false, review: '', outcome: false },
  ...{ measure: '', argued: '', evidence: 0, consents: 0, consentsGranted: 0, consentsRefused: 0, uses: 0 },
});
