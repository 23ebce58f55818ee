import { AcceptedChannel, type AssistanceType } from '../../directory/index.js';
import { TransmissionChannel } from '../mla-request.enums.js';
import { FindingSeverity, type MlaRequestFinding } from './finding.type.js';
import { finding } from './make-finding.js';

/** What the directory says of the requested State's central authority; all null where it has no entry in force. */
export interface EntryFacts {
  readonly acceptedLanguages: readonly string[] | null;
  readonly acceptedChannels: readonly AcceptedChannel[] | null;
  /** When the entry was last confirmed to be right; null if never. */
  readonly lastVerifiedAt: Date | string | null;
  /** The contact point for asset recovery and urgent requests: who answers, when, in which languages. */
  readonly urgentContact: string | null;
  readonly urgentContactHours: string | null;
  readonly urgentContactLanguages: readonly string[] | null;
  /** The types of assistance for which it says what it requires, and in the same order what. */
  readonly type: readonly AssistanceType[];
  readonly requirements: readonly string[];
}

/** What of a request is held against the entry. */
export interface AddressedRequest extends EntryFacts {
  readonly language: string;
  readonly translatedInto: readonly string[];
  readonly channel: TransmissionChannel;
}

const { MISSING, WEAK } = FindingSeverity;

/** After so many years without a confirmation an entry is one to ask about: offices move, and rules change. */
export const yearsOfTrust = 2;

/**
 * What the directory says of the requested State, and what it does not say: its silence is no leave.
 * @param today the day of the judgement, such as 2026-03-31
 */
export function byDirectory(request: AddressedRequest, today: string): readonly MlaRequestFinding[] {
  const { acceptedLanguages, acceptedChannels } = request;
  if (acceptedLanguages === null || acceptedChannels === null) {
    const advice =
      'Ask through diplomatic channels which authority is designated, or look in the UNODC directory.';
    return [finding(WEAK, 'requestedState', 'no central authority known', 'UNCAC art. 46(13)', advice)];
  }
  return [
    ...byVerification(request, today),
    ...byLanguage(request, acceptedLanguages),
    ...byDiplomacy(request, acceptedChannels),
  ];
}

function byVerification({ lastVerifiedAt }: EntryFacts, today: string): readonly MlaRequestFinding[] {
  const verified = lastVerifiedAt === null ? null : new Date(lastVerifiedAt).toISOString().slice(0, 10);
  const oldest = String(Number(today.slice(0, 4)) - yearsOfTrust) + today.slice(4);
  if (verified !== null && verified >= oldest) return [];
  const says = 'a directory entry of the requested State that was confirmed of late';
  const since =
    verified === null ? 'The entry was never confirmed' : `The entry was last confirmed on ${verified}`;
  const advice = `${since}: ask the central authority of the requested State whether its address, languages and channels are still these.`;
  return [finding(WEAK, 'requestedState', says, 'UNCAC art. 46(13), (14)', advice)];
}

function byLanguage(
  { language, translatedInto }: AddressedRequest,
  accepted: readonly string[],
): readonly MlaRequestFinding[] {
  if ([language, ...translatedInto].some((written) => accepted.includes(written))) return [];
  const source = 'UNCAC art. 46(14)';
  const held = { rule: 'R8' };
  if (accepted.length === 0) {
    const says = 'word in which languages the requested State accepts requests';
    const advice =
      'The directory does not know: ask the central authority of the requested State, and add a translation if it asks for one.';
    return [finding(WEAK, 'language', says, source, advice, held)];
  }
  const advice = `Add a translation into one of: ${accepted.join(', ')}.`;
  return [finding(MISSING, 'language', 'a language acceptable to the requested State', source, advice, held)];
}

/** A State may require the diplomatic channel (UNCAC art. 46(13)), so it is right where nothing is known. */
function byDiplomacy(
  { channel }: AddressedRequest,
  accepted: readonly AcceptedChannel[],
): readonly MlaRequestFinding[] {
  if (channel !== TransmissionChannel.CENTRAL_AUTHORITY) return [];
  const source = 'UNCAC art. 46(13)';
  if (accepted.length === 0) {
    const says = 'word by which channels the requested State accepts requests';
    const advice =
      'The directory does not know: ask the central authority of the requested State whether it requires the diplomatic channel.';
    return [finding(WEAK, 'channel', says, source, advice)];
  }
  if (!requiresDiplomacy(accepted)) return [];
  const advice = 'Send the request through diplomatic channels, as the requested State requires.';
  return [finding(MISSING, 'channel', 'the diplomatic channel', source, advice)];
}

/** Whether a State requires the diplomatic channel, but for what is so urgent that INTERPOL carries it (UNCAC art. 46(13)). */
export const requiresDiplomacy = (accepted: readonly AcceptedChannel[]): boolean =>
  accepted.includes(AcceptedChannel.DIPLOMATIC) &&
  accepted.every((one) => one === AcceptedChannel.DIPLOMATIC || one === AcceptedChannel.INTERPOL);
