import { beforeAll, describe, expect, test } from 'vitest';
import { DisclosureUseKind, RestrictionKind } from '../../../src/contexts/disclosures/index.js';
import { forbidding } from '../../../src/contexts/disclosures/handling/forbidden-use.js';
import { auditorOf, officerOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import { disclosure, type TestDisclosure } from '../../support/world-disclosures.js';
import { world, type World } from '../../support/world.js';

const today = new Date().toISOString().slice(0, 10);

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const received = (kind: RestrictionKind, more: object = {}): Promise<TestDisclosure> =>
  disclosure(w, {
    from,
    to,
    status: 'ACKNOWLEDGED',
    contents: { restrictions: [{ kind, words: 'In words', ...more }] },
  });

async function idIn(table: string, one: TestDisclosure): Promise<string> {
  const { rows } = await w.test.owner.query(`select id from ${table} where disclosure_id = $1`, [one.key]);
  return String(rows[0].id);
}

describe('which use a restriction forbids without consent (art. 46(5))', () => {
  test.each([
    [RestrictionKind.CONFIDENTIAL, ['EVIDENCE', 'PASSED_ON']],
    [RestrictionKind.NOT_AS_EVIDENCE, ['EVIDENCE']],
    [RestrictionKind.PRIOR_CONSENT, ['EVIDENCE', 'LEAD', 'PASSED_ON']],
    [RestrictionKind.OTHER, []],
  ])('%s', (kind, forbidden) => {
    const uses = Object.values(DisclosureUseKind).filter((use) => forbidding([{ kind }], use).length > 0);
    expect(uses.sort()).toEqual(forbidden);
  });
});

test('what a restriction forbids needs the consent of the sending State', async () => {
  const one = await received(RestrictionKind.NOT_AS_EVIDENCE);
  const error = await refusal(one.give(officerOf(to), 'recordDisclosureUse'));
  expect([error.code, error.message]).toEqual(['INCOMPLETE', expect.stringContaining('NOT_AS_EVIDENCE')]);
  await one.give(officerOf(to), 'recordDisclosureUse', { kind: DisclosureUseKind.LEAD });
  await one.give(officerOf(to), 'askDisclosureConsent');
  const consentId = await idIn('disclosure_consent', one);
  expect((await refusal(one.give(officerOf(to), 'recordDisclosureUse', { consentId }))).code).toBe(
    'INCOMPLETE',
  );
  for (const viewer of [officerOf(from), supervisorOf(to)])
    expect((await refusal(one.give(viewer, 'decideDisclosureConsent', { consentId }))).code).toBe(
      'FORBIDDEN',
    );
  await one.give(supervisorOf(from), 'decideDisclosureConsent', { consentId });
  expect((await refusal(one.give(supervisorOf(from), 'decideDisclosureConsent', { consentId }))).code).toBe(
    'CONFLICT',
  );
  await one.give(officerOf(to), 'recordDisclosureUse', { consentId });
  const read = 'query ($id: ID!) { disclosure(id: $id) { uses { kind consentId } consents { granted } } }';
  expect((await w.test.ask(officerOf(to), read, { id: one.id })).data?.disclosure.uses).toHaveLength(2);
  // What the receiving State does with it is its own.
  expect((await w.test.ask(officerOf(from), read, { id: one.id })).data?.disclosure).toEqual({
    uses: [],
    consents: [{ granted: true }],
  });
});

test('a consent that is refused says why, and allows nothing', async () => {
  const one = await received(RestrictionKind.PRIOR_CONSENT);
  await one.give(officerOf(to), 'askDisclosureConsent');
  const consentId = await idIn('disclosure_consent', one);
  const refuse = (terms: string | null) =>
    one.give(supervisorOf(from), 'decideDisclosureConsent', { consentId, granted: false, terms });
  expect((await refusal(refuse(null))).code).toBe('BAD_USER_INPUT');
  await refuse('A source would be endangered.');
  expect((await refusal(one.give(officerOf(to), 'recordDisclosureUse', { consentId }))).code).toBe(
    'INCOMPLETE',
  );
});

test('a consent to another disclosure is none', async () => {
  const [one, other] = [await received(RestrictionKind.OTHER), await received(RestrictionKind.PRIOR_CONSENT)];
  await one.give(officerOf(to), 'askDisclosureConsent');
  const consentId = await idIn('disclosure_consent', one);
  for (const strange of [consentId, 'x'])
    expect(
      (await refusal(other.give(officerOf(to), 'recordDisclosureUse', { consentId: strange }))).code,
    ).toBe('NOT_FOUND');
});

test('a restriction that expired or was lifted forbids nothing', async () => {
  const expired = await received(RestrictionKind.NOT_AS_EVIDENCE, { expiresOn: '2099-01-01' });
  expect((await refusal(expired.give(officerOf(to), 'recordDisclosureUse'))).code).toBe('INCOMPLETE');
  // The clock is not the test's to turn: the owner moves the end instead.
  await w.test.owner.query(
    "update handling_restriction set expires_on = '2020-01-01' where disclosure_id = $1",
    [expired.key],
  );
  await expired.give(officerOf(to), 'recordDisclosureUse');
  const lifted = await received(RestrictionKind.CONFIDENTIAL);
  const restrictionId = (await lifted.restrictions())[0]?.['id'] as string;
  await lifted.give(supervisorOf(from), 'liftDisclosureRestriction', { restrictionId });
  await lifted.give(officerOf(to), 'recordDisclosureUse', { kind: DisclosureUseKind.PASSED_ON });
});

test('a use is entered by the receiving State, and not before it happened', async () => {
  const one = await received(RestrictionKind.OTHER);
  expect((await refusal(one.give(officerOf(from), 'recordDisclosureUse'))).code).toBe('FORBIDDEN');
  const later = one.give(officerOf(to), 'recordDisclosureUse', { usedOn: '2099-01-01' });
  expect((await refusal(later)).code).toBe('BAD_USER_INPUT');
});

describe('what exculpates an accused person may be disclosed (art. 46(5))', () => {
  test('after notice, and after consultation if the sending State asks for it', async () => {
    const one = await received(RestrictionKind.CONFIDENTIAL);
    await one.give(supervisorOf(to), 'giveDisclosureExculpatoryNotice');
    const noticeId = await idIn('disclosure_exculpatory_notice', one);
    expect((await refusal(one.give(officerOf(to), 'askDisclosureConsultation', { noticeId }))).code).toBe(
      'FORBIDDEN',
    );
    await one.give(officerOf(from), 'askDisclosureConsultation', { noticeId });
    expect((await refusal(one.give(officerOf(from), 'askDisclosureConsultation', { noticeId }))).code).toBe(
      'CONFLICT',
    );
    const disclose = (more: object = {}) =>
      one.give(officerOf(to), 'recordExculpatoryDisclosure', { noticeId, ...more });
    expect((await refusal(disclose())).code).toBe('INCOMPLETE');
    await one.give(officerOf(to), 'recordDisclosureConsultation', { noticeId });
    expect((await refusal(disclose({ disclosedOn: '2020-01-01' }))).code).toBe('BAD_USER_INPUT');
    expect((await refusal(disclose({ disclosedOn: '2099-01-01' }))).code).toBe('BAD_USER_INPUT');
    await disclose();
    expect((await refusal(disclose())).code).toBe('CONFLICT');
    expect((await refusal(one.give(officerOf(to), 'recordDisclosureConsultation', { noticeId }))).code).toBe(
      'CONFLICT',
    );
  });

  test('after notice alone where consultation is not asked for', async () => {
    const one = await received(RestrictionKind.CONFIDENTIAL);
    await one.give(supervisorOf(to), 'giveDisclosureExculpatoryNotice');
    await one.give(officerOf(to), 'recordExculpatoryDisclosure', {
      noticeId: await idIn('disclosure_exculpatory_notice', one),
    });
  });

  test('before notice in an exceptional case, told with the reason', async () => {
    const one = await received(RestrictionKind.CONFIDENTIAL);
    const give = (more: object) => one.give(supervisorOf(to), 'giveDisclosureExculpatoryNotice', more);
    expect((await refusal(give({ disclosedOn: today }))).code).toBe('BAD_USER_INPUT');
    expect((await refusal(give({ noAdvanceNoticeReason: 'No time' }))).code).toBe('BAD_USER_INPUT');
    const noAdvanceNoticeReason = 'The court asked at the hearing.';
    const early = await refusal(give({ disclosedOn: '2026-01-02', noAdvanceNoticeReason }));
    expect(early.extensions).toMatchObject({ problems: [{ field: 'input.disclosedOn' }] });
    await give({ disclosedOn: today, noAdvanceNoticeReason });
    const read =
      'query ($id: ID!) { disclosure(id: $id) { exculpatoryNotices { disclosedOn information } } }';
    const seen = async (viewer = officerOf(from)) =>
      (await w.test.ask(viewer, read, { id: one.id })).data?.disclosure.exculpatoryNotices;
    expect(await seen()).toEqual([{ disclosedOn: today, information: expect.any(String) }]);
    expect(await seen(auditorOf(from))).toEqual([{ disclosedOn: today, information: null }]);
  });
});

test('a State on paper: the other enters its steps, each with its paper, of no day before what it follows', async () => {
  const absent = await w.state({ onRepatria: false });
  const paper = { happenedOn: new Date(), reference: 'Letter 3' };
  const one = await disclosure(w, { from, to: absent, status: 'TRANSMITTED' });
  const early = { ...paper, happenedOn: new Date('2026-02-01T00:00:00Z') };
  const before = { problems: [{ field: 'input.paper.happenedOn' }] };
  const refused = async (command: Promise<unknown>): Promise<void> => {
    expect((await refusal(command)).extensions).toMatchObject(before);
  };
  await refused(one.give(officerOf(from), 'acknowledgeDisclosure', { paper: early }));
  await refused(one.give(supervisorOf(from), 'declineDisclosure', { paper: early }));
  await one.give(officerOf(from), 'acknowledgeDisclosure', { paper });
  await refused(one.give(officerOf(from), 'askDisclosureConsent', { paper: early }));
  expect((await refusal(one.give(officerOf(from), 'askDisclosureConsent'))).code).toBe('BAD_USER_INPUT');
  await one.give(officerOf(from), 'askDisclosureConsent', { paper });
  const consentId = await idIn('disclosure_consent', one);
  await one.give(supervisorOf(from), 'decideDisclosureConsent', { consentId });
  await one.give(supervisorOf(from), 'giveDisclosureExculpatoryNotice', { paper });
  // What the other State makes of the information is not entered for it.
  expect((await refusal(one.give(officerOf(from), 'recordDisclosureUse'))).code).toBe('FORBIDDEN');
});
