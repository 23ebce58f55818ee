import { beforeAll, describe, expect, test } from 'vitest';
import { UseBasis } from '../../../src/contexts/evidence/index.js';
import { officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { registered } from '../../support/paper-requests.js';
import { refusal } from '../../support/refusal.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';
import { TestConsent, enter, use } from './evidence-world.js';
import { globalId } from '../../../src/platform/reads/global-id.js';

/** The other State does not take part in Repatria: what it hands over and decides arrives on paper. */
let w: World;
let from: TestState;
let abroad: TestState;

beforeAll(async () => {
  w = await world();
  from = await w.state();
  abroad = await w.state({ onRepatria: false });
});

const today = (): string => new Date().toISOString().slice(0, 10);

describe('where the requested State is not on Repatria', () => {
  test('the requesting State enters what arrived, checked by a second person, whatever was recorded before', async () => {
    const request = await w.request({ from, to: abroad, status: 'SUBMITTED' });
    const item = await enter(w, request, { by: officerOf(from) });
    expect((await refusal(item.handOver(officerOf(from)))).code).toBe('FORBIDDEN');
    const onPaper = { happenedOn: today(), reference: 'Letter 77/2026' };
    await w.give(supervisorOf(from), 'handOverEvidence', { items: [item.id], onPaper });
    expect(await item.row()).toMatchObject({
      status: 'HANDED_OVER',
      handed_over_at: new Date(`${onPaper.happenedOn}T00:00:00Z`),
    });
    const next = await enter(w, request, { by: officerOf(from) });
    const future = { happenedOn: '2199-01-01', reference: 'Letter 78' };
    const error = await refusal(
      w.give(supervisorOf(from), 'handOverEvidence', { items: [next.id], onPaper: future }),
    );
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.onPaper.happenedOn' }] });
  });

  test('R10: its evidence is as bound, and a consent on paper carries a use from its day on', async () => {
    const request = await w.request({ from, to: abroad, status: 'SUBMITTED' });
    const item = await enter(w, request, { by: officerOf(from) });
    const onPaper = { happenedOn: today(), reference: 'Letter 77/2026' };
    await w.give(supervisorOf(from), 'handOverEvidence', { items: [item.id], onPaper });
    expect((await refusal(use(w, item, { purpose: 'A tax assessment' }))).code).toBe('INCOMPLETE');
    const asked = { purpose: 'A tax assessment', proceeding: 'Tax case 7' };
    const { key } = await w.give(officerOf(from), 'requestUseConsent', {
      id: request.id,
      reasons: 'Unpaid taxes.',
      ...asked,
    });
    const consent = new TestConsent(w, key, request, asked);
    await consent.give(officerOf(from), 'proposeUseConsentDecision');
    const usedAt = new Date();
    await consent.give(supervisorOf(from), 'grantUseConsent', { onPaper });
    expect(await consent.row()).toMatchObject({ paper_reference: 'Letter 77/2026' });
    await use(w, item, {
      basis: UseBasis.CONSENT,
      consentId: globalId('UseConsent', key),
      ...asked,
      usedAt,
    });
  });

  test('reading what the own State keeps is no reading across States', async () => {
    const request = await w.request({ from, to: abroad, status: 'SUBMITTED' });
    const item = await enter(w, request, { by: officerOf(from) });
    await item.handOver(supervisorOf(from));
    await w.test.ask(officerOf(from), `query E($id: ID!) { evidenceItem(id: $id) { title } }`, {
      id: item.id,
    });
    expect(await readings(item.key)).toEqual([]);
  });
});

describe('where the requesting State is not on Repatria', () => {
  const letters = async ({ id }: TestRequest): Promise<any[]> => {
    const query = `query D($id: ID!) { mlaRequest(id: $id) {
      deliveries { subject medium event { command } letter { text } } } }`;
    return (await w.test.ask(officerOf(from), query, { id })).data?.mlaRequest.deliveries;
  };

  test('what is handed over leaves with a letter that names each piece, and to what its use is bound', async () => {
    const request = await registered(w, { from: abroad, to: from });
    await request.give(officerOf(from), 'acknowledgeMlaRequest');
    await request.by(from, 'acceptMlaRequest');
    const pieces = [await enter(w, request), await enter(w, request)];
    const before = (await letters(request)).length;
    await w.give(supervisorOf(from), 'handOverEvidence', { items: pieces.map(({ id }) => id) });
    const [evidence, ...others] = (await letters(request)).slice(before);
    expect(others).toEqual([]);
    expect(evidence).toMatchObject({
      subject: 'EVIDENCE',
      medium: null,
      event: { command: 'handOverEvidence' },
    });
    const { purpose } = await request.row();
    for (const words of [purpose, 'UNCAC art. 46(19)']) expect(evidence.letter.text).toContain(words);
    for (const piece of pieces) {
      const { title, sha256 } = await piece.row();
      expect(evidence.letter.text).toContain(title);
      expect(evidence.letter.text).toContain(sha256);
    }
  });
});

test('reading evidence of another State is entered in the trail', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
  const item = await enter(w, request);
  await item.handOver();
  const ask = `query E($id: ID!) { evidenceItem(id: $id) { sha256 title description } }`;
  await w.test.ask(officerOf(request.to), ask, { id: item.id });
  expect(await readings(item.key)).toEqual([]);
  await w.test.ask(officerOf(request.from), ask, { id: item.id });
  expect(await readings(item.key)).toEqual([
    { actor: officerOf(request.from).userId, on_behalf_of: request.from.code },
  ]);
});

/** Who read a record across States, as the trail has it. */
async function readings(key: string): Promise<unknown[]> {
  const { rows } = await w.test.owner.query(
    `select actor, on_behalf_of from audit_event where action = 'read' and subject_key = $1`,
    [key],
  );
  return rows;
}
