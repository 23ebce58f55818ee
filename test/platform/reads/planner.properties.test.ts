import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { comparable } from './fixture/compare.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { odd, people } from './fixture/people.js';
import { RandomDocuments } from './fixture/random-document.js';
import { dossiers, seed } from './fixture/seed.js';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, dossiers(40));
});

afterAll(() => fixture.close());

const viewers = fc.constantFrom(...Object.values({ ...people, ...odd }));

describe('any document, asked by anybody', () => {
  test('is answered the same by one planned statement and record by record', async () => {
    const met = { redactions: 0, readings: 0, passedOn: 0 };
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.tuple(viewers, viewers), async (draw, some) => {
        const { source, variables } = new RandomDocuments(fixture.schema, draw).document();
        expect(validate(fixture.schema, parse(source)).map(({ message }) => `${message}\n${source}`)).toEqual(
          [],
        );
        // Four requests of one document, so that what is kept of one is met by the others.
        for (const viewer of some)
          for (const values of variables) {
            const planned = await fixture.ask(viewer, source, { variables: values });
            const answered = await fixture.ask(viewer, source, { variables: values, path: 'answered' });
            const plain = await fixture.ask(viewer, source, { variables: values, path: 'plain' });
            const asked = { source, viewer, values };
            expect({ asked, ...comparable(planned) }).toEqual({ asked, ...comparable(plain) });
            expect({ asked, ...comparable(answered) }).toEqual({ asked, ...comparable(plain) });
            if (answered.passedOn) met.passedOn += 1;
            met.redactions += planned.redactions.length;
            met.readings += planned.readings.length;
            const codes = planned.errors.map(({ code }) => code);
            expect(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']).toEqual(expect.arrayContaining(codes));
          }
      }),
      { numRuns: 80, endOnFailure: true },
    );
    expect(met.redactions).toBeGreaterThan(20);
    expect(met.readings).toBeGreaterThan(2);
    expect(met.passedOn).toBeGreaterThan(20);
  }, 120_000);
});
