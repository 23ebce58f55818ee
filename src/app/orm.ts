import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { poolOptions } from '../platform/database/lost-connections.js';
import { preparingDriver } from '../platform/database/preparing-driver.js';
import { CommandReceipt } from '../platform/commands/receipt.entity.js';
import { migrations } from '../../migrations/index.js';
import { contexts } from './contexts.js';

/** Opens the entities on a database. The owner migrates; the service connects as the role that row security holds. */
export async function openOrm(clientUrl: string, connections = 10): Promise<MikroORM> {
  return MikroORM.init({
    driver: preparingDriver,
    clientUrl,
    entities: [CommandReceipt, ...contexts.flatMap(({ entities }) => entities)],
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: [...migrations], snapshot: false, silent: true, tableName: 'migration' },
    pool: { min: 0, max: connections },
    driverOptions: poolOptions,
    discovery: { warnWhenNoEntities: false },
    forceUtcTimezone: true,
    validateRequired: true,
    allowGlobalContext: false,
  });
}
