import { beforeAll, describe, expect, test } from 'vitest';
import { CaseStatus } from '../../../../src/contexts/cases/index.js';
import { auditorOf, officerOf, prosecutorOf, starStaff, stranger } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { assetOf, assetParties, type AssetParties } from '../asset-world.js';

let w: World;
let parties: AssetParties;
beforeAll(async () => {
  w = await world();
  parties = await assetParties(w);
});

const input = () => ({
  caseId: parties.of.id,
  assetClass: 'REAL_ESTATE',
  description: 'A villa by the lake',
  locatedIn: parties.seat.code,
});

describe('recordAsset', () => {
  test('is for the central authorities of party States alone', async () => {
    const refused = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'recordAsset', input())).codes;
    expect(await refused(officerOf(parties.outside))).toEqual(['NOT_FOUND']);
    expect(await refused(stranger)).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [prosecutorOf(parties.recorder), auditorOf(parties.recorder), starStaff])
      expect(await refused(viewer)).toEqual(['FORBIDDEN']);
    for (const state of [parties.recorder, parties.seat, parties.other])
      expect(await refused(officerOf(state))).toEqual([]);
  });

  test('records what is known, suspected, for whoever works on the case', async () => {
    const asset = await assetOf(w, parties.of, parties.other, { locatedIn: parties.seat.code });
    const { data } = await w.test.ask(
      officerOf(parties.other),
      `{ asset(id: "${asset.id}") { version status assetClass recordingState { code } locatedIn { code } description
         exactLocation institution identifiedOn recordedBy lastAmendedBy case { id } availableCommands { command missing } } }`,
    );
    const by = officerOf(parties.other).userId;
    expect(data?.asset).toEqual({
      ...{ version: 1, status: 'SUSPECTED', assetClass: 'BANK_ACCOUNT', identifiedOn: null },
      ...{ recordingState: { code: parties.other.code }, locatedIn: { code: parties.seat.code } },
      description: 'The account into which the road fund paid.',
      ...{ exactLocation: 'Quay 4, Port Averil', institution: 'Harbour Bank' },
      ...{ recordedBy: by, lastAmendedBy: by, case: { id: parties.of.id } },
      availableCommands: [
        ...[
          'amendAsset',
          'identifyAsset',
          'recordAssetDissipated',
          'addAssetIdentifier',
          'addAssetHolder',
          'valueAsset',
        ],
      ].map((command) => ({
        ...{ command, missing: [] },
      })),
    });
  });

  test('takes no State that the directory does not know, nor words that are too short', async () => {
    const unknown = await w.mutate(officerOf(parties.recorder), 'recordAsset', {
      ...input(),
      locatedIn: 'QQ',
    });
    expect(unknown.errors[0]?.extensions).toMatchObject({ problems: [{ field: 'input.locatedIn' }] });
    const short = await w.mutate(officerOf(parties.recorder), 'recordAsset', {
      ...input(),
      description: ' ',
    });
    expect(short.codes).toEqual(['BAD_USER_INPUT']);
  });

  test('records none in a case that is finished', async () => {
    const of = await w.case({ leadBy: parties.recorder });
    await w.give(officerOf(parties.recorder), 'closeCase', {
      id: of.id,
      expectedVersion: 1,
      reason: 'Done.',
    });
    expect((await w.recordOf('case_file', of.key)).status).toBe(CaseStatus.CLOSED);
    expect((await refusal(assetOf(w, of, parties.recorder))).code).toBe('INVALID_TRANSITION');
  });
});
