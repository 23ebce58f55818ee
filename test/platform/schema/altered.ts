import type { GraphQLSchema } from 'graphql';
import { AccessPolicy, type FieldPolicy, type TypePolicy } from '../../../src/platform/policy/policy.js';
import type { ReadModel } from '../../../src/platform/reads/read-model.js';
import { executableSchema } from '../../../src/platform/schema/executable-schema.js';
import { resolvers, type Fixture } from '../reads/fixture/fixture.js';

export type Models = ReadonlyMap<string, ReadModel>;

/** What of the fixture's service is altered before it starts. */
export interface Parts {
  readonly policy?: AccessPolicy;
  readonly models?: Models;
  readonly more?: readonly (new () => object)[];
}

/** The parts of the fixture's service, so that one of them can be altered. */
export class Altered {
  constructor(private readonly fixture: Fixture) {}

  /** Starts the service with altered parts. */
  start({ policy, models, more = [] }: Parts): Promise<GraphQLSchema> {
    const { catalogue } = this.fixture;
    return executableSchema({
      resolvers: [...resolvers, ...more],
      policy: policy ?? catalogue.policy,
      models: models ?? catalogue.models,
    });
  }

  /** The access policy with the table of one type altered. */
  table(type: string, alter: (table: TypePolicy) => Partial<TypePolicy>): AccessPolicy {
    const tables = [...this.fixture.catalogue.policy.types.values()];
    return new AccessPolicy(
      tables.map((table) => (table.type === type ? { ...table, ...alter(table) } : table)),
    );
  }

  /** The access policy with one more table. */
  withTable(table: TypePolicy): AccessPolicy {
    return new AccessPolicy([...this.fixture.catalogue.policy.types.values(), table]);
  }

  /** The access policy with another line for a field. */
  line(type: string, field: string, line: FieldPolicy): AccessPolicy {
    return this.table(type, ({ fields }) => ({ fields: { ...fields, [field]: line } }));
  }

  /** The read models with that of one type altered. */
  model(type: string, alter: (model: ReadModel) => Partial<ReadModel>): Models {
    const model = this.fixture.catalogue.models.get(type) as ReadModel;
    return new Map([...this.fixture.catalogue.models, [type, { ...model, ...alter(model) }]]);
  }

  /** The read models without that of one type. */
  withoutModel(type: string): Models {
    return new Map([...this.fixture.catalogue.models].filter(([name]) => name !== type));
  }

  /** The read models with another way to read a field. */
  reading(type: string, field: string, read: ReadModel['fields'][string]): Models {
    return this.model(type, ({ fields }) => ({ fields: { ...fields, [field]: read } }));
  }

  /** The read models with another filter, or without it. */
  filter(type: string, key: string, filter: ReadModel['filters'][string] | undefined): Models {
    return this.model(type, ({ filters }) => ({
      filters: filter === undefined ? without(filters, key) : { ...filters, [key]: filter },
    }));
  }
}

export function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
