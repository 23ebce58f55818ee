import { beforeAll, describe, expect, test } from 'vitest';
import { UseBasis } from '../../../src/contexts/evidence/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { ownWorld, type World } from '../../support/world.js';
import { askConsent, enter, notice, use, type TestConsent, type TestEvidence } from './evidence-world.js';

/**
 * Row security by itself, in plain SQL as the service's role: who sees which rows, and what nobody writes past the
 * commands. Read from domain.md 5.3 (response documents, use consent, exculpatory notice) as in the matrix.
 */
const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let prepared: TestEvidence;
let given: TestEvidence;
let consent: TestConsent;
let asked: TestConsent;
let viewers: Readonly<Record<string, Viewer | null>>;

beforeAll(async () => {
  w = await ownWorld();
  ({ from, to } = await w.pair());
  third = await w.state();
  const of = await w.case({ leadBy: from, parties: [third] });
  await w.grant(of, from);
  const request = await w.request({ from, to, of, status: 'ACCEPTED' });
  await request.assignIn(from);
  await request.assignIn(to);
  const other = await w.authority(to);
  const authorityId = globalId('CompetentAuthority', other);
  await request.give(officerOf(to), 'assignMlaRequest', { authorityId });
  prepared = await enter(w, request, { by: prosecutorOf(to) });
  given = await enter(w, request, { by: prosecutorOf(to) });
  await given.handOver();
  consent = await (await askConsent(w, given)).grant();
  asked = await askConsent(w, given);
  await asked.give(officerOf(to), 'proposeUseConsentDecision');
  await use(w, given);
  await use(w, given, { basis: UseBasis.CONSENT, consentId: consent.id, ...consent.asked });
  await notice(w, given);
  for (const by of [officerOf(from), prosecutorOf(to)])
    await w.give(by, 'noteEvidenceCustody', { id: given.id, holder: `Held for ${by.state ?? ''}` });
  await w.give(prosecutorOf(to), 'noteEvidenceCustody', { id: prepared.id, holder: 'Held before' });
  viewers = {
    requestingOfficer: officerOf(from),
    requestingSupervisor: supervisorOf(from),
    requestingProsecutor: prosecutorOf(from),
    requestingAuditor: auditorOf(from),
    requestedOfficer: officerOf(to),
    requestedSupervisor: supervisorOf(to),
    requestedProsecutor: prosecutorOf(to),
    otherExecuting: prosecutorOf(to, other),
    requestedAuditor: auditorOf(to),
    thirdOfficer: officerOf(third),
    thirdAuditor: auditorOf(third),
    // Somebody of another State who claims to serve in an authority that has an assignment.
    impostor: prosecutorOf(third, to.prosecutionService),
    ...people.peopleOfNoState,
    nobodyAtAll: null,
  };
});

const both = (rows: string) => ({
  requestingOfficer: rows,
  requestingSupervisor: rows,
  requestingProsecutor: rows,
  requestingAuditor: rows,
  requestedOfficer: rows,
  requestedSupervisor: rows,
  requestedAuditor: rows,
  auditor: rows,
});

const deciding = ['requestedOfficer', 'requestedSupervisor', 'requestedAuditor'];

/** Which rows exist for whom; for those not named none. */
const expected: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  evidence_item: {
    ...both('HANDED_OVER'),
    requestedOfficer: 'HANDED_OVER PREPARED',
    requestedSupervisor: 'HANDED_OVER PREPARED',
    requestedProsecutor: 'HANDED_OVER PREPARED',
    requestedAuditor: 'HANDED_OVER PREPARED',
    auditor: 'HANDED_OVER PREPARED',
  },
  evidence_custody: {
    requestingOfficer: 'from',
    requestingSupervisor: 'from',
    requestingProsecutor: 'from',
    requestingAuditor: 'from',
    requestedOfficer: 'to to',
    requestedSupervisor: 'to to',
    requestedProsecutor: 'to to',
    requestedAuditor: 'to to',
    auditor: 'from to to',
  },
  use_consent: both('GRANTED REQUESTED'),
  // The proposal that was approved leaves an empty place.
  use_consent_proposal: Object.fromEntries(deciding.map((who) => [who, 'GRANT none'])),
  exculpatory_notice: both('PRIOR'),
  evidence_use: {
    ...both('CONSENT WITHIN_PURPOSE'),
    requestedOfficer: 'CONSENT',
    requestedSupervisor: 'CONSENT',
    requestedAuditor: 'CONSENT',
  },
};

const told: Readonly<Record<string, string>> = {
  evidence_item: 'status',
  evidence_custody: 'state',
  use_consent: 'status',
  use_consent_proposal: "coalesce(decision, 'none')",
  exculpatory_notice: 'timing',
  evidence_use: 'basis',
};

test.each(Object.keys(expected))('%s: each sees the rows that exist for them', async (table) => {
  const seen: Record<string, string> = {};
  for (const [name, viewer] of Object.entries(viewers)) {
    const rows = await w.test.sqlAs(viewer, `select ${String(told[table])} as told from ${table}`);
    if (rows.length > 0)
      seen[name] = rows
        .map((row) => String(row['told']))
        .map((one) => ({ [from.code]: 'from', [to.code]: 'to' })[one] ?? one)
        .sort()
        .join(' ');
  }
  expect(seen).toEqual(expected[table]);
});

describe('writing past the commands', () => {
  const refused =
    /row-level security|permission denied|otherwise refused|as somebody else|stays|other State|this way|within the purposes|with consent alone|with notice|bound to the purpose|somebody else entered|own name/;

  /** What a statement comes to: the number of rows written; it throws when it is refused. */
  const write = async (viewer: Viewer, text: string, values: readonly unknown[] = []): Promise<number> => {
    const [row] = await w.test.sqlAs(
      viewer,
      `with done as (${text} returning 1) select count(*)::int as n from done`,
      values,
    );
    return Number(row?.['n']);
  };

  const handOver = `update evidence_item set status = 'HANDED_OVER', handed_over_at = now(),
    allowed_purposes = (select array[r.purpose] from mla_request r where r.id = request_id) where id = $1`;

  test('a supervisor of the requested State hands over what somebody else entered, and so far goes the command', async () => {
    expect(await write(supervisorOf(to), handOver, [prepared.key])).toBe(1);
  });

  test.each([
    ['an officer hands over', () => officerOf(to), handOver, () => prepared.key],
    [
      'evidence is bound to another purpose than the request’s',
      () => supervisorOf(to),
      `update evidence_item set status = 'HANDED_OVER', handed_over_at = now(), allowed_purposes = array['Anything'] where id = $1`,
      () => prepared.key,
    ],
    [
      'purposes change after the handing over',
      () => supervisorOf(to),
      `update evidence_item set allowed_purposes = array['Anything'] where id = $1`,
      () => given.key,
    ],
    [
      'the requesting State widens the purposes',
      () => supervisorOf(from),
      `update evidence_item set allowed_purposes = array_append(allowed_purposes, 'Anything') where id = $1`,
      () => given.key,
    ],
    [
      'the digest changes',
      () => officerOf(to),
      `update evidence_item set sha256 = repeat('0', 64) where id = $1`,
      () => prepared.key,
    ],
    [
      'the requested State returns an original to itself',
      () => officerOf(to),
      `update evidence_item set status = 'RETURNED', returned_at = now() where id = $1`,
      () => given.key,
    ],
    [
      'the requesting State grants itself a consent',
      () => supervisorOf(from),
      `update use_consent set status = 'GRANTED', decided_at = now() where id = $1`,
      () => asked.key,
    ],
    [
      'an officer of the requested State grants one',
      () => officerOf(to),
      `update use_consent set status = 'GRANTED', decided_at = now() where id = $1`,
      () => asked.key,
    ],
    [
      'a supervisor grants on other terms than were proposed',
      () => supervisorOf(to),
      `update use_consent set status = 'GRANTED', decided_at = now(), terms = 'Whatever' where id = $1`,
      () => asked.key,
    ],
    [
      'the requesting State lets a consent last longer',
      () => supervisorOf(from),
      `update use_consent set expires_at = now() + interval '1 year' where id = $1`,
      () => consent.key,
    ],
    [
      'the requested State shortens what it gave',
      () => supervisorOf(to),
      `update use_consent set expires_at = now() where id = $1`,
      () => consent.key,
    ],
    [
      'the requested State withdraws what the other asks',
      () => supervisorOf(to),
      `update use_consent set status = 'WITHDRAWN' where id = $1`,
      () => asked.key,
    ],
    [
      'the requesting State takes back the request for consultation',
      () => officerOf(from),
      `update exculpatory_notice set consultation_asked_at = now() where item_id = $1`,
      () => given.key,
    ],
    [
      'the ledger is changed',
      () => officerOf(from),
      `update evidence_use set purpose = 'Other' where item_id = $1`,
      () => given.key,
    ],
    [
      'the ledger is shortened',
      () => officerOf(from),
      `delete from evidence_use where item_id = $1`,
      () => given.key,
    ],
  ])('not: %s', async (_what, viewer, text, key) => {
    await expect(write(viewer(), text, [key()])).rejects.toThrow(refused);
  });

  const columns = `id, item_id, request_id, case_id, requesting_keeper, requested_keeper, basis, purpose, proceeding,
    used_at, used_by, onward_to, consent_id, notice_id, conditions_kept, entered_by, entered_at`;

  /** An entry of the ledger like that of a use within the purposes, with other values in some columns. */
  const entry = (changes: Readonly<Record<string, string>>): string => {
    const values = columns.split(',').map((name) => {
      const column = name.trim();
      return changes[column] ?? (column === 'id' ? 'gen_random_uuid()' : column);
    });
    return `insert into evidence_use (${columns}) select ${values.join(', ')} from evidence_use where basis = 'WITHIN_PURPOSE'`;
  };

  test('R10 kept: the ledger takes a use within the purposes, and one on a consent in force, in plain SQL, too', async () => {
    expect(await write(officerOf(from), entry({}))).toBe(1);
    const carried = {
      basis: `'CONSENT'`,
      consent_id: `'${consent.key}'::uuid`,
      purpose: `(select c.purpose from use_consent c where c.id = '${consent.key}')`,
      used_at: 'now()',
    };
    expect(await write(officerOf(from), entry(carried))).toBe(1);
  });

  test.each([
    ['outside the purposes', {}, { purpose: `'A tax assessment'` }],
    ['transmitted onward without consent', {}, { onward_to: `'The press'` }],
    ['before the handing over', {}, { used_at: `'2020-01-01'` }],
    ['in another’s name', {}, { entered_by: `'somebody'` }],
    ['on a consent that nobody gave', { consent: 'asked' }, { basis: `'CONSENT'`, used_at: 'now()' }],
    [
      'on a consent that was given later',
      { consent: 'given' },
      { basis: `'CONSENT'`, used_at: `(select e.handed_over_at from evidence_item e where e.id = item_id)` },
    ],
    ['on a consent to something else', { consent: 'given' }, { basis: `'CONSENT'`, used_at: 'now()' }],
  ])('R10 broken: the ledger takes no use %s, in plain SQL either', async (_what, on, changes) => {
    const which = 'consent' in on ? { asked, given: consent }[on.consent as 'asked' | 'given'] : null;
    const rest: Record<string, string> =
      which === null ? {} : { consent_id: `'${which.key}'::uuid`, purpose: `'${which.asked.purpose}'` };
    if (_what === 'on a consent to something else') rest['purpose'] = `'Something else'`;
    await expect(write(officerOf(from), entry({ ...rest, ...changes }))).rejects.toThrow(refused);
  });

  test('the requested State writes nothing in the ledger, nor does anybody else', async () => {
    const insert = (who: Viewer) =>
      write(
        who,
        `insert into evidence_use (${columns}) values (gen_random_uuid(), $1, $2, $3, $4, $5, 'WITHIN_PURPOSE', 'P', 'P',
          now(), 'X', null, null, null, '{}', $6, now())`,
        [given.key, given.request.key, given.request.of.key, from.code, to.code, who.userId],
      );
    for (const who of [
      officerOf(to),
      prosecutorOf(from),
      auditorOf(from),
      officerOf(third),
      people.starStaff,
    ])
      await expect(insert(who)).rejects.toThrow(refused);
  });
});
