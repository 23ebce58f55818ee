import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/scalars.js';
import { BallHolder } from './ball.enums.js';

/** When nothing is due: later than everything that can be, so that lists by due date end with it. */
export const never = new Date('9999-12-31T00:00:00.000Z');

/** Whether an instant, as the database or a reading gives it, is that one. */
export const isNever = (at: Date | string | null): boolean =>
  at !== null && new Date(at).getTime() === never.getTime();

/** Whose turn it is with a request; kept by every step, so that lists need no other table. */
@ObjectType()
export abstract class MlaRequestTime {
  @Enum({ items: () => BallHolder, type: 'text' })
  @Field(() => BallHolder, { nullable: true, description: 'Whose turn it is.' })
  ballHolder: BallHolder = BallHolder.REQUESTING;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is their turn (UTC); null before submission.',
  })
  ballSince: Date | null = null;

  /** For how many seconds each of them has held it before, from submission on. */
  @Property({ type: 'int' })
  heldByRequesting = 0;

  @Property({ type: 'int' })
  heldByRequested = 0;

  @Property({ type: 'int' })
  heldByExecuting = 0;
}
