import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { IdentifierKind, SubjectKind, SubjectRole } from '../../../../src/contexts/cases/index.js';
import { AssistanceType, StateKind } from '../../../../src/contexts/directory/index.js';
import { TransmissionChannel } from '../../../../src/contexts/mla-requests/mla-request.enums.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, peopleOf, stranger, supervisorOf, type TestState } from '../../../support/personas.js';
import { asClientsSee, refusal } from '../../../support/refusal.js';
import { paperOf, registered as registeredFor } from '../../../support/paper-requests.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { completeContents, world, type World } from '../../../support/world.js';

/** A request that came on paper from a State that does not take part in Repatria: the requested State keeps both sides. */
let w: World;
let own: TestState;
let absent: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  absent = await w.state({ onRepatria: false });
});

const today = new Date().toISOString().slice(0, 10);
const input = (more: object = {}) => paperOf(absent, more);
const registered = (more: object = {}): Promise<TestRequest> =>
  registeredFor(w, { from: absent, to: own, ...more });

const idsIn = async (list: string, viewer = officerOf(own)): Promise<string[]> => {
  const { data } = await w.test.ask(viewer, `{ list: ${list}(first: 100) { edges { node { id } } } }`);
  return (data?.list?.edges ?? []).map(({ node }: { node: { id: string } }) => node.id);
};

describe('a request that came on paper', () => {
  test('is entered as it was received, with a case of its own, and stands in the inbox', async () => {
    const request = await registered({
      requestingReference: 'MJ 4/2026 of 3 March',
      medium: 'DIPLOMATIC_BAG',
    });
    const query = `query See($id: ID!) { mlaRequest(id: $id) { status requestingReference submittedAt deliveredAt createdAt
      deliveries { medium digest deliveryDueAt outcome evidences { kind source recordedFor { code } } }
      requestingState { code } requestedState { code } requestingKeeper { code } requestedKeeper { code }
      case { neutralTitle } content { facts } requestingAuthorityEntry { institution }
      events { edges { node { command byState { code } enteredBy { code } happenedOn paperReference irregular } } } } }`;
    const { data } = await w.test.ask(officerOf(own), query, { id: request.id });
    expect(data?.mlaRequest).toMatchObject({
      status: 'DELIVERED',
      requestingReference: 'MJ 4/2026 of 3 March',
      submittedAt: `${today}T00:00:00.000Z`,
      deliveredAt: `${today}T00:00:00.000Z`,
      deliveries: [
        {
          medium: 'DIPLOMATIC_BAG',
          digest: null,
          deliveryDueAt: null,
          outcome: 'DELIVERY',
          evidences: [{ kind: 'DELIVERY', source: 'MJ 4/2026 of 3 March', recordedFor: { code: own.code } }],
        },
      ],
      createdAt: expect.any(String),
      requestingState: { code: absent.code },
      requestedState: { code: own.code },
      requestingKeeper: { code: own.code },
      requestedKeeper: { code: own.code },
      case: { neutralTitle: expect.not.stringContaining(absent.code) },
      content: { facts: expect.stringContaining('Facts') },
      requestingAuthorityEntry: { institution: `Central authority of ${absent.code}` },
    });
    expect(data?.mlaRequest.events.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      {
        command: 'registerMlaRequest',
        byState: { code: absent.code },
        enteredBy: { code: own.code },
        happenedOn: today,
        paperReference: 'MJ 4/2026 of 3 March',
        irregular: false,
      },
    ]);
    expect(await idsIn('incomingMlaRequests')).toContain(request.id);
    expect(await idsIn('outgoingMlaRequests')).toEqual([]);
  });

  test('lives from then on as any other: the own steps and those of the other State', async () => {
    const request = await registered();
    const officer = officerOf(own);
    await request.give(officer, 'acknowledgeMlaRequest');
    expect((await request.row()).requested_reference).toMatch(new RegExp(`^${own.code}-MLA-`));
    for (const command of ['acceptMlaRequest', 'executeMlaRequest'] as const)
      await request.by(request.to, command);
    await request.give(officer, 'closeMlaRequest', {
      onPaper: { happenedOn: today, reference: 'Letter of thanks' },
    });
    expect((await request.row()).status).toBe('CLOSED');
    const withdrawn = await registered();
    await withdrawn.give(officer, 'withdrawMlaRequest', {
      onPaper: { happenedOn: today, reference: 'Letter' },
    });
    expect((await withdrawn.row()).status).toBe('WITHDRAWN');
  });

  test('names persons of a case that is given', async () => {
    const of = await w.case({ leadBy: own });
    const person = await w.subject(of);
    const request = await registered({
      caseId: of.id,
      contents: { ...completeContents(), persons: [person] },
    });
    const query = `query See($id: ID!) { mlaRequest(id: $id) { case { id } persons { name subject { id } } } }`;
    const { data } = await w.test.ask(officerOf(own), query, { id: request.id });
    expect(data?.mlaRequest).toEqual({
      case: { id: of.id },
      persons: [{ name: expect.stringContaining('Person'), subject: { id: person } }],
    });
  });

  const person = (more: object = {}) => ({
    kind: SubjectKind.NATURAL,
    name: 'Олена Коваль',
    role: SubjectRole.SUSPECT,
    aliases: ['Olena Koval'],
    nationality: absent.code,
    bornOn: '1970-05-06',
    identifiers: [{ kind: IdentifierKind.PASSPORT, value: 'FB123456', issuingState: absent.code }],
    ...more,
  });
  const named = `query See($id: ID!) { mlaRequest(id: $id) { case { id subjects { edges { node { name } } } } persons { name aliases bornOn nationality { code } } } }`;

  test('names its persons itself; they are entered in the case', async () => {
    const request = await registered({
      persons: [person(), person({ name: 'Fund Ltd', kind: SubjectKind.LEGAL })],
    });
    const { data, codes } = await w.test.ask(officerOf(own), named, { id: request.id });
    expect(codes).toEqual([]);
    const { persons, case: of } = data?.mlaRequest;
    expect(persons).toHaveLength(2);
    expect(persons).toContainEqual({
      name: 'Олена Коваль',
      aliases: ['Olena Koval'],
      bornOn: '1970-05-06',
      nationality: { code: absent.code },
    });
    const entered = of.subjects.edges.map(({ node }: { node: { name: string } }) => node.name);
    expect(entered.sort()).toEqual(['Fund Ltd', 'Олена Коваль']);
  });

  test('names them beside those whom the case has', async () => {
    const of = await w.case({ leadBy: own });
    const known = await w.subject(of);
    const contents = { ...completeContents(), persons: [known] };
    const request = await registered({ caseId: of.id, contents, persons: [person()] });
    const { data } = await w.test.ask(officerOf(own), named, { id: request.id });
    expect(data?.mlaRequest.persons).toHaveLength(2);
  });

  test.each([
    ['an informant', { role: SubjectRole.INFORMANT }, 'input.persons[1].role'],
    ['of a State that is not', { nationality: 'ZZ' }, 'input.persons[1].nationality'],
    [
      'with a passport of a State that is not',
      { identifiers: [{ kind: IdentifierKind.PASSPORT, value: '1', issuingState: 'ZZ' }] },
      'input.persons[1].identifiers[0].issuingState',
    ],
  ])('names nobody %s, and then is not entered at all', async (_who, more, field) => {
    const wrong = input({ persons: [person(), person(more)] });
    expect(await refusal(w.give(officerOf(own), 'registerMlaRequest', wrong as never))).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { problems: [{ field }] },
    });
    const { rows } = await w.test.owner.query('select 1 from mla_request where requesting_reference = $1', [
      wrong.requestingReference,
    ]);
    expect(rows).toEqual([]);
  });

  test('is entered also where it lacks what the Convention asks for, and says so', async () => {
    const contents = {
      items: [{ type: AssistanceType.DOCUMENTS_AND_RECORDS }],
      offences: [],
      channel: TransmissionChannel.INTERPOL,
      urgent: false,
    };
    const request = await registered({ contents });
    const { rows } = await w.test.owner.query(
      'select irregularities from mla_request_event where request_id = $1',
      [request.key],
    );
    const [{ irregularities } = { irregularities: [] as string[] }] = rows as { irregularities: string[] }[];
    const sources = ['46(15)(b)', '46(15)(c)', '46(15)(d)', '46(15)(f)', '46(13)'];
    for (const source of sources) expect(irregularities.join(' ')).toContain(source);
  });

  test('exists for nobody else', async () => {
    const request = await registered();
    const other = await w.state();
    for (const viewer of [...Object.values(peopleOf(absent)), ...Object.values(peopleOf(other)), stranger])
      expect(await idsIn('mlaRequests', viewer)).not.toContain(request.id);
  });

  test('is entered by officers and supervisors of a central authority', async () => {
    await w.give(supervisorOf(own), 'registerMlaRequest', input());
    const answer = await w.mutate(peopleOf(own)['prosecutor'] ?? stranger, 'registerMlaRequest', input());
    expect(answer.codes).not.toEqual([]);
  });
});

describe('it is refused', () => {
  const told = async (more: object): Promise<{ code: string; extensions: unknown }> =>
    refusal(w.give(officerOf(own), 'registerMlaRequest', input(more)));

  test('of a State that takes part, of the own one, of an organization', async () => {
    const taking = await w.state();
    const organization = await w.state({ onRepatria: false });
    await w.test.owner.query('update state set kind = $2 where code = $1', [
      organization.code,
      StateKind.ORGANIZATION,
    ]);
    for (const { code } of [taking, own, organization])
      expect(await told({ requestingState: code })).toMatchObject({
        code: 'BAD_USER_INPUT',
        extensions: { problems: [{ field: 'input.requestingState' }] },
      });
  });

  test('when it came in Repatria, where nothing is entered by hand', async () => {
    expect(await told({ medium: 'REPATRIA' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { problems: [{ field: 'input.medium' }] },
    });
  });

  test('when it was received in the future, or asks for nothing', async () => {
    expect((await told({ receivedOn: '2199-01-01' })).code).toBe('BAD_USER_INPUT');
    const { items: _items, ...nothing } = completeContents();
    expect((await told({ contents: nothing })).code).toBe('BAD_USER_INPUT');
  });

  test('when the same paper is entered twice', async () => {
    await registered({ requestingReference: 'Twice' });
    expect(await told({ requestingReference: 'Twice' })).toMatchObject({
      code: 'CONFLICT',
      extensions: { field: 'input.requestingReference' },
    });
    // What another State entered is no matter of this one.
    const other = await w.state();
    await w.give(officerOf(other), 'registerMlaRequest', input({ requestingReference: 'Twice' }));
  });

  test('in the same words whether the request under its reference is kept from whoever enters it or not', async () => {
    const known = await registered({ requestingReference: 'Kept to a team' });
    const said = async (viewer: Viewer) =>
      refusal(w.give(viewer, 'registerMlaRequest', input({ requestingReference: 'Kept to a team' })));
    const officers = [`${own.code}-insider`];
    const restriction = { id: known.id, officers, reason: 'A source inside the bank.' };
    await w.give(supervisorOf(own), 'restrictMlaRequest', restriction);
    const member = await said(officerOf(own, 'insider'));
    const barred = await said(officerOf(own, 'outsider'));
    expect(asClientsSee(barred)).toEqual(asClientsSee(member));
    expect(member).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('If you do not find it, ask a supervisor'),
      extensions: { field: 'input.requestingReference' },
    });
  });

  test('under a case in which the own State has no part', async () => {
    const of = await w.case({ leadBy: await w.state() });
    expect((await told({ caseId: of.id })).code).toBe('NOT_FOUND');
  });
});

describe('a request on paper that puts an earlier one again', () => {
  const officer = () => officerOf(own);
  const again = (earlier: TestRequest, more: object = {}) => input({ resubmitsId: earlier.id, ...more });

  async function returned(): Promise<TestRequest> {
    const request = await registered();
    await request.give(officer(), 'acknowledgeMlaRequest');
    await request.by(request.to, 'returnMlaRequestAsIncomplete');
    return request;
  }

  test('follows one that was returned as incomplete, in its case; each points to the other', async () => {
    const earlier = await returned();
    const { key } = await w.give(officer(), 'registerMlaRequest', again(earlier));
    const query = `query See($id: ID!) { mlaRequest(id: $id) { status resubmits { id } resubmissions { id } case { id } nextDueAt } }`;
    const later = await w.test.ask(officer(), query, { id: globalId('MlaRequest', key) });
    expect(later.data?.mlaRequest).toMatchObject({
      status: 'DELIVERED',
      resubmits: { id: earlier.id },
      case: { id: earlier.of.id },
      nextDueAt: expect.any(String),
    });
    const before = await w.test.ask(officer(), query, { id: earlier.id });
    expect(before.data?.mlaRequest).toMatchObject({
      status: 'RETURNED_INCOMPLETE',
      resubmissions: [{ id: globalId('MlaRequest', key) }],
    });
  });

  test('follows one that was withdrawn', async () => {
    const earlier = await registered();
    await earlier.give(officer(), 'withdrawMlaRequest', {
      onPaper: { happenedOn: today, reference: 'Letter' },
    });
    const { key } = await w.give(officer(), 'registerMlaRequest', again(earlier, { caseId: earlier.of.id }));
    expect((await w.recordOf('mla_request', key)).resubmits_id).toBe(earlier.key);
  });

  test('does not follow one that still lives, one of another State, or into another case', async () => {
    const open = await registered();
    const refuse = async (given: object) => refusal(w.give(officer(), 'registerMlaRequest', given as never));
    expect(await refuse(again(open))).toMatchObject({
      code: 'CONFLICT',
      extensions: { status: 'DELIVERED' },
    });
    const other = await w.state({ onRepatria: false });
    const earlier = await returned();
    expect(await refuse(again(earlier, { requestingState: other.code }))).toMatchObject({
      extensions: { problems: [{ field: 'input.resubmitsId' }] },
    });
    const elsewhere = await w.case({ leadBy: own });
    expect(await refuse(again(earlier, { caseId: elsewhere.id }))).toMatchObject({
      extensions: { problems: [{ field: 'input.caseId' }] },
    });
  });

  test('does not tell of a request that the viewer does not see', async () => {
    const earlier = await returned();
    const another = await w.state();
    const command = w.give(officerOf(another), 'registerMlaRequest', again(earlier));
    expect(await refusal(command)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the full request that follows an urgent one made orally', () => {
  const oral = (): Promise<TestRequest> => {
    const contents = {
      ...completeContents(),
      oral: true,
      urgent: true,
      urgencyReason: 'The account empties.',
    };
    return registered({ contents });
  };

  test('comes on paper, too: it is entered in the case of that one, under its own reference, and points to it', async () => {
    const earlier = await oral();
    const full = await registered({ followsUpId: earlier.id });
    const { case_id: sameCase } = await earlier.row();
    expect(await full.row()).toMatchObject({ follows_up_id: earlier.key, case_id: sameCase });
    const { rows } = await w.test.owner.query(
      'select command from mla_request_event where request_id = $1 order by occurred_at desc limit 1',
      [earlier.key],
    );
    expect(rows).toEqual([{ command: 'registerMlaRequest' }]);
  });

  test('is not drafted here in the name of that State', async () => {
    const earlier = await oral();
    const input = { id: earlier.id, expectedVersion: await earlier.version() };
    const error = await refusal(w.give(officerOf(own), 'followUpMlaRequest', input));
    expect(error.code).toBe('INCOMPLETE');
    expect(error.message).toContain('registerMlaRequest');
  });

  test('follows one of that State that was made orally or sent incomplete, and no other', async () => {
    const other = await w.state({ onRepatria: false });
    const earlier = await oral();
    const ofAnother = registeredFor(w, { from: other, to: own, followsUpId: earlier.id });
    expect((await refusal(ofAnother)).code).toBe('BAD_USER_INPUT');
    const inFull = await registered();
    expect((await refusal(registered({ followsUpId: inFull.id }))).code).toBe('CONFLICT');
    const both = registered({ followsUpId: earlier.id, resubmitsId: inFull.id });
    expect((await refusal(both)).code).toBe('BAD_USER_INPUT');
  });
});
