import { v7 as uuid } from 'uuid';
import { EvidenceClassification, EvidenceForm, EvidenceKind } from '../../../src/contexts/evidence/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import type { World } from '../../support/world.js';

/** What an entry says, each text with words that no other has; `more` says the rest. */
export function usualEvidence(more: object = {}) {
  const mark = uuid();
  return {
    kind: EvidenceKind.RECORD,
    form: EvidenceForm.CERTIFIED_COPY,
    title: `Statement ${mark}`,
    description: `Account ${mark}`,
    sha256: mark.replaceAll('-', '').padEnd(64, '0'),
    sizeBytes: 1024,
    mediaType: 'application/pdf',
    classification: EvidenceClassification.CONFIDENTIAL,
    handlingCaveat: `Mind ${mark}`,
    ...more,
  };
}

/** A piece of evidence of a test's own. */
export class TestEvidence {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly request: TestRequest,
  ) {}

  get id(): string {
    return globalId('EvidenceItem', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('evidence_item', this.key);
  }

  /** Gives a command on it as it stands. */
  async give(
    viewer: Viewer,
    command: 'discardEvidence' | 'returnEvidence' | 'acknowledgeEvidenceReturn',
    more: object = {},
  ): Promise<CommandOutcome> {
    const expectedVersion = await this.world.versionOf('evidence_item', this.key);
    const usual = { reason: 'Not needed.', note: 'By courier.' };
    return this.world.give(viewer, command, { id: this.id, expectedVersion, ...usual, ...more });
  }

  handOver(viewer: Viewer = supervisorOf(this.request.to)): Promise<CommandOutcome> {
    return this.world.give(viewer, 'handOverEvidence', { items: [this.id] });
  }
}

/** Enters a piece of evidence for a request. */
export async function enter(
  w: World,
  request: TestRequest,
  { by = officerOf(request.to), ...more }: { by?: Viewer; [field: string]: unknown } = {},
): Promise<TestEvidence> {
  const { key } = await w.give(by, 'enterEvidence', { id: request.id, ...usualEvidence(more) });
  return new TestEvidence(w, key, request);
}

/** A piece of evidence that was handed over, for a request that is executed. */
export async function handedOver(
  w: World,
  { request, ...more }: { request?: TestRequest; [field: string]: unknown } = {},
): Promise<TestEvidence> {
  const of = request ?? (await w.request({ ...(await w.pair()), status: 'ACCEPTED' }));
  const item = await enter(w, of, more);
  await item.handOver();
  return item;
}
