import { v7 as uuid } from 'uuid';
import type { DisclosureContentsInput } from '../../src/contexts/disclosures/disclosure-contents.inputs.js';
import {
  DisclosedPersonKind,
  DisclosureBasis,
  DisclosureUseKind,
  RestrictionKind,
  type disclosureCommands,
  type DisclosureStatus,
} from '../../src/contexts/disclosures/index.js';
import { AssistanceType } from '../../src/contexts/directory/index.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../src/platform/reads/records.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { officerOf, supervisorOf, type TestState } from './personas.js';
import type { InputOf, World } from './world.js';

type Status = `${DisclosureStatus}`;
type Contents = { [P in keyof DisclosureContentsInput]: DisclosureContentsInput[P] };

/** A command on a disclosure that exists. */
export type DisclosureCommand = Exclude<
  keyof typeof disclosureCommands,
  'draftDisclosure' | 'recordReceivedDisclosure'
>;

/** What a disclosure shall be; what is not said is made. */
export interface DisclosureWish {
  readonly from: TestState;
  readonly to: TestState;
  readonly status?: Status;
  readonly contents?: Contents;
  readonly draft?: Partial<InputOf<'draftDisclosure'>>;
}

/** A disclosure of a test's own, between two States. */
export class TestDisclosure {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly from: TestState,
    readonly to: TestState,
  ) {}

  /** Its id as the API gives it. */
  get id(): string {
    return globalId('SpontaneousDisclosure', this.key);
  }

  /** The record as the owner sees it. */
  row(): Promise<Record<string, any>> {
    return this.world.recordOf('spontaneous_disclosure', this.key);
  }

  /** Gives a command on the disclosure as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: DisclosureCommand, more: object = {}): Promise<CommandOutcome> {
    const { version } = await this.row();
    const input = { id: this.id, expectedVersion: version as number, ...usual[command], ...more };
    return this.world.give(viewer, command, input);
  }

  /** The restrictions as the owner sees them, in their order. */
  async restrictions(): Promise<readonly Record<string, any>[]> {
    const { rows } = await this.world.test.owner.query<Record<string, any>>(
      'select * from handling_restriction where disclosure_id = $1 and is_listed order by position',
      [this.key],
    );
    return rows;
  }
}

/** The day (UTC). */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What a command needs besides id and version, filled in where a test does not care. */
const usual: Readonly<Partial<Record<DisclosureCommand, object>>> = {
  amendDisclosure: { contents: { subject: 'Another subject' } },
  declineDisclosure: { reason: 'A court would have to see it.' },
  askDisclosureConsent: { purpose: 'As evidence in the trial' },
  decideDisclosureConsent: { granted: true, terms: 'In camera only.' },
  giveDisclosureExculpatoryNotice: { proceedings: 'The trial of Mr X', information: 'He was abroad.' },
  recordDisclosureConsultation: { consultedOn: today(), result: 'The name of the source is left out.' },
  recordExculpatoryDisclosure: { disclosedOn: today() },
  recordDisclosureUse: { kind: DisclosureUseKind.EVIDENCE, purpose: 'In the trial', usedOn: today() },
  convertDisclosureToMlaRequest: { contents: { items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS }] } },
  fileDisclosure: { internalStep: 'With the financial intelligence unit' },
};

/** What a disclosure says, each text with words that no other has. */
export function disclosureContents({ code }: TestState): Contents {
  const mark = uuid().slice(-12);
  return {
    subject: `Subject ${mark}`,
    basis: DisclosureBasis.PROCEEDS,
    offences: ['UNCAC art. 17'],
    information: `Information ${mark}`,
    proceeds: `Proceeds ${mark}`,
    ownInquiries: `Inquiries ${mark}`,
    persons: [
      {
        kind: DisclosedPersonKind.NATURAL,
        name: `Person ${mark}`,
        aliases: [`Alias ${mark}`],
        bornOn: '1970-01-31',
        nationality: code,
        identifiers: `Passport ${mark}`,
        remark: `Remark ${mark}`,
      },
    ],
    restrictions: [{ kind: RestrictionKind.NOT_AS_EVIDENCE, words: `Words ${mark}` }],
  };
}

/** A disclosure from one State to another, alive up to the status wished. */
export async function disclosure(w: World, wish: DisclosureWish): Promise<TestDisclosure> {
  const { from, to, status = 'DRAFT', contents = {}, draft = {} } = wish;
  const { key } = await w.give(officerOf(from), 'draftDisclosure', {
    receivingState: to.code,
    ...draft,
    contents: { ...disclosureContents(from), ...contents },
  });
  const made = new TestDisclosure(w, key, from, to);
  await bringTo(made, status);
  return made;
}

/** How a disclosure comes to a status: by the last step to it, from the status before. */
const ways: Readonly<
  Record<
    Exclude<Status, 'DRAFT'>,
    { readonly after: Status; readonly by: (one: TestDisclosure) => Promise<unknown> }
  >
> = {
  IN_REVIEW: { after: 'DRAFT', by: (d) => d.give(officerOf(d.from), 'proposeDisclosureTransmission') },
  TRANSMITTED: { after: 'IN_REVIEW', by: (d) => d.give(supervisorOf(d.from), 'transmitDisclosure') },
  ACKNOWLEDGED: { after: 'TRANSMITTED', by: (d) => d.give(officerOf(d.to), 'acknowledgeDisclosure') },
  DECLINED: { after: 'TRANSMITTED', by: (d) => d.give(supervisorOf(d.to), 'declineDisclosure') },
  DISCARDED: { after: 'IN_REVIEW', by: (d) => d.give(officerOf(d.from), 'discardDisclosure') },
};

async function bringTo(one: TestDisclosure, status: Status): Promise<void> {
  if (status === 'DRAFT') return;
  const { after, by } = ways[status];
  await bringTo(one, after);
  await by(one);
}
