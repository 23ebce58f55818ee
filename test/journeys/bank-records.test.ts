import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID, DEMO_SUBJECTS } from '../../seeds/demo/cases.js';
import { DEMO_AUTHORITIES } from '../../seeds/demo/people.js';
import { dayAt } from '../../src/platform/calendar/days.js';
import * as operations from '../support/generated/operations.js';
import { httpService } from '../support/http-service.js';
import { XC_UNIT } from './onlookers.js';
import { only, Story } from './story.js';

let story: Story;

beforeAll(async () => {
  story = await Story.begin(await httpService());
}, 180_000);

const authority = (key: keyof typeof DEMO_AUTHORITIES) => `CompetentAuthority:${DEMO_AUTHORITIES[key]}`;

const contents: operations.MlaRequestContentsInput = {
  items: [
    {
      type: 'DOCUMENTS_AND_RECORDS',
      particulars: { description: 'Statements of the account.', institution: 'Harbour Bank (fictitious)' },
    },
    {
      type: 'SEARCH_SEIZURE_FREEZING',
      particulars: {
        description: 'Freezing of the balance.',
        propertyDescription: 'The balance of the account.',
      },
    },
    {
      type: 'TAKING_EVIDENCE',
      particulars: { description: 'Statement of the account manager.', addressee: 'The account manager.' },
    },
    {
      type: 'TAKING_EVIDENCE',
      particulars: { description: 'Statement of the lawyer of the bank.', addressee: 'The lawyer.' },
    },
  ],
  offences: ['UNCAC art. 17', 'UNCAC art. 23'],
  subjectMatter: 'Investigation of the prosecution service of Avaloria into the road fund (fictitious).',
  conductingAuthority: 'Prosecution Service of Avaloria (fictitious)',
  conductingAuthorityFunctions: 'Investigates corruption, and brings the charge in court.',
  facts: 'Payments for roads that were never built passed through Harbour Lane Holdings (fictitious).',
  assistanceSought: 'Statements of the account, freezing of its balance, and the statements of two people.',
  purpose: 'Evidence in the criminal proceedings.',
  persons: [`CaseSubject:${DEMO_SUBJECTS.COMPANY}`],
};

/** The day where Cordonia is (seeds/demo/calendars.ts). */
const today = (): string => dayAt(new Date(), 'Europe/Zurich');

/**
 * Two rounds of questions, a condition, a freezing that outlives a proposal to lift it, execution in part, and use of what
 * was obtained: within the purpose stated, and beyond it with consent alone.
 */
describe('Avaloria asks Cordonia for bank records and for freezing', () => {
  test('the request is drafted, given to the prosecutor, and submitted by two people', async () => {
    await story.drafts(
      'xa-officer',
      {
        caseId: `Case:${DEMO_CASE_ID}`,
        requestedState: 'XC',
        contents,
        idempotencyKey: crypto.randomUUID(),
      },
      { status: 'DRAFT', granted: true, items: 4 },
    );
    await story.does(
      'xa-officer',
      operations.AssignMlaRequestDocument,
      { id: story.id, authorityId: authority('XA_PROSECUTION_SERVICE') },
      only('xa', { xaAssigned: true }),
    );
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestSubmissionDocument,
      {},
      only('xa', { status: 'IN_REVIEW', xaProposal: 'SUBMISSION' }),
    );
    expect((await story.refused('xa-officer', operations.SubmitMlaRequestDocument)).code).toBe('FORBIDDEN');
    await story.gives(
      'xa-supervisor',
      operations.SubmitMlaRequestDocument,
      {},
      { status: 'SUBMITTED', xaProposal: '' },
    );
  });

  test('Cordonia acknowledges, and gives it to its prosecutor, and one item to another authority', async () => {
    await story.gives('xc-officer', operations.AcknowledgeMlaRequestDocument, {}, { status: 'ACKNOWLEDGED' });
    await story.does(
      'xc-officer',
      operations.AssignMlaRequestDocument,
      { id: story.id, authorityId: authority('XC_PROSECUTION_SERVICE') },
      only('xc', { xcAssigned: true }),
    );
    await story.does(
      'xc-officer',
      operations.AssignMlaRequestDocument,
      { id: story.id, authorityId: `CompetentAuthority:${XC_UNIT}`, items: [await itemId(3)] },
      only('xc', { part: 'REQUESTED' }),
    );
    await story.gives(
      'xc-officer',
      operations.ExamineMlaRequestDocument,
      {},
      { status: 'UNDER_EXAMINATION' },
    );
  });

  test.each([1, 2])('it asks, and Avaloria answers, by two people: round %i', async (round) => {
    await story.gives(
      'xc-officer',
      operations.AskMlaRequestInformationDocument,
      { question: `Which account is meant (question ${String(round)})?` },
      { status: 'INFORMATION_REQUESTED', questions: round },
    );
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestInformationDocument,
      { answer: `The one ending in 4417 (answer ${String(round)}).` },
      only('xa', { xaProposal: 'INFORMATION' }),
    );
    await story.approves(
      'xa-supervisor',
      operations.GiveMlaRequestInformationDocument,
      {},
      { status: 'UNDER_EXAMINATION', answers: round, xaProposal: '' },
    );
  });

  test('Cordonia prepares a condition, of which Avaloria knows nothing, and sends it', async () => {
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestConditionsDocument,
      { conditions: [{ kind: 'USE_LIMITATION', text: limit }] },
      only('xc', { preparedConditions: 1, xcProposal: 'CONDITIONS' }),
    );
    expect((await story.dossier('xa-officer')).conditions).toEqual([]);
    await story.approves(
      'xc-supervisor',
      operations.SendMlaRequestConditionsDocument,
      {},
      { status: 'CONDITIONS_PROPOSED', conditions: 1, preparedConditions: 0, xcProposal: '' },
    );
  });

  test('Avaloria accepts, by two people, which Cordonia does not see: the condition binds', async () => {
    const [condition] = (await story.dossier('xa-officer')).conditions ?? [];
    await story.gives(
      'xa-officer',
      operations.ProposeMlaRequestConditionAnswerDocument,
      { conditionId: condition?.id ?? '', answer: 'ACCEPT' },
      only('xa', { xaProposal: 'CONDITION_ACCEPTANCE' }),
    );
    await story.approves(
      'xa-supervisor',
      operations.AcceptMlaRequestConditionDocument,
      {},
      { status: 'ACCEPTED_WITH_CONDITIONS', xaProposal: '' },
    );
    expect((await story.dossier('xc-officer')).conditions).toMatchObject([
      { status: 'ACCEPTED', binds: true },
    ]);
  });

  const [limit, purpose] = ['Not in tax proceedings.', 'Evidence in the criminal proceedings.'];
  const digest = (piece: number): string => String(piece).repeat(64);
  const itemId = async (position: number): Promise<string> =>
    (await story.dossier('xc-officer')).items.find((item) => item.position === position)?.id ?? '';

  /** The measure as somebody reads it, for a command on it. */
  async function measure(person: string): Promise<{ id: string; expectedVersion: number }> {
    const [edge] = (await story.dossier(person)).measures?.edges ?? [];
    if (edge === undefined) throw new Error(`${person} does not see the measure.`);
    return { id: edge.node.id, expectedVersion: edge.node.version };
  }

  test('Cordonia’s prosecutor begins the items that were given to it; nobody of Avaloria can', async () => {
    const begin = { itemId: await itemId(1) };
    for (const person of ['xa-officer', 'xa-prosecutor'])
      expect((await story.refused(person, operations.BeginMlaRequestItemDocument, begin)).code).toBe(
        'FORBIDDEN',
      );
    await story.gives('xc-prosecutor', operations.BeginMlaRequestItemDocument, begin, {
      status: 'IN_EXECUTION',
    });
    expect((await story.dossier('xa-officer')).items[0]?.executingAuthority).not.toBeNull();
  });

  test('it executes the first, and enters what it obtained: of the evidence Avaloria sees nothing yet', async () => {
    await story.gives(
      'xc-prosecutor',
      operations.ExecuteMlaRequestItemDocument,
      { itemId: await itemId(1), result: 'The statements of two years were obtained.' },
      { status: 'PARTLY_EXECUTED', executed: 1 },
    );
    for (const [prepared, title] of [
      [1, 'Statements of 2022'],
      [2, 'Statements of 2023'],
    ] as const)
      await story.does(
        'xc-prosecutor',
        operations.EnterEvidenceDocument,
        {
          ...{ id: story.id, requestItemId: await itemId(1), kind: 'RECORD', form: 'CERTIFIED_COPY', title },
          ...{ sha256: digest(prepared), sizeBytes: 1000 + prepared, mediaType: 'application/pdf' },
        },
        only('xc', { prepared }),
      );
  });

  test('a freezing is planned: nobody but Cordonia knows that, or when', async () => {
    await story.does(
      'xc-officer',
      operations.PlanMeasureDocument,
      {
        ...{ id: story.id, kind: 'FREEZING', basis: 'FOREIGN_ORDER', plannedOn: today() },
        property: 'The balance of the account ending in 4417.',
      },
      only('xc', { measure: 'PLANNED' }),
    );
    const { id } = await measure('xc-officer');
    for (const person of ['xa-supervisor', 'xa-prosecutor', 'xd-officer', 'star-staff', 'xc-unit']) {
      const read = await story.reads(person, operations.MeasureDocument, { id });
      expect([person, read]).toEqual([person, { provisionalMeasure: null }]);
    }
    const early = { ...(await measure('xc-officer')), submission: 'Keep it.' };
    expect((await story.refusedAround('xa-officer', operations.ArgueForMeasureDocument, early)).code).toBe(
      'NOT_FOUND',
    );
  });

  test('it is executed: now Avaloria sees it, and not for when it was planned', async () => {
    await story.does(
      'xc-officer',
      operations.ExecuteMeasureDocument,
      {
        ...(await measure('xc-officer')),
        ...{ orderedBy: 'District Court of Cordonia', orderReference: 'F 12/2026', orderedOn: today() },
      },
      { measure: 'IN_FORCE' },
    );
    const seen = await story.reads('xa-officer', operations.MeasureDocument, {
      id: (await measure('xa-officer')).id,
    });
    expect(seen.provisionalMeasure).toMatchObject({ orderReference: 'F 12/2026', plannedOn: null });
    await story.gives(
      'xc-prosecutor',
      operations.ExecuteMlaRequestItemDocument,
      { itemId: await itemId(2), result: 'The balance was frozen by order F 12/2026.' },
      { executed: 2 },
    );
  });

  test('R9 kept: before it is lifted Avaloria is heard (UNCAC art. 55(8)), and Cordonia keeps it', async () => {
    await story.does(
      'xc-officer',
      operations.ProposeLiftingMeasureDocument,
      {
        ...(await measure('xc-officer')),
        ...{ ground: 'EVIDENCE_NOT_SUFFICIENT', reasons: 'The link to the offence is not shown.' },
        opportunityUntil: '2099-01-31T12:00:00.000Z',
      },
      { measure: 'LIFTING_PROPOSED' },
    );
    const unheard = await story.refusedAround(
      'xc-supervisor',
      operations.LiftMeasureDocument,
      await measure('xc-supervisor'),
    );
    expect(unheard).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R9' }] });
    await story.does(
      'xa-officer',
      operations.ArgueForMeasureDocument,
      { ...(await measure('xa-officer')), submission: 'The statements of 2022 show the link.' },
      { argued: 'The statements of 2022 show the link.' },
    );
    await story.does('xc-officer', operations.KeepMeasureDocument, await measure('xc-officer'), {
      measure: 'IN_FORCE',
    });
  });

  test('R2 kept: it considers to refuse the statement of the lawyer: Avaloria learns nothing, and is consulted before', async () => {
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestItemRefusalDocument,
      {
        itemId: await itemId(4),
        grounds: ['CONTRARY_TO_LEGAL_SYSTEM'],
        reasons: 'A lawyer may not be heard on what a client said.',
      },
      only('xc', { xcProposal: 'ITEM_REFUSAL' }),
    );
    const early = await story.refusedApproval('xc-supervisor', operations.RefuseMlaRequestItemDocument);
    expect(early).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R2' }] });
    await story.gives(
      'xc-officer',
      operations.OpenMlaRequestConsultationDocument,
      {
        about: 'REFUSAL',
        text: 'The lawyer is bound to secrecy. Would a waiver of the bank be sought?',
        answerDueOn: '2099-01-31',
      },
      { consultations: 1, messages: 1 },
    );
    const [consultation] = (await story.dossier('xa-officer')).consultations?.edges ?? [];
    await story.gives(
      'xa-officer',
      operations.SayInMlaRequestConsultationDocument,
      { consultationId: consultation?.node.id ?? '', text: 'No; we shall do without.' },
      { messages: 2 },
    );
  });

  test('the supervisor refuses the item: grounds and reasons are Avaloria’s to read', async () => {
    await story.approves(
      'xc-supervisor',
      operations.RefuseMlaRequestItemDocument,
      {},
      { refused: 1, xcProposal: '' },
    );
    expect((await story.dossier('xa-officer')).items[3]).toMatchObject({
      status: 'REFUSED',
      refusalGrounds: ['CONTRARY_TO_LEGAL_SYSTEM'],
      result: 'A lawyer may not be heard on what a client said.',
    });
  });

  /** The piece of evidence of a number, as somebody reads it. */
  async function piece(number: number, person: string): Promise<{ id: string; version: number }> {
    const edges = (await story.dossier(person)).evidence?.edges ?? [];
    const found = edges.find(({ node }) => node.sha256 === digest(number));
    if (found === undefined) throw new Error(`${person} does not see piece ${String(number)}.`);
    return found.node;
  }

  test('one piece of evidence is handed over while the rest is still executed', async () => {
    const { id } = await piece(1, 'xc-supervisor');
    await story.does(
      'xc-supervisor',
      operations.HandOverEvidenceDocument,
      { items: [id] },
      { prepared: 1, handedOver: 1 },
    );
  });

  test('the account manager cannot be heard, says who was given that item alone: with it the request is executed', async () => {
    const other = { itemId: await itemId(2), reason: 'Not ours.' };
    const beyond = await story.refused('xc-unit', operations.MarkMlaRequestItemNotPossibleDocument, other);
    expect(beyond.code).toBe('NOT_FOUND');
    await story.gives(
      'xc-unit',
      operations.MarkMlaRequestItemNotPossibleDocument,
      { itemId: await itemId(3), reason: 'The account manager has left the country.' },
      { status: 'EXECUTED', part: 'NOT_POSSIBLE', notPossible: 1 },
    );
    const last = await story.refused('xc-prosecutor', operations.ExecuteMlaRequestItemDocument, {
      ...{ itemId: await itemId(3), result: 'Heard after all.' },
    });
    expect(last.code).toBe('INVALID_TRANSITION');
  });

  test('the rest is handed over, and the evidence transmitted by two people', async () => {
    const { id } = await piece(2, 'xc-supervisor');
    await story.does(
      'xc-supervisor',
      operations.HandOverEvidenceDocument,
      { items: [id] },
      { prepared: 0, handedOver: 2 },
    );
    await story.gives(
      'xc-officer',
      operations.ProposeMlaRequestTransmissionDocument,
      {},
      only('xc', { xcProposal: 'TRANSMISSION' }),
    );
    await story.approves(
      'xc-supervisor',
      operations.TransmitMlaRequestEvidenceDocument,
      {},
      { status: 'EVIDENCE_TRANSMITTED', xcProposal: '' },
    );
  });

  /** What Avaloria says of a use of the first piece. */
  async function use(
    more: Partial<operations.EnterEvidenceUseInput>,
  ): Promise<operations.EnterEvidenceUseInput> {
    const { id } = await piece(1, 'xa-officer');
    return {
      ...{ id, basis: 'WITHIN_PURPOSE', purpose, proceeding: 'Case 7/2026 of the High Court of Avaloria' },
      ...{ usedBy: 'The prosecution service of Avaloria', usedAt: new Date().toISOString() },
      ...more,
    };
  }
  const refusedUse = async (more: Partial<operations.EnterEvidenceUseInput>) =>
    story.refusedAround('xa-officer', operations.EnterEvidenceUseDocument, await use(more));

  test('R17 kept: Avaloria uses it as it said it would, and keeps the condition: that is its own', async () => {
    expect(await refusedUse({})).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R17' }] });
    const within = await use({ conditionsKept: [limit] });
    await story.does('xa-officer', operations.EnterEvidenceUseDocument, within, only('xa', { uses: 1 }));
  });

  const other = {
    purpose: 'Evidence in the civil action for damages.',
    proceeding: 'Action 31/2026 of the Republic of Avaloria',
  };

  /** Avaloria asks for consent to another use; Cordonia’s officer proposes what to answer. */
  async function asksFor(
    use: { readonly purpose: string; readonly proceeding: string },
    consents: number,
    answer: Partial<operations.ProposeUseConsentDecisionInput> &
      Pick<operations.ProposeUseConsentDecisionInput, 'decision'>,
  ): Promise<operations.DecideUseConsentInput> {
    const { requestUseConsent } = await story.does(
      'xa-officer',
      operations.RequestUseConsentDocument,
      { id: story.id, ...use, reasons: 'The same facts.' },
      { consents },
    );
    const { id = '', version = 0 } = requestUseConsent.useConsent ?? {};
    const { proposeUseConsentDecision: proposed } = await story.does(
      'xc-officer',
      operations.ProposeUseConsentDecisionDocument,
      { id, expectedVersion: version, ...answer },
      only('xc'),
    );
    const { useConsent } = proposed;
    const proposedAt = useConsent?.proposal?.proposedAt ?? '';
    return { id, expectedVersion: useConsent?.version ?? 0, proposedAt };
  }

  test('R10 broken: another use needs consent: without it the ledger does not take it', async () => {
    const unasked = await refusedUse({ ...other, conditionsKept: [limit] });
    expect(unasked).toMatchObject({ code: 'INCOMPLETE', missing: [{ rule: 'R10' }] });
    const input = await asksFor(other, 1, { decision: 'GRANT' });
    const { id: consentId } = input;
    const early = await refusedUse({ ...other, basis: 'CONSENT', consentId, conditionsKept: [limit] });
    expect(early).toMatchObject({ missing: [{ rule: 'R10' }] });
    await story.does('xc-supervisor', operations.GrantUseConsentDocument, input, { consentsGranted: 1 });
  });

  test('R10 kept: with consent it is used in the other proceeding, which Cordonia reads', async () => {
    const [consent] = (await story.dossier('xa-officer')).useConsents?.edges ?? [];
    const consentId = consent?.node.id ?? '';
    const onConsent = await use({ ...other, basis: 'CONSENT', consentId, conditionsKept: [limit] });
    await story.does('xa-officer', operations.EnterEvidenceUseDocument, onConsent, { usesOnConsent: 1 });
  });

  test('R10 broken: a consent that Cordonia refuses permits nothing', async () => {
    const tax = { purpose: 'Assessment of taxes.', proceeding: 'Audit 9/2026 of the tax office' };
    const input = await asksFor(tax, 2, { decision: 'REFUSE', reasons: 'Our condition excludes it.' });
    await story.does('xc-supervisor', operations.RefuseUseConsentDocument, input, { consentsRefused: 1 });
    const { id: consentId } = input;
    const used = await refusedUse({ ...tax, basis: 'CONSENT', consentId, conditionsKept: [limit] });
    expect(used).toMatchObject({ missing: [{ rule: 'R10' }] });
  });

  test('the freezing is lifted by two people, once Avaloria has said that it needs it no more', async () => {
    await story.does(
      'xc-officer',
      operations.ProposeLiftingMeasureDocument,
      {
        ...(await measure('xc-officer')),
        ...{ ground: 'DOMESTIC_LAW', reasons: 'The term of our law ends.' },
        opportunityUntil: '2099-01-31T12:00:00.000Z',
      },
      { measure: 'LIFTING_PROPOSED' },
    );
    await story.does(
      'xa-officer',
      operations.ArgueForMeasureDocument,
      { ...(await measure('xa-officer')), submission: 'Nothing: the claim was settled.' },
      { argued: 'Nothing: the claim was settled.' },
    );
    const alone = await story.refusedAround(
      'xc-officer',
      operations.LiftMeasureDocument,
      await measure('xc-officer'),
    );
    expect(alone.code).toBe('FORBIDDEN');
    await story.does('xc-supervisor', operations.LiftMeasureDocument, await measure('xc-supervisor'), {
      measure: 'LIFTED',
    });
  });

  test('Avaloria closes it and says what it got: a part', async () => {
    await story.gives(
      'xa-officer',
      operations.CloseMlaRequestDocument,
      {
        kind: 'ASSISTANCE_GIVEN_IN_PART',
        outcome: 'The statements convicted the director; two people were not heard.',
      },
      { status: 'CLOSED', outcome: true },
    );
  });

  test('Cordonia says that its condition was kept', async () => {
    const [condition] = (await story.dossier('xc-officer')).conditions ?? [];
    await story.gives(
      'xc-officer',
      operations.FulfilMlaRequestConditionDocument,
      { conditionId: condition?.id ?? '' },
      { fulfilled: 1 },
    );
  });
});
