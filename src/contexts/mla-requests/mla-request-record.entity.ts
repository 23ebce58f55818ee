import { ManyToOne } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { ObjectType } from 'type-graphql';
import { Case } from '../cases/index.js';
import { State } from '../directory/index.js';
import { MlaRequest } from './mla-request.entity.js';

/**
 * What a record about a sent request repeats of it, so that rules, row security and the audit trail need not ask the
 * request: its case, its two States, and who enters the steps of each side. Fixed when the record is made.
 */
@ObjectType()
export abstract class MlaRequestRecord {
  @ManyToOne({ entity: () => MlaRequest, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  @ManyToOne({ entity: () => Case, fieldName: 'case_id' })
  case!: Rel<Case>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_state' })
  requestingState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_state' })
  requestedState!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requesting_keeper' })
  requestingKeeper!: Rel<State>;

  @ManyToOne({ entity: () => State, fieldName: 'requested_keeper' })
  requestedKeeper!: Rel<State>;
}

/** What every record about a request repeats of it, as plain properties. */
export type AboutRequest = { [P in keyof MlaRequestRecord]: MlaRequestRecord[P] };

/** What a new record repeats of its request. */
export function aboutRequest(request: MlaRequest): AboutRequest {
  const { requestingState, requestedState, requestingKeeper, requestedKeeper } = request;
  return {
    request,
    case: request.case,
    requestingState,
    requestedState,
    requestingKeeper,
    requestedKeeper,
  };
}
