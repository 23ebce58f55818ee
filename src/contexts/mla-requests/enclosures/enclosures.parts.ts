import { FieldResolver, Resolver } from 'type-graphql';
import { both, recordIs } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { ascending, defineReads, many, side } from '../../../platform/reads/read-model.js';
import { assignedEnclosure } from '../assignment/assignment.rules.js';
import { MlaRequest } from '../mla-request.entity.js';
import * as policies from './enclosure.policy.js';
import { MlaRequestEnclosureTitle } from './mla-request-enclosure-title.entity.js';
import { MlaRequestEnclosure } from './mla-request-enclosure.entity.js';

@Resolver(() => MlaRequest)
class MlaRequestEnclosuresResolver {
  @FieldResolver(() => [MlaRequestEnclosure], {
    nullable: true,
    description:
      'The papers and files that go with the request, in the order of its letter. To an authority that was given a part of the request, those that go with its items.',
  })
  enclosures(): never {
    return planned();
  }
}

@Resolver(() => MlaRequestEnclosure)
class MlaRequestEnclosureResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it is. Not for auditors.' })
  title(): never {
    return planned();
  }
}

/** What the enclosures of requests bring to the context. */
export const enclosures = {
  entities: [MlaRequestEnclosure, MlaRequestEnclosureTitle],
  resolvers: [MlaRequestEnclosuresResolver, MlaRequestEnclosureResolver],
  policies: Object.values(policies),
  reads: [
    defineReads('MlaRequest', {
      fields: {
        enclosures: many(
          'MlaRequestEnclosure',
          'request',
          [ascending('position')],
          both(recordIs('listed', 'isListed', true), assignedEnclosure),
        ),
      },
    }),
    // Reading what is enclosed counts as reading the request, in the chain of its case.
    defineReads('MlaRequestEnclosure', {
      auditChain: 'case',
      auditSubject: { type: 'MlaRequest', property: 'request' },
      sides: [side('MlaRequestEnclosureTitle', 'enclosure', 'id', 'title')],
    }),
  ],
} as const;
