import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { LegalBasis, TransmissionChannel } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import type { MlaRequestContentsInput } from '../../../../src/contexts/mla-requests/mla-request.inputs.js';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const drafted = async (contents: Partial<MlaRequestContentsInput> = {}) =>
  w.request({ ...(await w.pair()), contents });

const amend = (request: TestRequest, contents: object) =>
  request.give(officerOf(request.from), 'amendMlaRequest', { contents });

const problemsOf = async (work: Promise<unknown>): Promise<readonly { field: string; message: string }[]> => {
  const error = await refusal(work);
  expect(error.code).toBe('BAD_USER_INPUT');
  return error.extensions.problems as { field: string; message: string }[];
};

describe('what a request cannot say at the same time', () => {
  test('R7 broken: INTERPOL does not carry a request that is not urgent, or no longer (UNCAC art. 46(13))', async () => {
    const calm = await drafted({ urgent: false, urgencyReason: null });
    const channel = TransmissionChannel.INTERPOL;
    const refused = [{ field: 'input.contents.channel', rule: 'R7' }];
    expect(await problemsOf(amend(calm, { channel }))).toMatchObject(refused);
    await amend(calm, { channel, urgent: true, urgencyReason: 'Balances are being moved.' });
    expect(await problemsOf(amend(calm, { urgent: false }))).toMatchObject(refused);
  });

  test('R7 kept: INTERPOL carries an urgent request (UNCAC art. 46(13))', async () => {
    const calm = await drafted({ urgent: false, urgencyReason: null });
    const channel = TransmissionChannel.INTERPOL;
    await amend(calm, { channel, urgent: true, urgencyReason: 'Balances are being moved.' });
    expect((await calm.row()).channel).toBe('INTERPOL');
  });

  test('an urgent request says why', async () => {
    const calm = await drafted({ urgent: false, urgencyReason: null });
    for (const contents of [{ urgent: true }, { urgent: true, urgencyReason: '  ' }])
      expect(await problemsOf(amend(calm, contents))).toMatchObject([
        { field: 'input.contents.urgencyReason' },
      ]);
  });

  test('a deadline has a reason (UNCAC art. 46(24))', async () => {
    const request = await drafted({ deadline: null, deadlineReason: null });
    const problems = await problemsOf(amend(request, { deadline: '2027-01-01' }));
    expect(problems).toMatchObject([{ field: 'input.contents.deadlineReason' }]);
  });

  test('resting on anything but the Convention, it says on what', async () => {
    const request = await drafted({ legalBasisDetail: null });
    const { UNCAC, ...others } = LegalBasis;
    for (const legalBasis of Object.values(others)) {
      const problems = await problemsOf(amend(request, { legalBasis }));
      expect(problems).toMatchObject([{ field: 'input.contents.legalBasisDetail' }]);
    }
    await amend(request, { legalBasis: UNCAC });
  });

  test('a treaty of the registry is of the kind of the legal basis, and between the two States', async () => {
    const request = await drafted({ legalBasisDetail: null });
    const { from, to } = request;
    const treaty = async (kind: string, ...states: string[]) => {
      const id = uuid();
      await w.test.owner.query(
        `insert into treaty (id, name, kind, subjects, governs_mutual_legal_assistance, party_states, verification, source, updated_at)
         values ($1, $2, $3, '{MUTUAL_LEGAL_ASSISTANCE}', true, $4, 'UNVERIFIED', 'a test', now())`,
        [id, `Treaty ${id}`, kind, states],
      );
      return `Treaty:${id}`;
    };
    const legalBasis = LegalBasis.BILATERAL_TREATY;
    const own = await treaty('BILATERAL', from.code, to.code);
    const refused = [{ field: 'input.contents.treatyId' }];
    const regional = await treaty('REGIONAL', from.code, to.code);
    const others = await treaty('BILATERAL', from.code, 'ZZ');
    for (const treatyId of [regional, others])
      expect(await problemsOf(amend(request, { legalBasis, treatyId }))).toMatchObject(refused);
    await amend(request, { legalBasis, treatyId: own });
    await amend(request, { purpose: 'Another' });
    expect(await problemsOf(amend(request, { legalBasis: LegalBasis.RECIPROCITY }))).toMatchObject(refused);
    const { data } = await w.test.ask(
      officerOf(from),
      'query T($id: ID!) { mlaRequest(id: $id) { treaty { id } } }',
      {
        id: request.id,
      },
    );
    expect(data?.mlaRequest.treaty.id).toBe(own);
    await amend(request, { legalBasis: LegalBasis.UNCAC, treatyId: null });
    expect((await request.row()).treaty_id).toBeNull();
  });

  test('every contradiction is named at once', async () => {
    const request = await drafted({
      urgent: false,
      urgencyReason: null,
      deadline: null,
      deadlineReason: null,
      legalBasisDetail: null,
    });
    const problems = await problemsOf(
      amend(request, { urgent: true, deadline: '2027-01-01', legalBasis: LegalBasis.RECIPROCITY }),
    );
    expect(problems.map(({ field }) => field)).toEqual([
      'input.contents.urgencyReason',
      'input.contents.deadlineReason',
      'input.contents.legalBasisDetail',
    ]);
  });
});

describe('null', () => {
  test.each(['items', 'legalBasis', 'offences', 'urgent', 'confidential', 'channel', 'language', 'persons'])(
    'takes %s away from no request',
    async (field) => {
      const request = await drafted();
      const before = await request.row();
      const input = await request.inputOf('amendMlaRequest', { contents: { [field]: null } });
      const answer = await w.mutate(officerOf(request.from), 'amendMlaRequest', input);
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors[0]?.extensions.problems).toMatchObject([{ field: `input.contents.${field}` }]);
      expect(await request.row()).toEqual(before);
    },
  );

  test('takes away what a request can be without', async () => {
    const request = await drafted();
    const contents = {
      purpose: null,
      deadline: null,
      deadlineReason: null,
      facts: null,
      procedureWished: null,
      urgent: false,
      urgencyReason: null,
    };
    await amend(request, contents);
    expect(await request.row()).toMatchObject({ purpose: null, deadline: null, has_facts: false });
  });
});

describe('persons whom a request concerns (UNCAC art. 46(15)(e))', () => {
  const named = async (request: TestRequest): Promise<unknown[]> => {
    const query = `query P($id: ID!) { mlaRequest(id: $id) { persons { subject { id } } } }`;
    const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
    return data?.mlaRequest.persons.map((person: any) => person.subject.id).sort();
  };

  test('are named, named anew and no longer named; nothing is lost', async () => {
    const request = await drafted();
    const first = await w.subject(request.of);
    const second = await w.subject(request.of);
    await amend(request, { persons: [first, second] });
    expect(await named(request)).toEqual([first, second].sort());
    await amend(request, { persons: [second] });
    expect(await named(request)).toEqual([second]);
    await amend(request, { purpose: 'Another' });
    expect(await named(request)).toEqual([second]);
    await amend(request, { persons: [first] });
    expect(await named(request)).toEqual([first]);
    await amend(request, { persons: [] });
    expect(await named(request)).toEqual([]);
    const { rows } = await w.test.owner.query('select from mla_request_person where request_id = $1', [
      request.key,
    ]);
    expect(rows).toHaveLength(2);
  });

  test('of another case, of no case and with ids of other things are refused, each by its place', async () => {
    const request = await drafted();
    const own = await w.subject(request.of);
    const other = await w.subject(await w.case({ leadBy: request.from }));
    const absent = `CaseSubject:${uuid()}`;
    const persons = [own, other, absent, 'CaseSubject:nonsense'];
    const problems = await problemsOf(amend(request, { persons }));
    expect(problems.map(({ field }) => field)).toEqual([
      'input.contents.persons[1]',
      'input.contents.persons[2]',
      'input.contents.persons[3]',
    ]);
    expect(new Set(problems.map(({ message }) => message)).size).toBe(1);
    expect(await problemsOf(amend(request, { persons: [request.of.id] }))).toMatchObject([
      { field: 'input.contents.persons[0]' },
    ]);
  });

  test('who are protected are not named, since they exist for the leading State alone', async () => {
    const request = await drafted();
    const secret = await w.subject(request.of, { isProtected: true });
    expect(await problemsOf(amend(request, { persons: [secret] }))).toMatchObject([
      { field: 'input.contents.persons[0]', message: expect.stringContaining('protected') },
    ]);
    // A party State that does not lead meets the words for a person that never was.
    const { from: party, to } = await w.pair();
    const of = await w.case({ leadBy: request.from, parties: [party] });
    const hidden = await w.subject(of, { isProtected: true });
    const theirs = await w.request({ from: party, to, of });
    const [problem] = await problemsOf(amend(theirs, { persons: [hidden] }));
    const [absent] = await problemsOf(amend(theirs, { persons: [`CaseSubject:${uuid()}`] }));
    expect(problem).toEqual(absent);
  });
});

test('R4: service of documents goes without facts; anything else does not', async () => {
  const serving = await drafted({ items: [{ type: AssistanceType.SERVICE_OF_DOCUMENTS }], facts: null });
  await serving.give(officerOf(serving.from), 'proposeMlaRequestSubmission');
  await serving.give(supervisorOf(serving.from), 'submitMlaRequest');
  expect((await serving.row()).status).toBe('SUBMITTED');
  const other = await drafted({ facts: '' });
  const error = await refusal(other.give(officerOf(other.from), 'proposeMlaRequestSubmission'));
  expect(error.extensions).toMatchObject({
    code: 'INCOMPLETE',
    missing: [{ missing: 'a summary of the relevant facts', source: 'UNCAC art. 46(15)(c)', rule: 'R4' }],
  });
});
