import { registerEnumType } from 'type-graphql';

/** With what immediate execution would interfere. */
export enum PostponementGround {
  ONGOING_INVESTIGATION = 'ONGOING_INVESTIGATION',
  ONGOING_PROSECUTION = 'ONGOING_PROSECUTION',
  ONGOING_JUDICIAL_PROCEEDING = 'ONGOING_JUDICIAL_PROCEEDING',
}
registerEnumType(PostponementGround, {
  name: 'PostponementGround',
  description:
    'With what in the requested State immediate execution would interfere (UNCAC art. 46(25)); which proceeding it is stays with that State.',
  valuesConfig: {
    ONGOING_INVESTIGATION: { description: 'An ongoing investigation.' },
    ONGOING_PROSECUTION: { description: 'An ongoing prosecution.' },
    ONGOING_JUDICIAL_PROCEEDING: { description: 'An ongoing judicial proceeding.' },
  },
});
