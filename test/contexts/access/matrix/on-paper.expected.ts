import type { Table } from './table.js';

/**
 * Of a request that came on paper, whose two sides the requested State keeps, written down from domain.md 5.3 (reference
 * numbers) without looking at the access policy: the reference of the paper is read like the references of the States.
 */
// prettier-ignore
export const requestOnPaper: Table = {
  //                                     RD: CA EX AUD STAR AUD
  'MlaRequestEvent.command':                'F  F  F   F    F',
  'MlaRequestEvent.happenedOn':             'F  F  F   F    F',
  'MlaRequestEvent.paperReference':         'F  F  F   -    F',
};
