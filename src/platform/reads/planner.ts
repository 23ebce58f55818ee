import type { BoundValue } from '../database/batch.js';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../viewer.js';
import { Outliner, type Catalogue, type Outline, type PageOutline, type PageSource } from './outline.js';
import { pageForm, readPage, type Page, type RawPageArguments } from './page-arguments.js';
import { AnswerSql } from './answer-sql.js';
import type { GivenValues } from './statement.js';
import { SelectSql, type SelectStatement } from './select-sql.js';

/** What is to be read for one field of an operation. */
export type ReadRequest =
  | {
      readonly kind: 'record';
      readonly type: GraphQLObjectType;
      readonly property: string;
      readonly key: BoundValue;
    }
  | { readonly kind: 'page'; readonly type: string; readonly view?: string | undefined }
  /** A list that a function of the database makes, of what the resolver gives it. */
  | { readonly kind: 'made'; readonly type: GraphQLObjectType; readonly given: GivenValues };

/** A read that is ready: the statement with its values, and the outline by which its answer is understood. */
export interface PlannedRead {
  readonly text: string;
  readonly values: readonly BoundValue[];
  readonly dependsOnValues: boolean;
  readonly outline: Outline | PageOutline;
  readonly pages: readonly Page[];
}

interface Sketch {
  readonly id: number;
  readonly outline: Outline | PageOutline;
  readonly sources: readonly PageSource[];
  /** How many fields it selects. */
  readonly size: number;
}

/** How much of what was planned is kept at most, over all documents. */
export interface PlanLimits {
  /** Selected fields. */
  readonly selections: number;
  /** Characters of statements. */
  readonly characters: number;
}

const usualLimits: PlanLimits = { selections: 200_000, characters: 32_000_000 };

/**
 * From a selection and the policy to one statement. What was selected is walked once per document and role, the SQL
 * made once per form of the arguments. What is kept is bounded over all documents, whatever clients send: the least
 * recently used goes first.
 */
export class Planner {
  readonly #nodes = new WeakMap<FieldNode, number>();
  readonly #sketches: LRUCache<string, Sketch>;
  readonly #statements: LRUCache<string, SelectStatement>;
  #ids = 0;

  constructor(
    private readonly catalogue: Catalogue,
    { selections, characters } = usualLimits,
  ) {
    this.#sketches = new LRUCache({ maxSize: selections, sizeCalculation: ({ size }) => size + 1 });
    this.#statements = new LRUCache({ maxSize: characters, sizeCalculation: ({ text }) => text.length });
  }

  /** How much is kept at the moment. */
  get kept(): PlanLimits {
    return {
      selections: this.#sketches.calculatedSize,
      characters: this.#statements.calculatedSize,
    };
  }

  /**
   * A read of the rows from which an answer can be made.
   * @throws DomainError BAD_USER_INPUT for page arguments that are wrong; FORBIDDEN for a filter on what the role may not read
   */
  plan(info: GraphQLResolveInfo, viewer: Viewer, request: ReadRequest): PlannedRead {
    return this.#plan(info, viewer, request, this.#sketch(info, viewer.role, request), SelectSql);
  }

  /**
   * A read of the answer itself, in which nothing is left to be done; undefined where the database cannot build it.
   * @throws DomainError as `plan`
   */
  planAnswer(info: GraphQLResolveInfo, viewer: Viewer, request: ReadRequest): PlannedRead | undefined {
    const sketch = this.#sketch(info, viewer.role, request);
    return sketch.outline.answerable ? this.#plan(info, viewer, request, sketch, AnswerSql) : undefined;
  }

  #plan(
    info: GraphQLResolveInfo,
    viewer: Viewer,
    request: ReadRequest,
    sketch: Sketch,
    Sql: typeof SelectSql | typeof AnswerSql,
  ): PlannedRead {
    const pages = sketch.sources.map(({ model, field, node }) =>
      readPage(model, getArgumentValues(field, node, info.variableValues) as RawPageArguments),
    );
    const form = `${Sql.name}|${sketch.id}|${pages.map(pageForm).join('|')}`;
    let statement = this.#statements.get(form);
    if (statement === undefined) {
      const sql = new Sql(this.catalogue, viewer.role, pages);
      if (request.kind === 'page') statement = sql.page(sketch.outline as PageOutline, request.view);
      else if (request.kind === 'made') statement = sql.made(sketch.outline as Outline);
      else statement = sql.record(sketch.outline as Outline, request.property);
      this.#statements.set(form, statement);
    }
    const key = request.kind === 'record' ? request.key : undefined;
    const given = request.kind === 'made' ? request.given : undefined;
    return {
      text: statement.text,
      dependsOnValues: request.kind === 'page',
      values: statement.binder.values(viewer, pages, key, given),
      outline: sketch.outline,
      pages,
    };
  }

  #sketch(info: GraphQLResolveInfo, role: string, request: ReadRequest): Sketch {
    const node = info.fieldNodes[0] as FieldNode;
    let id = this.#nodes.get(node);
    if (id === undefined) this.#nodes.set(node, (id = this.#nextId()));
    const target = targetOf(request);
    const name = `${id}|${role}|${target}|${placeOf(info)}|${conditionsOf(info)}`;
    let sketch = this.#sketches.get(name);
    if (sketch === undefined) {
      const outliner = new Outliner(this.catalogue, info, role);
      const outline =
        request.kind === 'page'
          ? outliner.page(fieldOf(info), outliner.model(request.type), info.fieldNodes)
          : outliner.object(request.type, info.fieldNodes);
      sketch = { id: this.#nextId(), outline, sources: outliner.pages, size: outliner.selected };
      this.#sketches.set(name, sketch);
    }
    return sketch;
  }

  #nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }
}

function targetOf(request: ReadRequest): string {
  if (request.kind === 'page') return `${request.type}/${request.view ?? ''}`;
  return `${request.type.name}.${request.kind === 'record' ? request.property : ''}`;
}

/** Where in which operation the field stands: a fragment can bring one node to several places, with other company. */
function placeOf({ operation, path }: GraphQLResolveInfo): string {
  const keys: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at !== undefined; at = at.prev) keys.push(at.key);
  return `${operation.name?.value ?? ''}:${keys.join('.')}`;
}

/** The values of the variables that can decide whether a field is selected at all (`@skip`, `@include`). */
function conditionsOf({ operation, variableValues }: GraphQLResolveInfo): string {
  const booleans = (operation.variableDefinitions ?? []).filter(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean';
  });
  return booleans.map(({ variable }) => String(variableValues[variable.name.value])).join(',');
}

function fieldOf(info: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  return info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
}
