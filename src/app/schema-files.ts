import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { projectPath } from '../platform/project-path.js';
import { permissionsDocument } from '../platform/schema/document.js';
import { accessPolicy } from './schema.js';

/** The files that are made from the schema and the access policy, and committed so that their changes are reviewed. */
export function schemaFiles(schema: GraphQLSchema): Readonly<Record<string, string>> {
  return {
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'schema/permissions.md': `${permissionsDocument(accessPolicy).trimEnd()}\n`,
  };
}

/** Writes the generated files. Returns the names of those that changed. */
export async function emitSchemaFiles(schema: GraphQLSchema): Promise<readonly string[]> {
  const stale = await staleSchemaFiles(schema);
  const files = schemaFiles(schema);
  for (const name of stale) await writeFile(projectPath(name), files[name] ?? '');
  return stale;
}

/** The names of the generated files that are not current. */
export async function staleSchemaFiles(schema: GraphQLSchema): Promise<readonly string[]> {
  const compared = await Promise.all(
    Object.entries(schemaFiles(schema)).map(async ([name, text]) => {
      const present = await readFile(projectPath(name), 'utf8').catch(() => '');
      return present === text ? [] : [name];
    }),
  );
  return compared.flat();
}
