import { IdentifierKind, SubjectKind } from '../../cases/index.js';
import { AssistanceType } from '../../directory/index.js';
import { Assurance } from '../contents.enums.js';
import { DissipationRisk } from '../items/dissipation-risk.enums.js';
import { RecoveryAvenue } from '../items/item.enums.js';
import { LegalBasis, MlaRequestStatus, TransmissionChannel } from '../mla-request.enums.js';
import { EnclosureKind } from '../enclosures/enclosure.enums.js';
import { TranslatedPart } from '../translations/translation.enums.js';

/** What each value of an enum is called in a letter, for a court that has never seen Repatria. */
type Words<E extends string> = Readonly<Record<E, string>>;

export const assistanceInWords: Words<AssistanceType> = {
  [AssistanceType.TAKING_EVIDENCE]: 'Taking evidence or statements from persons (UNCAC art. 46(3)(a))',
  [AssistanceType.SERVICE_OF_DOCUMENTS]: 'Service of judicial documents (UNCAC art. 46(3)(b))',
  [AssistanceType.SEARCH_SEIZURE_FREEZING]: 'Search, seizure and freezing (UNCAC art. 46(3)(c))',
  [AssistanceType.EXAMINING_OBJECTS_AND_SITES]: 'Examination of objects and sites (UNCAC art. 46(3)(d))',
  [AssistanceType.INFORMATION_AND_EXPERT_EVALUATIONS]:
    'Information, evidentiary items and expert evaluations (UNCAC art. 46(3)(e))',
  [AssistanceType.DOCUMENTS_AND_RECORDS]:
    'Originals or certified copies of documents and records (UNCAC art. 46(3)(f))',
  [AssistanceType.TRACING_PROCEEDS_FOR_EVIDENCE]:
    'Identifying or tracing proceeds of crime, property, instrumentalities or other things for evidentiary purposes (UNCAC art. 46(3)(g))',
  [AssistanceType.VOLUNTARY_APPEARANCE]:
    'Voluntary appearance of persons in the requesting State (UNCAC art. 46(3)(h))',
  [AssistanceType.OTHER_ASSISTANCE]:
    'Other assistance that is not contrary to the law of the requested State (UNCAC art. 46(3)(i))',
  [AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS]:
    'Identifying, freezing and tracing proceeds of crime (UNCAC art. 46(3)(j), chapter V)',
  [AssistanceType.ASSET_RECOVERY]: 'Recovery of assets (UNCAC art. 46(3)(k), chapter V)',
};

export const avenueInWords: Words<RecoveryAvenue> = {
  [RecoveryAvenue.OBTAIN_ORDER]:
    'an order of confiscation is to be obtained in the requested State (UNCAC art. 55(1)(a), (3)(a))',
  [RecoveryAvenue.ENFORCE_ORDER]:
    'an order of confiscation of the requesting State is to be enforced (UNCAC art. 55(1)(b), (3)(b))',
  [RecoveryAvenue.IDENTIFY_TRACE_FREEZE]:
    'property is to be identified, traced, frozen or seized for later confiscation (UNCAC art. 55(2), (3)(c))',
};

export const riskInWords: Words<DissipationRisk> = {
  [DissipationRisk.IMMINENT]: 'imminent',
  [DissipationRisk.HIGH]: 'high',
  [DissipationRisk.MODERATE]: 'moderate',
};

export const legalBasisInWords: Words<LegalBasis> = {
  [LegalBasis.UNCAC]: 'United Nations Convention against Corruption (UNCAC)',
  [LegalBasis.BILATERAL_TREATY]: 'Treaty between the two States (UNCAC art. 46(6))',
  [LegalBasis.REGIONAL_TREATY]: 'Regional treaty to which both States are parties (UNCAC art. 46(6))',
  [LegalBasis.RECIPROCITY]: 'Assurance of reciprocity',
  [LegalBasis.DOMESTIC_LAW]: 'Law of the requested State',
};

export const channelInWords: Words<TransmissionChannel> = {
  [TransmissionChannel.CENTRAL_AUTHORITY]: 'From central authority to central authority (UNCAC art. 46(13))',
  [TransmissionChannel.DIPLOMATIC]: 'Through diplomatic channels (UNCAC art. 46(13))',
  [TransmissionChannel.INTERPOL]: 'Through INTERPOL, in urgent circumstances (UNCAC art. 46(13))',
};

export const assuranceInWords: Words<Assurance> = {
  [Assurance.RECIPROCITY]: 'The requesting State would assist likewise.',
  [Assurance.SPECIALITY]:
    'Nothing is used for other investigations, prosecutions or judicial proceedings without prior consent (UNCAC art. 46(19)).',
  [Assurance.RETURN_OF_EVIDENCE]: 'Originals and objects are returned once they are no longer needed.',
  [Assurance.COSTS]:
    'The requesting State bears costs that are substantial or extraordinary (UNCAC art. 46(28)).',
};

export const enclosureInWords: Words<EnclosureKind> = {
  [EnclosureKind.ORIGINAL]: 'original',
  [EnclosureKind.CERTIFIED_COPY]: 'certified copy',
  [EnclosureKind.COPY]: 'copy',
  [EnclosureKind.TRANSLATION]: 'translation',
  [EnclosureKind.CERTIFIED_TRANSLATION]: 'translation by a sworn or certified translator',
  [EnclosureKind.OTHER]: 'in another form',
};

export const translatedPartInWords: Words<TranslatedPart> = {
  [TranslatedPart.REQUEST]: 'the request',
  [TranslatedPart.ORDER]: 'the order of a court that is enclosed',
  [TranslatedPart.LAW]: 'the provisions of law',
  [TranslatedPart.DOCUMENTS_TO_SERVE]: 'the documents to be served',
  [TranslatedPart.ENCLOSURES]: 'other enclosures',
};

export const identifierInWords: Words<IdentifierKind> = {
  [IdentifierKind.PASSPORT]: 'Passport',
  [IdentifierKind.NATIONAL_ID]: 'National identity number',
  [IdentifierKind.TAX_NUMBER]: 'Tax number',
  [IdentifierKind.REGISTRATION_NUMBER]: 'Registration number',
  [IdentifierKind.LEI]: 'Legal entity identifier (LEI)',
  [IdentifierKind.OTHER]: 'Other number or code',
};

/** What is said of a human being, and of an entity. */
export const personInWords: Words<SubjectKind> = {
  [SubjectKind.NATURAL]: 'natural person',
  [SubjectKind.LEGAL]: 'legal person or arrangement',
};

/** What became of a request that is put again. */
export const endInWords: Readonly<Partial<Words<MlaRequestStatus>>> = {
  [MlaRequestStatus.REFUSED]: 'was refused',
  [MlaRequestStatus.RETURNED_INCOMPLETE]: 'was returned as incomplete',
  [MlaRequestStatus.LAPSED]: 'lapsed',
  [MlaRequestStatus.WITHDRAWN]: 'was withdrawn',
  [MlaRequestStatus.CLOSED]: 'was closed without execution',
};
