import { registerEnumType } from 'type-graphql';

/** By which way a central authority accepts requests. */
export enum AcceptedChannel {
  CENTRAL_AUTHORITY = 'CENTRAL_AUTHORITY',
  DIPLOMATIC = 'DIPLOMATIC',
  INTERPOL = 'INTERPOL',
  E_CODEX = 'E_CODEX',
  IBER_AT = 'IBER_AT',
  OTHER_ELECTRONIC = 'OTHER_ELECTRONIC',
}
registerEnumType(AcceptedChannel, {
  name: 'AcceptedChannel',
  description: 'By which way a central authority accepts requests (UNCAC art. 46(13), (14)).',
  valuesConfig: {
    CENTRAL_AUTHORITY: { description: 'Directly, from central authority to central authority.' },
    DIPLOMATIC: { description: 'Through diplomatic channels, as a State may require (art. 46(13)).' },
    INTERPOL: {
      description: 'Through INTERPOL, in urgent circumstances, where both States agree (art. 46(13)).',
    },
    E_CODEX: { description: 'Electronically, by e-CODEX.' },
    IBER_AT: { description: 'Electronically, by Iber@ (Treaty of Medellín).' },
    OTHER_ELECTRONIC: { description: 'Electronically, by another system, which the formats name.' },
  },
});

/** Whether a State has agreed to a manner of communication that the Convention leaves to agreement. */
export enum AgreementStatus {
  AGREED = 'AGREED',
  NOT_AGREED = 'NOT_AGREED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(AgreementStatus, {
  name: 'AgreementStatus',
  description:
    'Whether a State has agreed to a manner of communication that the Convention leaves to agreement.',
  valuesConfig: {
    AGREED: { description: 'It has agreed.' },
    NOT_AGREED: { description: 'It has not agreed.' },
    UNKNOWN: { description: 'The directory does not know: ask the authority first.' },
  },
});

/** For what an authority is competent, as the UNODC directory of competent national authorities groups it. */
export enum AuthorityFunction {
  MUTUAL_LEGAL_ASSISTANCE = 'MUTUAL_LEGAL_ASSISTANCE',
  ASSET_RECOVERY = 'ASSET_RECOVERY',
  EXTRADITION = 'EXTRADITION',
  TRANSFER_OF_SENTENCED_PERSONS = 'TRANSFER_OF_SENTENCED_PERSONS',
  PREVENTION_OF_CORRUPTION = 'PREVENTION_OF_CORRUPTION',
  CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS = 'CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS',
  MIGRANT_SMUGGLING_BY_SEA = 'MIGRANT_SMUGGLING_BY_SEA',
  FIREARMS = 'FIREARMS',
  CULTURAL_PROPERTY = 'CULTURAL_PROPERTY',
}
registerEnumType(AuthorityFunction, {
  name: 'AuthorityFunction',
  description: 'For what an authority is competent.',
  valuesConfig: {
    MUTUAL_LEGAL_ASSISTANCE: { description: 'Mutual legal assistance (UNCAC art. 46, UNTOC art. 18).' },
    ASSET_RECOVERY: { description: 'Asset recovery (UNCAC chapter V).' },
    EXTRADITION: { description: 'Extradition (UNCAC art. 44, UNTOC art. 16).' },
    TRANSFER_OF_SENTENCED_PERSONS: {
      description: 'Transfer of sentenced persons (UNCAC art. 45, UNTOC art. 17).',
    },
    PREVENTION_OF_CORRUPTION: { description: 'Prevention of corruption (UNCAC art. 6).' },
    CIVIL_AND_ADMINISTRATIVE_PROCEEDINGS: {
      description: 'Civil and administrative proceedings relating to corruption (UNCAC art. 43(1)).',
    },
    MIGRANT_SMUGGLING_BY_SEA: {
      description: 'Smuggling of migrants by sea (UNTOC Smuggling Protocol art. 8(6)).',
    },
    FIREARMS: { description: 'Trafficking in firearms (UNTOC Firearms Protocol art. 13(2)).' },
    CULTURAL_PROPERTY: { description: 'Trafficking in cultural property.' },
  },
});

/** What kind of authority of a State is meant. */
export enum CompetentAuthorityKind {
  PROSECUTION_SERVICE = 'PROSECUTION_SERVICE',
  FINANCIAL_INTELLIGENCE_UNIT = 'FINANCIAL_INTELLIGENCE_UNIT',
  COURT = 'COURT',
  ASSET_RECOVERY_OFFICE = 'ASSET_RECOVERY_OFFICE',
  ASSET_MANAGEMENT_OFFICE = 'ASSET_MANAGEMENT_OFFICE',
  ANTI_CORRUPTION_BODY = 'ANTI_CORRUPTION_BODY',
  LAW_ENFORCEMENT = 'LAW_ENFORCEMENT',
  OTHER = 'OTHER',
}
registerEnumType(CompetentAuthorityKind, {
  name: 'CompetentAuthorityKind',
  description: 'What kind of authority it is.',
  valuesConfig: {
    PROSECUTION_SERVICE: { description: 'A prosecution service.' },
    FINANCIAL_INTELLIGENCE_UNIT: { description: 'A financial intelligence unit (UNCAC art. 58).' },
    COURT: { description: 'A court.' },
    ASSET_RECOVERY_OFFICE: { description: 'An office that traces and identifies assets.' },
    ASSET_MANAGEMENT_OFFICE: {
      description: 'An office that administers frozen, seized or confiscated property (UNCAC art. 31(3)).',
    },
    ANTI_CORRUPTION_BODY: {
      description: 'A body that prevents or combats corruption (UNCAC arts 6, 36).',
    },
    LAW_ENFORCEMENT: { description: 'Police, customs or another law enforcement authority (UNCAC art. 48).' },
    OTHER: { description: 'Another authority.' },
  },
});
