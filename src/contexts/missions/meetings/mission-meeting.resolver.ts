import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { commandPayload, connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import type { CommandOutcome } from '../../../platform/reads/records.js';
import type { RequestContext } from '../../../platform/request-context.js';
import { Mission } from '../mission.entity.js';
import { recordInstitutionMet } from './commands/record-institution-met.js';
import { MissionMeeting } from './mission-meeting.entity.js';
import { RecordInstitutionMetInput } from './mission-meeting.inputs.js';

const MissionMeetingConnection = connectionOf('MissionMeeting', () => MissionMeeting, 'meetings');
const RecordInstitutionMetPayload = commandPayload(
  'recordInstitutionMet',
  'mission',
  'Mission',
  () => Mission,
);

/** Whom a mission met, and the command on that. */
@Resolver(() => Mission)
export class MissionMeetingsResolver {
  @FieldResolver(() => MissionMeetingConnection, {
    nullable: true,
    description: 'The institutions that it met, by day; for the host State, StAR and the auditors.',
  })
  meetings(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }

  @Mutation(() => RecordInstitutionMetPayload, {
    description: 'StAR records which institution a mission met.',
  })
  recordInstitutionMet(
    @Arg('input', () => RecordInstitutionMetInput, { description: 'What the command needs.' })
    input: RecordInstitutionMetInput,
    @Ctx() { run }: RequestContext,
  ): Promise<CommandOutcome> {
    return run('recordInstitutionMet', input, recordInstitutionMet);
  }
}
