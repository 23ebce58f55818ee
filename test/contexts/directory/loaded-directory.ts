import { openOrm } from '../../../src/app/orm.js';
import { seedDemoDirectory } from '../../../seeds/demo/directory.js';
import { DEMO_AUTHORITIES } from '../../../seeds/demo/people.js';
import { loadReference } from '../../../seeds/reference/index.js';
import type { TableReport } from '../../../seeds/reference/upsert.js';
import type { TestState } from '../../support/personas.js';
import { ofThisFile } from '../../support/of-this-file.js';
import { testService, type TestService } from '../../support/service.js';

/** Avaloria, Cordonia and Demetria of the demo world, as tests name States. */
export const avaloria: TestState = {
  code: 'XA',
  centralAuthority: DEMO_AUTHORITIES.XA_CENTRAL_AUTHORITY,
  prosecutionService: DEMO_AUTHORITIES.XA_PROSECUTION_SERVICE,
};
export const cordonia: TestState = {
  code: 'XC',
  centralAuthority: DEMO_AUTHORITIES.XC_CENTRAL_AUTHORITY,
  prosecutionService: DEMO_AUTHORITIES.XC_PROSECUTION_SERVICE,
};

/** Loads the reference data into the database of this test file, as the owner. */
export async function reload(): Promise<readonly TableReport[]> {
  const { database } = await testService();
  const orm = await openOrm(database.ownerUrl, 1);
  try {
    return await loadReference(orm.em.fork());
  } finally {
    await orm.close();
  }
}

/** The service on a database of this test file's own, with the real directory and the demo States in it. */
export const loadedDirectory = ofThisFile(load);

async function load(): Promise<TestService> {
  const test = await testService();
  const orm = await openOrm(test.database.ownerUrl, 1);
  try {
    await loadReference(orm.em.fork());
    await seedDemoDirectory(orm.em.fork());
  } finally {
    await orm.close();
  }
  return test;
}
