import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../directory/index.js';
import { Case } from './case.entity.js';

/** What a State or territory is in a case. */
export enum StateRole {
  ORIGIN = 'ORIGIN',
  ASSET_LOCATION = 'ASSET_LOCATION',
  TRANSIT = 'TRANSIT',
  BRIBE_PAYER = 'BRIBE_PAYER',
  BRIBED_OFFICIALS = 'BRIBED_OFFICIALS',
  OTHER = 'OTHER',
}
registerEnumType(StateRole, {
  name: 'StateRole',
  description: 'What a State or territory is in a case.',
  valuesConfig: {
    ORIGIN: { description: 'From where the assets were taken.' },
    ASSET_LOCATION: { description: 'Where assets are or were.' },
    TRANSIT: { description: 'Through which assets passed.' },
    BRIBE_PAYER: { description: 'From where bribes were paid.' },
    BRIBED_OFFICIALS: { description: 'Whose officials were bribed or to be bribed (UNCAC arts 15, 16).' },
    OTHER: { description: 'Concerned in another way.' },
  },
});

/** That a State or territory has a role in a case; it need not be a party. */
@Entity({ tableName: 'case_state_role', comment: 'What States and territories are in a case.' })
@ObjectType({ description: 'That a State or territory has a role in a case; it need not be a party.' })
@Unique({ properties: ['case', 'state', 'role'] })
@Index({ properties: ['state', 'role', 'case'] })
export class CaseStateRole {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State or territory.' })
  state!: Rel<State>;

  @Enum({ items: () => StateRole, type: 'text' })
  @Field(() => StateRole, { description: 'What it is in the case.' })
  role!: StateRole;
}
