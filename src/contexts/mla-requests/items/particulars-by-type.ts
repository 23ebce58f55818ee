import { AssistanceType as T } from '../../directory/index.js';
import { RecoveryAvenue as A } from './item.enums.js';
import type { ItemFacts } from './item-facts.js';
import type { ParticularName } from './particular-names.js';

/** One particular that an item should give: as UNCAC requires it, or as it helps whoever executes. */
export interface WantedParticular {
  /** One of these must say something. */
  readonly oneOf: readonly ParticularName[];
  /** What is wanted, as a clerk would say it. */
  readonly says: string;
  /** The provision that asks for it, or under which it helps. */
  readonly source: string;
  /** The rule that asks for it, by its name in docs/rules.md; absent where it is none of those. */
  readonly rule?: string;
}

const wanted = (says: string, source: string, ...oneOf: readonly ParticularName[]): WantedParticular => ({
  oneOf,
  says,
  source,
});

const d = 'UNCAC art. 46(15)(d)';
const e = 'UNCAC art. 46(15)(e)';

const nexus = wanted('what the assistance has to do with the facts', d, 'nexus');
const whom = wanted('who is to be heard, served or invited, and where to be found', e, 'addressee');
const holder = wanted('who holds the records or information', d, 'institution', 'account', 'addressee');
const period = wanted('the period concerned', d, 'periodFrom', 'periodTo');
const where = wanted('the place concerned', d, 'place', 'propertyLocation');

/** What helps whoever executes an item of a type; its absence makes a request weak, not incomplete. */
export const usefulByType: Readonly<Record<T, readonly WantedParticular[]>> = {
  [T.TAKING_EVIDENCE]: [whom, wanted('the questions to be put', d, 'questions'), nexus],
  [T.SERVICE_OF_DOCUMENTS]: [
    whom,
    wanted('the documents to be served', d, 'documents'),
    wanted(
      'the day of the hearing or the time limit for which service is needed',
      'UNCAC art. 46(24)',
      'appearOn',
    ),
  ],
  [T.SEARCH_SEIZURE_FREEZING]: [
    where,
    wanted('what is to be searched for, seized or frozen', d, 'documents', 'propertyDescription', 'account'),
    nexus,
  ],
  [T.EXAMINING_OBJECTS_AND_SITES]: [
    where,
    wanted('what is to be examined', d, 'questions', 'description'),
    nexus,
  ],
  [T.INFORMATION_AND_EXPERT_EVALUATIONS]: [
    wanted('the questions to be answered', d, 'questions', 'description'),
    holder,
    nexus,
  ],
  [T.DOCUMENTS_AND_RECORDS]: [
    holder,
    period,
    wanted('which documents and records', d, 'documents', 'description'),
    nexus,
  ],
  [T.TRACING_PROCEEDS_FOR_EVIDENCE]: [
    wanted(
      'the property, accounts or holders to start from',
      d,
      'propertyDescription',
      'account',
      'institution',
    ),
    nexus,
  ],
  [T.VOLUNTARY_APPEARANCE]: [
    whom,
    wanted('the day on which the person is to appear', 'UNCAC art. 46(3)(h), (24)', 'appearOn'),
  ],
  [T.OTHER_ASSISTANCE]: [nexus],
  [T.IDENTIFYING_FREEZING_TRACING_PROCEEDS]: [
    wanted(
      'the property, accounts or holders to start from',
      d,
      'propertyDescription',
      'account',
      'institution',
    ),
    wanted('why and how soon the property may be moved away', 'UNCAC art. 54(2)', 'dissipationRisk'),
    wanted('how near the risk of that is', 'UNCAC art. 54(2)', 'dissipationRiskLevel'),
  ],
  [T.ASSET_RECOVERY]: [],
};

const copyWhereAvailable = wanted(
  'a legally admissible copy of an order, where one is available',
  'UNCAC art. 55(3)(c)',
  'orderCopyAttached',
);

interface WantedByAvenue {
  /** Without these a request is legally incomplete (art. 55(3)). */
  readonly required: readonly WantedParticular[];
  readonly useful: readonly WantedParticular[];
}

/** What art. 55(3) asks of an item besides the facts, by the way on which property is reached. */
export const wantedByAvenue: Readonly<Record<A, WantedByAvenue>> = {
  [A.OBTAIN_ORDER]: {
    required: [wanted('a description of the property', 'UNCAC art. 55(3)(a)', 'propertyDescription')],
    useful: [
      wanted(
        'the location of the property, to the extent possible',
        'UNCAC art. 55(3)(a)',
        'propertyLocation',
      ),
      wanted('the estimated value of the property, where relevant', 'UNCAC art. 55(3)(a)', 'estimatedValue'),
    ],
  },
  [A.ENFORCE_ORDER]: {
    required: [
      wanted('a legally admissible copy of the order', 'UNCAC art. 55(3)(b)', 'orderCopyAttached'),
      wanted('to what extent the order is to be executed', 'UNCAC art. 55(3)(b)', 'orderExtent'),
      wanted(
        'the steps taken to notify third parties in good faith and to ensure due process',
        'UNCAC art. 55(3)(b)',
        'noticeToThirdParties',
      ),
      {
        oneOf: ['orderIsFinal'],
        says: 'a statement that the order is final',
        source: 'UNCAC art. 55(3)(b)',
        rule: 'R5',
      },
    ],
    useful: [
      wanted('court, day and number of the order', 'UNCAC art. 55(3)(b)', 'orderNumber', 'orderCourt'),
      wanted(
        'the property on which the order is to be executed',
        'UNCAC art. 55(1)(b)',
        'propertyDescription',
      ),
    ],
  },
  [A.IDENTIFY_TRACE_FREEZE]: { required: [], useful: [copyWhereAvailable] },
};

/** The types whose items say by which way of art. 55 property is reached, and which ways those are. */
export const avenuesOf: Readonly<Partial<Record<T, readonly A[]>>> = {
  [T.ASSET_RECOVERY]: Object.values(A),
  [T.IDENTIFYING_FREEZING_TRACING_PROCEEDS]: [A.IDENTIFY_TRACE_FREEZE],
  [T.SEARCH_SEIZURE_FREEZING]: [A.IDENTIFY_TRACE_FREEZE],
};

/** The types that compulsion alone can execute, unless the requesting State says otherwise. */
export const usuallyCoercive: ReadonlySet<T> = new Set([
  T.SEARCH_SEIZURE_FREEZING,
  T.IDENTIFYING_FREEZING_TRACING_PROCEEDS,
  T.ASSET_RECOVERY,
]);

/** Which of what is wanted an item does not give. */
export function absent(item: ItemFacts, from: readonly WantedParticular[]): readonly WantedParticular[] {
  return from.filter(({ oneOf }) => !oneOf.some((name) => item.given.includes(name)));
}
