import { AssistanceType } from '../../../src/contexts/directory/index.js';
import { RecoveryAvenue, type MlaRequestContentsInput } from '../../../src/contexts/mla-requests/index.js';

/** What all requests in one matter say. */
interface Said {
  readonly offences: string[];
  readonly subjectMatter: string;
  readonly conductingAuthority: string;
  readonly conductingAuthorityFunctions: string;
  readonly facts: string;
}

/** A matter in which requests are made, and its case. */
export interface Matter extends Said {
  readonly caseId: string;
}

type Contents = Pick<MlaRequestContentsInput, keyof MlaRequestContentsInput>;
type Particulars = NonNullable<NonNullable<Contents['items']>[number]['particulars']>;

/** The matter, and who conducts the proceeding (UNCAC art. 46(15)(b)). */
const matterOf = (said: Said): Contents => {
  const { offences, subjectMatter, conductingAuthority, conductingAuthorityFunctions } = said;
  return { offences, subjectMatter, conductingAuthority, conductingAuthorityFunctions };
};
const base = (said: Said): Contents => ({ ...matterOf(said), facts: said.facts });

/** Asks for records of a bank, a register or a company. */
export function records(
  matter: Said,
  description: string,
  institution: string,
  more: Contents = {},
): Contents {
  return {
    ...base(matter),
    items: [
      {
        type: AssistanceType.DOCUMENTS_AND_RECORDS,
        particulars: { description, institution, periodFrom: '2022-01-01', periodTo: '2024-12-31' },
      },
    ],
    assistanceSought: description,
    purpose: 'Evidence in the criminal proceedings.',
    ...more,
  };
}

/** Asks that property be frozen. */
export function freezing(matter: Said, particulars: Particulars, more: Contents = {}): Contents {
  return {
    ...base(matter),
    items: [
      {
        type: AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS,
        avenue: RecoveryAvenue.IDENTIFY_TRACE_FREEZE,
        particulars,
      },
    ],
    assistanceSought: 'Freezing of the property for later confiscation (UNCAC art. 55(2)).',
    purpose: 'To keep the property from being moved before a court can confiscate it.',
    ...more,
  };
}

/** Asks that somebody be heard. */
export function hearing(matter: Said, addressee: string, questions: string, more: Contents = {}): Contents {
  return {
    ...base(matter),
    items: [{ type: AssistanceType.TAKING_EVIDENCE, particulars: { addressee, questions } }],
    assistanceSought: `Taking the statement of ${addressee}.`,
    purpose: 'Testimony in the criminal proceedings.',
    ...more,
  };
}

/** Asks that documents be served. */
export function service(matter: Said, addressee: string, document: string, more: Contents = {}): Contents {
  return {
    ...matterOf(matter),
    items: [{ type: AssistanceType.SERVICE_OF_DOCUMENTS, particulars: { addressee, documents: [document] } }],
    assistanceSought: `Service of the document on ${addressee}.`,
    purpose: 'To give the person the opportunity to be heard.',
    ...more,
  };
}
