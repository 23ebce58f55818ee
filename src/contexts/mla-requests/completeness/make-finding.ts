import type { FindingSeverity, MlaRequestFinding } from './finding.type.js';

/** A finding as it is told: what of the request is missing or weak, by which provision, and what to do. */
export function finding(
  severity: FindingSeverity,
  subject: string,
  says: string,
  source: string,
  advice: string,
  held: { readonly rule?: string | undefined } = {},
): MlaRequestFinding {
  return { severity, subject, says, source, advice, rule: held.rule ?? null };
}
