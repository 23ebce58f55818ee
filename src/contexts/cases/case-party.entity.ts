import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';
import { CasePublication } from './case.enums.js';
import { DateTime } from '../../platform/scalars.js';

/** How a State became party of a case. */
export enum PartyEntry {
  OPENED_THE_CASE = 'OPENED_THE_CASE',
  INVITED = 'INVITED',
  REQUESTED_ASSISTANCE = 'REQUESTED_ASSISTANCE',
}
registerEnumType(PartyEntry, {
  name: 'PartyEntry',
  description: 'How a State became party of a case.',
  valuesConfig: {
    OPENED_THE_CASE: { description: 'It opened the case and leads it.' },
    INVITED: { description: 'The leading State invited it.' },
    REQUESTED_ASSISTANCE: {
      description:
        'A party State sent it a request for assistance (UNCAC art. 46). Past entries only: a request no longer makes a State a party.',
    },
  },
});

/** That a State is party of a case: its central authority reads the case from then on. */
@Entity({
  tableName: 'case_party',
  comment: 'Which States are parties of a case, since when, and how they became it.',
})
@ObjectType({
  description: 'That a State is party of a case: its central authority reads the case from then on.',
})
@Unique({ properties: ['case', 'state'] })
@Index({ properties: ['state', 'case'] })
export class CaseParty {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The party State.' })
  state!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'Since when (UTC).' })
  since!: Date;

  @Enum({ items: () => PartyEntry, type: 'text' })
  @Field(() => PartyEntry, { description: 'How it became party.' })
  entry!: PartyEntry;

  @ManyToOne({ entity: () => State, fieldName: 'brought_in_by' })
  @Field(() => State, { description: 'By which State: itself where it opened the case.' })
  broughtInBy!: Rel<State>;

  @Enum({ items: () => CasePublication, type: 'text' })
  @Field(() => CasePublication, {
    description:
      'What it consents to publish; for the leading State FULL. A change of the text takes the consent of the others back.',
  })
  publicationConsent: CasePublication = CasePublication.NONE;
}
