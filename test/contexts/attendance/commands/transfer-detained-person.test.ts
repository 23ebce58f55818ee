import { beforeAll, describe, expect, test } from 'vitest';
import { TransferDeclinedBy } from '../../../../src/contexts/attendance/index.js';
import { officerOf, prosecutorOf, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { agreedTransfer, day, moment, opening, transferFor } from '../attendance-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const accepted = async (): Promise<TestRequest> => w.request({ ...(await w.pair()), status: 'ACCEPTED' });

describe('the transfer of a detained person', () => {
  test('R16 broken: nobody is transferred without the record of their informed consent, though both States agree', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    await transfer.give(officerOf(request.to), 'agreeToHandOverPerson');
    await transfer.give(officerOf(request.from), 'agreeToReceivePerson');
    const error = await refusal(transfer.give(officerOf(request.to), 'transferDetainedPerson'));
    expect(error.code).toBe('INCOMPLETE');
    expect(error.extensions['missing']).toEqual([
      {
        missing: 'the record that the person freely gave informed consent',
        source: 'UNCAC art. 46(10)(a)',
        rule: 'R16',
      },
    ]);
    expect((await transfer.row()).status).toBe('PROPOSED');
  });

  test('R16 broken: nor without the agreement of both States, though the person consents', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    await transfer.give(officerOf(request.to), 'recordTransferConsent');
    await transfer.give(officerOf(request.to), 'agreeToHandOverPerson');
    const error = await refusal(transfer.give(officerOf(request.to), 'transferDetainedPerson'));
    expect(error.extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ missing: 'the agreement of the State that receives the person', rule: 'R16' }],
    });
  });

  test('R16 kept: with informed consent and the agreement of both States the person is transferred', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    await transfer.give(officerOf(request.to), 'transferDetainedPerson');
    expect(await transfer.row()).toMatchObject({ status: 'TRANSFERRED', in_custody: true });
    const { rows } = await w.test.owner.query('select * from transfer_consent where transfer_id = $1', [
      transfer.key,
    ]);
    expect(rows).toMatchObject([
      { language: 'fr', given_before: 'Judge of the district court', with_counsel: true },
    ]);
  });

  test('the database holds it, too: no status, and no date of consent, without the record', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const set = (what: string) =>
      w.test.owner.query(`update detained_person_transfer set ${what} where id = $1`, [transfer.key]);
    await expect(set("status = 'TRANSFERRED'")).rejects.toMatchObject({ code: '23514' });
    await expect(set('consented_at = now()')).rejects.toMatchObject({ code: '42501' });
  });

  test('conditions that change after the other State agreed take its agreement back', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    await transfer.give(officerOf(request.to), 'agreeToHandOverPerson', { conditions: 'Return in a week' });
    expect(await transfer.row()).toMatchObject({
      receiving_agreed_at: null,
      holding_conditions: 'Return in a week',
    });
    await transfer.give(officerOf(request.from), 'agreeToReceivePerson');
    await transfer.give(officerOf(request.to), 'agreeToHandOverPerson', { conditions: 'Return in a week' });
    expect((await transfer.row()).receiving_agreed_at).not.toBeNull();
    await transfer.give(officerOf(request.from), 'agreeToReceivePerson', {
      conditions: 'A doctor comes along',
    });
    expect((await transfer.row()).holding_agreed_at).toBeNull();
  });

  test('each State does what is its own: the other is forbidden, a stranger finds nothing', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request);
    const asking = officerOf(request.from);
    for (const command of [
      'recordTransferConsent',
      'agreeToHandOverPerson',
      'transferDetainedPerson',
    ] as const)
      expect((await refusal(transfer.give(asking, command))).code).toBe('FORBIDDEN');
    expect((await refusal(transfer.give(officerOf(request.to), 'agreeToReceivePerson'))).code).toBe(
      'FORBIDDEN',
    );
    const third = officerOf(await w.state());
    expect((await refusal(transfer.give(third, 'cancelDetainedPersonTransfer'))).code).toBe('NOT_FOUND');
    for (const viewer of [stranger, prosecutorOf(request.to)])
      expect((await refusal(transfer.give(viewer, 'cancelDetainedPersonTransfer'))).code).toBe('FORBIDDEN');
    const input = { requestId: request.id, ...opening.proposeDetainedPersonTransfer };
    expect((await refusal(w.give(third, 'proposeDetainedPersonTransfer', input))).code).toBe('NOT_FOUND');
  });

  test('from the requesting State to the requested one the sides change', async () => {
    const request = await accepted();
    const transfer = await transferFor(w, request, { holdingState: request.from.code });
    await transfer.give(officerOf(request.from), 'recordTransferConsent');
    await transfer.give(officerOf(request.from), 'agreeToHandOverPerson');
    await transfer.give(officerOf(request.to), 'agreeToReceivePerson');
    await transfer.give(officerOf(request.from), 'transferDetainedPerson');
    expect(await transfer.row()).toMatchObject({
      status: 'TRANSFERRED',
      holding_state: request.from.code,
      receiving_state: request.to.code,
    });
    const elsewhere = transferFor(w, request, { holdingState: (await w.state()).code });
    expect((await refusal(elsewhere)).code).toBe('BAD_USER_INPUT');
  });

  test('days that cannot be are refused: future, before the consent, due before the transfer', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    const move = (input: object) =>
      refusal(transfer.give(officerOf(request.to), 'transferDetainedPerson', input));
    expect((await move({ transferredOn: day(3), returnDueOn: day(9) })).code).toBe('BAD_USER_INPUT');
    const error = await move({ transferredOn: day(-5), returnDueOn: day(-6) });
    expect(error.extensions['problems']).toHaveLength(2);
    const other = await transferFor(w, request);
    const late = other.give(officerOf(request.to), 'recordTransferConsent', { givenAt: moment(2) });
    expect((await refusal(late)).code).toBe('BAD_USER_INPUT');
    const noCounsel = other.give(officerOf(request.to), 'recordTransferConsent', { withCounsel: false });
    expect((await refusal(noCounsel)).code).toBe('BAD_USER_INPUT');
  });

  test('the return is counted, extended by the holding State alone, and credited in full at least', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    await transfer.give(officerOf(request.to), 'transferDetainedPerson');
    const extend = (viewer = officerOf(request.to), input = {}) =>
      transfer.give(viewer, 'extendDetainedPersonTransfer', input);
    expect((await refusal(extend(officerOf(request.from)))).code).toBe('FORBIDDEN');
    expect((await refusal(extend(officerOf(request.to), { returnDueOn: day(30) }))).code).toBe(
      'BAD_USER_INPUT',
    );
    await extend();
    const tooEarly = transfer.give(officerOf(request.from), 'returnDetainedPerson', { returnedOn: day(-2) });
    expect((await refusal(tooEarly)).code).toBe('BAD_USER_INPUT');
    await transfer.give(officerOf(request.from), 'returnDetainedPerson');
    expect(await transfer.row()).toMatchObject({ status: 'RETURNED', days_in_custody: 1 });
    const credit = (days?: number) =>
      transfer.give(officerOf(request.to), 'creditTimeInCustody', days === undefined ? {} : { days });
    expect((await refusal(credit(0))).message).toContain('UNCAC art. 46(11)(d)');
    await credit();
    expect((await transfer.row()).days_credited).toBe(1);
    await credit(3);
    expect((await transfer.row()).days_credited).toBe(3);
  });

  test('proceedings for earlier acts need the consent of the State that held the person (art. 46(12))', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    await transfer.give(officerOf(request.to), 'transferDetainedPerson');
    const proceed = () => transfer.give(officerOf(request.from), 'recordEarlierActsProceedings');
    expect((await refusal(proceed())).extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ source: 'UNCAC art. 46(12)' }],
    });
    const consent = transfer.give(officerOf(request.from), 'consentToEarlierActsProceedings');
    expect((await refusal(consent)).code).toBe('FORBIDDEN');
    await transfer.give(officerOf(request.to), 'consentToEarlierActsProceedings');
    await proceed();
    expect((await transfer.row()).earlier_acts_proceedings).toBe('An indictment');
  });

  test('the person can take consent back until the transfer; each State declines for itself; nothing follows', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    const decline = (viewer = officerOf(request.to), declinedBy = TransferDeclinedBy.PERSON) =>
      transfer.give(viewer, 'declineDetainedPersonTransfer', { declinedBy });
    expect((await refusal(decline(officerOf(request.from)))).code).toBe('BAD_USER_INPUT');
    expect((await refusal(decline(officerOf(request.to), TransferDeclinedBy.RECEIVING_STATE))).code).toBe(
      'BAD_USER_INPUT',
    );
    await decline();
    expect(await transfer.row()).toMatchObject({ status: 'DECLINED', declined_by: 'PERSON' });
    const error = await refusal(transfer.give(officerOf(request.to), 'transferDetainedPerson'));
    expect(error.extensions).toMatchObject({ code: 'INVALID_TRANSITION', allowedCommands: [] });
    const other = await transferFor(w, request);
    await other.give(officerOf(request.from), 'cancelDetainedPersonTransfer');
    expect((await other.row()).status).toBe('CANCELLED');
  });

  test('is for a request that was sent and has not ended', async () => {
    const states = await w.pair();
    for (const status of ['DRAFT', 'WITHDRAWN', 'CLOSED'] as const) {
      const request = await w.request({ ...states, status });
      expect((await refusal(transferFor(w, request))).code).toBe('INVALID_TRANSITION');
    }
  });

  test('is a step that both States see, with the person by name, and in the trail', async () => {
    const request = await accepted();
    const transfer = await agreedTransfer(w, request);
    const query = `query T($id: ID!) { mlaRequest(id: $id) {
      detainedPersonTransfers { id status attendee { name whereabouts } consent { language counsel } }
      events(last: 4) { edges { node { command byState { code } } } } } }`;
    for (const viewer of [officerOf(request.from), officerOf(request.to)]) {
      const { data } = await w.test.ask(viewer, query, { id: request.id });
      expect(data?.mlaRequest.detainedPersonTransfers).toEqual([
        {
          id: transfer.id,
          status: 'CONSENTED',
          attendee: { name: 'A detained person', whereabouts: 'The prison of the capital' },
          consent: { language: 'fr', counsel: 'Counsel of the bar' },
        },
      ]);
      const steps = data?.mlaRequest.events.edges.map(({ node }: any) => [node.command, node.byState.code]);
      expect(steps).toEqual([
        ['proposeDetainedPersonTransfer', request.from.code],
        ['recordTransferConsent', request.to.code],
        ['agreeToHandOverPerson', request.to.code],
        ['agreeToReceivePerson', request.from.code],
      ]);
    }
    const { rows } = await w.test.owner.query(
      `select action, chain, details from audit_event where subject_key = $1
         or subject_key in (select id::text from mla_request_proposed_step where record_key = $1::uuid) order by occurred_at`,
      [transfer.key],
    );
    // Two commands, the two people of both that take two, and that the requesting State read the consent, which is the other's.
    const actions = rows.map(({ action }) => String(action));
    expect(actions.filter((action) => action === 'approveMlaRequestStep')).toHaveLength(2);
    expect(actions).toEqual(expect.arrayContaining(['agreeToHandOverPerson', 'agreeToReceivePerson']));
    expect(rows).toHaveLength(7);
    for (const { action, details } of rows)
      if (action === 'approveMlaRequestStep') expect(JSON.stringify(details)).toContain(transfer.key);
    expect(new Set(rows.map(({ chain }) => chain))).toEqual(new Set([request.of.key]));
    expect(JSON.stringify(rows)).not.toMatch(/A detained person|Counsel of the bar|The prison/);
  });
});
