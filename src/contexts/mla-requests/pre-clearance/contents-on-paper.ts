import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import type { Problem } from '../../../platform/errors.js';
import { statesNamedBy, unknownStates } from '../../cases/index.js';
import { AssistanceType, Treaty } from '../../directory/index.js';
import { enclosureIn, problemsOf as problemsOfEnclosure } from '../enclosures/write-enclosures.js';
import type { MlaRequestItemInput } from '../items/item.inputs.js';
import { avenueOf, isCoercive, problemsOfItems, valuesOf } from '../items/write-items.js';
import { LegalBasis, TransmissionChannel } from '../mla-request.enums.js';
import type { MlaRequestContentsInput } from '../mla-request.inputs.js';
import { TranslatedPart } from '../translations/translation.enums.js';
import type { SharedDraftItem, SharedDraftOffence, SharedDraftPerson } from './shared-draft-parts.types.js';
import type { SharedDraft } from './shared-draft.entity.js';
import type { RegisterSharedDraftInput, SharedDraftPersonInput } from './shared-draft-on-paper.inputs.js';
import { given, withDigest, type Snapshot } from './snapshot.js';

/** What a draft on paper says, and what of it stands on the draft itself; and what of that cannot be. */
interface OnPaper {
  readonly said: Snapshot;
  readonly draft: Pick<SharedDraft, 'types' | 'language' | 'confidential'>;
  readonly problems: readonly Problem[];
}

/** Copies what a draft on paper says, as it says it: also where it lacks what the Convention asks of a request. */
export async function contentsOnPaper(
  operation: Operation,
  { contents, persons }: RegisterSharedDraftInput,
): Promise<OnPaper> {
  const { items, language: written, treatyId } = contents;
  const language = written ?? 'en';
  const confidential = contents.confidential ?? false;
  const treaty = treatyId == null ? null : await operation.refer(Treaty, treatyId, 'input.contents.treatyId');
  const copied = (items ?? []).map(itemOf);
  const enclosures = (contents.enclosures ?? []).map(enclosureIn);
  const named = persons ?? [];
  const said = withDigest(
    {
      ...saidOfRequest(contents),
      treaty,
      ...saidOfMatter(contents),
      offences: offencesOf(contents),
      items: copied,
      persons: named.map(personOf),
      enclosures,
    },
    { language, confidential },
  );
  const problems = [
    ...obstacles(contents, language),
    ...(await problemsOfItems(operation, items ?? [])),
    ...enclosures.flatMap((one, index) => problemsOfEnclosure(one, copied, index)),
    ...(await unknownStates(
      operation,
      named.flatMap((person, index) => statesNamedBy(person, `input.persons[${String(index)}]`)),
    )),
  ];
  const types = Object.values(AssistanceType).filter((type) => copied.some((item) => item.type === type));
  return { said, draft: { types, language, confidential }, problems };
}

function saidOfRequest(contents: MlaRequestContentsInput) {
  const { translations } = contents;
  const whole = (translations ?? []).filter(({ parts }) => parts.includes(TranslatedPart.REQUEST));
  return {
    legalBasis: contents.legalBasis ?? LegalBasis.UNCAC,
    legalBasisDetail: contents.legalBasisDetail ?? null,
    // In its place, of which the digest tells.
    treaty: null,
    purpose: contents.purpose ?? null,
    urgent: contents.urgent ?? false,
    urgencyReason: contents.urgencyReason ?? null,
    deadline: contents.deadline ?? null,
    deadlineReason: contents.deadlineReason ?? null,
    channel: contents.channel ?? TransmissionChannel.CENTRAL_AUTHORITY,
    translatedInto: [...new Set(whole.map(({ language }) => language))].sort(),
  };
}

function saidOfMatter(contents: MlaRequestContentsInput) {
  return {
    subjectMatter: contents.subjectMatter ?? null,
    facts: contents.facts ?? null,
    assistanceSought: contents.assistanceSought ?? null,
    procedureWished: contents.procedureWished ?? null,
    conductingAuthority: contents.conductingAuthority ?? null,
    conductingAuthorityFunctions: contents.conductingAuthorityFunctions ?? null,
    assurances: contents.assurances ?? [],
    assurancesDetail: contents.assurancesDetail ?? null,
    previousContacts: contents.previousContacts ?? null,
  };
}

function offencesOf({ offenceDetails, offences }: MlaRequestContentsInput): SharedDraftOffence[] {
  const named = offenceDetails ?? (offences ?? []).map((citation) => ({ citation }));
  return named.map(
    ({ citation, description = null, text = null, penalty = null }: Partial<SharedDraftOffence>) => ({
      ...{ citation: citation ?? '', description, text, penalty },
    }),
  );
}

function itemOf(input: MlaRequestItemInput, index: number): SharedDraftItem {
  return {
    ...{ position: index + 1, type: input.type, avenue: avenueOf(input), coercive: isCoercive(input) },
    particulars: given(valuesOf(input.particulars ?? {})),
  };
}

function personOf({ identifiers, ...person }: SharedDraftPersonInput): SharedDraftPerson {
  const { name, aliases, kind, nationality = null, bornOn = null, location = null } = person;
  return {
    ...{ name, aliases: aliases ?? [], kind, nationality, bornOn, location },
    identifiers: (identifiers ?? []).map(({ kind: of, value, issuingState = null }) => ({
      ...{ kind: of, issuingState, value, isWhole: true },
    })),
  };
}

/** What a draft on paper cannot say, or says elsewhere. */
function obstacles(contents: MlaRequestContentsInput, language: string): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (holds: boolean, field: string, message: string): void => {
    if (holds) problems.push({ field: `input.contents.${field}`, message });
  };
  refuse(contents.items == null, 'items', 'Name at least one item: a type of assistance (UNCAC art. 46(3)).');
  refuse(
    (contents.persons ?? []).length > 0,
    'persons',
    'A draft is of no case here: name its persons in input.persons, as the paper does.',
  );
  refuse(
    contents.oral === true,
    'oral',
    'What is made orally is a request: enter it as one (registerMlaRequest).',
  );
  refuse(
    contents.adHocAgreement != null,
    'adHocAgreement',
    'A draft needs no agreement: record it with the request (registerMlaRequest).',
  );
  refuse(
    !iso6391.validate(language),
    'language',
    'There is no such language in ISO 639-1: send a code such as "fr".',
  );
  return problems;
}
