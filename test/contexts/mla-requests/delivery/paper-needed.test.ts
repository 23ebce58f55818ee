import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOfTwo } from '../../../../src/app/contexts.js';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { NoticeTiming } from '../../../../src/contexts/evidence/index.js';
import { LiftingGround, MeasureBasis, MeasureKind } from '../../../../src/contexts/measures/index.js';
import { CostKind } from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { registered } from '../../../support/paper-requests.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { commands, completeContents, world, type CommandName, type World } from '../../../support/world.js';
import { opening, transferFor } from '../../attendance/attendance-world.js';
import { askConsent, enter, notice } from '../../evidence/evidence-world.js';
import { inForce, TestMeasure } from '../../measures/measure-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

const cost = { kind: CostKind.ORDINARY, amount: '100', currency: 'USD', purpose: 'Copies' };

let w: World;
let own: TestState;
let onPaper: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  onPaper = await w.state({ onRepatria: false });
});

async function asked(request: TestRequest, command: string, more: object) {
  const type = w.test.service.schema.getMutationType()?.getFields()[command]?.args[0]?.type;
  const document = `mutation ($input: ${String(type)}) { ${command}(input: $input) { mlaRequest { status version } } }`;
  const given = { id: request.id, expectedVersion: await request.version(), ...more };
  return w.test.ask(officerOf(own), document, { input: given });
}

describe('a step of a State that does not take part', () => {
  test('is not entered without the paper on which it rests, and nothing of it stays', async () => {
    const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    const before = await request.version();
    const { errors } = await asked(request, 'acknowledgeMlaRequest', {});
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [
        { field: 'input.onPaper', message: expect.stringContaining(`a step of ${onPaper.code}, which`) },
      ],
    });
    expect(await request.version()).toBe(before);
  });

  test('is entered with it', async () => {
    const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    const paper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Call of today' };
    const { data, codes } = await asked(request, 'acknowledgeMlaRequest', { onPaper: paper });
    expect(codes).toEqual([]);
    expect(data?.acknowledgeMlaRequest.mlaRequest.status).toBe('ACKNOWLEDGED');
  });
});

test('a step of the own State needs none', async () => {
  const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
  const { codes } = await asked(request, 'withdrawMlaRequest', { outcome: 'Settled.' });
  expect(codes).toEqual([]);
});

describe('what is recorded beside the request of a State that does not take part', () => {
  const happenedOn = new Date().toISOString().slice(0, 10);
  const covered: string[] = [];

  /** Gives a command without a paper, which is refused, and with one, which stands with the step. */
  async function entered(command: CommandName, request: TestRequest, input: object): Promise<string> {
    const forSupervisors = ['liftMeasure', 'revokeUseConsent'];
    const viewer = forSupervisors.includes(command) ? supervisorOf(own) : officerOf(own);
    const give = (more: object) =>
      w.test.service
        .contextFor(viewer, `paper-${command}`)
        .run(command, { ...input, ...more }, commands[command] as never);
    const refused = await refusal(give({}));
    expect([command, refused.extensions]).toMatchObject([
      command,
      {
        code: 'BAD_USER_INPUT',
        problems: [
          { field: 'input.onPaper', message: expect.stringContaining(`a step of ${onPaper.code}, which`) },
        ],
      },
    ]);
    const reference = `Paper of ${command}`;
    let { key } = await give({ onPaper: { happenedOn, reference } });
    if (command in stepsOfTwo) ({ key } = await w.approve(viewer, key));
    const { rows } = await w.test.owner.query(
      `select by_state, entered_by, happened_on::text, paper_reference from mla_request_event where request_id = $1 and command = $2`,
      [request.key, command],
    );
    expect([command, rows]).toEqual([
      command,
      [{ by_state: onPaper.code, entered_by: own.code, happened_on: happenedOn, paper_reference: reference }],
    ]);
    covered.push(command);
    return key;
  }
  const on = async (id: string, table: string, key: string, more: object = {}) => ({
    ...{ id, expectedVersion: await w.versionOf(table, key) },
    ...more,
  });
  const measureOf = (request: TestRequest, { key, id }: TestMeasure) => ({
    step: async (command: CommandName, more: object = {}) =>
      entered(command, request, await on(id, 'provisional_measure', key, more)),
  });
  const executed = { orderedBy: 'District Court', orderReference: '12/2026', orderedOn: '2026-03-02' };
  const lifting = {
    ground: LiftingGround.EVIDENCE_NOT_SUFFICIENT,
    reasons: 'The link is not shown.',
    noOpportunityReason: 'A court has ordered it.',
  };
  const consent = { purpose: 'Taxes', proceeding: 'Tax case 7', reasons: 'Unpaid taxes.' };
  const exculpation = {
    ...{ proceeding: 'Case 1/2026', disclosedTo: 'The defence', explanation: 'The account was not his.' },
    timing: NoticeTiming.PRIOR,
  };

  test('rests on its paper where that is the requested State', async () => {
    const contents = { confidential: true, items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }] };
    const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED', contents } as never);
    await request.by(own, 'acknowledgeMlaRequest');
    const planned = async () => {
      const { key } = await w.give(officerOf(own), 'planMeasure', {
        ...{ id: request.id, kind: MeasureKind.FREEZING, basis: MeasureBasis.REQUEST, property: 'Account 7' },
      });
      return new TestMeasure(w, key, request);
    };
    const { step } = measureOf(request, await planned());
    await step('executeMeasure', executed);
    await step('proposeLiftingMeasure', lifting);
    await step('keepMeasure');
    const other = await planned();
    for (const command of ['executeMeasure', 'proposeLiftingMeasure'] as const)
      await other.give(officerOf(own), command, command === 'executeMeasure' ? {} : lifting);
    const again = measureOf(request, other);
    await entered('recordThirdPartyClaim', request, {
      ...{ id: other.id, claimant: 'Bona Fide Ltd', claim: 'Paid for goods.', receivedOn: '2026-04-01' },
    });
    await again.step('liftMeasure');
    await entered('recordMlaRequestCost', request, {
      ...{ requestId: request.id, ...cost },
    });
    await entered('reportConfidentialityCannotBeMet', request, {
      requestId: request.id,
      reason: 'The order.',
    });
    await request.by(own, 'acceptMlaRequest');
    const item = await enter(w, request, { by: officerOf(own) });
    await item.handOver(supervisorOf(own));
    const asked = await askConsent(w, item);
    await asked.give(officerOf(own), 'proposeUseConsentDecision');
    await asked.give(supervisorOf(own), 'grantUseConsent');
    await entered(
      'revokeUseConsent',
      request,
      await on(asked.id, 'use_consent', asked.key, { reasons: 'The law has changed.' }),
    );
    const given = await notice(w, item);
    const key = given.split(':')[1] ?? '';
    await entered('askExculpatoryConsultation', request, await on(given, 'exculpatory_notice', key));
  });

  test('rests on its paper where that is the requesting State', async () => {
    const contents = { ...completeContents(), items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }] };
    const request = await registered(w, { from: onPaper, to: own, contents });
    await request.give(officerOf(own), 'acknowledgeMlaRequest');
    await request.by(own, 'acceptMlaRequest');
    const measure = await inForce(w, request);
    await measure.give(officerOf(own), 'proposeLiftingMeasure', {
      ...{ ground: lifting.ground, reasons: lifting.reasons },
      opportunityUntil: new Date(Date.now() + 864e5),
    });
    await measureOf(request, measure).step('argueForMeasure', { submission: 'The link is shown.' });
    await entered('grantSafeConduct', request, { requestId: request.id, ...opening.grantSafeConduct });
    const item = await enter(w, request, { form: 'ORIGINAL', returnDueOn: '2027-01-31' });
    await item.handOver();
    const consentKey = await entered('requestUseConsent', request, { id: request.id, ...consent });
    await entered(
      'withdrawUseConsent',
      request,
      await on(globalId('UseConsent', consentKey), 'use_consent', consentKey),
    );
    const key = await entered('giveExculpatoryNotice', request, { id: item.id, ...exculpation });
    const id = globalId('ExculpatoryNotice', key);
    await w.give(officerOf(own), 'askExculpatoryConsultation', await on(id, 'exculpatory_notice', key));
    await entered(
      'recordExculpatoryConsultation',
      request,
      await on(id, 'exculpatory_notice', key, { outcome: 'Agreed.' }),
    );
    await entered(
      'returnEvidence',
      request,
      await on(item.id, 'evidence_item', item.key, { note: 'By courier.' }),
    );
  });

  test('of all of it', () => {
    expect(covered).toHaveLength(16);
  });
});

describe('what can be done says whose step it is', () => {
  interface Line {
    readonly command: string;
    readonly forCounterpart: boolean;
  }
  const offered = async (
    id: string,
    type: string,
    path?: 'plain',
  ): Promise<Readonly<Record<string, boolean>>> => {
    const query = `query O($id: ID!) { node(id: $id) { ... on ${type} { availableCommands { command forCounterpart } } } }`;
    const { data } = await w.test.ask(officerOf(own), query, { id }, path);
    const lines = data?.node.availableCommands as readonly Line[];
    return Object.fromEntries(lines.map(({ command, forCounterpart }) => [command, forCounterpart]));
  };

  test.each([undefined, 'plain'] as const)('of the State on paper, or the own (path: %s)', async (path) => {
    const outgoing = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    expect(await offered(outgoing.id, 'MlaRequest', path)).toMatchObject({
      ...{ acknowledgeMlaRequest: true, recordMlaRequestCost: true, planMeasure: true },
      ...{ withdrawMlaRequest: false, grantSafeConduct: false, planHearing: false, noteOnMlaRequest: false },
    });
    const incoming = await registered(w, { from: onPaper, to: own });
    expect(await offered(incoming.id, 'MlaRequest', path)).toMatchObject({
      ...{ withdrawMlaRequest: true, grantSafeConduct: true },
      ...{ acknowledgeMlaRequest: false, recordMlaRequestCost: false },
    });
    const apart = await w.request({ ...{ from: own, to: await w.state() }, status: 'SUBMITTED' });
    expect(Object.values(await offered(apart.id, 'MlaRequest', path))).not.toContain(true);
  });

  test.each([undefined, 'plain'] as const)('on records of the request as well (path: %s)', async (path) => {
    const outgoing = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await outgoing.by(own, command);
    const transfer = await transferFor(w, outgoing);
    expect(await offered(transfer.id, 'DetainedPersonTransfer', path)).toMatchObject({
      ...{ agreeToHandOverPerson: true, recordTransferConsent: true },
      ...{ agreeToReceivePerson: false, cancelDetainedPersonTransfer: false },
    });
    const item = await enter(w, outgoing, { by: officerOf(own) });
    await item.handOver(supervisorOf(own));
    const consent = await askConsent(w, item);
    expect(await offered(consent.id, 'UseConsent', path)).toMatchObject({
      ...{ proposeUseConsentDecision: true, withdrawUseConsent: false },
    });
    const { key } = await w.give(officerOf(own), 'recordMlaRequestCost', { requestId: outgoing.id, ...cost });
    const id = globalId('MlaRequestCost', key);
    expect(await offered(id, 'MlaRequestCost', path)).toMatchObject({ dropMlaRequestCost: true });
  });
});
