import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphQLObjectType } from 'graphql';
import { Outliner, type Outline } from '../../../src/platform/reads/outline.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { resolveInfo } from './fixture/resolve-info.js';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
});

afterAll(() => fixture.close());

function outlined(
  selection: string,
  role: string,
  variables: Record<string, unknown> = {},
): { readonly outline: Outline; readonly outliner: Outliner } {
  const info = resolveInfo(
    fixture.schema,
    `query ($v: Boolean) { dossierByCode(code: "D-0") ${selection} } fragment F on Dossier { code sheets(first: 3) { edges { node { text } } } }`,
    variables,
  );
  const outliner = new Outliner(fixture.catalogue, info, role);
  return {
    outline: outliner.object(fixture.schema.getType('Dossier') as GraphQLObjectType, info.fieldNodes),
    outliner,
  };
}

const keys = ({ selections }: Outline): readonly string[] => selections.map(({ key }) => key);

describe('an outline', () => {
  test('holds each field once, under its key, whichever fragments bring it', () => {
    const { outline } = outlined(
      '{ code ...F ... { code a: title ...F } ... on Node { id } __typename }',
      'CLERK',
    );
    expect(keys(outline)).toEqual(['code', 'sheets', 'a', 'id']);
    const sheets = outline.selections.find(({ key }) => key === 'sheets');
    expect(sheets?.page?.nodes.map((node) => keys(node.outline))).toEqual([['text']]);
  });

  test('holds what the variables of the request select', () => {
    const selection = '{ code @include(if: $v) title @skip(if: $v) }';
    expect(keys(outlined(selection, 'CLERK', { v: true }).outline)).toEqual(['code']);
    expect(keys(outlined(selection, 'CLERK', { v: false }).outline)).toEqual(['title']);
  });

  test('knows what is left of each rule for the role', () => {
    const kinds = (role: string) =>
      outlined('{ code place vault secret }', role).outline.selections.map(({ see }) => see.kind);
    expect(kinds('CLERK')).toEqual(['everyone', 'everyone', 'nobody', 'any']);
    expect(kinds('GUEST')).toEqual(['everyone', 'nobody', 'nobody', 'any']);
  });

  test('knows whether anything in it or below it may be hidden', () => {
    const guarded = (selection: string, role = 'CLERK') => outlined(selection, role).outline.guarded;
    expect(guarded('{ code place homeland { name } sheets { edges { node { number } } } }')).toBe(false);
    expect(guarded('{ code place }', 'GUEST')).toBe(true);
    expect(guarded('{ sheets { edges { node { text } } } }')).toBe(true);
    expect(guarded('{ sheets { edges { node { dossier { sheets { edges { node { text } } } } } } } }')).toBe(
      true,
    );
    expect(guarded('{ remarks { text } }')).toBe(true);
  });

  test('notes every paged list of it, the outer before the inner', () => {
    const { outliner } = outlined(
      '{ a: sheets { edges { node { lines { edges { node { text } } } } } } b: sheets { totalCount { count } } }',
      'CLERK',
    );
    expect(outliner.pages.map(({ field, node }) => [field.name, node.alias?.value])).toEqual([
      ['sheets', 'a'],
      ['lines', undefined],
      ['sheets', 'b'],
    ]);
    expect(outliner.selected).toBe(4);
  });
});
