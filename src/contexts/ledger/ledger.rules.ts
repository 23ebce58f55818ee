import { both, either, linkedBy, named, owns } from '../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../access/index.js';
import { worksForStateConcerned } from '../assets/index.js';
import { caseAuditor, existsThroughCase, partyAuthority } from '../cases/index.js';

/** The viewer's State keeps the ledger of the asset: the State in which it lies, if that is a party, else the recording one. */
export const keepsLedger = owns('serving the State that keeps the ledger', 'state', 'ledgerKeeper');

/** Of an asset: who reads what was done with it, amount by amount (domain.md 5.4, ledger). */
export const mayReadLedger = either(partyAuthority, worksForStateConcerned, caseAuditor);

const ofAsset = (property: 'recording_state' | 'located_in', says: string) =>
  linkedBy(says, { table: 'asset', on: { id: 'asset' }, viewer: { [property]: 'state' } });

/** The same of an entry, as a row: by its case, and by its asset for competent authorities. */
export const entryExists = either(
  both(either(centralAuthority, auditor), existsThroughCase('case')),
  named(
    'serving in a competent authority to which the case is assigned, in the State that recorded the asset or in which it lies',
    both(
      competentAuthority,
      existsThroughCase('case'),
      either(
        ofAsset('recording_state', 'of an asset that the own State recorded'),
        ofAsset('located_in', 'of an asset that lies in the own State'),
      ),
    ),
  ),
);
