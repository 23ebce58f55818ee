import { both, recordIs } from '../../../platform/policy/rule.js';
import { defineReads, type Filter } from '../../../platform/reads/read-model.js';
import { Role } from '../../access/index.js';
import { assignedParticulars, assignedPerson, ofEveryItem } from '../assignment/assignment.rules.js';

const inTable = (table: string, column: string): NonNullable<Filter['through']> => ({
  table,
  by: 'request_id',
  column,
  sqlType: 'tsvector',
});

const inShared = inTable('mla_request_shared_words', 'words');
const inWhole = inTable('mla_request_whole_words', 'words');

const listed = recordIs('listed', 'isListed', true);

const forCentralAuthorities: Filter = {
  operator: 'search',
  property: 'searchWhole',
  guardedBy: 'content',
  roles: [Role.CENTRAL_AUTHORITY_OFFICER, Role.CENTRAL_AUTHORITY_SUPERVISOR],
  through: inWhole,
  candidates: 'app.requests_by_whole_words',
};

const forAuditors: Filter = {
  operator: 'search',
  property: 'searchShared',
  guardedBy: 'purpose',
  roles: [Role.AUDITOR],
  through: inShared,
  candidates: 'app.requests_by_shared_words',
};

/** A text that an authority may read: looked for in all its requests, which are few. */
const forAuthorities = (
  property: string,
  guardedBy: string,
  through: NonNullable<Filter['through']>,
): Filter => ({
  operator: 'search',
  property,
  guardedBy,
  roles: [Role.COMPETENT_AUTHORITY],
  through,
  candidates: 'app.requests_searched_by_authority',
});

/** A part of a request: of one whose whole text the authority searches, that one says what is excluded, too. */
const forAuthoritiesInPart = (
  property: string,
  guardedBy: string,
  through: NonNullable<Filter['through']>,
): Filter =>
  forAuthorities(property, guardedBy, {
    ...through,
    where: `not exists (select from ${inWhole.table} w where w.request_id = linked.request_id)`,
  });

/**
 * Search in requests: in one text for everything that the same people may read, so that nobody learns by a hit which words
 * stand in what is hidden from them. All words of a search must stand in one text: for a central authority, and whoever was
 * given the whole request, in all that the request says; for an authority with a part of it, in one part.
 */
export const mlaRequestSearchReads = defineReads('MlaRequest', {
  filters: {
    search: [
      forCentralAuthorities,
      forAuditors,
      forAuthoritiesInPart('searchShared', 'purpose', inShared),
      forAuthorities('searchWhole', 'content', {
        ...inWhole,
        shown: { type: 'MlaRequestContent', rule: ofEveryItem },
      }),
      forAuthoritiesInPart('searchContent', 'content', inTable('mla_request_content', 'search_content')),
      forAuthoritiesInPart('searchSought', 'content', {
        ...inTable('mla_request_undivided_content', 'search_sought'),
        shown: { type: 'MlaRequestContent', rule: ofEveryItem },
      }),
      forAuthoritiesInPart('searchPerson', 'persons', {
        ...inTable('mla_request_person', 'search_person'),
        shown: { type: 'MlaRequestPerson', rule: both(listed, assignedPerson) },
      }),
      forAuthoritiesInPart('searchParticulars', 'content', {
        ...inTable('mla_request_item_particulars', 'search_particulars'),
        shown: { type: 'MlaRequestItemParticulars', rule: assignedParticulars },
      }),
    ],
  },
});
