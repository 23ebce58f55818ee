import {
  NativeQueryBuilder,
  PostgreSqlConnection,
  PostgreSqlDriver,
  raw,
  type AnyEntity,
  type Dictionary,
  type EntityData,
  type LoggingOptions,
  type QueryResult,
  type RawQueryFragment,
  type Transaction,
} from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import { boundStatement } from './bound-statement.js';

/**
 * Sends the ORM's statements with their values beside them. The ORM's own way writes the values into the text, so that
 * PostgreSQL has to plan every statement anew, with the row security of its tables: most of the time of a command.
 */
class PreparingConnection extends PostgreSqlConnection {
  override async execute<
    T extends QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[] = EntityData<AnyEntity>[],
  >(
    query: string | NativeQueryBuilder | RawQueryFragment,
    params: readonly unknown[] | Dictionary<unknown> = [],
    method: 'all' | 'get' | 'run' = 'all',
    transaction?: Transaction<Kysely<unknown>>,
    loggerContext?: LoggingOptions,
  ): Promise<T> {
    await this.ensureConnection();
    const { sql, params: given } = fragmentOf(query, params);
    const { text, values } = boundStatement(sql, given, this.platform);
    const send = async (): Promise<T> => {
      const client = transaction ?? this.getClient<unknown>();
      return this.transformRawResult<T>(
        await client.executeQuery(CompiledQuery.raw(text, [...values])),
        method,
      );
    };
    return this.executeQuery(sql, send, { ...loggerContext, query: sql, params: [...given] });
  }
}

function fragmentOf(
  query: string | NativeQueryBuilder | RawQueryFragment,
  params: readonly unknown[] | Dictionary<unknown>,
): { readonly sql: string; readonly params: readonly unknown[] } {
  if (query instanceof NativeQueryBuilder) return query.toRaw();
  if (typeof query !== 'string') return query;
  return Array.isArray(params) ? { sql: query, params } : raw(query, params as Dictionary<unknown>);
}

class PreparingDriver extends PostgreSqlDriver {
  protected override readonly connection = new PreparingConnection(this.config);
}

/** PostgreSQL for the ORM, with statements that can be kept prepared. */
export const preparingDriver: typeof PostgreSqlDriver = PreparingDriver;
