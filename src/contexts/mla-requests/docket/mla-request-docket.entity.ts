import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { State } from '../../directory/index.js';
import { BallHolder } from '../clocks/ball.enums.js';
import { MlaRequest } from '../mla-request.entity.js';

/**
 * What the central authorities of the two States and their auditors follow of a request: its last change, whatever it was,
 * and what is due next. Others see the request and do not learn of everything that happens with it; to them its own row
 * says when it changed last. Kept by the database with every step (migrations/repeatable/28-mla-request-docket.sql);
 * the service reads it. What it repeats of the request is there for lists.
 */
@Entity({
  tableName: 'mla_request_docket',
  comment:
    'What the central authorities and auditors of the two States follow of a request: its last change and what is due next.',
})
@Index({ properties: ['listedAt', 'request'] })
@Index({ properties: ['requestingState', 'listedAt', 'request'] })
@Index({ properties: ['requestedState', 'listedAt', 'request'] })
@Index({ properties: ['updatedAt', 'request'] })
@Index({ properties: ['requestingState', 'updatedAt', 'request'] })
@Index({ properties: ['requestedState', 'updatedAt', 'request'] })
@Index({ properties: ['nextDueAt', 'request'] })
@Index({ properties: ['requestingState', 'nextDueAt', 'request'] })
@Index({ properties: ['requestedState', 'nextDueAt', 'request'] })
@Index({ properties: ['requestingState', 'ballHolder', 'nextDueAt'] })
@Index({ properties: ['requestedState', 'ballHolder', 'nextDueAt'] })
@Index({ properties: ['requestingState', 'answerDueAt'] })
@Index({ properties: ['requestedState', 'answerDueAt'] })
@Index({ properties: ['requestingState', 'lettersWaitSince'] })
@Index({ properties: ['requestedState', 'lettersWaitSince'] })
@Index({ properties: ['requestingState', 'deliveryFailsAt'] })
@Index({ properties: ['requestedState', 'deliveryFailsAt'] })
@Index({ properties: ['requestingState', 'retrievalFailsAt'] })
@Index({ properties: ['requestedState', 'retrievalFailsAt'] })
export class MlaRequestDocket {
  @OneToOne({
    entity: () => MlaRequest,
    fieldName: 'request_id',
    primary: true,
    owner: true,
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  request!: Rel<MlaRequest>;

  /** Grows with every step that the central authorities of both States know, once a command. */
  @Property({ type: 'int' })
  version!: number;

  /** The transaction in which it grew last, so that a command of many statements is one version. */
  @Property({ columnType: 'xid8', type: 'string', lazy: true })
  versionedIn!: string;

  /** When the last of them was taken. */
  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;

  /** When the first of the running clocks is due; {@link never} when none runs. Past: something is overdue. */
  @Property({ type: 'datetime', length: 3 })
  nextDueAt!: Date;

  /** As `nextDueAt`, of the clocks for an acknowledgement and for answers to status inquiries alone. */
  @Property({ type: 'datetime', length: 3 })
  answerDueAt!: Date;

  /** Since when the first of the letters waits that are to be dispatched; {@link never} when none does. */
  @Property({ type: 'datetime', length: 3 })
  lettersWaitSince!: Date;

  /**
   * When the first letter counts as lost whose last delivery failed, or of which no word comes in time; {@link never} when every
   * letter arrived or is on its way without end.
   */
  @Property({ type: 'datetime', length: 3 })
  deliveryFailsAt!: Date;

  /**
   * When the first counts as not taken up of what was delivered: the request or a letter; {@link never} when all was, or
   * no word of that is awaited.
   */
  @Property({ type: 'datetime', length: 3 })
  retrievalFailsAt!: Date;

  /** Whether a condition binds the requesting State. */
  @Property({ type: 'boolean', default: false })
  isBound!: boolean;

  /** From when on the other State has had the opportunity to answer in a consultation on refusal; null for none. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  refusalConsultedFrom!: Date | null;

  /** As for refusal, on postponement. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  postponementConsultedFrom!: Date | null;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;

  @Property({ type: 'boolean' })
  isSent!: boolean;

  @Enum({ items: () => BallHolder, type: 'text' })
  ballHolder!: BallHolder;

  @Property({ type: 'datetime', length: 3 })
  listedAt!: Date;
}
