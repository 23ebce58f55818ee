import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { Node } from '../../platform/reads/node.js';
import { CompetentAuthorityKind } from './authority.enums.js';
import { Verification } from './directory.enums.js';
import { State } from './state.entity.js';

/**
 * An authority of a State to which its central authority transmits requests for execution, or which investigates
 * (UNCAC art. 46(13)): prosecutors, financial intelligence units, courts, asset management offices.
 */
@Entity({
  tableName: 'competent_authority',
  comment: "States' prosecutors, financial intelligence units, courts and offices that execute requests.",
})
@ObjectType({
  implements: Node,
  description:
    'An authority of a State that investigates, or to which the central authority transmits requests for execution (UNCAC art. 46(13)).',
})
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['state', 'name', 'id'] })
export class CompetentAuthority {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "CompetentAuthority:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => State, fieldName: 'state' })
  @Field(() => State, { description: 'The State whose authority it is.' })
  state!: Rel<State>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Enum({ items: () => CompetentAuthorityKind, type: 'text' })
  @Field(() => CompetentAuthorityKind, { description: 'What kind of authority it is.' })
  kind!: CompetentAuthorityKind;

  @Enum({ items: () => Verification, type: 'text' })
  @Field(() => Verification, { description: 'How far this may be relied on.' })
  verification!: Verification;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was taken from.' })
  source!: string;
}
