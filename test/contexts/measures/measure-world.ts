import { AssistanceType } from '../../../src/contexts/directory/index.js';
import {
  LiftingGround,
  MeasureBasis,
  MeasureKind,
  type measureCommands,
} from '../../../src/contexts/measures/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, type TestState } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import type { World } from '../../support/world.js';

type MeasureCommand = Exclude<keyof typeof measureCommands, 'planMeasure'>;

/** What a command needs, filled in where a test does not care. */
const usual: Readonly<Partial<Record<MeasureCommand, object>>> = {
  executeMeasure: { orderedBy: 'District Court', orderReference: '12/2026', orderedOn: '2026-03-02' },
  proposeLiftingMeasure: {
    ground: LiftingGround.EVIDENCE_NOT_SUFFICIENT,
    reasons: 'The link between the account and the offence is not shown.',
  },
  argueForMeasure: { submission: 'The statements of March show the link.' },
  recordThirdPartyClaim: { claimant: 'Bona Fide Ltd', claim: 'Paid for goods.', receivedOn: '2026-04-01' },
};

/** A provisional measure of a test's own. */
export class TestMeasure {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly request: TestRequest,
  ) {}

  get id(): string {
    return globalId('ProvisionalMeasure', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('provisional_measure', this.key);
  }

  /** Gives a command on it as it stands. */
  async give(viewer: Viewer, command: MeasureCommand, more: object = {}): Promise<CommandOutcome> {
    const expectedVersion = await this.world.versionOf('provisional_measure', this.key);
    return this.world.give(viewer, command, {
      id: this.id,
      expectedVersion,
      ...usual[command],
      ...more,
    });
  }
}

/** A request for freezing between two States. */
export async function freezingRequest(
  w: World,
  { from, to, ...more }: { from: TestState; to: TestState; [field: string]: unknown },
): Promise<TestRequest> {
  const contents = { items: [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING }] };
  return w.request({ from, to, status: 'ACKNOWLEDGED', contents, ...more } as never);
}

/** Plans a measure for a request. */
export async function plan(w: World, request: TestRequest, more: object = {}): Promise<TestMeasure> {
  const { key } = await w.give(officerOf(request.to), 'planMeasure', {
    id: request.id,
    kind: MeasureKind.FREEZING,
    basis: MeasureBasis.REQUEST,
    property: 'Account 7 at the Harbour Bank, about 2 million euros',
    plannedOn: '2026-03-02',
    ...more,
  });
  return new TestMeasure(w, key, request);
}

/** A measure that is in force, for a request of a test's own. */
export async function inForce(w: World, request?: TestRequest): Promise<TestMeasure> {
  const measure = await plan(w, request ?? (await freezingRequest(w, await w.pair())));
  await measure.give(officerOf(measure.request.to), 'executeMeasure');
  return measure;
}
