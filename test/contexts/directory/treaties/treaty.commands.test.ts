import { beforeAll, describe, expect, test } from 'vitest';
import {
  addressedStateFacts,
  inForceOn,
  type GoverningTreatyFacts,
} from '../../../../src/contexts/directory/index.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, secretariat, stranger, type TestState } from '../../../support/personas.js';
import type { Answer } from '../../../support/service.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

let made = 0;
const treatyOf = (states: readonly TestState[], more: object = {}) => ({
  name: `Treaty ${String((made += 1))}`,
  kind: states.length === 2 ? 'BILATERAL' : 'REGIONAL',
  subjects: ['MUTUAL_LEGAL_ASSISTANCE'],
  governsMutualLegalAssistance: true,
  parties: states.map(({ code }) => ({ state: code, inForceFrom: '2020-01-01' })),
  source: 'Official gazette',
  ...more,
});

const give = (viewer: Viewer, command: string, input: object): Promise<Answer> =>
  w.test.ask(
    viewer,
    `mutation ($input: ${command.charAt(0).toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) {
      treaty { id version verification verifiedAt recordedFor { code } verifiedFor { code } source
        parties { edges { node { state { code } inForceFrom until endSource } } } } } }`,
    { input },
  );

async function record(viewer: Viewer, input: object): Promise<Record<string, any>> {
  const { data, codes } = await give(viewer, 'recordTreaty', input);
  expect(codes).toEqual([]);
  return data?.recordTreaty.treaty as Record<string, any>;
}

const between = async (...states: TestState[]): Promise<string[]> => {
  const query = `query ($states: [CountryCode!]!) { treaties(filter: { between: $states }) { edges { node { id } } } }`;
  const { data, codes } = await w.test.ask(stranger, query, { states: states.map(({ code }) => code) });
  expect(codes).toEqual([]);
  return data?.treaties.edges.map(({ node }: any) => node.id as string) as string[];
};

/** What governs between two States, as a request is judged by it. */
async function governing(from: TestState, to: TestState): Promise<readonly GoverningTreatyFacts[]> {
  const asked = { requestingState: from.code, requestedState: to.code, treaty: null };
  return (await addressedStateFacts(w.test.service.orm.em.fork(), asked)).governing;
}

const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

describe('a treaty that a party records', () => {
  test('is public and unverified, with its parties', async () => {
    const { from, to } = await w.pair();
    const treaty = await record(officerOf(from), treatyOf([from, to]));
    expect(treaty).toMatchObject({
      verification: 'UNVERIFIED',
      verifiedAt: null,
      recordedFor: { code: from.code },
      source: 'Official gazette',
    });
    expect(treaty.parties.edges.map(({ node }: any) => node.state.code).sort()).toEqual(
      [from.code, to.code].sort(),
    );
    expect(await between(from, to)).toEqual([treaty.id]);
  });

  test('is confirmed by the other party, not by the one that recorded it or by a third State', async () => {
    const { from, to } = await w.pair();
    const { id, version } = await record(officerOf(from), treatyOf([from, to]));
    const input = { id, expectedVersion: version, source: 'Our gazette' };
    for (const viewer of [officerOf(from), officerOf(await w.state()), prosecutorOf(to)])
      expect((await give(viewer, 'verifyTreaty', input)).codes).toEqual(['FORBIDDEN']);
    const { data } = await give(officerOf(to), 'verifyTreaty', input);
    expect(data?.verifyTreaty.treaty).toMatchObject({
      verification: 'CONFIRMED',
      verifiedFor: { code: to.code },
    });
    const again = await give(officerOf(to), 'verifyTreaty', { ...input, expectedVersion: version + 1 });
    expect(again.codes).toEqual(['INVALID_TRANSITION']);
  });

  test('needs its own State among the parties; the secretariat records any, and confirms by it', async () => {
    const { from, to } = await w.pair();
    const theirs = treatyOf([to, await w.state()]);
    expect((await give(officerOf(from), 'recordTreaty', theirs)).codes).toEqual(['FORBIDDEN']);
    expect((await give(stranger, 'recordTreaty', theirs)).codes).toEqual(['UNAUTHENTICATED']);
    expect(await record(secretariat, theirs)).toMatchObject({ verification: 'CONFIRMED', recordedFor: null });
  });

  test('names two States when it is bilateral, and States that the directory knows', async () => {
    const { from, to } = await w.pair();
    const many = treatyOf([from, to, await w.state()], { kind: 'BILATERAL' });
    const { errors } = await give(officerOf(from), 'recordTreaty', {
      ...many,
      parties: [...many.parties, { state: 'QQ' }],
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.parties' }, { field: 'input.parties[3].state' }],
    });
  });

  test('is recorded once under a name', async () => {
    const { from, to } = await w.pair();
    const input = treatyOf([from, to]);
    await record(officerOf(from), input);
    expect((await give(officerOf(to), 'recordTreaty', input)).codes).toEqual(['CONFLICT']);
  });
});

describe('a State that the directory does not name as a party', () => {
  const joins = { inForceFrom: '2021-01-01', source: 'Instrument of accession' };

  test('records itself, from its day on; another party confirms it', async () => {
    const { from, to } = await w.pair();
    const third = await w.state();
    const { id, version } = await record(secretariat, treatyOf([from, to], { kind: 'REGIONAL' }));
    const input = { id, expectedVersion: version, state: third.code, ...joins };
    for (const viewer of [officerOf(to), officerOf(await w.state()), prosecutorOf(third)])
      expect((await give(viewer, 'recordTreatyParty', input)).codes).toEqual(['FORBIDDEN']);
    expect((await give(stranger, 'recordTreatyParty', input)).codes).toEqual(['UNAUTHENTICATED']);
    const { data, codes } = await give(officerOf(third), 'recordTreatyParty', input);
    expect(codes).toEqual([]);
    expect(data?.recordTreatyParty.treaty).toMatchObject({
      verification: 'UNVERIFIED',
      recordedFor: { code: third.code },
      parties: {
        edges: expect.arrayContaining([
          expect.objectContaining({
            node: expect.objectContaining({ state: { code: third.code }, inForceFrom: '2021-01-01' }),
          }),
        ]),
      },
    });
    expect(await between(third, from)).toEqual([id]);
    const facts = await governing(third, to);
    expect(inForceOn(facts, '2020-12-31')).toEqual([]);
    expect(inForceOn(facts, '2021-01-01').map((one) => `Treaty:${one.id}`)).toEqual([id]);
    const confirm = { id, expectedVersion: version + 1, source: 'Depositary notification' };
    expect((await give(officerOf(third), 'verifyTreaty', confirm)).codes).toEqual(['FORBIDDEN']);
    expect((await give(officerOf(to), 'verifyTreaty', confirm)).codes).toEqual([]);
  });

  test('is recorded once, of a treaty of several States, by a code that the directory knows', async () => {
    const { from, to } = await w.pair();
    const { id, version } = await record(secretariat, treatyOf([from, to], { kind: 'REGIONAL' }));
    const input = { id, expectedVersion: version, ...joins };
    const twice = await give(officerOf(from), 'recordTreatyParty', { ...input, state: from.code });
    expect(twice.codes).toEqual(['INVALID_TRANSITION']);
    const unknown = await give(secretariat, 'recordTreatyParty', { ...input, state: 'QQ' });
    expect(unknown.codes).toEqual(['BAD_USER_INPUT']);
    const two = await record(officerOf(from), treatyOf([from, to]));
    const third = await w.state();
    const late = { ...input, id: two['id'], expectedVersion: two['version'], state: third.code };
    expect((await give(officerOf(third), 'recordTreatyParty', late)).codes).toEqual(['INVALID_TRANSITION']);
  });

  test('joins by plain SQL for itself alone, unconfirmed, and no bilateral treaty', async () => {
    const { from, to } = await w.pair();
    const [third, fourth] = [await w.state(), await w.state()];
    const treaty = await record(secretariat, treatyOf([from, to], { kind: 'REGIONAL' }));
    const two = await record(officerOf(from), treatyOf([from, to]));
    const keyOf = ({ id }: Record<string, any>): string => String(id).split(':')[1] ?? '';
    const join = `update treaty set party_states = party_states || $2::text[], recorded_for = $3, verification = $4,
      verified_at = null where id = $1 returning 1`;
    const asThird = (of: Record<string, any>, states: TestState[], by: TestState, verification: string) =>
      w.test.sqlAs(officerOf(third), join, [
        keyOf(of),
        states.map(({ code }) => code),
        by.code,
        verification,
      ]);
    for (const attempt of [
      () => asThird(treaty, [fourth], third, 'UNVERIFIED'),
      () => asThird(treaty, [third, fourth], third, 'UNVERIFIED'),
      () => asThird(treaty, [third], from, 'UNVERIFIED'),
      () => asThird(treaty, [third], third, 'CONFIRMED'),
      () => asThird(two, [third], third, 'UNVERIFIED'),
    ])
      await expect(attempt()).rejects.toThrow(/a State joins a treaty|row-level security/);
    // Who does not join changes nothing of it.
    const confirm = `update treaty set updated_at = now() where id = $1 returning 1`;
    await expect(w.test.sqlAs(officerOf(third), confirm, [keyOf(treaty)])).rejects.toThrow(
      'row-level security',
    );
    expect(await asThird(treaty, [third], third, 'UNVERIFIED')).toHaveLength(1);
  });
});

describe('in force between States', () => {
  test('is what binds all of them today', async () => {
    const { from, to } = await w.pair();
    const third = await w.state();
    const { id } = await record(officerOf(from), treatyOf([from, to, third]));
    const ahead = treatyOf([from, to], {
      parties: [{ state: from.code }, { state: to.code, inForceFrom: day(30) }],
    });
    await record(officerOf(from), ahead);
    expect(await between(from, to)).toEqual([id]);
    expect(await between(from, to, third)).toEqual([id]);
    expect(await between(from, await w.state())).toEqual([]);
    const facts = await governing(to, from);
    expect(inForceOn(facts, day(0)).map((one) => `Treaty:${one.id}`)).toEqual([id]);
    expect(inForceOn(facts, day(30))).toHaveLength(2);
  });

  test('ends for a State on the day that it says, for itself alone; the others stay bound', async () => {
    const { from, to } = await w.pair();
    const third = await w.state();
    const { id, version } = await record(officerOf(from), treatyOf([from, to, third]));
    const end = { id, expectedVersion: version, state: from.code, source: 'Note of denunciation' };
    expect((await give(officerOf(to), 'endTreatyForState', { ...end, until: day(0) })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const early = await give(officerOf(from), 'endTreatyForState', { ...end, until: '2019-12-31' });
    expect(early.codes).toEqual(['BAD_USER_INPUT']);
    const { data } = await give(officerOf(from), 'endTreatyForState', { ...end, until: day(-1) });
    expect(data?.endTreatyForState.treaty.verification).toBe('UNVERIFIED');
    expect(await between(from, to)).toEqual([]);
    expect(await between(to, third)).toEqual([id]);
    const twice = { ...end, expectedVersion: version + 1, until: day(5) };
    expect((await give(officerOf(from), 'endTreatyForState', twice)).codes).toEqual(['INVALID_TRANSITION']);
  });

  test('lasts until an end that lies ahead', async () => {
    const { from, to } = await w.pair();
    const { id, version } = await record(officerOf(from), treatyOf([from, to]));
    const end = { id, expectedVersion: version, state: from.code, until: day(90), source: 'Note' };
    await give(officerOf(from), 'endTreatyForState', end);
    expect(await between(from, to)).toEqual([id]);
  });
});

describe('row security by itself', () => {
  test('lets no State record for others, confirm its own, add parties later, or end for others', async () => {
    const { from, to } = await w.pair();
    const { id } = await record(officerOf(from), treatyOf([from, to]));
    const key = String(id).split(':')[1];
    const officer = officerOf(from);
    const insert = `insert into treaty (id, name, kind, subjects, governs_mutual_legal_assistance, party_states, verification, recorded_for, source, updated_at)
      values (gen_random_uuid(), 'By hand', 'BILATERAL', '{EXTRADITION}', false, $1, $2, $3, 'a test', now())`;
    for (const [parties, verification, recordedFor] of [
      [[to.code], 'UNVERIFIED', from.code],
      [[from.code, to.code], 'CONFIRMED', from.code],
      [[from.code, to.code], 'UNVERIFIED', to.code],
    ])
      await expect(w.test.sqlAs(officer, insert, [parties, verification, recordedFor])).rejects.toThrow(
        'row-level security',
      );
    const confirm = `update treaty set verification = 'CONFIRMED', verified_for = $2 where id = $1`;
    await expect(w.test.sqlAs(officer, confirm, [key, from.code])).rejects.toThrow('another party');
    const add = `insert into treaty_party (id, treaty_id, state) values (gen_random_uuid(), $1, $2)`;
    await expect(w.test.sqlAs(officer, add, [key, from.code])).rejects.toThrow('row-level security');
    const end = `update treaty_party set until = current_date where treaty_id = $1 and state = $2 returning 1`;
    expect(await w.test.sqlAs(officer, end, [key, to.code])).toEqual([]);
    await expect(w.test.sqlAs(officerOf(await w.state()), confirm, [key, to.code])).rejects.toThrow(
      'another party',
    );
  });
});
