/** The viewer's own competent authority's assignment in force; no row for everybody else. */
export const ownAssignment =
  'side.authority_id = (select app.competent_authority()) and side.ended_at is null';
