import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../../platform/reads/planned-field.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { MlaRequestAssignmentPart } from './mla-request-assignment-part.entity.js';

@Resolver(() => MlaRequestAssignment)
export class MlaRequestAssignmentPartsResolver {
  @FieldResolver(() => [MlaRequestAssignmentPart], {
    description: 'The items and persons that it covers; empty where it covers the whole request.',
  })
  parts(): never {
    return planned();
  }
}
