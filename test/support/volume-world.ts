import { fill } from '../../seeds/volume/fill.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { Viewer } from '../../src/platform/viewer.js';
import * as people from './personas.js';
import type { TestService } from './service.js';

/** Tables of this size are large: none of them may be read from beginning to end. */
const large = 2_000;

export type Who =
  | 'the large State'
  | 'its supervisor'
  | 'the small State'
  | 'an executing authority'
  | 'StAR'
  | 'its auditor'
  | 'the auditor of the system'
  | 'the public';

export const everybody: readonly Who[] = [
  'the large State',
  'its supervisor',
  'the small State',
  'an executing authority',
  'StAR',
  'its auditor',
  'the auditor of the system',
  'the public',
];

/** A database of 20,000 requests, and who asks it. */
export interface VolumeWorld {
  readonly viewers: Readonly<Record<Who, Viewer>>;
  /** A State with which the large one has little to do. */
  readonly counterpart: string;
  /** An instant since which a few hundred requests changed. */
  readonly recently: Date;
  /** Of each kind of record one that each viewer sees, by viewer. */
  readonly records: Readonly<Record<'MlaRequest' | 'SpontaneousDisclosure', Partial<Record<Who, string>>>>;
  readonly largeTables: ReadonlySet<string>;
  /** How much is assigned to the executing authority. */
  readonly assigned: number;
}

/** Fills the database of a test file, once. */
export async function volumeWorld(on: TestService): Promise<VolumeWorld> {
  await loadSeeds(on.database, { demo: false });
  const extremes = await fill(on.database.ownerUrl, { requests: 20_000, whole: true });
  const one = async <T>(sql: string, ...values: unknown[]): Promise<T> =>
    (await on.owner.query<{ found: T }>(sql, values)).rows[0]?.found as T;
  const stateOf = async (code: string): Promise<people.TestState> => ({
    code,
    centralAuthority: await one(
      `select bench.key('authority', place) as found from bench.place where code = $1`,
      code,
    ),
    prosecutionService: await one(
      `select bench.key('office', place) as found from bench.place where code = $1`,
      code,
    ),
  });
  const [ofLarge, ofSmall] = [await stateOf(extremes.large), await stateOf(extremes.small)];
  const viewers = {
    'the large State': people.officerOf(ofLarge),
    'its supervisor': { ...people.supervisorOf(ofLarge), userId: 'officer-5' },
    'the small State': people.officerOf(ofSmall),
    'an executing authority': people.prosecutorOf(ofLarge),
    StAR: people.starStaff,
    'its auditor': people.auditorOf(ofLarge),
    'the auditor of the system': people.auditor,
    'the public': people.stranger,
  };
  const counterpart = await one<string>(
    `select requested_state as found from mla_request where requesting_state = $1 group by 1 order by count(*), 1 limit 1`,
    ofLarge.code,
  );
  // The oldest, which a list of the newest comes to last: two wait for approval, and an officer works on another two. The
  // supervisor works on what the data set gives to one of seven people.
  for (const [set, offset] of [
    [`proposal = 'REFUSAL', proposed_by = '${extremes.large}-second-officer', proposed_at = now()`, 0],
    [`assignee = '${extremes.large}-officer'`, 2],
  ] as const)
    await on.owner.query(
      `update mla_request_side set ${set} where id in (select s.id from mla_request_side s join mla_request r on r.id = s.request_id
         where s.state = $1 order by r.listed_at, s.id limit 2 offset $2)`,
      [extremes.large, offset],
    );
  await on.owner.query('analyze mla_request_side');
  const recently = await one<Date>(
    'select updated_at as found from mla_request order by updated_at desc limit 1 offset 300',
  );
  const request = async (where: string, ...values: unknown[]): Promise<string> =>
    globalId(
      'MlaRequest',
      await one(
        `select r.id as found from mla_request r where ${where} order by listed_at limit 1`,
        ...values,
      ),
    );
  const withEvidence = `exists (select from evidence_item e where e.request_id = r.id)`;
  const ofTheLarge = await request(`requested_state = $1 and ${withEvidence}`, ofLarge.code);
  const disclosureTo = async (code: string): Promise<string> =>
    globalId(
      'SpontaneousDisclosure',
      await one(
        `select id as found from spontaneous_disclosure where $1 in (receiving_state, sending_state) limit 1`,
        code,
      ),
    );
  const records = {
    MlaRequest: {
      'the large State': ofTheLarge,
      'the small State': await request('requested_state = $1', ofSmall.code),
      'an executing authority': await request(
        `requested_state = $1 and ${withEvidence} and exists (select from mla_request_assignment a where a.request_id = r.id)`,
        ofLarge.code,
      ),
      StAR: await request(
        `not confidential and exists (select from case_grant g where g.case_id = r.case_id and g.state = r.requesting_state
          and g.revoked_at is null and g.expires_at > now())`,
      ),
      'its auditor': ofTheLarge,
      'the auditor of the system': ofTheLarge,
    },
    SpontaneousDisclosure: {
      'the large State': await disclosureTo(ofLarge.code),
      'the small State': await disclosureTo(ofSmall.code),
      'its auditor': await disclosureTo(ofLarge.code),
      'the auditor of the system': await disclosureTo(ofLarge.code),
    },
  };
  const { rows } = await on.owner.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [large],
  );
  const largeTables = new Set(rows.map(({ relname }) => relname));
  const assigned = await one<number>(
    'select count(*)::int as found from mla_request_assignment where authority_id = $1',
    ofLarge.prosecutionService,
  );
  return { viewers, counterpart, recently, records, largeTables, assigned };
}
