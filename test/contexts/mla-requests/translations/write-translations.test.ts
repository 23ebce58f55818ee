import { beforeAll, describe, expect, test } from 'vitest';
import { TranslatedPart } from '../../../../src/contexts/mla-requests/translations/translation.enums.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const query = `query T($id: ID!) { mlaRequest(id: $id) { translations { position language isCertified parts translator { name } } } }`;
const { REQUEST, ORDER } = TranslatedPart;

describe('translations (UNCAC art. 46(14))', () => {
  test('are listed; who made them stays in the own State', async () => {
    const translations = [
      { language: 'fr', isCertified: true, parts: [REQUEST, ORDER], translator: 'Ms Sworn' },
      { language: 'ar', parts: [ORDER] },
    ];
    const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED', contents: { translations } });
    const readBy = async (viewer: ReturnType<typeof officerOf>) =>
      (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest.translations;
    const listed = [
      { position: 1, language: 'fr', isCertified: true, parts: ['REQUEST', 'ORDER'] },
      { position: 2, language: 'ar', isCertified: false, parts: ['ORDER'] },
    ];
    expect(await readBy(officerOf(request.from))).toEqual([
      { ...listed[0], translator: { name: 'Ms Sworn' } },
      { ...listed[1], translator: null },
    ]);
    expect(await readBy(officerOf(request.to))).toEqual(listed.map((one) => ({ ...one, translator: null })));
    // What counts for the language of the request is its own translation.
    expect((await request.row()).translated_into).toEqual(['fr']);
  });

  test('are listed anew and copied to a request put again', async () => {
    const request = await w.request({ ...(await w.pair()), contents: { translations: [] } });
    const officer = officerOf(request.from);
    const translations = [{ language: 'es', parts: [REQUEST], translator: 'Mr First' }];
    await request.give(officer, 'amendMlaRequest', { contents: { translations } });
    await request.give(officer, 'withdrawMlaRequest');
    const { key } = await request.give(officer, 'redraftMlaRequest');
    const { data } = await w.test.ask(officer, query, { id: globalId('MlaRequest', key) });
    expect(data?.mlaRequest.translations).toMatchObject([
      { language: 'es', parts: ['REQUEST'], translator: null },
    ]);
    expect((await w.recordOf('mla_request', key)).translated_into).toEqual(['es']);
  });

  test.each([
    ['into a language that is none', 'xx'],
    ['into the language of the request', 'en'],
  ])('%s are refused', async (_what, language) => {
    const request = await w.request(await w.pair());
    const contents = { translations: [{ language, parts: [REQUEST] }] };
    const error = await refusal(request.give(officerOf(request.from), 'amendMlaRequest', { contents }));
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.contents.translations[0].language' }],
    });
  });
});
