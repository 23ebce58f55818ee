import {
  DisclosedPersonKind,
  DisclosureBasis,
  disclosureCommands as commands,
  RestrictionKind,
} from '../../src/contexts/disclosures/index.js';
import type { Command, CommandInput } from '../../src/platform/commands/command-runner.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { DEMO_CASE_ID } from './cases.js';
import { DEMO_AUTHORITIES, demoPerson } from './people.js';

type Commands = typeof commands;
type InputOf<K extends keyof Commands> = Commands[K] extends Command<infer I> ? I : never;
type Given<K extends keyof Commands> = { [P in keyof InputOf<K>]: InputOf<K>[P] };
type ContextFor = (viewer: Viewer, requestId: string) => RequestContext;

/**
 * Spontaneous disclosures of the demo world in several statuses, brought about as people would: by their commands, four
 * eyes included. Each step has an idempotency key of its own, so that doing it again changes nothing.
 */
export async function seedDemoDisclosures(contextFor: ContextFor): Promise<void> {
  await suspiciousAccount(contextFor);
  await secondAccount(contextFor);
  await onPaper(contextFor);
}

/** Gives the steps of one disclosure's story, each under its own idempotency key. */
function story(contextFor: ContextFor, name: string) {
  let step = 0;
  return async <K extends keyof Commands>(person: string, command: K, input: Given<K>): Promise<string> => {
    step += 1;
    const { key } = await contextFor(demoPerson(person).viewer, 'demo-world').run(
      command,
      { ...(input as CommandInput), idempotencyKey: `demo-disclosure-${name}-${String(step)}` },
      commands[command] as Command<CommandInput>,
    );
    return globalId('SpontaneousDisclosure', key);
  };
}

/** From Cordonia to Avaloria, acknowledged: a lead, which may be quoted in a request. */
async function suspiciousAccount(contextFor: ContextFor): Promise<void> {
  const give = story(contextFor, 'suspicious-account');
  const id = await give('xc-officer', 'draftDisclosure', {
    receivingState: 'XA',
    authorityId: globalId('CompetentAuthority', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE),
    contents: {
      subject: 'A suspicious account of a company with links to Avaloria',
      basis: DisclosureBasis.PROCEEDS,
      offences: ['UNCAC art. 17', 'UNCAC art. 23'],
      information:
        'A bank in Cordonia (fictitious) reported transfers from contractors of the road fund of Avaloria to a company account, and large withdrawals since.',
      proceeds: 'About 2 million in one account in Cordonia (fictitious); the balance falls each week.',
      persons: [
        {
          kind: DisclosedPersonKind.LEGAL,
          name: 'Harbour Lane Holdings (fictitious)',
          remark: 'Holder of the account.',
        },
      ],
      restrictions: [
        { kind: RestrictionKind.NOT_AS_EVIDENCE, permitsRequest: true },
        {
          kind: RestrictionKind.CONFIDENTIAL,
          words: 'The bank is not to be named.',
          expiresOn: '2099-12-31',
        },
      ],
    },
  });
  await give('xc-officer', 'proposeDisclosureTransmission', { id, expectedVersion: 1 });
  await give('xc-supervisor', 'transmitDisclosure', { id, expectedVersion: 2 });
  await give('xa-officer', 'acknowledgeDisclosure', { id, expectedVersion: 3 });
  await give('xa-officer', 'fileDisclosure', {
    id,
    caseId: globalId('Case', DEMO_CASE_ID),
    internalStep: 'To be followed by a request for the records of the account.',
  });
}

/** From Avaloria to Cordonia, transmitted: Cordonia reads the restrictions and has not answered yet. */
async function secondAccount(contextFor: ContextFor): Promise<void> {
  const give = story(contextFor, 'second-account');
  const id = await give('xa-officer', 'draftDisclosure', {
    receivingState: 'XC',
    caseId: globalId('Case', DEMO_CASE_ID),
    contents: {
      subject: 'Payments to an official of Cordonia',
      offences: ['UNCAC art. 16'],
      information: 'Records of Avaloria (fictitious) show payments to an official of Cordonia.',
      ownInquiries: 'The investigation in Avaloria goes on.',
      restrictions: [{ kind: RestrictionKind.PRIOR_CONSENT }],
    },
  });
  await give('xa-officer', 'proposeDisclosureTransmission', { id, expectedVersion: 1 });
  await give('xa-supervisor', 'transmitDisclosure', { id, expectedVersion: 2 });
}

/** From Belmora, which does not take part in Repatria, on paper: the central authority of Avaloria keeps the record of both. */
async function onPaper(contextFor: ContextFor): Promise<void> {
  const give = story(contextFor, 'on-paper');
  await give('xa-officer', 'recordReceivedDisclosure', {
    sendingState: 'XB',
    sendingReference: 'BM/2026/114',
    paper: { happenedOn: new Date('2026-09-01T09:00:00Z'), reference: 'Note verbale of 1 September 2026' },
    contents: {
      subject: 'Purchase of a house by a public official',
      offences: ['UNCAC art. 20'],
      information:
        'A house in Belmora (fictitious) was bought in cash by a relative of an official of Avaloria.',
      restrictions: [{ kind: RestrictionKind.OTHER, words: 'For the anti-corruption authority only.' }],
    },
  });
}
