import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { CalendarDate, DateTime } from '../../../platform/scalars.js';
import { State } from '../../directory/index.js';
import { MlaRequestClock } from '../clocks/mla-request-clock.entity.js';
import { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { ConsultationSubject } from './consultation.enums.js';

/** A consultation between the two States of a request (UNCAC art. 46(26)); it stands beside the request's status. */
@Entity({
  tableName: 'mla_request_consultation',
  comment: 'Consultations between the two States of a request (UNCAC art. 46(26)).',
})
@ObjectType({
  description:
    'A consultation between the two States of a request, such as before assistance is refused or postponed (UNCAC art. 46(26)).',
})
@Index({ properties: ['request', 'openedAt', 'id'] })
export class MlaRequestConsultation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Stable id, such as "MlaRequestConsultation:0199…".' })
  id: string = uuid();

  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @Enum({ items: () => ConsultationSubject, type: 'text' })
  @Field(() => ConsultationSubject, { description: 'What it is about.' })
  about!: ConsultationSubject;

  @ManyToOne({ entity: () => State, fieldName: 'opened_by' })
  @Field(() => State, { description: 'Which State opened it.' })
  openedBy!: Rel<State>;

  @Property({ type: 'datetime', length: 3 })
  @Field(() => DateTime, { description: 'When it was opened (UTC).' })
  openedAt!: Date;

  @Property({ type: 'date' })
  @Field(() => CalendarDate, {
    description:
      'Until when the other State is given time to say something; who stays silent until the end of that day, where it is, has had the opportunity. Where a letter opens the consultation and leaves on a later day, it has as many days more.',
  })
  answerDueOn!: string;

  /** The letter that opened it; null where it was opened in Repatria, or by a paper that came in. */
  @ManyToOne({ entity: () => MlaRequestLetter, fieldName: 'letter_id', nullable: true })
  letter: Rel<MlaRequestLetter> | null = null;

  /** The period that it gives the other State; null for one that was concluded before each had its own. */
  @ManyToOne({ entity: () => MlaRequestClock, fieldName: 'clock_id', nullable: true })
  clock: Rel<MlaRequestClock> | null = null;

  /**
   * From when on the other State has had the opportunity to answer: its first word, or the end of the time given, which is counted
   * from the day on which the letter left; {@link never} while that has not left, or did not arrive.
   */
  @Property({ type: 'datetime', length: 3 })
  heldFrom!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was concluded (UTC); null while it is open.',
  })
  concludedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'With what result; null while it is open.' })
  result: string | null = null;
}
