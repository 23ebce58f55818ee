/** The columns of a request that a plain insert fills besides who and what: as of a draft that says nothing yet. */
const draft = {
  types: "'{ASSET_RECOVERY}'",
  legal_basis: "'UNCAC'",
  offences: "'{}'",
  language: "'en'",
  created_at: 'now()',
  listed_at: 'now()',
  updated_at: 'now()',
  item_facts: "'[]'",
  translated_into: "'{}'",
  ball_holder: "'REQUESTING'",
  sent_incomplete: 'false',
  historical: 'false',
  oral: 'false',
} as const;

/**
 * An insert of a request past the service, for tests of what the database itself refuses.
 * @param columns who asks whom, and whatever the test is about, each as SQL such as `$1`
 */
export function insertRequest(columns: Readonly<Record<string, string>>): string {
  const all = { ...draft, ...columns };
  return `insert into mla_request (${Object.keys(all).join(', ')}) values (${Object.values(all).join(', ')})`;
}
