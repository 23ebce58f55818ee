import {
  ConsultationSubject,
  CostKind,
  type mlaRequestCostCommands,
} from '../../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../../src/platform/reads/records.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf } from '../../../support/personas.js';
import type { TestRequest } from '../../../support/world-requests.js';
import type { CommandName, InputOf, World } from '../../../support/world.js';

type CostCommand = Exclude<keyof typeof mlaRequestCostCommands, 'recordMlaRequestCost'>;

const usual: Readonly<Record<CostCommand, object>> = {
  proposeMlaRequestCostTerms: { bearer: 'SHARED', terms: 'Half each, after a bill' },
  agreeToMlaRequestCost: {},
  declineMlaRequestCost: { reason: 'Too much.' },
  dropMlaRequestCost: { reason: 'Not done after all.' },
};

/** A cost of a test's own. */
export class TestCost {
  constructor(
    private readonly world: World,
    readonly key: string,
    private readonly request: TestRequest,
  ) {}

  get id(): string {
    return globalId('MlaRequestCost', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('mla_request_cost', this.key);
  }

  /** Opens the consultation that comes before a proposal of terms (UNCAC art. 46(28)). */
  async consult(viewer: Viewer): Promise<void> {
    await this.request.give(viewer, 'openMlaRequestConsultation', { about: ConsultationSubject.COSTS });
  }

  /** Gives a command on it as it stands; what is not said is filled in. */
  async give(viewer: Viewer, command: CostCommand, more: object = {}): Promise<CommandOutcome> {
    const own = { id: this.id, expectedVersion: await this.world.versionOf('mla_request_cost', this.key) };
    const input: InputOf<CommandName> = { ...own, ...usual[command], ...more };
    return this.world.give<CommandName>(viewer, command, input);
  }
}

/** A cost that the requested State entered. */
export async function costOf(
  world: World,
  request: TestRequest,
  more: object = {},
  viewer = officerOf(request.to),
): Promise<TestCost> {
  const { key } = await world.give(viewer, 'recordMlaRequestCost', {
    requestId: request.id,
    kind: CostKind.EXTRAORDINARY,
    amount: '1250.50',
    currency: 'CHF',
    purpose: 'Forensic accountants',
    ...more,
  });
  return new TestCost(world, key, request);
}
