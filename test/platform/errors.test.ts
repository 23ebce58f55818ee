import { describe, expect, test } from 'vitest';
import { badInput, DomainError, forbidden, notFound, staleVersion } from '../../src/platform/errors.js';

describe('an error for the client', () => {
  test('has a code that its details cannot change', () => {
    const error = new DomainError('CONFLICT', 'Read it again.', { code: 'OTHER', currentVersion: 3 });
    expect(error.code).toBe('CONFLICT');
    expect(error.toJSON()).toEqual({
      message: 'Read it again.',
      extensions: { code: 'CONFLICT', currentVersion: 3 },
    });
  });

  test('names every problem of an input', () => {
    const problems = [
      { field: 'input.a', message: 'too long' },
      { field: 'input.b', message: 'no day' },
    ];
    expect(badInput(problems)).toMatchObject({
      message: 'input.a: too long; input.b: no day',
      extensions: { code: 'BAD_USER_INPUT', problems },
    });
  });

  test('of what is not found depends on what was sent alone', () => {
    expect(notFound('Dossier')).toEqual(notFound('Dossier'));
    expect(notFound('Dossier').code).toBe('NOT_FOUND');
  });

  test('says what is required, and which version is current', () => {
    expect(forbidden('openDossier', 'serving as a clerk')).toMatchObject({
      message: 'openDossier requires serving as a clerk.',
      extensions: { code: 'FORBIDDEN', requires: 'serving as a clerk' },
    });
    expect(staleVersion(7)).toMatchObject({ extensions: { code: 'CONFLICT', currentVersion: 7 } });
  });
});
