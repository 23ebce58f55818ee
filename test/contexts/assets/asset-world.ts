import {
  AssetClass,
  AssetIdentifierKind,
  HolderKind,
  ValuationMethod,
  type assetCommands,
} from '../../../src/contexts/assets/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { CommandOutcome } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { officerOf, type TestState } from '../../support/personas.js';
import type { TestCase, World } from '../../support/world.js';

type AssetCommand = Exclude<keyof typeof assetCommands, 'recordAsset' | 'endAssetHolder'>;

/** What a command needs, filled in where a test does not care. */
const usual: Readonly<Partial<Record<AssetCommand, object>>> = {
  identifyAsset: { identifiedOn: '2026-03-02' },
  recordAssetDissipated: { dissipatedOn: '2026-04-01', dissipation: 'Moved on through three companies.' },
  addAssetIdentifier: { kind: AssetIdentifierKind.IBAN, value: 'GB82 WEST 1234 5698 7654 32' },
  addAssetHolder: { kind: HolderKind.REGISTERED_HOLDER, name: 'Harbour Lane Ltd', percentage: '60' },
  valueAsset: {
    ...{ valuedOn: '2026-03-02', amount: '1200000.50', currency: 'USD', method: ValuationMethod.NOMINAL },
    source: 'Statement of the Harbour Bank',
  },
};

/** An asset of a test's own. */
export class TestAsset {
  constructor(
    private readonly world: World,
    readonly key: string,
    readonly of: TestCase,
  ) {}

  get id(): string {
    return globalId('Asset', this.key);
  }

  row(): Promise<Record<string, any>> {
    return this.world.recordOf('asset', this.key);
  }

  /** Enters who holds it; the result names the holder. */
  async hold(viewer: Viewer, more: object = {}): Promise<{ readonly key: string; readonly id: string }> {
    await this.give(viewer, 'addAssetHolder', more);
    const { rows } = await this.world.test.owner.query<{ id: string }>(
      'select id from asset_holder where asset_id = $1 order by created_at desc, id desc limit 1',
      [this.key],
    );
    const key = rows[0]?.id ?? '';
    return { key, id: globalId('AssetHolder', key) };
  }

  /** Gives a command on it as it stands. */
  async give(viewer: Viewer, command: AssetCommand, more: object = {}): Promise<CommandOutcome> {
    const expectedVersion = await this.world.versionOf('asset', this.key);
    return this.world.give(viewer, command, {
      id: this.id,
      expectedVersion,
      ...usual[command],
      ...more,
    });
  }
}

/** An asset that a party State records in a case. */
export async function assetOf(
  w: World,
  of: TestCase,
  by: TestState,
  more: Partial<Parameters<typeof assetCommands.recordAsset>[1]> = {},
): Promise<TestAsset> {
  const { key } = await w.give(officerOf(by), 'recordAsset', {
    caseId: of.id,
    assetClass: AssetClass.BANK_ACCOUNT,
    description: 'The account into which the road fund paid.',
    exactLocation: 'Quay 4, Port Averil',
    institution: 'Harbour Bank',
    ...more,
  });
  return new TestAsset(w, key, of);
}

/** Three parties of a case, each with an authority to which it is assigned; StAR was let see it. */
export interface AssetParties {
  readonly of: TestCase;
  /** Leads the case, and records assets in it. */
  readonly recorder: TestState;
  /** Where they lie. */
  readonly seat: TestState;
  readonly other: TestState;
  /** No party. */
  readonly outside: TestState;
}

export async function assetParties(w: World): Promise<AssetParties> {
  const [recorder, seat, other, outside] = [
    await w.state(),
    await w.state(),
    await w.state(),
    await w.state(),
  ];
  const of = await w.case({ leadBy: recorder, parties: [seat, other] });
  for (const state of [recorder, seat, other])
    await w.give(officerOf(state), 'assignCase', {
      id: of.id,
      authority: globalId('CompetentAuthority', state.prosecutionService),
    });
  await w.grant(of, seat);
  return { of, recorder, seat, other, outside };
}
