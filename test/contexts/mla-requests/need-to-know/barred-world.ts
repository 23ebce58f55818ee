import { MlaRequestStatus } from '../../../../src/contexts/mla-requests/index.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { disclosure } from '../../../support/world-disclosures.js';
import { TestRequest, type Status } from '../../../support/world-requests.js';
import type { TestCase, World } from '../../../support/world.js';
import { attend } from '../../attendance/attendance-world.js';
import { evidenceOf, usesOf } from '../../evidence/evidence-world.js';
import { sharedDraft } from '../pre-clearance/pre-clearance-world.js';
import { freezingRequest, inForce } from '../../measures/measure-world.js';

/** Two States with requests in every status, of which everything is told that can be told of a request. */
export interface ToldWorld {
  readonly from: TestState;
  readonly to: TestState;
  readonly of: TestCase;
  readonly requests: readonly TestRequest[];
  /** The queries that clients use, by name, with variables that reach whatever the requests hold. */
  readonly questions: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

export async function toldWorld(w: World): Promise<ToldWorld> {
  const { from, to } = await w.pair();
  const of = await w.case({ leadBy: from, parties: [to] });
  const persons = [await w.subject(of)];
  const requests: TestRequest[] = [];
  for (const status of Object.values(MlaRequestStatus) as Status[]) {
    const request = await w.request({ from, to, of, status, contents: { persons } });
    for (const state of status === 'DRAFT' || status === 'IN_REVIEW' ? [from] : [from, to]) {
      await request.assignIn(state);
      await request.give(officerOf(state), 'noteOnMlaRequest');
      await request.give(officerOf(state), 'setMlaRequestInternalStep', { assignee: null });
    }
    requests.push(request);
  }
  const asked = await w.request({ from, to, of, status: 'ACCEPTED', contents: { persons } });
  requests.push(asked);
  await asked.assignIn(to);
  await asked.give(officerOf(from), 'openMlaRequestConsultation');
  await asked.give(officerOf(to), 'sayInMlaRequestConsultation');
  await asked.give(officerOf(from), 'inquireMlaRequestStatus');
  const drafted = await w.request({ from, to, of, contents: { persons } });
  requests.push(drafted);
  const draft = await sharedDraft(w, drafted);
  await draft.give(officerOf(to), 'commentOnSharedDraft');
  // A State keeps a request to a team once it knows of it, and with it the drafts that preceded it.
  await drafted.give(officerOf(from), 'proposeMlaRequestSubmission');
  await drafted.give(supervisorOf(from), 'submitMlaRequest');
  const measure = await inForce(w, await freezingRequest(w, { from, to, of }));
  await measure.give(officerOf(to), 'recordThirdPartyClaim');
  requests.push(measure.request);
  const evidence = await evidenceOf(w, requests);
  const consents = await usesOf(w, evidence);
  for (const item of evidence)
    await w.give(officerOf(to), 'noteEvidenceCustody', { id: item.id, holder: 'The court' });
  await attend(w, requests);
  const origin = await disclosure(w, { from: to, to: from, status: 'ACKNOWLEDGED' });
  const { key } = await origin.give(officerOf(from), 'convertDisclosureToMlaRequest', { caseId: of.id });
  requests.push(new TestRequest(w, key, of, from, to));
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => ({ id }));
  return {
    from,
    to,
    of,
    requests,
    questions: {
      MlaRequestInbox: [{ first: 100 }, { filter: { search: 'Facts' } }],
      MlaRequestOutbox: [{ first: 100 }, { filter: { search: 'Facts' } }],
      MlaRequestDossier: ids(requests),
      MlaRequestWhole: ids(requests.slice(-2)),
      MlaRequestDeliveries: ids(requests),
      MlaRequestAttendance: ids(requests),
      MlaRequestCosts: ids(requests),
      EvidenceOfRequest: ids(requests),
      EvidenceFile: ids(evidence),
      MeasuresOfRequest: ids([measure.request]),
      Measure: ids([measure]),
      PendingUseConsents: [{ first: 100 }],
      UseConsents: [{ first: 100 }],
      UseConsentFile: ids(consents),
      EvidenceUses: [{ first: 100 }],
      UseOfEvidence: ids(requests),
      SharedDrafts: [{ first: 100 }],
      SharedDraftFile: ids([draft]),
      SharedDraftsOfRequest: ids([drafted]),
      Trail: ids([of]),
      MlaRequestTeam: ids(requests),
      WaitingMlaRequestHandovers: [{ first: 100 }],
      DisclosureDossier: ids([origin]),
    },
  };
}
