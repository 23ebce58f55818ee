import type { Viewer, ViewerAttribute } from '../viewer.js';

/**
 * A rule says who may do or see something. It is data, not code, so that one definition can be evaluated
 * on a record in memory, rendered as SQL, simplified for one role, and printed as English.
 * `says` completes the sentence "requires …".
 */
export type Rule =
  | { readonly kind: 'everyone'; readonly says: string }
  | { readonly kind: 'nobody'; readonly says: string }
  | { readonly kind: 'role'; readonly roles: readonly string[]; readonly says: string }
  | {
      readonly kind: 'owns';
      readonly attribute: ViewerAttribute;
      readonly property: string;
      readonly says: string;
    }
  | {
      readonly kind: 'differs';
      readonly attribute: ViewerAttribute;
      readonly property: string;
      readonly says: string;
    }
  | {
      readonly kind: 'among';
      readonly attribute: ViewerAttribute;
      readonly property: string;
      readonly says: string;
    }
  | {
      readonly kind: 'is';
      readonly property: string;
      readonly values: readonly (string | boolean)[];
      readonly says: string;
    }
  | { readonly kind: 'lacks'; readonly attribute: ViewerAttribute; readonly says: string }
  | { readonly kind: 'linked'; readonly link: Link; readonly says: string }
  | {
      readonly kind: 'unlisted';
      readonly property: string;
      readonly view: string;
      readonly column: string;
      readonly says: string;
    }
  | { readonly kind: 'all'; readonly rules: readonly Rule[]; readonly says: string }
  | { readonly kind: 'any'; readonly rules: readonly Rule[]; readonly says: string };

/**
 * A row of another table that must exist for the rule to hold, such as an assignment or a grant. Links decide
 * which rows exist for a viewer; they cannot be evaluated in memory, so they may stand in row rules only.
 */
export interface Link {
  readonly table: string;
  /** Column of the linked table → property of the record. */
  readonly on: Readonly<Record<string, string>>;
  /** Column of the linked table → attribute of the viewer. */
  readonly viewer?: Readonly<Partial<Record<string, ViewerAttribute>>>;
  /** Further condition in SQL over the alias `link`; a constant written by us, never by a client. */
  readonly where?: string;
  /** The same said by what the record keeps of the linked table: asked of a record that was found by its key. */
  readonly kept?: Rule;
  /** Asked of each record by itself: all that is linked is too much to look through for a page. */
  readonly each?: true;
}

export const everyone: Rule = { kind: 'everyone', says: 'nothing' };
export const nobody: Rule = { kind: 'nobody', says: 'what nobody has' };

/** The viewer has one of these roles. */
export function hasRole(says: string, ...roles: readonly string[]): Rule {
  return { kind: 'role', roles, says };
}

/** An attribute of the viewer equals a property of the record; false when either is absent. */
export function owns(says: string, attribute: ViewerAttribute, property: string): Rule {
  return { kind: 'owns', attribute, property, says };
}

/** An attribute of the viewer is present and differs from a property of the record (four eyes). */
export function differs(says: string, attribute: ViewerAttribute, property: string): Rule {
  return { kind: 'differs', attribute, property, says };
}

/** An attribute of the viewer is one of the entries of a property of the record that is a list. */
export function among(says: string, attribute: ViewerAttribute, property: string): Rule {
  return { kind: 'among', attribute, property, says };
}

/** A property of the record has one of these values. */
export function recordIs(says: string, property: string, ...values: readonly (string | boolean)[]): Rule {
  return { kind: 'is', property, values, says };
}

/** The viewer has no value for an attribute, such as an auditor who serves no single State. */
export function lacks(says: string, attribute: ViewerAttribute): Rule {
  return { kind: 'lacks', attribute, says };
}

/** A linked row exists (row rules only). */
export function linkedBy(says: string, link: Link): Rule {
  return { kind: 'linked', link, says };
}

/**
 * A property of the record is not among the values that a view of the database lists for the viewer (row rules only):
 * what keeps a record from somebody who would see it otherwise.
 */
export function notListed(says: string, property: string, view: string, column: string): Rule {
  return { kind: 'unlisted', property, view, column, says };
}

export function both(...rules: readonly Rule[]): Rule {
  return { kind: 'all', rules, says: rules.map((rule) => rule.says).join(', ') };
}

export function either(...rules: readonly Rule[]): Rule {
  return { kind: 'any', rules, says: rules.map((rule) => rule.says).join('; or ') };
}

/** The same rule under a better name. */
export function named(says: string, rule: Rule): Rule {
  return { ...rule, says };
}

/** Whether the rule holds for this viewer and record. Throws for links, which only the database can answer. */
export function holds(rule: Rule, viewer: Viewer, record: Readonly<Record<string, unknown>>): boolean {
  switch (rule.kind) {
    case 'everyone':
      return true;
    case 'nobody':
      return false;
    case 'role':
      return rule.roles.includes(viewer.role);
    case 'owns':
      return viewer[rule.attribute] !== null && record[rule.property] === viewer[rule.attribute];
    case 'differs':
      return viewer[rule.attribute] !== null && record[rule.property] !== viewer[rule.attribute];
    case 'among': {
      const list = record[rule.property];
      return viewer[rule.attribute] !== null && Array.isArray(list) && list.includes(viewer[rule.attribute]);
    }
    case 'is':
      return rule.values.some((value) => record[rule.property] === value);
    case 'lacks':
      return viewer[rule.attribute] === null;
    case 'linked':
      throw new Error(`A link to ${rule.link.table} is a question about rows: ask the database.`);
    case 'unlisted':
      throw new Error(`What ${rule.view} lists is a question about rows: ask the database.`);
    case 'all':
      return rule.rules.every((part) => holds(part, viewer, record));
    case 'any':
      return rule.rules.some((part) => holds(part, viewer, record));
  }
}

/** What remains of the rule once the role is known: often `everyone` or `nobody`, which cost nothing per row. */
export function forRole(rule: Rule, role: string): Rule {
  switch (rule.kind) {
    case 'role':
      return rule.roles.includes(role) ? everyone : nobody;
    case 'all': {
      const parts = rule.rules.map((part) => forRole(part, role)).filter((part) => part.kind !== 'everyone');
      if (parts.some((part) => part.kind === 'nobody')) return nobody;
      return parts.length === 0
        ? everyone
        : parts.length === 1
          ? (parts[0] as Rule)
          : { ...rule, rules: parts };
    }
    case 'any': {
      const parts = rule.rules.map((part) => forRole(part, role)).filter((part) => part.kind !== 'nobody');
      if (parts.some((part) => part.kind === 'everyone')) return everyone;
      return parts.length === 0
        ? nobody
        : parts.length === 1
          ? (parts[0] as Rule)
          : { ...rule, rules: parts };
    }
    default:
      return rule;
  }
}

/** The properties of the record that the rule reads. */
export function propertiesOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'owns':
    case 'differs':
    case 'among':
    case 'is':
    case 'unlisted':
      return [rule.property];
    case 'linked':
      return [...Object.values(rule.link.on), ...(rule.link.kept ? propertiesOf(rule.link.kept) : [])];
    case 'all':
    case 'any':
      return [...new Set(rule.rules.flatMap(propertiesOf))];
    default:
      return [];
  }
}

/** Whether a link, or what a view lists, stands anywhere in the rule. */
export function asksForRows(rule: Rule): boolean {
  return ['linked', 'unlisted'].includes(rule.kind) || ('rules' in rule && rule.rules.some(asksForRows));
}
