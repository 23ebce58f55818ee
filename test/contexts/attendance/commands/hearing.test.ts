import { beforeAll, describe, expect, test } from 'vitest';
import { HearingModality } from '../../../../src/contexts/attendance/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { auditorOf, officerOf, prosecutorOf, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { hearingFor, moment, opening } from '../attendance-world.js';

let w: World;
let request: TestRequest;
beforeAll(async () => {
  w = await world();
  request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
});

const authority = (key: string): string => globalId('CompetentAuthority', key);

describe('a hearing (UNCAC art. 46(17), (18))', () => {
  test('is planned by either State, confirmed by the requested one with its authority, held with its record', async () => {
    const hearing = await hearingFor(w, request, { conductedBy: authority(request.from.prosecutionService) });
    const early = hearing.give(officerOf(request.from), 'recordHearing');
    expect((await refusal(early)).code).toBe('INVALID_TRANSITION');
    const itself = hearing.give(officerOf(request.from), 'confirmHearing');
    expect((await refusal(itself)).code).toBe('FORBIDDEN');
    const foreign = hearing.give(officerOf(request.to), 'confirmHearing', {
      attendedBy: authority(request.from.prosecutionService),
    });
    expect((await refusal(foreign)).code).toBe('BAD_USER_INPUT');
    await hearing.give(officerOf(request.to), 'confirmHearing', {
      attendedBy: authority(request.to.prosecutionService),
    });
    const future = hearing.give(officerOf(request.to), 'recordHearing', { heldAt: moment(2) });
    expect((await refusal(future)).code).toBe('BAD_USER_INPUT');
    await hearing.give(officerOf(request.to), 'recordHearing');
    expect(await hearing.row()).toMatchObject({
      status: 'HELD',
      attended_by: request.to.prosecutionService,
      conducted_by: request.from.prosecutionService,
    });
    const cancel = hearing.give(officerOf(request.to), 'cancelHearing');
    expect((await refusal(cancel)).code).toBe('INVALID_TRANSITION');
  });

  test('shows its time on the clocks of both States', async () => {
    const hearing = await hearingFor(w, request, {
      requestingTimeZone: 'Asia/Manila',
      requestedTimeZone: 'Europe/Zurich',
    });
    const query = `query H($id: ID!) { node(id: $id) { ... on Hearing { plannedAt plannedAtRequesting plannedAtRequested } } }`;
    for (const path of ['planned', 'plain'] as const) {
      const { data } = await w.test.ask(officerOf(request.to), query, { id: hearing.id }, path);
      expect(data?.node).toMatchObject({
        plannedAtRequesting: '2027-03-31T15:30+08:00[Asia/Manila]',
        plannedAtRequested: '2027-03-31T09:30+02:00[Europe/Zurich]',
      });
    }
  });

  test('by video or telephone needs a reason why not in person; in person none (art. 46(18))', async () => {
    for (const modality of [HearingModality.VIDEO, HearingModality.TELEPHONE]) {
      const without = hearingFor(w, request, { modality, notInPersonBecause: undefined });
      expect((await refusal(without)).extensions['problems']).toMatchObject([
        { field: 'input.notInPersonBecause', message: expect.stringContaining('art. 46(18)') },
      ]);
    }
    const superfluous = hearingFor(w, request, { modality: HearingModality.IN_PERSON });
    expect((await refusal(superfluous)).code).toBe('BAD_USER_INPUT');
    const inPerson = await hearingFor(w, request, {
      modality: HearingModality.IN_PERSON,
      notInPersonBecause: undefined,
    });
    expect((await inPerson.row()).modality).toBe('IN_PERSON');
  });

  test('that is moved is confirmed anew; one that is cancelled stays so', async () => {
    const hearing = await hearingFor(w, request);
    await hearing.give(officerOf(request.to), 'confirmHearing');
    await hearing.give(officerOf(request.from), 'rescheduleHearing');
    expect(await hearing.row()).toMatchObject({ status: 'PLANNED', change_reason: 'The judge is away.' });
    await hearing.give(officerOf(request.to), 'cancelHearing');
    const again = hearing.give(officerOf(request.to), 'confirmHearing');
    expect((await refusal(again)).extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      status: 'CANCELLED',
    });
  });

  test('names one person: of this request, or another by name', async () => {
    const persons = [await w.subject(request.of)];
    const naming = await w.request({
      from: request.from,
      to: request.to,
      of: request.of,
      status: 'ACCEPTED',
      contents: { persons },
    });
    const { rows } = await w.test.owner.query(
      'select id, name from mla_request_person where request_id = $1',
      [naming.key],
    );
    const personId = globalId('MlaRequestPerson', String(rows[0].id));
    const hearing = await hearingFor(w, naming, { person: { personId } });
    const query = `query H($id: ID!) { node(id: $id) { ... on Hearing { attendee { name person { id name } } } } }`;
    const { data } = await w.test.ask(officerOf(request.to), query, { id: hearing.id });
    expect(data?.node.attendee).toEqual({ name: null, person: { id: personId, name: rows[0].name } });
    for (const person of [{}, { personId, name: 'Both' }])
      expect((await refusal(hearingFor(w, naming, { person }))).code).toBe('BAD_USER_INPUT');
    expect((await refusal(hearingFor(w, request, { person: { personId } }))).code).toBe('BAD_USER_INPUT');
    // Who is protected later leaves no name behind.
    await w.test.owner.query('update case_subject set is_protected = true where id = $1', [
      persons[0]?.split(':')[1],
    ]);
    const after = await w.test.ask(officerOf(request.to), query, { id: hearing.id });
    expect(after.data?.node).toEqual({ attendee: null });
  });

  test('is for those who follow the request; who is heard and what was said for its authorities', async () => {
    const own = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const hearing = await hearingFor(w, own);
    await hearing.give(officerOf(own.to), 'confirmHearing');
    await hearing.give(officerOf(own.to), 'recordHearing');
    const query = `query H($id: ID!) { node(id: $id) { ... on Hearing { status attendee { name } record { text } } } }`;
    const read = async (viewer: Parameters<World['test']['ask']>[0]) =>
      (await w.test.ask(viewer, query, { id: hearing.id })).data?.node;
    expect(await read(prosecutorOf(own.to))).toBeNull();
    await own.assignIn(own.to);
    for (const viewer of [officerOf(own.from), officerOf(own.to), prosecutorOf(own.to)])
      expect(await read(viewer)).toEqual({
        status: 'HELD',
        attendee: { name: 'A witness at a distance' },
        record: { text: 'The witness said what she knew.' },
      });
    for (const viewer of [auditorOf(own.from), auditorOf(own.to)])
      expect(await read(viewer)).toEqual({ status: 'HELD', attendee: null, record: null });
    for (const viewer of [stranger, prosecutorOf(own.from), officerOf(await w.state())])
      expect(await read(viewer)).toBeNull();
    const plan = w.give(stranger, 'planHearing', { requestId: own.id, ...opening.planHearing });
    expect((await refusal(plan)).code).toBe('FORBIDDEN');
  });
});
