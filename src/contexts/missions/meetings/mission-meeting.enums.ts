import { registerEnumType } from 'type-graphql';

/** What kind of institution a mission met. */
export enum MissionInstitutionKind {
  CENTRAL_AUTHORITY = 'CENTRAL_AUTHORITY',
  MINISTRY = 'MINISTRY',
  PROSECUTION_SERVICE = 'PROSECUTION_SERVICE',
  LAW_ENFORCEMENT = 'LAW_ENFORCEMENT',
  ANTI_CORRUPTION_BODY = 'ANTI_CORRUPTION_BODY',
  FINANCIAL_INTELLIGENCE_UNIT = 'FINANCIAL_INTELLIGENCE_UNIT',
  COURT = 'COURT',
  ASSET_RECOVERY_OFFICE = 'ASSET_RECOVERY_OFFICE',
  ASSET_MANAGEMENT_OFFICE = 'ASSET_MANAGEMENT_OFFICE',
  SUPERVISOR = 'SUPERVISOR',
  PARLIAMENT = 'PARLIAMENT',
  PRIVATE_SECTOR = 'PRIVATE_SECTOR',
  CIVIL_SOCIETY = 'CIVIL_SOCIETY',
  OTHER = 'OTHER',
}
registerEnumType(MissionInstitutionKind, {
  name: 'MissionInstitutionKind',
  description: 'What kind of institution a mission met.',
  valuesConfig: {
    CENTRAL_AUTHORITY: {
      description: 'The central authority for mutual legal assistance (UNCAC art. 46(13)).',
    },
    MINISTRY: { description: 'A ministry.' },
    PROSECUTION_SERVICE: { description: 'A prosecution service.' },
    LAW_ENFORCEMENT: { description: 'Police, customs or tax investigators.' },
    ANTI_CORRUPTION_BODY: { description: 'A body that prevents or fights corruption (UNCAC arts 6, 36).' },
    FINANCIAL_INTELLIGENCE_UNIT: { description: 'A financial intelligence unit (UNCAC art. 58).' },
    COURT: { description: 'A court or judge.' },
    ASSET_RECOVERY_OFFICE: { description: 'An office that traces assets.' },
    ASSET_MANAGEMENT_OFFICE: { description: 'An office that manages frozen and confiscated property.' },
    SUPERVISOR: { description: 'A supervisor of banks or other obliged entities (UNCAC art. 14).' },
    PARLIAMENT: { description: 'Parliament, or a committee of it.' },
    PRIVATE_SECTOR: { description: 'Banks, notaries, lawyers, companies.' },
    CIVIL_SOCIETY: { description: 'Civil society and the press (UNCAC art. 13).' },
    OTHER: { description: 'Another institution.' },
  },
});
