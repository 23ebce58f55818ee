import type { ExplorerExample } from '../http/explorer.js';

/** What the explorer offers to try; a test runs each of them. */
export const examples: readonly ExplorerExample[] = [
  {
    title: 'Real public cases, with source and quality',
    query: `query PublicCases {
  cases(first: 10, filter: { publication: [FULL] }) {
    edges {
      node {
        id
        title
        stateRoles { role state { code name } }
        uncacOffences
        sourceQuality
        sources { title url quality }
        amounts { kind amount currency year }
      }
    }
    pageInfo { hasNextPage endCursor }
    totalCount { count capped }
  }
}`,
  },
  {
    title: 'A State and its central authority',
    query: `query CentralAuthority($code: CountryCode!) {
  state(code: $code) {
    name
    names { language text }
    regionalGroup
    treaties { treaty depositedOn inForceOn verification }
    centralAuthorities { currentEntry { institution unit acceptedLanguages verification source } }
  }
}`,
    variables: { code: 'CH' },
  },
  {
    title: 'My inbox (requested State)',
    query: `query Inbox {
  incomingMlaRequests(first: 20) {
    edges {
      node {
        id
        requestingReference
        requestedReference
        status
        requestingState { name }
        types
        urgent
        deadline
        ownSide { internalStep assignee proposal }
        availableCommands { command missing }
      }
    }
  }
}`,
  },
  {
    title: 'My outbox (requesting State)',
    query: `query Outbox {
  outgoingMlaRequests(first: 20) {
    edges {
      node {
        id
        version
        requestingReference
        status
        requestedState { name }
        content { subjectMatter facts }
        notes { kind text author }
        availableCommands { command missing }
      }
    }
  }
}`,
  },
  {
    title: 'What is overdue for us (your State in the variables)',
    query: `query OverdueForUs($us: [CountryCode!]) {
  mlaRequests(first: 20, orderBy: BY_DUE, filter: { overdueOf: $us }) {
    edges {
      node {
        id
        requestingReference
        status
        requestingState { name }
        requestedState { name }
        nextDueAt
        clocks(first: 5) { edges { node { kind state { code } dueAt isRunning } } }
      }
    }
  }
}`,
    variables: { us: ['XC'] },
  },
  {
    title: 'What waits for my approval (supervisor)',
    query: `query WaitsForMyApproval {
  mlaRequests(first: 20, filter: { awaitingMyApproval: true }) {
    edges { node { id version requestingReference status ownSide { proposal proposedBy } } }
  }
  waitingMlaRequestSteps(first: 20) {
    edges { node { id version command said { name value } proposedBy proposedAt request { id } } }
  }
}`,
  },
  {
    title: 'The audit trail (auditor, central authority)',
    query: `query AuditTrail {
  auditEvents(first: 20) {
    edges { node { chain action subjectType actor onBehalfOf occurredAt } }
  }
}`,
  },
];
