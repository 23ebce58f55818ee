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

/** Of what was typed wrongly from such a paper and corrected: what the paper says is for those who have it (domain.md 5.3). */
// prettier-ignore
export const correctedOnPaper: Table = {
  //                                     RD: CA EX AUD STAR AUD
  'MlaRequest.corrections':                 'F  -  -   -    -',
  'MlaRequestCorrection.field':             'F  -  -   -    -',
  'MlaRequestCorrection.before':            'F  -  -   -    -',
  'MlaRequestCorrection.after':             'F  -  -   -    -',
  'MlaRequestCorrection.reason':            'F  -  -   -    -',
  'MlaRequestCorrection.correctedBy':       'F  -  -   -    -',
  'MlaRequestCorrection.correctedAt':       'F  -  -   -    -',
};
