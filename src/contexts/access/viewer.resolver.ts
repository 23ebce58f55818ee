import { Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { isRole, Role } from './roles.js';
import { globalId } from '../../platform/reads/global-id.js';
import type { RequestContext } from '../../platform/request-context.js';
import { CountryCode } from '../../platform/scalars.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person or system may do by office; one access token carries one role.',
  valuesConfig: {
    CENTRAL_AUTHORITY_OFFICER: {
      description: 'Prepares, sends and handles requests in a central authority (UNCAC art. 46(13)).',
    },
    CENTRAL_AUTHORITY_SUPERVISOR: { description: 'Approves what leaves the State (four eyes).' },
    COMPETENT_AUTHORITY: {
      description: 'Prosecutor, financial intelligence unit, court: only what was assigned to it.',
    },
    STAR_STAFF: { description: 'StAR: only cases that a State opened to it, for a purpose and a time.' },
    SECRETARIAT: { description: 'Keeps the directory.' },
    AUDITOR: { description: 'Follows the process of one State or of the whole system; changes nothing.' },
    SYSTEM_ADMIN: { description: 'Runs the system; sees no case content.' },
    DASHBOARD: { description: 'Reads aggregates and what is published.' },
    PUBLIC: { description: 'Shows no token; reads what is published.' },
  },
});

/** Who the service takes the asker for. */
@ObjectType('Viewer', { description: 'Who the service takes you for, from your access token.' })
class ViewerType {
  @Field(() => String, { nullable: true, description: 'Your id; null without a token.' })
  userId!: string | null;

  @Field(() => Role, { description: 'Your role.' })
  role!: Role;

  @Field(() => CountryCode, { nullable: true, description: 'The State for which you act; null for none.' })
  state!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The central authority in which you serve; null for none.',
  })
  centralAuthority!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The competent authority in which you serve; null for none.',
  })
  competentAuthority!: string | null;
}

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who the service takes you for, from your access token.' })
  viewer(@Ctx() { viewer: { userId, role, state, authorityId } }: RequestContext): ViewerType {
    const serves = (type: string, inRole: boolean): string | null =>
      inRole && authorityId !== null ? globalId(type, authorityId) : null;
    if (!isRole(role)) throw new Error(`There is no role ${role}.`);
    const competent = role === Role.COMPETENT_AUTHORITY;
    return {
      ...{ userId, role, state },
      centralAuthority: serves('CentralAuthority', !competent),
      competentAuthority: serves('CompetentAuthority', competent),
    };
  }
}
