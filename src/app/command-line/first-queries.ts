/** By role: a first query to paste. */
export const firstQueries: Readonly<Record<string, string>> = {
  CENTRAL_AUTHORITY_OFFICER:
    '{ mlaRequests(first: 5) { edges { node { id requestingReference status requestedState { name } availableCommands { command missing } } } } }',
  CENTRAL_AUTHORITY_SUPERVISOR:
    '{ mlaRequests(first: 5) { edges { node { id requestingReference status ownSide { proposal proposedBy } } } } }',
  COMPETENT_AUTHORITY: '{ mlaRequests(first: 5) { edges { node { id status types content { facts } } } } }',
  STAR_STAFF: '{ cases(first: 5) { edges { node { id neutralTitle status } } } }',
  SECRETARIAT: '{ states(first: 5) { edges { node { code name } } } }',
  AUDITOR: '{ auditEvents(first: 5) { edges { node { sequence action actor occurredAt } } } }',
  SYSTEM_ADMIN: '{ states(first: 5) { edges { node { code name onRepatriaSince } } } }',
  DASHBOARD: '{ mlaRequestStatistics(side: REQUESTING, by: [YEAR]) { year requests daysToDecision } }',
  PUBLIC: '{ cases(first: 5) { edges { node { id title } } } }',
};
