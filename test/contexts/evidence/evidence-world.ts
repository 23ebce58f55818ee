import { v7 as uuid } from 'uuid';
import {
  EvidenceClassification,
  EvidenceForm,
  EvidenceKind,
  NoticeTiming,
  UseBasis,
  UseConsentDecision,
} from '../../../src/contexts/evidence/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../support/personas.js';
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

/** Commands on a consent that exists. */
type ConsentCommand =
  | 'proposeUseConsentDecision'
  | 'dismissUseConsentProposal'
  | 'grantUseConsent'
  | 'refuseUseConsent'
  | 'revokeUseConsent'
  | 'withdrawUseConsent';

/** A consent of a test's own. */
export class TestConsent {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly request: TestRequest,
    readonly asked: { readonly purpose: string; readonly proceeding: string },
  ) {}

  get id(): string {
    return globalId('UseConsent', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('use_consent', this.key);
  }

  async inputOf(more: object = {}) {
    const expectedVersion = await this.world.versionOf('use_consent', this.key);
    const { rows } = await this.world.test.owner.query<{ at: Date | null }>(
      'select proposed_at as at from use_consent_proposal where consent_id = $1',
      [this.key],
    );
    const usual = { decision: UseConsentDecision.GRANT, reasons: 'For these reasons.' };
    return { id: this.id, expectedVersion, proposedAt: rows[0]?.at ?? new Date(0), ...usual, ...more };
  }

  /** Gives a command on it as it stands. */
  async give(viewer: Viewer, command: ConsentCommand, more: object = {}): Promise<CommandOutcome> {
    return this.world.give(viewer, command, await this.inputOf(more));
  }

  /** Lets the requested State consent, by two people. */
  async grant(more: object = {}): Promise<this> {
    await this.give(officerOf(this.request.to), 'proposeUseConsentDecision', more);
    await this.give(supervisorOf(this.request.to), 'grantUseConsent');
    return this;
  }

  /** Lets the requested State refuse, by two people. */
  async refuse(): Promise<this> {
    const decision = UseConsentDecision.REFUSE;
    await this.give(officerOf(this.request.to), 'proposeUseConsentDecision', { decision });
    await this.give(supervisorOf(this.request.to), 'refuseUseConsent');
    return this;
  }

  /** Puts decision and end back by an hour, as if they were long ago; the clock is not the test's to turn. */
  async age(): Promise<void> {
    await this.world.test.owner.query(
      `update use_consent set decided_at = decided_at - interval '1 hour', expires_at = expires_at - interval '1 hour',
         revoked_at = revoked_at - interval '1 hour' where id = $1`,
      [this.key],
    );
  }
}

/** Asks for a consent, for one piece of evidence or for all of its request. */
export async function askConsent(
  w: World,
  item: TestEvidence,
  { whole = false, ...more }: { whole?: boolean; [field: string]: unknown } = {},
): Promise<TestConsent> {
  const asked = { purpose: `Tax purpose ${uuid()}`, proceeding: `Tax proceeding ${uuid()}`, ...more };
  const { key } = await w.give(officerOf(item.request.from), 'requestUseConsent', {
    id: item.request.id,
    ...(whole ? {} : { itemId: item.id }),
    reasons: 'The same records show unpaid taxes.',
    ...asked,
  });
  return new TestConsent(w, key, item.request, asked);
}

/** What an entry of the ledger says if a test does not care: a use now, within the stated purpose. */
export async function usualUse(item: TestEvidence, more: object = {}) {
  const { allowed_purposes: purposes } = await item.row();
  return {
    id: item.id,
    basis: UseBasis.WITHIN_PURPOSE,
    purpose: (purposes as string[])[0] ?? 'None stated',
    proceeding: 'Criminal case 1/2026',
    usedAt: new Date(),
    usedBy: 'The prosecution service',
    ...more,
  };
}

/** Enters a use. */
export async function use(w: World, item: TestEvidence, more: object = {}): Promise<CommandOutcome> {
  return w.give(officerOf(item.request.from), 'enterEvidenceUse', await usualUse(item, more));
}

/** Gives notice of a disclosure; its id as the API gives it. */
export async function notice(
  w: World,
  item: TestEvidence,
  { by = officerOf(item.request.from), ...more }: { by?: Viewer; [field: string]: unknown } = {},
): Promise<string> {
  const { key } = await w.give(by, 'giveExculpatoryNotice', {
    id: item.id,
    proceeding: 'Criminal case 1/2026',
    disclosedTo: 'The defence',
    explanation: 'The account was not his.',
    timing: NoticeTiming.PRIOR,
    ...more,
  });
  return globalId('ExculpatoryNotice', key);
}

/** Evidence for every request that is executed, prepared and handed over. */
export async function evidenceOf(
  w: World,
  requests: readonly TestRequest[],
): Promise<readonly TestEvidence[]> {
  const found: TestEvidence[] = [];
  for (const request of requests) {
    if (!['ACCEPTED', 'EXECUTED'].includes(String((await request.row()).status))) continue;
    found.push(await enter(w, request, { by: prosecutorOf(request.to) }), await handedOver(w, { request }));
  }
  return found;
}

/** For all that was handed over: a use, a notice, and consents in several statuses. */
export async function usesOf(w: World, evidence: readonly TestEvidence[]): Promise<readonly TestConsent[]> {
  const found: TestConsent[] = [];
  for (const item of evidence) {
    if ((await item.row()).status !== 'HANDED_OVER') continue;
    await use(w, item);
    await notice(w, item);
    const granted = await (await askConsent(w, item)).grant();
    await use(w, item, { basis: UseBasis.CONSENT, consentId: granted.id, ...granted.asked });
    const waiting = await askConsent(w, item, { whole: true });
    await waiting.give(officerOf(item.request.to), 'proposeUseConsentDecision');
    found.push(granted, waiting, await (await askConsent(w, item)).refuse());
  }
  return found;
}
