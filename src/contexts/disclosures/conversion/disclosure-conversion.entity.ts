import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../../mla-requests/index.js';
import { SpontaneousDisclosure } from '../spontaneous-disclosure.entity.js';

/** That a disclosure resulted in a request for mutual legal assistance (UNCAC art. 46(4), art. 56). */
@Entity({
  tableName: 'disclosure_conversion',
  comment: 'Which requests for mutual legal assistance were opened from which disclosures.',
})
@ObjectType({
  description:
    'That a spontaneous disclosure resulted in a request for mutual legal assistance (UNCAC art. 46(4), art. 56): for central authorities that handle both.',
})
@Index({ properties: ['disclosure', 'convertedAt', 'id'] })
export class DisclosureConversion {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuid();

  @ManyToOne({ entity: () => SpontaneousDisclosure, fieldName: 'disclosure_id' })
  @Field(() => SpontaneousDisclosure, {
    nullable: true,
    description: 'The disclosure from which it was opened.',
  })
  disclosure!: Rel<SpontaneousDisclosure>;

  @OneToOne({ entity: () => MlaRequest, fieldName: 'request_id', owner: true })
  @Field(() => MlaRequest, { nullable: true, description: 'The request that was opened.' })
  request!: Rel<MlaRequest>;

  /** The State that opened the request: the receiving one. */
  @ManyToOne({ entity: () => State, fieldName: 'state' })
  state!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  convertedAt!: Date;
}
