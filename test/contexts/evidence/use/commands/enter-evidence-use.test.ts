import { beforeAll, describe, expect, test } from 'vitest';
import { NoticeTiming, UseBasis } from '../../../../../src/contexts/evidence/index.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { askConsent, enter, handedOver, notice, usualUse, use } from '../../evidence-world.js';

const { CONSENT, EXCULPATORY } = UseBasis;

let w: World;
beforeAll(async () => {
  w = await world();
});

/** The rule and what is missing, of a use that was refused. */
async function missing(given: Promise<unknown>): Promise<string[]> {
  const error = await refusal(given);
  expect(error.code).toBe('INCOMPLETE');
  const lines = error.extensions['missing'] as { missing: string; source: string; rule: string }[];
  return lines.map((line) => `${line.rule} ${line.source}: ${line.missing}`);
}

describe('within the purposes stated in the request', () => {
  test('R10 kept: evidence is used for a purpose stated in the request', async () => {
    const item = await handedOver(w);
    const { key } = await use(w, item);
    const { allowed_purposes: purposes } = await item.row();
    expect(await w.recordOf('evidence_use', key)).toMatchObject({
      basis: 'WITHIN_PURPOSE',
      purpose: purposes[0],
      entered_by: officerOf(item.request.from).userId,
    });
  });

  test('is entered as of now where no time is given, also right after the hand-over', async () => {
    const item = await handedOver(w);
    const { key } = await use(w, item, { usedAt: null });
    const entry = await w.recordOf('evidence_use', key);
    expect(entry.used_at).toEqual(entry.entered_at);
  });

  test('R10 broken: evidence is not used outside its purposes without consent', async () => {
    const item = await handedOver(w);
    const error = await refusal(use(w, item, { purpose: 'A tax assessment' }));
    expect(error.extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [
        { missing: expect.stringContaining('prior consent'), source: 'UNCAC art. 46(19)', rule: 'R10' },
      ],
    });
    expect(error.message).toContain('requestUseConsent');
    expect(error.message).toContain('giveExculpatoryNotice');
    expect(error.message).toContain('UNCAC art. 46(19)');
  });

  test('R10 broken: evidence is not transmitted onward without consent, whatever for', async () => {
    const item = await handedOver(w);
    expect(await missing(use(w, item, { onwardTo: 'The tax office' }))).toHaveLength(1);
  });

  test('words are compared, not the spaces between them', async () => {
    const contents = { purpose: 'Évidence  in\nproceedings' };
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED', contents });
    const item = await handedOver(w, { request });
    const { key } = await use(w, item, { purpose: ' E\u0301vidence in proceedings ' });
    expect((await w.recordOf('evidence_use', key)).purpose).toBe(contents.purpose);
  });
});

describe('under a consent', () => {
  test('R10 kept: evidence is used beyond its purposes with prior consent', async () => {
    const item = await handedOver(w);
    const consent = await (await askConsent(w, item)).grant();
    const { key } = await use(w, item, { basis: CONSENT, consentId: consent.id, ...consent.asked });
    expect((await w.recordOf('evidence_use', key)).consent_id).toBe(consent.key);
  });

  test('R10 kept: a consent to all evidence of the request carries the use of each piece', async () => {
    const item = await handedOver(w);
    const second = await handedOver(w, { request: item.request });
    const consent = await (await askConsent(w, item, { whole: true })).grant();
    await use(w, second, { basis: CONSENT, consentId: consent.id, ...consent.asked });
  });

  test('R10 broken: a consent that was asked for, refused or withdrawn carries no use', async () => {
    const item = await handedOver(w);
    const asked = await askConsent(w, item);
    const refused = await (await askConsent(w, item)).refuse();
    const withdrawn = await askConsent(w, item);
    await withdrawn.give(officerOf(item.request.from), 'withdrawUseConsent');
    for (const { id, asked: said } of [asked, refused, withdrawn]) {
      expect(await missing(use(w, item, { basis: CONSENT, consentId: id, ...said }))).toEqual([
        'R10 UNCAC art. 46(19): prior consent of the requested State, which was not given',
      ]);
    }
  });

  test('R10: an expired consent no longer carries a use; what happened in time is still entered', async () => {
    const item = await handedOver(w);
    await w.test.owner.query(
      `update evidence_item set handed_over_at = handed_over_at - interval '2 hours' where id = $1`,
      [item.key],
    );
    const soon = new Date(Date.now() + 60_000);
    const consent = await (await askConsent(w, item)).grant({ expiresAt: soon });
    await consent.age();
    const under = { basis: CONSENT, consentId: consent.id, ...consent.asked };
    expect(await missing(use(w, item, under))).toEqual([
      'R10 UNCAC art. 46(19): consent that is in force: it expired before the use',
    ]);
    const inTime = new Date(soon.getTime() - 3_600_001);
    await use(w, item, { ...under, usedAt: inTime });
    const atTheEnd = new Date(soon.getTime() - 3_600_000);
    expect(await missing(use(w, item, { ...under, usedAt: atTheEnd }))).toHaveLength(1);
  });

  test('R10 broken: a revoked consent no longer carries a use', async () => {
    const item = await handedOver(w);
    const consent = await (await askConsent(w, item)).grant();
    await consent.give(supervisorOf(item.request.to), 'revokeUseConsent');
    expect(await missing(use(w, item, { basis: CONSENT, consentId: consent.id, ...consent.asked }))).toEqual([
      'R10 UNCAC art. 46(19): consent that is in force: it was revoked before the use',
    ]);
  });

  test('R10 broken: a consent is prior: what was used before it was given stays unlawful', async () => {
    const item = await handedOver(w);
    const usedAt = new Date();
    const consent = await (await askConsent(w, item)).grant();
    expect(
      await missing(use(w, item, { basis: CONSENT, consentId: consent.id, ...consent.asked, usedAt })),
    ).toEqual(['R10 UNCAC art. 46(19): consent given before the use']);
  });

  test('R10 broken: a consent is for its purpose, its proceeding and its recipient alone', async () => {
    const item = await handedOver(w);
    const consent = await (await askConsent(w, item, { onwardTo: 'The tax office' })).grant();
    const under = { basis: CONSENT, consentId: consent.id, ...consent.asked };
    for (const other of [{ purpose: 'Another' }, { proceeding: 'Another' }, { onwardTo: 'Another' }])
      expect(await missing(use(w, item, { ...under, ...other }))).toHaveLength(1);
    await use(w, item, { ...under, onwardTo: 'The tax office' });
  });

  test('a consent for other evidence, or none, is no basis', async () => {
    const item = await handedOver(w);
    const other = await handedOver(w, { request: item.request });
    const consent = await (await askConsent(w, other)).grant();
    const wrong = [
      { basis: CONSENT, consentId: consent.id },
      { basis: CONSENT },
      { consentId: consent.id },
      { basis: EXCULPATORY },
    ];
    for (const more of wrong) expect((await refusal(use(w, item, more))).code).toBe('BAD_USER_INPUT');
    const foreign = await (await askConsent(w, await handedOver(w))).grant();
    const hidden = await refusal(use(w, item, { basis: CONSENT, consentId: foreign.id }));
    expect(hidden.code).toBe('NOT_FOUND');
  });
});

describe('conditions', () => {
  const conditions = ['Not in tax matters.', 'No names in public.'];

  test('R17 broken: accepted conditions bind the use of evidence: each must be kept', async () => {
    const item = await handedOver(w, { conditions });
    expect(await missing(use(w, item, { conditionsKept: ['No names in public.'] }))).toEqual([
      'R17 UNCAC art. 46(26): that this condition is kept (conditionsKept): Not in tax matters.',
    ]);
    expect(await missing(use(w, item))).toHaveLength(2);
  });

  test('R17 kept: evidence whose conditions are kept is used', async () => {
    const item = await handedOver(w, { conditions });
    const { key } = await use(w, item, { conditionsKept: conditions });
    expect((await w.recordOf('evidence_use', key)).conditions_kept).toEqual(conditions);
  });

  test('R17: conditions that were accepted for the request bind the use of its evidence, those about costs do not', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
    const { from, to } = request;
    const proposed = [
      { kind: 'USE_LIMITATION', text: 'For this proceeding alone.' },
      { kind: 'COSTS', text: 'The requesting State pays the experts.' },
    ];
    await request.give(officerOf(to), 'proposeMlaRequestConditions', { conditions: proposed });
    await request.give(supervisorOf(to), 'sendMlaRequestConditions');
    const query = `query C($id: ID!) { mlaRequest(id: $id) { conditions { id } } }`;
    const { data } = await w.test.ask(officerOf(from), query, { id: request.id });
    for (const { id: conditionId } of data?.mlaRequest.conditions)
      await request.by(from, 'acceptMlaRequestCondition', { conditionId });
    const item = await handedOver(w, { request });
    expect(await missing(use(w, item))).toEqual([
      'R17 UNCAC art. 46(26): that this condition is kept (conditionsKept): For this proceeding alone.',
    ]);
    await use(w, item, { conditionsKept: ['For this proceeding alone.'] });
  });

  test('R17: the terms of a consent bind the use under it', async () => {
    const item = await handedOver(w);
    const consent = await (await askConsent(w, item)).grant({ terms: 'In closed session.' });
    const under = { basis: CONSENT, consentId: consent.id, ...consent.asked };
    expect(await missing(use(w, item, under))).toEqual([
      'R17 UNCAC art. 46(26): that this condition is kept (conditionsKept): In closed session.',
    ]);
    await use(w, item, { ...under, conditionsKept: ['In closed session.'] });
  });
});

describe('what exculpates an accused person', () => {
  const inTheCase = { basis: EXCULPATORY, purpose: 'Disclosure to the defence' };

  test('R10 kept: is disclosed with prior notice, also against the conditions', async () => {
    const item = await handedOver(w, { conditions: ['Not to the defence.'] });
    await use(w, item, { ...inTheCase, noticeId: await notice(w, item) });
  });

  test('R10 broken: is not disclosed before the notice, in another proceeding or to somebody else', async () => {
    const item = await handedOver(w);
    const usedAt = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const noticeId = await notice(w, item);
    for (const wrong of [{ usedAt }, { proceeding: 'Another' }, { onwardTo: 'The press' }])
      expect(await missing(use(w, item, { ...inTheCase, noticeId, ...wrong }))).toHaveLength(1);
    await use(w, item, { ...inTheCase, noticeId, onwardTo: 'The defence' });
  });

  test('R10: where the requested State asks for consultation, it is held before the disclosure', async () => {
    const item = await handedOver(w);
    const { from, to } = item.request;
    const id = await notice(w, item);
    const key = id.split(':')[1] ?? '';
    const version = () => w.versionOf('exculpatory_notice', key);
    await w.give(officerOf(to), 'askExculpatoryConsultation', { id, expectedVersion: await version() });
    expect(await missing(use(w, item, { ...inTheCase, noticeId: id }))).toEqual([
      'R10 UNCAC art. 46(19): consultation with the requested State, which it asked for',
    ]);
    await w.give(officerOf(from), 'recordExculpatoryConsultation', {
      id,
      expectedVersion: await version(),
      outcome: 'Names are masked.',
    });
    await use(w, item, { ...inTheCase, noticeId: id });
  });

  test('R10 kept: where notice in advance was not possible, the requested State is informed without delay, with the reason', async () => {
    const item = await handedOver(w);
    const disclosedAt = new Date();
    const late = {
      timing: NoticeTiming.WITHOUT_DELAY,
      disclosedAt,
      lateReason: 'The court ordered it at once.',
    };
    const noticeId = await notice(w, item, late);
    await use(w, item, { ...inTheCase, noticeId, usedAt: disclosedAt });
    expect(await missing(use(w, item, { ...inTheCase, noticeId }))).toHaveLength(1);
  });
});

describe('the ledger', () => {
  test('holds what has happened, since the handing over', async () => {
    const item = await handedOver(w);
    for (const usedAt of [new Date(0), new Date(Date.now() + 3_600_000)]) {
      expect((await refusal(use(w, item, { usedAt }))).extensions).toMatchObject({
        problems: [{ field: 'input.usedAt' }],
      });
    }
  });

  test('is written by the requesting State’s central authority', async () => {
    const item = await handedOver(w);
    await item.request.assignIn(item.request.from);
    const input = await usualUse(item);
    for (const viewer of [officerOf(item.request.to), prosecutorOf(item.request.from)])
      expect((await refusal(w.give(viewer, 'enterEvidenceUse', input))).code).toBe('FORBIDDEN');
  });

  test('knows nothing of what was not handed over', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    expect((await refusal(use(w, await enter(w, request)))).code).toBe('NOT_FOUND');
  });

  test('goes on after an original was returned: what was learnt stays bound', async () => {
    const item = await handedOver(w, { form: 'ORIGINAL' });
    await item.give(officerOf(item.request.from), 'returnEvidence');
    await use(w, item);
    expect(await missing(use(w, item, { purpose: 'Another' }))).toHaveLength(1);
  });
});
