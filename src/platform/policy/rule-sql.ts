import type { Rule } from './rule.js';
import type { ViewerAttribute } from '../viewer.js';

/** What the rendering of a rule needs to know about the statement it becomes part of. */
export interface RuleSqlContext {
  /** The SQL expression of a property of the record, such as `t."requested_state"`. */
  readonly column: (property: string) => string;
  /** The SQL expression of an attribute of the viewer, such as `$2`. */
  readonly viewer: (attribute: ViewerAttribute) => string;
}

/** Renders a rule as a SQL condition that is true or false, never null. Roles must be resolved before (`forRole`). */
export function ruleToSql(rule: Rule, context: RuleSqlContext): string {
  switch (rule.kind) {
    case 'everyone':
      return 'true';
    case 'nobody':
      return 'false';
    case 'role':
      throw new Error('Resolve the role first: a plan belongs to one role.');
    case 'owns':
      return `coalesce(${context.column(rule.property)} = ${context.viewer(rule.attribute)}, false)`;
    case 'differs':
      return `(${context.viewer(rule.attribute)} is not null and ${context.column(rule.property)} is distinct from ${context.viewer(rule.attribute)})`;
    case 'among':
      return `coalesce(${context.viewer(rule.attribute)} = any(${context.column(rule.property)}), false)`;
    case 'is':
      return rule.values.length === 0 ? 'false' : `coalesce(${isOneOf(rule, context)}, false)`;
    case 'lacks':
      return `(${context.viewer(rule.attribute)} is null)`;
    case 'linked': {
      const { table, on, viewer = {}, where, each } = rule.link;
      const conditions = [
        ...Object.entries(on).map(
          ([column, property]) => `link.${quote(column)} = ${context.column(property)}`,
        ),
        ...Object.entries(viewer).map(
          ([column, attribute]) => `link.${quote(column)} = ${context.viewer(attribute as ViewerAttribute)}`,
        ),
        ...(where === undefined ? [] : [`(${where})`]),
      ];
      // With an offset PostgreSQL does not gather the linked rows beforehand, as it would for all records of a list.
      return `exists (select 1 from ${quote(table)} link where ${conditions.join(' and ')}${each ? ' offset 0' : ''})`;
    }
    // A question that does not depend on the record, so that PostgreSQL asks it once for the whole list.
    case 'unlisted': {
      const listed = `select link.${quote(rule.column)} from ${quote(rule.view)} link`;
      return `coalesce(${context.column(rule.property)} not in (${listed}), true)`;
    }
    case 'all':
    case 'any':
      return joined(rule, (part) => ruleToSql(part, context));
  }
}

/** A row condition for a list, in a form whose equality an index can serve: no `coalesce` around the column. */
export function rowRuleToSql(rule: Rule, context: RuleSqlContext): string {
  switch (rule.kind) {
    case 'owns':
      return `${context.column(rule.property)} = ${context.viewer(rule.attribute)}`;
    case 'among':
      return `${context.column(rule.property)} @> array[${context.viewer(rule.attribute)}]`;
    case 'is':
      return rule.values.length === 0 ? 'false' : isOneOf(rule, context);
    case 'all':
    case 'any':
      return joined(rule, (part) => rowRuleToSql(part, context));
    default:
      return ruleToSql(rule, context);
  }
}

/** A row condition for a record that was found by its key: what it keeps of a linked table answers without that table. */
export function keyedRuleToSql(rule: Rule, context: RuleSqlContext): string {
  switch (rule.kind) {
    case 'linked':
      return ruleToSql(rule.link.kept ?? rule, context);
    case 'all':
    case 'any':
      return joined(rule, (part) => keyedRuleToSql(part, context));
    default:
      return ruleToSql(rule, context);
  }
}

function isOneOf({ property, values }: Extract<Rule, { kind: 'is' }>, { column }: RuleSqlContext): string {
  return `${column(property)} in (${values.map(literal).join(', ')})`;
}

function joined({ kind, rules }: Extract<Rule, { rules: unknown }>, render: (part: Rule) => string): string {
  if (rules.length === 0) return String(kind === 'all');
  return `(${rules.map(render).join(kind === 'all' ? ' and ' : ' or ')})`;
}

export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

export function literal(value: string | boolean): string {
  return typeof value === 'boolean' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
