import { LRUCache } from 'lru-cache';
import { DomainError } from '../../platform/errors.js';
import type { Viewer } from '../../platform/viewer.js';

/** Who sends requests: a viewer, and where nobody is known the address of the peer. */
export interface Sender {
  readonly viewer: Viewer;
  readonly remoteAddress: string | undefined;
}

const minuteMs = 60_000;
/** Beyond, those who have not been heard of for the longest time begin anew. */
const sendersKept = 50_000;

/**
 * Makes what counts the requests of each sender, a minute from the first, in this process.
 * @param perMinute how many are answered in a minute; undefined: all
 * @returns throws DomainError RATE_LIMITED (with `retryAfterSeconds`) for what is too much
 */
export function createRateLimit(
  perMinute: number | undefined,
  now: () => number = Date.now,
): (sender: Sender) => void {
  if (perMinute === undefined) return () => undefined;
  const minutes = new LRUCache<string, { readonly ends: number; count: number }>({ max: sendersKept });
  return (sender) => {
    const key = keyOf(sender);
    const current = minutes.get(key);
    const minute =
      current === undefined || current.ends <= now() ? { ends: now() + minuteMs, count: 0 } : current;
    minute.count += 1;
    minutes.set(key, minute);
    if (minute.count <= perMinute) return;
    const retryAfterSeconds = Math.ceil((minute.ends - now()) / 1000);
    throw new DomainError(
      'RATE_LIMITED',
      `You have sent more than ${String(perMinute)} requests in a minute. Wait ${String(retryAfterSeconds)} s and go on more slowly.`,
      { retryAfterSeconds },
    );
  };
}

function keyOf({ viewer: { userId, role, state }, remoteAddress }: Sender): string {
  return JSON.stringify(userId === null ? [networkOf(remoteAddress ?? '')] : [userId, role, state]);
}

/** Of an IPv6 address the network, since each host of one has as many addresses as it likes. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':');
  const groups = tail === undefined ? first : [...first, '0', '0', '0', '0'];
  return groups.slice(0, 4).join(':');
}
