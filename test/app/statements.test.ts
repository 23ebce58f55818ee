import { beforeAll, expect, test } from 'vitest';
import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { demoPerson } from '../../seeds/demo/people.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { PUBLIC_VIEWER } from '../../src/contexts/access/index.js';
import { watchQueries } from '../support/queries.js';
import { testService, type TestService } from '../support/service.js';

let on: TestService;
let lists: readonly GraphQLField<unknown, unknown>[];

beforeAll(async () => {
  on = await testService();
  await loadSeeds(on.database, { demo: true });
  const root = on.service.schema.getQueryType()?.getFields() ?? {};
  lists = Object.values(root).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
}, 120_000);

const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | null => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
};

/** Everything that a type has, down to a depth; lists below it as first pages. */
function everything(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const below = objectOf(field);
    if (below === null || depth === 0) return [];
    const node = below.name.endsWith('Connection') ? nodeOf(below) : below;
    const inner = everything(node, depth - 1);
    return below === node
      ? [`${field.name} { ${inner} }`]
      : [`${field.name}(first: 3) { edges { node { ${inner} } } }`];
  });
  return ['__typename', ...parts].join(' ');
}

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = objectOf(connection.getFields()['edges'] as GraphQLField<unknown, unknown>);
  return objectOf(edge?.getFields()['node'] as GraphQLField<unknown, unknown>) as GraphQLObjectType;
}

const viewers = {
  public: PUBLIC_VIEWER,
  ...Object.fromEntries(
    ['xa-officer', 'xc-officer', 'xc-prosecutor', 'xa-auditor', 'auditor', 'star-staff'].map((key) => [
      key,
      demoPerson(key).viewer,
    ]),
  ),
};

test.each(Object.keys(viewers))(
  'every list costs %s as many statements for a long page as for a short one',
  async (who) => {
    expect(lists.length).toBeGreaterThan(8);
    for (const list of lists) {
      const node = nodeOf(getNamedType(list.type) as GraphQLObjectType);
      const query = (first: number): string =>
        `{ ${list.name}(first: ${first}) { edges { node { ${everything(node, 1)} } } totalCount { count } } }`;
      const cost = async (first: number) => {
        const viewer = viewers[who as keyof typeof viewers];
        const { statements, roundTrips, answer } = await watchQueries(() => on.ask(viewer, query(first)));
        const refused = answer.codes.filter((code) => code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED');
        expect({ list: list.name, refused }).toEqual({ list: list.name, refused: [] });
        return { statements: statements.length, roundTrips };
      };
      // The viewer's settings and one statement; where another State's values are read first, the same for their entry.
      const first = await cost(100);
      expect(first.statements).toBeLessThanOrEqual(4);
      expect(first.roundTrips).toBeLessThanOrEqual(2);
      for (const size of [50, 100])
        expect({ list: list.name, ...(await cost(size)) }).toEqual({
          ...{ list: list.name, statements: first.statements === 0 ? 0 : 2 },
          roundTrips: first.roundTrips === 0 ? 0 : 1,
        });
    }
  },
);
