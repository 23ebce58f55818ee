import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test.each(['ASSISTANCE_GIVEN', 'ASSISTANCE_GIVEN_IN_PART', 'ASSISTANCE_NOT_GIVEN'])(
  'what was executed is closed with any outcome: %s',
  async (kind) => {
    const request = await w.request({ ...(await w.pair()), status: 'EXECUTED' });
    await request.give(officerOf(request.from), 'closeMlaRequest', { kind, outcome: 'As it was.' });
    const query = `query C($id: ID!) { mlaRequest(id: $id) { status outcome outcomeKind } }`;
    const { data } = await w.test.ask(officerOf(request.to), query, { id: request.id });
    expect(data?.mlaRequest).toEqual({ status: 'CLOSED', outcome: 'As it was.', outcomeKind: kind });
  },
);

test.each(['REFUSED', 'RETURNED_INCOMPLETE'] as const)(
  'nobody got assistance from what was %s',
  async (status) => {
    const request = await w.request({ ...(await w.pair()), status });
    const close = (kind: string) => request.give(officerOf(request.from), 'closeMlaRequest', { kind });
    expect((await refusal(close('ASSISTANCE_GIVEN'))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'input.kind' }],
    });
    await close('ASSISTANCE_NOT_GIVEN');
    expect((await request.row()).status).toBe('CLOSED');
  },
);
