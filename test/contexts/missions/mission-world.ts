import {
  MissionAddressee,
  MissionKind,
  RecommendationStatus,
  type missionCommands,
} from '../../../src/contexts/missions/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { starStaff, supervisorOf, type TestState } from '../../support/personas.js';
import type { InputOf, World } from '../../support/world.js';

/** The commands on a part of a mission, not on itself. */
type OnParts =
  'endMissionExpert' | 'amendMissionFinding' | 'amendMissionRecommendation' | 'noteRecommendationProgress';
type MissionCommand = Exclude<keyof typeof missionCommands, 'requestMission' | OnParts>;

/** What a command needs, filled in where a test does not care. */
const usual: Readonly<Partial<Record<MissionCommand, object>>> = {
  acceptMission: { focalPointName: 'Ms Alba Stern' },
  declineMission: { reason: 'Another initiative advises on this already.' },
  proposeTermsOfReference: { termsOfReference: 'Two weeks on site, a report within three months.' },
  returnTermsOfReference: { remark: 'The ministry of finance takes part as well.' },
  planMission: { plannedFrom: '2026-05-04', plannedUntil: '2026-05-15' },
  addMissionExpert: { name: 'Mr Ivo Brand', organization: 'Prosecution service of Cordonia', role: 'EXPERT' },
  startMission: { startedOn: '2026-05-04' },
  recordInstitutionMet: {
    ...{ metOn: '2026-05-05', institutionKind: 'COURT', institution: 'High Court', persons: 'Judge Amsel' },
  },
  addMissionFinding: {
    ...{
      provision: 'UNCAC art. 54(1)(c)',
      severity: 'SERIOUS',
      text: 'No confiscation without a conviction.',
    },
  },
  addMissionRecommendation: {
    ...{ owner: 'Ministry of Justice', text: 'Let confiscation be ordered in rem.', dueOn: '2026-12-31' },
  },
  addMissionAdvice: { text: 'Ask for the account files before the freeze runs out.' },
  closeMission: { endedOn: '2026-05-15' },
  cancelMission: { reason: 'The ministry is being reorganised.' },
};

/** A mission of a test's own. */
export class TestMission {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly host: TestState,
  ) {}

  get id(): string {
    return globalId('Mission', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('mission', this.key);
  }

  /** What a table of its own holds of it. */
  part(table: string): Promise<Record<string, any>> {
    return this.world.recordOf(table, this.key, 'mission_id');
  }

  /** Enters a part of it by a command; the result is the part. */
  async add(
    command: 'addMissionFinding' | 'addMissionRecommendation',
    more: object = {},
  ): Promise<{ readonly key: string; readonly id: string }> {
    await this.give(starStaff, command, more);
    const [table, type] =
      command === 'addMissionFinding'
        ? (['mission_finding', 'MissionFinding'] as const)
        : (['mission_recommendation', 'MissionRecommendation'] as const);
    const { rows } = await this.world.test.owner.query<{ id: string }>(
      `select id from ${table} where mission_id = $1 order by created_at desc, id desc limit 1`,
      [this.key],
    );
    const key = rows[0]?.id ?? '';
    return { key, id: globalId(type, key) };
  }

  /** Gives a command on it as it stands. */
  async give(viewer: Viewer, command: MissionCommand, more: object = {}): Promise<CommandOutcome> {
    return this.world.give(viewer, command, (await this.inputOf(command, more)) as InputOf<typeof command>);
  }

  /** What a command on it takes as it stands. */
  async inputOf(command: MissionCommand, more: object = {}): Promise<object> {
    const expectedVersion = await this.world.versionOf('mission', this.key);
    return { id: this.id, expectedVersion, ...usual[command], ...more };
  }

  /** Brings it as far as its terms being agreed, planned, or under way. */
  async bringTo(status: 'ACCEPTED' | 'AGREED' | 'PLANNED' | 'UNDER_WAY'): Promise<this> {
    await this.give(starStaff, 'acceptMission');
    if (status === 'ACCEPTED') return this;
    await this.give(starStaff, 'proposeTermsOfReference');
    await this.give(supervisorOf(this.host), 'agreeTermsOfReference');
    if (status === 'AGREED') return this;
    await this.give(starStaff, 'planMission');
    if (status === 'UNDER_WAY') await this.give(starStaff, 'startMission');
    return this;
  }
}

/** A provision of the Convention by which findings go. */
export async function provideProvision(w: World): Promise<void> {
  await w.test.owner.query(
    `insert into convention_provision (key, citation, treaty, level, article, paragraph, subparagraph, title, criminalization, position)
     values ('UNCAC-54-1-c', 'UNCAC art. 54(1)(c)', 'UNCAC', 'SUBPARAGRAPH', 54, 1, 'c', 'Mechanisms', false, 5401),
       ('UNCAC-31', 'UNCAC art. 31', 'UNCAC', 'ARTICLE', 31, null, null, 'Freezing', false, 3100) on conflict do nothing`,
  );
}

/** What a letter says, filled in where a test does not care. */
export const letter = {
  ...{ kinds: [MissionKind.ASSESSMENT, MissionKind.CASE_ADVICE], requestedOn: '2026-02-02' },
  ...{
    letterReference: 'MOJ/2026/17',
    requestedByName: 'Dr Lena Ort',
    requestedByOffice: 'Minister of Justice',
  },
  ...{ addressedTo: MissionAddressee.STAR_COORDINATOR, counterpart: 'Asset Recovery Office' },
  helpAsked: 'An assessment of how we trace and recover assets abroad.',
};

/** A mission for which a State asks. */
export async function missionFor(
  w: World,
  host: TestState,
  more: Partial<InputOf<'requestMission'>> = {},
): Promise<TestMission> {
  const { key } = await w.give(supervisorOf(host), 'requestMission', { ...letter, ...more });
  return new TestMission(w, key, host);
}

/** Missions of a State in every status, one of which follows up another. */
export async function missionsOf(w: World, host: TestState): Promise<readonly TestMission[]> {
  await provideProvision(w);
  const asked = () => missionFor(w, host);
  const [requested, accepted, declined, planned, closed, cancelled] = [
    await asked(),
    await (await asked()).bringTo('ACCEPTED'),
    await asked(),
    await (await asked()).bringTo('PLANNED'),
    await (await asked()).bringTo('UNDER_WAY'),
    await (await asked()).bringTo('AGREED'),
  ];
  await declined.give(starStaff, 'declineMission');
  await closed.give(starStaff, 'addMissionExpert');
  await closed.give(starStaff, 'recordInstitutionMet');
  const { id: findingId } = await closed.add('addMissionFinding');
  const { id } = await closed.add('addMissionRecommendation', { findingId, dueOn: '2026-06-01' });
  await closed.add('addMissionRecommendation', { dueOn: '2026-05-31' });
  await closed.give(starStaff, 'addMissionAdvice');
  await closed.give(starStaff, 'closeMission');
  await w.give(supervisorOf(host), 'noteRecommendationProgress', {
    ...{
      id,
      expectedVersion: 1,
      status: RecommendationStatus.UNDER_WAY,
      text: 'A bill is before parliament.',
    },
  });
  await cancelled.give(supervisorOf(host), 'cancelMission');
  const followUp = await missionFor(w, host, { followUpTo: closed.id });
  return [requested, accepted, declined, planned, closed, cancelled, followUp];
}
