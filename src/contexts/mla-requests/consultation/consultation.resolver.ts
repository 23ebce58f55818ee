import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestConsultationMessage } from './consultation-message.entity.js';
import { MlaRequestConsultation } from './consultation.entity.js';

const ConsultationConnection = connectionOf(
  'MlaRequestConsultation',
  () => MlaRequestConsultation,
  'consultations on a request',
);

const MessageConnection = connectionOf(
  'MlaRequestConsultationMessage',
  () => MlaRequestConsultationMessage,
  'what was said in a consultation',
);

@Resolver(() => MlaRequest)
export class MlaRequestConsultationsResolver {
  @FieldResolver(() => ConsultationConnection, {
    nullable: true,
    description: 'The consultations between the two States (UNCAC art. 46(26)), the oldest first.',
  })
  consultations(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}

@Resolver(() => MlaRequestConsultation)
export class ConsultationMessagesResolver {
  @FieldResolver(() => MessageConnection, {
    nullable: true,
    description: 'What the two States said, the oldest first.',
  })
  messages(@Args(() => PageArguments) _page: PageArguments): never {
    return planned();
  }
}
