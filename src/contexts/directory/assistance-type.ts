import { registerEnumType } from 'type-graphql';

/** The eleven purposes for which mutual legal assistance may be requested: UNCAC art. 46(3)(a) to (k), in that order. */
export enum AssistanceType {
  TAKING_EVIDENCE = 'TAKING_EVIDENCE',
  SERVICE_OF_DOCUMENTS = 'SERVICE_OF_DOCUMENTS',
  SEARCH_SEIZURE_FREEZING = 'SEARCH_SEIZURE_FREEZING',
  EXAMINING_OBJECTS_AND_SITES = 'EXAMINING_OBJECTS_AND_SITES',
  INFORMATION_AND_EXPERT_EVALUATIONS = 'INFORMATION_AND_EXPERT_EVALUATIONS',
  DOCUMENTS_AND_RECORDS = 'DOCUMENTS_AND_RECORDS',
  TRACING_PROCEEDS_FOR_EVIDENCE = 'TRACING_PROCEEDS_FOR_EVIDENCE',
  VOLUNTARY_APPEARANCE = 'VOLUNTARY_APPEARANCE',
  OTHER_ASSISTANCE = 'OTHER_ASSISTANCE',
  IDENTIFYING_FREEZING_TRACING_PROCEEDS = 'IDENTIFYING_FREEZING_TRACING_PROCEEDS',
  ASSET_RECOVERY = 'ASSET_RECOVERY',
}
registerEnumType(AssistanceType, {
  name: 'AssistanceType',
  description: 'For what mutual legal assistance may be requested (UNCAC art. 46(3)).',
  valuesConfig: {
    TAKING_EVIDENCE: { description: 'Taking evidence or statements from persons (art. 46(3)(a)).' },
    SERVICE_OF_DOCUMENTS: { description: 'Effecting service of judicial documents (art. 46(3)(b)).' },
    SEARCH_SEIZURE_FREEZING: {
      description: 'Executing searches and seizures, and freezing (art. 46(3)(c)).',
    },
    EXAMINING_OBJECTS_AND_SITES: { description: 'Examining objects and sites (art. 46(3)(d)).' },
    INFORMATION_AND_EXPERT_EVALUATIONS: {
      description: 'Providing information, evidentiary items and expert evaluations (art. 46(3)(e)).',
    },
    DOCUMENTS_AND_RECORDS: {
      description:
        'Providing originals or certified copies of documents and records, including government, bank, financial, corporate and business records (art. 46(3)(f)).',
    },
    TRACING_PROCEEDS_FOR_EVIDENCE: {
      description:
        'Identifying or tracing proceeds of crime, property, instrumentalities or other things for evidentiary purposes (art. 46(3)(g)).',
    },
    VOLUNTARY_APPEARANCE: {
      description:
        'Facilitating the voluntary appearance of persons in the requesting State (art. 46(3)(h)).',
    },
    OTHER_ASSISTANCE: {
      description:
        'Any other type of assistance that is not contrary to the law of the requested State (art. 46(3)(i)).',
    },
    IDENTIFYING_FREEZING_TRACING_PROCEEDS: {
      description:
        'Identifying, freezing and tracing proceeds of crime in accordance with chapter V (art. 46(3)(j)).',
    },
    ASSET_RECOVERY: { description: 'The recovery of assets, in accordance with chapter V (art. 46(3)(k)).' },
  },
});
