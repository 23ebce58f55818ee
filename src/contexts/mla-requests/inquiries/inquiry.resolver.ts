import { Args, ArgsType, Field, FieldResolver, registerEnumType, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../../platform/reads/connection-types.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatusInquiry } from './status-inquiry.entity.js';

enum StatusInquiryOrder {
  FIRST = 'FIRST',
  LAST = 'LAST',
}
registerEnumType(StatusInquiryOrder, {
  name: 'MlaRequestStatusInquiryOrder',
  description: 'In which order inquiries into a request are listed.',
  valuesConfig: {
    FIRST: { description: 'The first inquiry first.' },
    LAST: { description: 'The last inquiry first.' },
  },
});

@ArgsType()
class StatusInquiriesArguments extends PageArguments {
  @Field(() => StatusInquiryOrder, {
    nullable: true,
    description: 'In which order; the first inquiry first when not given.',
  })
  orderBy?: StatusInquiryOrder;
}

const StatusInquiryConnection = connectionOf(
  'MlaRequestStatusInquiry',
  () => MlaRequestStatusInquiry,
  'inquiries into the status of a request',
);

@Resolver(() => MlaRequest)
export class MlaRequestInquiriesResolver {
  @FieldResolver(() => StatusInquiryConnection, {
    nullable: true,
    description:
      'How the requesting State asked after the request, and what it was told (UNCAC art. 46(24)).',
  })
  statusInquiries(@Args(() => StatusInquiriesArguments) _page: StatusInquiriesArguments): never {
    return planned();
  }
}
