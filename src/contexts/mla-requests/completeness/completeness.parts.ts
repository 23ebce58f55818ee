import { FieldResolver, Resolver } from 'type-graphql';
import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both } from '../../../platform/policy/rule.js';
import { planned } from '../../../platform/reads/planned-field.js';
import { defineReads, derived, listSide, renamedSide, side } from '../../../platform/reads/read-model.js';
import { UnitedNationsTreaty } from '../../directory/index.js';
import { ofEveryItem } from '../assignment/assignment.rules.js';
import { MlaRequest } from '../mla-request.entity.js';
import { party } from '../mla-request.rules.js';
import { adviceForReceiver } from './advice-for-receiver.js';
import { MlaRequestFinding } from './finding.type.js';
import { judgeRequest, type JudgedRequest } from './judge-request.js';
import { dayOfJudgement, daysOfJudgement } from './day-of-judgement.js';

@Resolver(() => MlaRequest)
class MlaRequestCompletenessResolver {
  @FieldResolver(() => [MlaRequestFinding], {
    nullable: true,
    description:
      'What is missing or weak, judged against the directory entry of the requested State as it is now; once the request was sent, as it was judged then. Of a request that came on paper, what the paper lacks; of one from a register nothing. The advice is for whoever reads it: to the requesting State what to add, to the requested State what to ask.',
  })
  completeness(): never {
    return planned();
  }
}

const judged = [
  'itemFacts',
  'purpose',
  'offences',
  'hasSubjectMatter',
  'hasConductingAuthority',
  'hasConductingAuthorityFunctions',
  'hasFacts',
  'hasAssistanceSought',
  'hasPersons',
  'language',
  'translatedInto',
  'channel',
  'deadline',
  'urgent',
  'oral',
  'acceptedLanguages',
  'acceptedChannels',
  'interpolInUrgency',
  'oralInUrgency',
  'adHocAgreement',
  'lastVerifiedAt',
  'legalBasis',
  'requestingState',
  'requestedState',
  'requestingIsParty',
  'requestingUncacFrom',
  'requestedIsParty',
  'requestedUncacFrom',
  'treatyParties',
  'treatyFrom',
  'treatyUntil',
  'treaty',
  'governing',
  'urgentContact',
  'urgentContactHours',
  'urgentContactLanguages',
  'type',
  'requirements',
] as const;

/** The entry now in force of the requested State's own central authority. */
const entryInForce = 'side.valid_to is null';

/** Of a request that was sent as it was judged then; of one from a register nobody judged anything. */
function findingsIn(record: Readonly<Record<string, unknown>>, now: Date): readonly MlaRequestFinding[] {
  if (record.sentFindings != null) return record.sentFindings as readonly MlaRequestFinding[];
  if (record.historical === true) return [];
  // Nobody judged what came on paper when it was sent: it is looked at as of the day on which it came.
  return judgeRequest(record as unknown as JudgedRequest, dayOfJudgement(record, now));
}

/** What the judgement of completeness brings to the context. */
export const completeness = {
  resolvers: [MlaRequestCompletenessResolver],
  policies: [
    definePolicy('MlaRequest', {
      fields: {
        ...seenBy(both(party, ofEveryItem), 'completeness', 'incompleteReason'),
        sentIncomplete: party,
      },
    }),
    definePolicy('MlaRequest', {
      fields: seenBy({ see: party, belongsTo: 'requestingState' }, 'adHocAgreement'),
    }),
    // Whoever reads it reads it whole.
    definePolicy('MlaRequestAdHocAgreement', { fields: open('covers', 'agreedAt', 'channel') }),
    definePolicy('MlaRequestFinding', {
      fields: open('severity', 'subject', 'says', 'source', 'rule', 'advice'),
    }),
  ],
  reads: [
    defineReads('MlaRequest', {
      sides: [
        {
          ...side(
            'CentralAuthorityEntry',
            'jurisdiction',
            'requestedState',
            'acceptedLanguages',
            'acceptedChannels',
            'interpolInUrgency',
            'oralInUrgency',
            'lastVerifiedAt',
            'urgentContact',
            'urgentContactHours',
            'urgentContactLanguages',
          ),
          where: entryInForce,
        },
        {
          ...renamedSide('CentralAuthorityEntry', 'jurisdiction', 'requestedState', {
            timeZone: 'zoneOfEntry',
          }),
          where: entryInForce,
        },
        renamedSide('StateCalendar', 'state', 'requestedState', { timeZone: 'zoneOfCalendar' }),
        ...(['requesting', 'requested'] as const).map((whose) => ({
          ...renamedSide('TreatyParticipation', 'state', `${whose}State`, {
            isParty: `${whose}IsParty`,
            inForceOn: `${whose}UncacFrom`,
          }),
          where: `side.treaty = '${UnitedNationsTreaty.UNCAC}'`,
        })),
        {
          ...renamedSide('TreatyParty', 'treaty', 'treaty', {
            state: 'treatyParties',
            inForceFrom: 'treatyFrom',
            until: 'treatyUntil',
          }),
          isList: true,
        },
        {
          ...listSide('AssistanceRequirement', 'jurisdiction', 'requestedState', 'type', 'requirements'),
          where: `side.entry_id in (select id from central_authority_entry side where ${entryInForce})`,
        },
      ],
      fields: {
        completeness: derived(
          [...judged, ...daysOfJudgement, 'historical', 'sentFindings'],
          (record, viewer, now) => {
            const findings = findingsIn(record, now);
            return viewer.state === record.requestedState ? adviceForReceiver(findings) : findings;
          },
        ),
      },
    }),
  ],
} as const;
