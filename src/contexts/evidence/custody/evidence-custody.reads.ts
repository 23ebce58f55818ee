import { either, owns } from '../../../platform/policy/rule.js';
import { ascending, defineReads, many } from '../../../platform/reads/read-model.js';
import { auditorOfTheSystem } from '../evidence.rules.js';

/** Each State its own chain; the auditor of the system both. */
const own = either(owns('of the own State', 'state', 'state'), auditorOfTheSystem);

export const evidenceItemCustodyReads = defineReads('EvidenceItem', {
  fields: { custody: many('EvidenceCustody', 'item', [ascending('since')], own) },
});

export const evidenceCustodyReads = defineReads('EvidenceCustody', {});
