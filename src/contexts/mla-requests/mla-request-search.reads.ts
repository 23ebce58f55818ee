import { both, recordIs } from '../../platform/policy/rule.js';
import { defineReads, type Filter } from '../../platform/reads/read-model.js';
import { assignedParticulars, assignedPerson, ofEveryItem } from './assignment/assignment.rules.js';

const inTable = (table: string, column: string): NonNullable<Filter['through']> => ({
  table,
  by: 'request_id',
  column,
  sqlType: 'tsvector',
});

const listed = recordIs('listed', 'isListed', true);

/**
 * Search in requests: one part for everything that the same people may read, so that nobody learns by a hit which words
 * stand in what is hidden from them. All words of a search must stand in one part.
 */
export const mlaRequestSearchReads = defineReads('MlaRequest', {
  filters: {
    search: [
      {
        operator: 'search',
        property: 'searchShared',
        guardedBy: 'purpose',
        candidates: 'app.requests_by_shared_words',
      },
      {
        operator: 'search',
        property: 'searchContent',
        guardedBy: 'content',
        through: inTable('mla_request_content', 'search_content'),
        candidates: 'app.requests_by_contents',
      },
      {
        operator: 'search',
        property: 'searchSought',
        guardedBy: 'content',
        through: {
          ...inTable('mla_request_undivided_content', 'search_sought'),
          shown: { type: 'MlaRequestContent', rule: ofEveryItem },
        },
        candidates: 'app.requests_by_assistance_sought',
      },
      {
        operator: 'search',
        property: 'searchPerson',
        guardedBy: 'persons',
        through: {
          ...inTable('mla_request_person', 'search_person'),
          shown: { type: 'MlaRequestPerson', rule: both(listed, assignedPerson) },
        },
        candidates: 'app.requests_by_persons',
      },
      {
        operator: 'search',
        property: 'searchParticulars',
        guardedBy: 'content',
        through: {
          ...inTable('mla_request_item_particulars', 'search_particulars'),
          shown: { type: 'MlaRequestItemParticulars', rule: assignedParticulars },
        },
        candidates: 'app.requests_by_particulars',
      },
    ],
  },
});
