import { loadExchangeRates } from '../../../seeds/reference/exchange-rates.js';
import type { TableReport } from '../../../seeds/reference/upsert.js';
import { openOrm } from '../../../src/app/orm.js';
import { ofThisFile } from '../../support/of-this-file.js';
import type { TestService } from '../../support/service.js';
import { loadedDirectory } from '../directory/loaded-directory.js';

/** Loads the exchange rates into the database of this test file, as the owner. */
export async function reloadRates(): Promise<readonly TableReport[]> {
  const { database } = await loadedDirectory();
  const orm = await openOrm(database.ownerUrl, 1);
  try {
    return await loadExchangeRates(orm.em.fork());
  } finally {
    await orm.close();
  }
}

/** The service on a database of this test file's own, with the real currencies and exchange rates in it. */
export const loadedRates = ofThisFile(async (): Promise<TestService> => {
  await reloadRates();
  return loadedDirectory();
});
