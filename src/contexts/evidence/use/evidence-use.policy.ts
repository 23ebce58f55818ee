import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, everyone, named, recordIs } from '../../../platform/policy/rule.js';
import { caseWorker } from '../../access/index.js';
import { party } from '../../mla-requests/index.js';
import {
  auditorOfTheSystem,
  centralAuthority,
  furnishing,
  furnishingSide,
  using,
  usingAuthorityOfItem,
  usingSide,
} from '../evidence.rules.js';
import { UseBasis } from './evidence-use.enums.js';

export const mlaRequestUsesPolicy = definePolicy('MlaRequest', {
  fields: { evidenceUses: party, exculpatoryNotices: party },
});

export const evidenceItemUsesPolicy = definePolicy('EvidenceItem', {
  commands: {
    enterEvidenceUse: { who: centralAuthority, of: usingSide },
    giveExculpatoryNotice: { who: centralAuthority, of: usingSide },
  },
  fields: open('uses'),
});

/**
 * The ledger is the requesting State's own: what it does within the stated purposes is its strategy. Of what rests on
 * the requested State's consent, or on the exception of which it had notice, that State reads the entries.
 */
export const evidenceUsePolicy = definePolicy('EvidenceUse', {
  rows: either(
    using,
    usingAuthorityOfItem,
    named(
      'the central authority and the auditor of the requested State, where the use rests on its consent or on the exculpatory exception',
      both(
        furnishing,
        recordIs('beyond the stated purposes', 'basis', UseBasis.CONSENT, UseBasis.EXCULPATORY),
      ),
    ),
    auditorOfTheSystem,
  ),
  queries: { evidenceUses: caseWorker },
  fields: {
    ...open('id', 'item', 'request', 'basis', 'usedAt', 'consent', 'notice', 'conditionsKept', 'enteredAt'),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'purpose', 'proceeding', 'usedBy'),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'onwardTo'),
  },
});

export const exculpatoryNoticePolicy = definePolicy('ExculpatoryNotice', {
  rows: either(using, furnishing, usingAuthorityOfItem, auditorOfTheSystem),
  commands: {
    askExculpatoryConsultation: { who: centralAuthority, of: furnishingSide },
    recordExculpatoryConsultation: { who: centralAuthority, of: usingSide },
  },
  fields: {
    ...open(
      'id',
      'item',
      'timing',
      'givenAt',
      'saidAt',
      'disclosedAt',
      'consultationAskedAt',
      'consultedAt',
      'version',
    ),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'proceeding', 'disclosedTo', 'explanation'),
    ...seenBy({ see: everyone, belongsTo: 'requestingKeeper' }, 'lateReason', 'consultationOutcome'),
  },
});
