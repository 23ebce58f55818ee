import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasNoPlaceForPaper } from '../../../../src/contexts/mla-requests/delivery/steps.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import type { TestRequest } from '../../../support/world-requests.js';

let w: World;
let own: TestState;
let onPaper: TestState;

beforeAll(async () => {
  w = await world();
  own = await w.state();
  onPaper = await w.state({ onRepatria: false });
});

async function asked(request: TestRequest, command: string, more: object) {
  const type = w.test.service.schema.getMutationType()?.getFields()[command]?.args[0]?.type;
  const document = `mutation ($input: ${String(type)}) { ${command}(input: $input) { mlaRequest { status version } } }`;
  const given = { id: request.id, expectedVersion: await request.version(), ...more };
  return w.test.ask(officerOf(own), document, { input: given });
}

describe('a step of a State that does not take part', () => {
  test('is not entered without the paper on which it rests, and nothing of it stays', async () => {
    const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    const before = await request.version();
    const { errors } = await asked(request, 'acknowledgeMlaRequest', {});
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.onPaper', message: expect.stringContaining('on what paper it rests') }],
    });
    expect(await request.version()).toBe(before);
  });

  test('is entered with it', async () => {
    const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
    const paper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Call of today' };
    const { data, codes } = await asked(request, 'acknowledgeMlaRequest', { onPaper: paper });
    expect(codes).toEqual([]);
    expect(data?.acknowledgeMlaRequest.mlaRequest.status).toBe('ACKNOWLEDGED');
  });

  test('needs none where its input has no place for one, which it then has not', () => {
    const mutations = w.test.service.schema.getMutationType()?.getFields() ?? {};
    for (const command of hasNoPlaceForPaper) {
      const input = getNamedType(mutations[command]?.args[0]?.type) as GraphQLInputObjectType;
      expect([command, ...Object.keys(input.getFields())]).not.toContain('onPaper');
    }
  });
});

test('a step of the own State needs none', async () => {
  const request = await w.request({ from: own, to: onPaper, status: 'SUBMITTED' });
  const { codes } = await asked(request, 'withdrawMlaRequest', { outcome: 'Settled.' });
  expect(codes).toEqual([]);
});
