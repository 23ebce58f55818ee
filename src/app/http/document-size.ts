import { Kind } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

import { DomainError } from '../../platform/errors.js';

/** How large a selection set is, fragments unfolded. Counts saturate at `Infinity` instead of overflowing. */
export interface SelectionSize {
  /** Levels of fields, those below `__schema` and `__type` not counted. */
  readonly depth: number;
  /** Levels of fields from `__schema` or `__type` downwards. */
  readonly introspectionDepth: number;
  /** Levels of lists of the introspection types below `__schema` or `__type`. */
  readonly introspectionLists: number;
  readonly aliases: number;
  readonly selections: number;
}

interface Measured extends SelectionSize {
  /** Levels of fields that bear the name of an introspection list, wherever they stand. */
  readonly namedLists: number;
}

/** Lists of the introspection types: each level of them multiplies the answer by dozens. */
const INTROSPECTION_LISTS = new Set(['types', 'fields', 'inputFields', 'interfaces', 'possibleTypes']);

const EMPTY: Measured = {
  depth: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
  namedLists: 0,
  aliases: 0,
  selections: 0,
};

/**
 * Measures each operation of a document. Every fragment is measured once, so the work is linear in the text
 * however often fragments spread one another. Raises BAD_USER_INPUT for a fragment that spreads itself.
 */
export function measureOperations(document: DocumentNode): SelectionSize[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Measured | 'being measured'>();

  const ofFragment = (name: string): Measured => {
    const known = sizes.get(name);
    if (known === 'being measured') {
      throw new DomainError('BAD_USER_INPUT', `Fragment "${name}" spreads itself. Remove the cycle.`);
    }
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return EMPTY;
    sizes.set(name, 'being measured');
    const size = ofSelections(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  };

  const ofSelections = (selectionSet: SelectionSetNode | undefined): Measured =>
    (selectionSet?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD)
        return joined(sum, below(selection, ofSelections(selection.selectionSet)));
      if (selection.kind === Kind.INLINE_FRAGMENT) return joined(sum, ofSelections(selection.selectionSet));
      return joined(sum, ofFragment(selection.name.value));
    }, EMPTY);

  // Fragments that nothing spreads are visited too: validation walks them as well.
  for (const name of fragments.keys()) ofFragment(name);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ofSelections(operation.selectionSet));
}

function below(field: FieldNode, child: Measured): Measured {
  const name = field.name.value;
  const isIntrospection = name === '__schema' || name === '__type';
  return {
    depth: 1 + (isIntrospection ? 0 : child.depth),
    introspectionDepth: isIntrospection ? 1 + child.depth : child.introspectionDepth,
    introspectionLists: isIntrospection ? child.namedLists : child.introspectionLists,
    namedLists: child.namedLists + (INTROSPECTION_LISTS.has(name) ? 1 : 0),
    aliases: child.aliases + (field.alias === undefined ? 0 : 1),
    selections: child.selections + 1,
  };
}

/** Two sizes side by side: the deeper one counts for levels, the sum for numbers (a spread counts as one). */
function joined(one: Measured, other: Measured): Measured {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionLists: Math.max(one.introspectionLists, other.introspectionLists),
    namedLists: Math.max(one.namedLists, other.namedLists),
    aliases: one.aliases + other.aliases,
    selections: one.selections + other.selections,
  };
}
