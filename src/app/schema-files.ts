import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { projectPath } from '../platform/project-path.js';
import { permissionsDocument } from '../platform/schema/document.js';
import { documents } from './documentation/documents.js';
import { accessPolicy } from './schema.js';

/** The files that are made from the code, and committed so that their changes are reviewed. */
async function generatedFiles(schema: GraphQLSchema): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await documents()),
    'schema/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'schema/permissions.md': `${permissionsDocument(accessPolicy).trimEnd()}\n`,
  };
}

/** Writes the generated files. Returns the names of those that changed. */
export async function emitSchemaFiles(schema: GraphQLSchema): Promise<readonly string[]> {
  const stale = await staleSchemaFiles(schema);
  const files = await generatedFiles(schema);
  for (const name of stale) await writeFile(projectPath(name), files[name] ?? '');
  return stale;
}

/** The names of the generated files that are not current. */
export async function staleSchemaFiles(schema: GraphQLSchema): Promise<readonly string[]> {
  const compared = await Promise.all(
    Object.entries(await generatedFiles(schema)).map(async ([name, text]) => {
      const present = await readFile(projectPath(name), 'utf8').catch(() => '');
      return present === text ? [] : [name];
    }),
  );
  return compared.flat();
}
