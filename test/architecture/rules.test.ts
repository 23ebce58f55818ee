import { expect, test } from 'vitest';
import { rulesOfTheProject } from '../../src/app/documentation/documents.js';
import { faultsOf } from '../../src/app/documentation/rules-document.js';

/** The rules that are not held yet. */
const awaited: readonly string[] = [];

test('every rule of the Convention is enforced, and tested on both sides of its line', async () => {
  const faults = faultsOf(await rulesOfTheProject());
  expect(faults.filter((fault) => !awaited.some((rule) => fault.startsWith(`${rule} `)))).toEqual([]);
});
