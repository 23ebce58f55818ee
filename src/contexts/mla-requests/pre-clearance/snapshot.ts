import { createHash } from 'node:crypto';
import type { Operation } from '../../../platform/commands/operation.js';
import { personsAsKnown } from '../commands/persons.js';
import { enclosuresOf } from '../enclosures/write-enclosures.js';
import { particularNames, type ParticularName } from '../items/particular-names.js';
import { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestOffence } from '../offences/mla-request-offence.entity.js';
import { contentsOf, saidInContents } from '../undivided/contents-of-request.js';
import type {
  SharedDraftItem,
  SharedDraftOffence,
  SharedDraftParticular,
  SharedDraftPerson,
} from './shared-draft-parts.types.js';
import type { SharedDraftContent } from './shared-draft-content.entity.js';

/** Everything that a request says, as the requested State would get it. */
export type Snapshot = Omit<SharedDraftContent, 'id' | 'draft' | 'requestingState' | 'message'>;

const ofRequest = ['legalBasis', 'legalBasisDetail', 'treaty', 'purpose', 'urgent', 'urgencyReason'] as const;
const ofJourney = ['deadline', 'deadlineReason', 'channel', 'translatedInto'] as const;

/** Copies what a request says now. The same contents always have the same digest. */
export async function snapshotOf(operation: Operation, request: MlaRequest): Promise<Snapshot> {
  const contents = {
    ...picked(request, [...ofRequest, ...ofJourney]),
    ...saidInContents(await contentsOf(operation.em, request)),
    offences: await offencesOf(operation, request),
    items: await itemsOf(operation, request),
    persons: await personsOf(operation, request),
  };
  return withDigest({ ...contents, enclosures: [...(await enclosuresOf(operation, request))] }, request);
}

/** What a draft says, with the digest of it. The contents are given in the order in which a request's are copied. */
export function withDigest(
  { enclosures, ...contents }: Omit<Snapshot, 'digest'>,
  { language, confidential }: Pick<MlaRequest, 'language' | 'confidential'>,
): Snapshot {
  const told = JSON.stringify({
    ...{ ...contents, treaty: contents.treaty?.id ?? null, language, confidential },
    // Of what went with nothing the digest is as it was before enclosures were named.
    ...(enclosures.length > 0 && { enclosures }),
  });
  return { ...contents, enclosures, digest: createHash('sha256').update(told, 'utf8').digest('hex') };
}

function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

async function offencesOf({ em }: Operation, request: MlaRequest): Promise<SharedDraftOffence[]> {
  const named = { request, isListed: true };
  const offences = await em.find(MlaRequestOffence, named, { orderBy: { position: 'asc' } });
  return offences.map((one) => picked(one, ['citation', 'description', 'text', 'penalty']));
}

async function itemsOf({ em }: Operation, request: MlaRequest): Promise<SharedDraftItem[]> {
  const items = await em.find(MlaRequestItem, { request, isListed: true }, { orderBy: { position: 'asc' } });
  const particulars = await em.find(MlaRequestItemParticulars, { request });
  return items.map((item) => {
    const own = particulars.find((one) => one.item.id === item.id);
    return {
      ...picked(item, ['position', 'type', 'avenue', 'coercive']),
      particulars: own === undefined ? [] : given(own),
    };
  });
}

/** The particulars that say something, each as texts. */
export function given(own: Pick<MlaRequestItemParticulars, ParticularName>): SharedDraftParticular[] {
  return particularNames.flatMap((name) => {
    const values = [own[name]].flat().flatMap((value) => (value === null ? [] : [String(value)]));
    // That an order is not final yet is said; of all else a no says nothing.
    const isSaid = values.length > 0 && (own[name] !== false || name === 'orderIsFinal');
    return isSaid ? [{ name, values }] : [];
  });
}

async function personsOf(operation: Operation, request: MlaRequest): Promise<SharedDraftPerson[]> {
  const persons = await personsAsKnown(operation, request);
  return persons
    .map(({ person, said }) => ({ id: person.id, ...said, nationality: said.nationality?.code ?? null }))
    .sort((one, other) => one.id.localeCompare(other.id))
    .map(({ id: _id, ...said }) => said);
}
