import { FindingSeverity, MlaRequestFinding } from './finding.type.js';

/**
 * Findings as the requested State reads them: what the requesting State should have done is no advice to the State that has the
 * request. It can ask (UNCAC art. 46(16)), or return it.
 */
export const adviceForReceiver = (findings: readonly MlaRequestFinding[]): readonly MlaRequestFinding[] =>
  findings.map((finding) => Object.assign(new MlaRequestFinding(), finding, { advice: adviceOn(finding) }));

function adviceOn({ subject, severity, advice }: MlaRequestFinding): string {
  // Whom others call in urgent cases is the same to whoever reads it.
  if (subject === 'urgent') return advice;
  if (subject === 'requestedState')
    return 'This is what the directory says, or does not say, of your own State: have its entry amended or confirmed (amendCentralAuthority, verifyCentralAuthorityEntry), so that others reach you.';
  const ask = 'Ask the requesting State for it where you need it (askMlaRequestInformation)';
  return severity === FindingSeverity.MISSING
    ? `${ask}, or return the request as incomplete (proposeMlaRequestReturn).`
    : `${ask}.`;
}
