import { describe, expect, test } from 'vitest';
import {
  commandPayload,
  connectionOf,
  nodeTypeOf,
  payloadOf,
  structuralPolicies,
} from '../../../src/platform/reads/connection-types.js';
import { Land } from './fixture/land.entity.js';

const linesOf = (type: string) =>
  Object.fromEntries(
    Object.entries(structuralPolicies.find((table) => table.type === type)?.fields ?? {}).map(
      ([field, { see }]) => [field, see.kind],
    ),
  );

describe('a connection', () => {
  connectionOf('Land', () => Land, 'lands');

  test('is known by the type that it lists', () => {
    expect(nodeTypeOf('LandConnection')).toBe('Land');
    expect(nodeTypeOf('Land')).toBeUndefined();
    expect(nodeTypeOf('LandEdge')).toBeUndefined();
  });

  test('brings its own lines of the access policy', () => {
    expect(linesOf('LandConnection')).toEqual({
      edges: 'everyone',
      pageInfo: 'everyone',
      totalCount: 'everyone',
    });
    expect(linesOf('LandEdge')).toEqual({ cursor: 'everyone', node: 'everyone' });
    expect(linesOf('PageInfo')).toEqual({
      hasNextPage: 'everyone',
      hasPreviousPage: 'everyone',
      startCursor: 'everyone',
      endCursor: 'everyone',
    });
    expect(linesOf('TotalCount')).toEqual({ count: 'everyone', capped: 'everyone' });
  });
});

describe('a payload', () => {
  commandPayload('foundLand', 'land', 'Land', () => Land);

  test('is known by the record that it carries', () => {
    expect(payloadOf('FoundLandPayload')).toEqual({ field: 'land', type: 'Land' });
    expect(payloadOf('Land')).toBeUndefined();
  });

  test('brings its own lines of the access policy', () => {
    expect(linesOf('FoundLandPayload')).toEqual({ land: 'everyone', replayed: 'everyone' });
  });
});
