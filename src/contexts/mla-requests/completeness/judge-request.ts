import type { ItemFacts } from '../items/item-facts.js';
import { absent, usefulByType, wantedByAvenue } from '../items/particulars-by-type.js';
import { byAgreement, type AgreementFacts } from './by-agreement.js';
import { byDirectory, type AddressedRequest, type EntryFacts } from './by-directory.js';
import { byLegalBasis, type BasisFacts } from './by-legal-basis.js';
import { contentsRequired, type ContentFacts } from './contents-required.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { finding } from './make-finding.js';

/** A request as its completeness is judged. */
export interface JudgedRequest extends ContentFacts, AddressedRequest, BasisFacts, AgreementFacts {
  readonly hasConductingAuthorityFunctions: boolean;
  readonly hasPersons: boolean;
  readonly deadline: string | null;
  readonly urgent: boolean;
}

const { MISSING, WEAK } = FindingSeverity;

/**
 * Everything that is missing or weak in a request, judged against what the directory says of the requested State.
 * @param today the day of the judgement where the requested State is, which is to keep a deadline, such as 2026-03-31
 */
export function judgeRequest(request: JudgedRequest, today: string): readonly MlaRequestFinding[] {
  const required = contentsRequired
    .filter(({ isMet }) => !isMet(request))
    .map(({ says, source, rule }) =>
      finding(MISSING, 'contents', says, source, `Give ${says}, or say why the request is sent without.`, {
        rule,
      }),
    );
  return [
    ...required,
    ...byFunctions(request),
    ...byPersons(request),
    ...byLegalBasis(request, today),
    ...byDirectory(request, today),
    ...byAgreement(request),
    ...byUrgency(request),
    ...byDeadline(request, today),
    ...request.itemFacts.flatMap(ofItem(request)),
  ];
}

/** Who conducts the proceeding is missing where it is not said; with what functions a State can ask, and often knows. */
function byFunctions({
  hasConductingAuthority,
  hasConductingAuthorityFunctions,
}: JudgedRequest): readonly MlaRequestFinding[] {
  if (!hasConductingAuthority || hasConductingAuthorityFunctions) return [];
  const says = 'the functions of the authority that conducts the proceeding';
  const advice =
    'Say what the authority does, such as that it investigates and prosecutes: not every State has one of its kind.';
  return [finding(WEAK, 'conductingAuthorityFunctions', says, 'UNCAC art. 46(15)(b)', advice)];
}

/** Whom it concerns is asked for where possible: what is sent without may be all that is known. */
function byPersons({ hasPersons }: JudgedRequest): readonly MlaRequestFinding[] {
  if (hasPersons) return [];
  const says = 'the identity, location and nationality of any person concerned';
  const advice =
    'Name the persons and entities of the case whom the request concerns, with what is known of each: who is sought under no name is not found.';
  return [finding(WEAK, 'persons', says, 'UNCAC art. 46(15)(e)', advice)];
}

/**
 * Freeze first, paper later: what is urgent is told at once to whoever answers in the requested State. The telephone is
 * not named here: a finding stays with the request, and more people read it than the directory shows the telephone to.
 */
function byUrgency(request: JudgedRequest): readonly MlaRequestFinding[] {
  const { urgent, oral, acceptedLanguages, urgentContact } = request;
  if ((!urgent && !oral) || acceptedLanguages === null) return [];
  const says = 'word to the contact point of the requested State for urgent requests';
  const told = urgentContact === null ? noContactPoint : contactPoint(urgentContact, request);
  return [finding(WEAK, 'urgent', says, 'UNCAC art. 46(13), (14)', told)];
}

const noContactPoint =
  'The directory has no contact point of the requested State for urgent requests: call the office of its central authority, and ask who answers outside office hours.';

function contactPoint(who: string, { urgentContactHours, urgentContactLanguages }: EntryFacts): string {
  const hours = urgentContactHours === null ? '' : `, ${urgentContactHours}`;
  const languages = urgentContactLanguages ?? [];
  const spoken = languages.length === 0 ? '' : ` (languages: ${languages.join(', ')})`;
  return `Call ${who}${hours}${spoken}: the directory has the telephone and the e-mail address (urgentContactPhone, urgentContactEmail).`;
}

function byDeadline({ deadline }: JudgedRequest, today: string): readonly MlaRequestFinding[] {
  if (deadline === null || deadline >= today) return [];
  const advice = 'Give a day that can still be kept, with its reason.';
  return [finding(WEAK, 'deadline', 'a deadline that is not past', 'UNCAC art. 46(24)', advice)];
}

function ofItem({ type: types, requirements }: JudgedRequest) {
  return (item: ItemFacts): readonly MlaRequestFinding[] => {
    const subject = `item ${String(item.position)}`;
    const useful = [
      ...usefulByType[item.type],
      ...(item.avenue === null ? [] : wantedByAvenue[item.avenue].useful),
    ];
    const asked = requirements[types.indexOf(item.type)];
    return [
      ...absent(item, useful).map(({ says, source }) =>
        finding(WEAK, subject, says, source, `Give ${says} if you can.`),
      ),
      ...(asked === undefined
        ? []
        : [
            finding(
              WEAK,
              subject,
              'what the requested State requires for this type of assistance',
              'UNCAC art. 46(17)',
              `Make sure that the request contains or encloses: ${asked}`,
            ),
          ]),
    ];
  };
}
