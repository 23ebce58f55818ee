import { treatyCommands as commands, TreatyKind, TreatySubject } from '../../src/contexts/directory/index.js';
import { globalId } from '../../src/platform/reads/global-id.js';
import type { RequestContext } from '../../src/platform/request-context.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { demoPerson } from './people.js';

/**
 * Two treaties of the demo world, all of it fictitious: one recorded by Avaloria and confirmed by Cordonia, one
 * recorded by Cordonia that Demetria has not confirmed.
 */
export async function seedDemoTreaties(
  contextFor: (viewer: Viewer, requestId: string) => RequestContext,
): Promise<void> {
  const of = (person: string): RequestContext => contextFor(demoPerson(person).viewer, 'demo-world');
  const { key } = await of('xa-officer').run('recordTreaty', sharing, commands.recordTreaty);
  const confirmed = {
    id: globalId('Treaty', key),
    expectedVersion: 1,
    source: 'Official gazette (fictitious)',
  };
  const verified = { ...confirmed, idempotencyKey: 'demo-treaty-sharing-verified' };
  await of('xc-officer').run('verifyTreaty', verified, commands.verifyTreaty);
  await of('xc-officer').run('recordTreaty', assistance, commands.recordTreaty);
}

const sharing = {
  idempotencyKey: 'demo-treaty-sharing',
  name: 'Agreement between Avaloria and Cordonia on the sharing of confiscated assets (fictitious)',
  kind: TreatyKind.BILATERAL,
  subjects: [TreatySubject.ASSET_SHARING],
  governsMutualLegalAssistance: false,
  signedOn: '2019-05-06',
  parties: [
    { state: 'XA', inForceFrom: '2020-01-01' },
    { state: 'XC', inForceFrom: '2020-01-01' },
  ],
  source: 'Demo world: fictitious',
};

const assistance = {
  idempotencyKey: 'demo-treaty-assistance',
  name: 'Treaty between Cordonia and Demetria on mutual legal assistance in criminal matters (fictitious)',
  kind: TreatyKind.BILATERAL,
  subjects: [TreatySubject.MUTUAL_LEGAL_ASSISTANCE],
  governsMutualLegalAssistance: true,
  signedOn: '2012-09-18',
  parties: [
    { state: 'XC', inForceFrom: '2014-03-01' },
    { state: 'XD', inForceFrom: '2014-03-01' },
  ],
  source: 'Demo world: fictitious',
};
