import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query P($id: ID!) { mlaRequest(id: $id) { case { id } persons {
  name aliases kind bornOn location nationality { code } identifiers { kind issuingState value isWhole } subject { id } } } }`;

async function personsFor(request: TestRequest, side: 'from' | 'to'): Promise<any[]> {
  const { data } = await w.test.ask(officerOf(request[side]), query, { id: request.id });
  return data?.mlaRequest.persons;
}

async function withPerson(): Promise<{ request: TestRequest; subject: string; record: Record<string, any> }> {
  const pair = await w.pair();
  const of = await w.case({ leadBy: pair.from });
  const subject = await w.subject(of);
  const request = await w.request({ ...pair, of, contents: { persons: [subject] } });
  return { request, subject, record: await w.recordOf('case_subject', subject.replace('CaseSubject:', '')) };
}

const amendSubject = async (request: TestRequest, id: string, more: object): Promise<void> => {
  const expectedVersion = await w.versionOf('case_subject', id.replace('CaseSubject:', ''));
  await w.give(officerOf(request.from), 'amendSubject', { id, expectedVersion, ...more });
};

describe('what a request says of a person (UNCAC art. 46(15)(e))', () => {
  test('is fixed when its submission is proposed; the requested State reads it without the case', async () => {
    const { request, subject, record } = await withPerson();
    expect(await personsFor(request, 'from')).toMatchObject([{ name: null, kind: null, identifiers: [] }]);
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(request.from), 'submitMlaRequest');
    await amendSubject(request, subject, { location: 'Elsewhere', bornOn: '1980-02-01' });
    expect(await personsFor(request, 'to')).toEqual([
      {
        name: record.name,
        aliases: record.aliases,
        kind: 'NATURAL',
        bornOn: '1970-01-31',
        location: record.location,
        nationality: { code: request.from.code },
        identifiers: [
          {
            kind: 'PASSPORT',
            issuingState: request.from.code,
            value: expect.stringMatching(/^P[0-9a-f-]{36}$/),
            isWhole: true,
          },
        ],
        subject: null,
      },
    ]);
  });

  test('is approved as it was read: a change since the proposal is told', async () => {
    const { request, subject } = await withPerson();
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
    await amendSubject(request, subject, { location: 'Elsewhere' });
    const error = await refusal(request.give(supervisorOf(request.from), 'submitMlaRequest'));
    expect(error.code).toBe('INCOMPLETE');
  });

  test('leaves no trace once the person is protected', async () => {
    const { request, subject } = await withPerson();
    await request.give(officerOf(request.from), 'proposeMlaRequestSubmission');
    await request.give(supervisorOf(request.from), 'submitMlaRequest');
    await amendSubject(request, subject, { isProtected: true });
    expect(await personsFor(request, 'to')).toEqual([]);
    expect(
      await w.test.sqlAs(officerOf(request.to), 'select 1 from mla_request_person where request_id = $1', [
        request.key,
      ]),
    ).toEqual([]);
  });

  test('of a State that does not lead the case holds of identifiers what that State knows', async () => {
    const { from: party, to } = await w.pair();
    const lead = await w.state();
    const of = await w.case({ leadBy: lead, parties: [party] });
    const subject = await w.subject(of);
    const request = await w.request({
      from: party,
      to,
      of,
      status: 'SUBMITTED',
      contents: { persons: [subject] },
    });
    const [person] = await personsFor(request, 'to');
    expect(person.identifiers).toEqual([
      { kind: 'PASSPORT', issuingState: lead.code, value: expect.stringMatching(/^.{4}$/), isWhole: false },
    ]);
  });
});
