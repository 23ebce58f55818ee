import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import { connectionOf, PageArguments } from '../../platform/reads/connection-types.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditEventConnection } from '../audit/index.js';
import { CaseAmount } from './case-amount.entity.js';
import { CaseAssignment } from './case-assignment.entity.js';
import { CaseGrant } from './case-grant.entity.js';
import { CaseNote } from './case-note.entity.js';
import { CaseParty } from './case-party.entity.js';
import { CaseSource } from './case-source.entity.js';
import { CaseStateRole } from './case-state-role.entity.js';
import { CaseSubject } from './case-subject.entity.js';
import { CasesArguments } from './case.arguments.js';
import { caseCommandAvailability } from './case.availability.js';
import { Case } from './case.entity.js';
import { SubjectIdentifier } from './subject-identifier.entity.js';

const CaseConnection = connectionOf('Case', () => Case, 'cases');
const CaseSubjectConnection = connectionOf('CaseSubject', () => CaseSubject, 'persons and entities');
const CaseNoteConnection = connectionOf('CaseNote', () => CaseNote, 'notes');

const installed = (): never => {
  throw new Error('The read path resolves this field.');
};

/** The parts of a case. */
@Resolver(() => Case)
export class CaseResolver {
  @Query(() => Case, {
    nullable: true,
    description: 'The case with this id; null when there is none that this viewer may see.',
  })
  case(
    @Arg('id', () => ID, { description: 'The id as the API gave it, such as "Case:0199…".' }) id: string,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.byId(info, 'Case', id);
  }

  @Query(() => CaseConnection, {
    description:
      'The cases that exist for this viewer: those published, those to which the State is party, those assigned or granted.',
  })
  cases(
    @Args(() => CasesArguments) _page: CasesArguments,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return records.page(info, 'Case');
  }

  @FieldResolver(() => [CaseStateRole], { description: 'Where assets come from, are, and passed through.' })
  stateRoles(): unknown {
    return installed();
  }

  @FieldResolver(() => [CaseParty], {
    nullable: true,
    description: 'The States that work on the case together.',
  })
  parties(): unknown {
    return installed();
  }

  @FieldResolver(() => CaseSubjectConnection, {
    nullable: true,
    description: 'The persons and entities in the case, in the order in which they were entered.',
  })
  subjects(@Args(() => PageArguments) _page: PageArguments): unknown {
    return installed();
  }

  @FieldResolver(() => [CaseSource], { nullable: true, description: 'Where facts of the case were read.' })
  sources(): unknown {
    return installed();
  }

  @FieldResolver(() => [CaseAmount], { nullable: true, description: 'The amounts that the case tells of.' })
  amounts(): unknown {
    return installed();
  }

  @FieldResolver(() => CaseNoteConnection, {
    nullable: true,
    description: "The notes of the viewer's own State, the newest first; no State reads another's.",
  })
  notes(@Args(() => PageArguments) _page: PageArguments): unknown {
    return installed();
  }

  @FieldResolver(() => [CaseGrant], {
    nullable: true,
    description: "The party States' grants to StAR, the newest first; StAR itself sees those in force.",
  })
  grants(): unknown {
    return installed();
  }

  @FieldResolver(() => [CaseAssignment], {
    nullable: true,
    description:
      'To which competent authorities the case was given, the newest first; such an authority sees its own.',
  })
  assignments(): unknown {
    return installed();
  }

  @FieldResolver(() => AuditEventConnection, {
    nullable: true,
    description:
      'What was done with the case and read of it across States, as far as this viewer may see it.',
  })
  auditTrail(@Args(() => PageArguments) _page: PageArguments): unknown {
    return installed();
  }

  @FieldResolver(() => [caseCommandAvailability.type], {
    description: 'What this viewer may do with the case as it stands, and what is missing for each.',
  })
  availableCommands(): unknown {
    return installed();
  }
}

/** The parts of a subject. */
@Resolver(() => CaseSubject)
export class CaseSubjectResolver {
  @FieldResolver(() => [SubjectIdentifier], {
    nullable: true,
    description: 'Numbers and codes that identify the person or entity.',
  })
  identifiers(): unknown {
    return installed();
  }
}
