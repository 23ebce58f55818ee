import { StartupFault } from '../../platform/faults.js';
import { assembleReadModels } from '../../platform/reads/read-models.js';
import { contexts } from '../contexts.js';
import { openOrm } from '../orm.js';
import { buildServiceSchema } from '../schema.js';
import { emitSchemaFiles, staleSchemaFiles } from '../schema-files.js';
import { say } from './with-database.js';

/** `repatria schema emit [--check]`; needs no database. */
export async function emitSchema({ check = false }: { check?: boolean }): Promise<void> {
  const orm = await openOrm('postgres://nobody@127.0.0.1:1/none');
  const models = assembleReadModels(
    orm,
    contexts.flatMap(({ reads }) => reads),
  );
  const schema = await buildServiceSchema(models);
  await orm.close();
  if (!check) {
    const changed = await emitSchemaFiles(schema);
    say(changed.length === 0 ? 'The generated files are current.' : `Written: ${changed.join(', ')}.`);
    return;
  }
  const stale = await staleSchemaFiles(schema);
  if (stale.length > 0)
    throw new StartupFault(`${stale.join(' and ')} not current: run "npm run schema:emit" and commit.`);
}
