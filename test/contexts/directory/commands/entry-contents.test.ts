import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { amended, emptyContents } from '../../../../src/contexts/directory/commands/entry-contents.js';
import { AcceptedChannel, AgreementStatus } from '../../../../src/contexts/directory/index.js';

const before = {
  ...emptyContents,
  institution: 'Ministry of Justice',
  unit: 'Unit',
  acceptedLanguages: ['en'],
  acceptedChannels: [AcceptedChannel.DIPLOMATIC],
  oralInUrgency: AgreementStatus.AGREED,
};

describe('an amendment', () => {
  test('changes what is given and keeps the rest', () => {
    expect(amended(before, { unit: 'Another', acceptedLanguages: ['fr', 'es'] })).toEqual({
      ...before,
      unit: 'Another',
      acceptedLanguages: ['fr', 'es'],
    });
  });

  test('empties what is null: texts say nothing, lists are empty, agreements unknown', () => {
    const emptied = amended(before, { unit: null, acceptedChannels: null, oralInUrgency: null });
    expect(emptied).toEqual({
      ...before,
      unit: null,
      acceptedChannels: [],
      oralInUrgency: AgreementStatus.UNKNOWN,
    });
  });

  test('keeps what is undefined, as a client leaves it out', () => {
    const absent = Object.fromEntries(Object.keys(emptyContents).map((name) => [name, undefined]));
    expect(amended(before, absent)).toEqual(before);
  });

  test('given twice is as given once', () => {
    const text = fc.option(fc.string(), { nil: null });
    const input = fc.record(
      { unit: text, scope: text, phone: text, acceptedLanguages: fc.array(fc.string()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, (given) => {
        const once = amended(before, given);
        expect(amended(once, given)).toEqual(once);
      }),
    );
  });
});
