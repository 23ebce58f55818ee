import { beforeAll, describe, expect, test } from 'vitest';
import { UseConsentDecision } from '../../../../../src/contexts/evidence/index.js';
import type { Viewer } from '../../../../../src/platform/viewer.js';
import { officerOf, supervisorOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { askConsent, enter, handedOver, type TestConsent } from '../../evidence-world.js';

const { REFUSE } = UseConsentDecision;

let w: World;
beforeAll(async () => {
  w = await world();
});

const asked = async (): Promise<TestConsent> => askConsent(w, await handedOver(w));

const everything = `query C($id: ID!, $request: ID!) {
  useConsent(id: $id) { status version decidedAt terms expiresAt refusalReasons proposal { decision terms }
    availableCommands { command missing } }
  useConsents(filter: { requestId: $request }) { edges { cursor node { id } } totalCount { count } }
  pendingUseConsents { totalCount { count } } auditEvents { totalCount { count } } }`;

describe('a decision', () => {
  test('is taken by two: not by an officer, nor by the supervisor who proposed it', async () => {
    const consent = await asked();
    const { to } = consent.request;
    await consent.give(supervisorOf(to, 'first'), 'proposeUseConsentDecision');
    for (const viewer of [officerOf(to), supervisorOf(to, 'first')]) {
      const { extensions } = await refusal(consent.give(viewer, 'grantUseConsent'));
      expect(extensions).toMatchObject({
        code: 'FORBIDDEN',
        requires: expect.stringMatching(/supervising in a central authority|another than who proposed it/),
      });
    }
    await consent.give(supervisorOf(to, 'second'), 'grantUseConsent');
    expect((await consent.row()).status).toBe('GRANTED');
  });

  test('is as it was proposed, with its terms and its end', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000);
    const consent = await (await asked()).grant({ terms: 'In closed session.', expiresAt });
    expect(await consent.row()).toMatchObject({
      status: 'GRANTED',
      terms: 'In closed session.',
      expires_at: expiresAt,
    });
  });

  test('of refusal gives its reasons to the requesting State', async () => {
    const consent = await (await asked()).refuse();
    const { data } = await w.test.ask(officerOf(consent.request.from), everything, {
      id: consent.id,
      request: consent.request.id,
    });
    expect(data?.useConsent).toMatchObject({ status: 'REFUSED', refusalReasons: 'For these reasons.' });
  });

  test('is not approved after it was changed, nor without or against a proposal', async () => {
    const consent = await asked();
    const { to } = consent.request;
    expect((await refusal(consent.give(supervisorOf(to), 'grantUseConsent'))).code).toBe('INCOMPLETE');
    await consent.give(officerOf(to), 'proposeUseConsentDecision');
    const { proposedAt } = await consent.inputOf();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await consent.give(officerOf(to), 'proposeUseConsentDecision', { terms: 'Only once.' });
    const stale = await refusal(consent.give(supervisorOf(to), 'grantUseConsent', { proposedAt }));
    expect(stale.extensions).toMatchObject({ code: 'CONFLICT', field: 'input.proposedAt' });
    expect((await refusal(consent.give(supervisorOf(to), 'refuseUseConsent'))).code).toBe('INCOMPLETE');
    await consent.give(officerOf(to), 'dismissUseConsentProposal');
    expect((await refusal(consent.give(supervisorOf(to), 'grantUseConsent'))).code).toBe('INCOMPLETE');
    expect((await refusal(consent.give(officerOf(to), 'dismissUseConsentProposal'))).code).toBe('INCOMPLETE');
  });

  test('is not proposed in the place of what somebody else proposed: that is approved or dropped first', async () => {
    const consent = await asked();
    const { to } = consent.request;
    await consent.give(officerOf(to), 'proposeUseConsentDecision', { terms: 'In closed session.' });
    const proposal = async (): Promise<Record<string, any>> =>
      w.recordOf('use_consent_proposal', consent.key, 'consent_id');
    const before = await proposal();
    const offered = async (viewer: Viewer): Promise<string[]> =>
      (
        await w.test.ask(viewer, everything, { id: consent.id, request: consent.request.id })
      ).data?.useConsent.availableCommands.map(({ command }: any) => command as string);
    expect(await offered(officerOf(to))).toContain('proposeUseConsentDecision');
    for (const viewer of [supervisorOf(to), officerOf(to, 'colleague')]) {
      expect(await offered(viewer)).not.toContain('proposeUseConsentDecision');
      expect((await refusal(consent.give(viewer, 'proposeUseConsentDecision'))).extensions).toEqual({
        code: 'CONFLICT',
        waiting: {
          proposal: 'GRANT',
          proposedBy: officerOf(to).userId,
          proposedAt: before.proposed_at.toISOString(),
        },
        dropWith: 'dismissUseConsentProposal',
      });
      await expect(
        w.test.sqlAs(
          viewer,
          `update use_consent_proposal set decision = 'REFUSE', proposed_by = app.viewer_id() where consent_id = $1`,
          [consent.key],
        ),
      ).rejects.toThrow('what somebody else proposed is approved or dropped first');
    }
    expect(await proposal()).toEqual(before);
    await consent.give(supervisorOf(to), 'dismissUseConsentProposal');
    await consent.give(supervisorOf(to), 'proposeUseConsentDecision');
    expect(await proposal()).toMatchObject({ proposed_by: supervisorOf(to).userId });
  });

  test('is not taken when the end that was proposed has passed', async () => {
    const consent = await asked();
    const { to } = consent.request;
    const expiresAt = new Date(Date.now() + 60_000);
    await consent.give(officerOf(to), 'proposeUseConsentDecision', { expiresAt });
    await w.test.owner.query(
      `update use_consent_proposal set expires_at = expires_at - interval '1 hour' where consent_id = $1`,
      [consent.key],
    );
    expect((await refusal(consent.give(supervisorOf(to), 'grantUseConsent'))).code).toBe('CONFLICT');
  });

  test.each([
    [{ decision: REFUSE, reasons: ' ' }, ['reasons']],
    [{ decision: REFUSE, terms: 'Once.', expiresAt: new Date('2199-01-01') }, ['terms', 'expiresAt']],
    [{ expiresAt: new Date(0) }, ['expiresAt']],
  ])('does not contradict itself: %j', async (wrong, fields) => {
    const consent = await asked();
    const error = await refusal(
      consent.give(officerOf(consent.request.to), 'proposeUseConsentDecision', wrong),
    );
    expect(error.extensions).toMatchObject({
      problems: fields.map((field) => ({ field: `input.${field}` })),
    });
  });

  test('is the requested State’s alone, and comes once', async () => {
    const consent = await asked();
    const { from, to } = consent.request;
    for (const command of ['proposeUseConsentDecision', 'grantUseConsent', 'refuseUseConsent'] as const)
      expect((await refusal(consent.give(supervisorOf(from), command))).code).toBe('FORBIDDEN');
    expect((await refusal(consent.give(officerOf(to), 'withdrawUseConsent'))).code).toBe('FORBIDDEN');
    await consent.grant();
    for (const command of ['proposeUseConsentDecision', 'grantUseConsent', 'refuseUseConsent'] as const)
      expect((await refusal(consent.give(supervisorOf(to), command))).code).toBe('INVALID_TRANSITION');
    expect((await refusal(consent.give(officerOf(from), 'withdrawUseConsent'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });
});

describe('a proposal', () => {
  test('and its dismissal leave nothing for the requesting State to see', async () => {
    const consent = await asked();
    const { from, to, id } = consent.request;
    const look = () => w.test.ask(officerOf(from), everything, { id: consent.id, request: id });
    const before = await look();
    expect(before.codes).toEqual([]);
    await consent.give(officerOf(to), 'proposeUseConsentDecision', { terms: 'Once.' });
    expect(await look()).toEqual(before);
    await consent.give(officerOf(to), 'dismissUseConsentProposal');
    expect(await look()).toEqual(before);
  });

  test('is what the requested State sees among the consents that wait for it', async () => {
    const consent = await asked();
    const { to } = consent.request;
    await consent.give(officerOf(to), 'proposeUseConsentDecision', { terms: 'Once.' });
    const query = `{ pendingUseConsents { edges { node { id proposal { decision terms }
      availableCommands { command missing } } } } }`;
    const { data } = await w.test.ask(supervisorOf(to), query);
    expect(data?.pendingUseConsents.edges).toEqual([
      {
        node: {
          id: consent.id,
          proposal: { decision: 'GRANT', terms: 'Once.' },
          availableCommands: expect.arrayContaining([
            { command: 'grantUseConsent', missing: [] },
            { command: 'refuseUseConsent', missing: ['a proposal'] },
          ]),
        },
      },
    ]);
    await consent.give(supervisorOf(to), 'grantUseConsent');
    expect((await w.test.ask(supervisorOf(to), query)).data?.pendingUseConsents.edges).toEqual([]);
  });
});

describe('the end of a consent', () => {
  test('is for a supervisor of the requested State to say, with reasons, once', async () => {
    const consent = await (await asked()).grant();
    const { from, to } = consent.request;
    for (const viewer of [officerOf(to), supervisorOf(from)])
      expect((await refusal(consent.give(viewer, 'revokeUseConsent'))).code).toBe('FORBIDDEN');
    await consent.give(supervisorOf(to), 'revokeUseConsent');
    expect(await consent.row()).toMatchObject({
      status: 'REVOKED',
      revocation_reasons: 'For these reasons.',
    });
    expect((await refusal(consent.give(supervisorOf(to), 'revokeUseConsent'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });
});

describe('what is asked', () => {
  test('needs evidence that was handed over', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const item = await enter(w, request);
    expect((await refusal(askConsent(w, item))).code).toBe('NOT_FOUND');
    expect((await refusal(askConsent(w, item, { whole: true }))).code).toBe('INCOMPLETE');
  });

  test('names evidence of the request', async () => {
    const item = await handedOver(w);
    const { from, to } = item.request;
    const other = await handedOver(w, { request: await w.request({ from, to, status: 'ACCEPTED' }) });
    const error = await refusal(askConsent(w, item, { itemId: other.id }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.itemId' }] });
  });

  test('is asked by the requesting State', async () => {
    const item = await handedOver(w);
    const input = { id: item.request.id, purpose: 'P', proceeding: 'P', reasons: 'R' };
    const error = await refusal(w.give(officerOf(item.request.to), 'requestUseConsent', input));
    expect(error.code).toBe('FORBIDDEN');
  });
});
