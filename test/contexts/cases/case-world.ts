import { DEMO_AUTHORITIES, DEMO_PEOPLE, DEMO_STATES } from '../../../seeds/demo/people.js';
import { Role } from '../../../src/contexts/access/roles.js';
import { viewerOf, type Viewer } from '../../../src/platform/viewer.js';
import { ofThisFile } from '../../support/of-this-file.js';
import { testService, type Answer, type TestService } from '../../support/service.js';

/** Nobody in particular. */
export const stranger = viewerOf({ userId: null, role: Role.PUBLIC, state: null, authorityId: null });

/** The people of the demo world by key, and the auditor of a State that is no party. */
export const people: Readonly<Record<string, Viewer>> = {
  ...Object.fromEntries(DEMO_PEOPLE.map(({ key, viewer }) => [key, viewer])),
  'xd-auditor': viewerOf({ userId: 'xd-auditor', role: Role.AUDITOR, state: 'XD', authorityId: null }),
  stranger,
};

/** A person by key. */
export function person(key: string): Viewer {
  const found = people[key];
  if (found === undefined) throw new Error(`Nobody is called ${key}.`);
  return found;
}

const statusCommands = new Set(['suspendCase', 'resumeCase', 'closeCase', 'withdrawPublication']);

/** The service with three States, two prosecution services, and short ways to give commands. */
export interface CaseWorld extends TestService {
  /** Gives a command through the schema; selects id and version of the case or subject unless told otherwise. */
  readonly give: (who: string, command: string, input: object, select?: string) => Promise<Answer>;
  /** Gives a command that must succeed; the answer is the record. */
  readonly do: (who: string, command: string, input: object, select?: string) => Promise<any>;
  /** A case that Avaloria leads. */
  readonly open: (input?: object) => Promise<{ readonly id: string; readonly key: string }>;
  /** The case's version now. */
  readonly version: (id: string) => Promise<number>;
  /** As `do`, for the commands that want the version of the case: the present one. */
  readonly move: (who: string, command: string, id: string, input?: object, select?: string) => Promise<any>;
}

/** The world of this test file. */
export const caseWorld = ofThisFile(make);

async function make(): Promise<CaseWorld> {
  const service = await testService();
  const { owner, ask } = service;
  for (const [code, name] of Object.entries(DEMO_STATES)) {
    await owner.query(
      `insert into state (code, name, names, other_names, kind, regional_groups, fictitious, verification, source, search_text)
       values ($1, $2, '{}', '{}', 'STATE', '{}', true, 'UNVERIFIED', 'test', $2)`,
      [code, name],
    );
  }
  for (const [state, id] of [
    ['XA', DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE],
    ['XC', DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE],
  ]) {
    await owner.query(
      `insert into competent_authority (id, state, name, kind, verification, source)
       values ($1, $2, 'Prosecution service', 'PROSECUTION_SERVICE', 'UNVERIFIED', 'test')`,
      [id, state],
    );
  }
  const give: CaseWorld['give'] = (who, command, input, select = 'id version') => {
    const type = `${statusCommands.has(command) ? 'ChangeCaseStatus' : command.charAt(0).toUpperCase() + command.slice(1)}Input`;
    const record = command.endsWith('Subject') ? 'subject' : 'case';
    const document = `mutation ($input: ${type}!) { ${command}(input: $input) { ${record} { ${select} } replayed } }`;
    return ask(person(who), document, { input });
  };
  const succeed: CaseWorld['do'] = async (who, command, input, select) => {
    const { data, errors } = await give(who, command, input, select);
    if (errors.length > 0) throw new Error(`${command}: ${errors.map(({ message }) => message).join('; ')}`);
    const payload = data?.[command];
    return payload.case ?? payload.subject;
  };
  const version: CaseWorld['version'] = async (id) => {
    const { rows } = await owner.query('select version from case_file where id = $1', [keyIn(id)]);
    return rows[0].version;
  };
  return {
    ...service,
    give,
    do: succeed,
    open: async (input = {}) => {
      const { id } = await succeed('xa-officer', 'openCase', {
        title: 'The matter of Orsin Valde',
        neutralTitle: 'A matter of diverted funds',
        ...input,
      });
      return { id, key: keyIn(id) };
    },
    version,
    move: async (who, command, id, input = {}, select) =>
      succeed(who, command, { id, expectedVersion: await version(id), ...input }, select),
  };
}

/** The key in an id. */
export function keyIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The id of a State's prosecution service. */
export function prosecutionService(state: 'XA' | 'XC'): string {
  return `CompetentAuthority:${state === 'XA' ? DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE : DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE}`;
}

/** An instant some days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

export type Publication = 'NONE' | 'NEUTRAL' | 'FULL';

/**
 * A case with a value in every guarded field and a protected informant. Avaloria leads, Cordonia is party; Avaloria's
 * prosecution service has an assignment, Cordonia's has none; Avaloria gave StAR a grant.
 */
export async function fullCase(world: CaseWorld, publication: Publication): Promise<string> {
  const { id, key } = await world.open({
    cluster: 'Valde',
    summary: 'What Orsin Valde is said to have done.',
    mechanism: 'Mutual legal assistance',
    stateRoles: [{ state: 'XA', role: 'ORIGIN' }],
    leadAuthority: prosecutionService('XA'),
  });
  await world.do('xa-officer', 'addSubject', {
    id,
    kind: 'NATURAL',
    name: 'Orsin Valde',
    aliases: ['O. Walde'],
    nationality: 'XA',
    role: 'ACCUSED',
    bornOn: '1968-05-04',
    location: 'Port Averil',
    identifiers: [
      { kind: 'PASSPORT', issuingState: 'XA', value: 'XA00471192' },
      { kind: 'OTHER', value: 'short' },
    ],
  });
  await world.do('xa-officer', 'addSubject', {
    id,
    kind: 'NATURAL',
    name: 'Tamsin Quill',
    role: 'INFORMANT',
  });
  await world.move('xa-officer', 'amendCase', id, { remark: 'A remark' });
  await world.move('xa-officer', 'addCaseAmount', id, { kind: 'FROZEN', amount: '12.50', currency: 'EUR' });
  await world.move('xa-officer', 'addCaseSource', id, { title: 'A report', quality: 'PRIMARY' });
  await world.move('xa-supervisor', 'inviteState', id, { state: 'XC' });
  await world.do('xa-officer', 'assignCase', { id, authority: prosecutionService('XA') });
  await world.do('xa-supervisor', 'grantCaseAccess', { id, purpose: 'Advice', expiresAt: inDays(30) });
  await world.do('xa-officer', 'noteOnCase', { id, text: 'Note of Avaloria' });
  await world.do('xc-officer', 'noteOnCase', { id, text: 'Note of Cordonia' });
  // Only imports say these; the guard is the same.
  await world.owner.query(
    `update case_narrative set published_status = 'ongoing', unverified = 'year' where case_id = $1`,
    [key],
  );
  if (publication !== 'NONE') {
    await world.move('xc-supervisor', 'consentToPublication', id, { publication });
    await world.move('xa-supervisor', 'publishCase', id, { publication });
  }
  return id;
}
