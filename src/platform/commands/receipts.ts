import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { digestOf } from './changes.js';

/** The part of every command's input that makes it safe to repeat. */
export interface CommandInput {
  readonly idempotencyKey?: string | null | undefined;
}

/** What a command under this key was about, once it was carried out. */
export interface ReceiptSubject {
  readonly type: string;
  readonly key: string;
}

/** That a viewer gave a command under a client's key, in the transaction of the command. */
export interface Receipt {
  /** Of an earlier attempt that was carried out; null for one that is to be. */
  readonly subject: ReceiptSubject | null;
  /** Notes what the command was about. */
  readonly complete: (subject: ReceiptSubject) => Promise<void>;
}

interface ReceiptRow {
  readonly command: string;
  readonly input_digest: string;
  readonly subject_type: string | null;
  readonly subject_key: string | null;
}

/**
 * The receipt of this command: a fresh one, or the one that an earlier attempt left; null when no key was sent. Waits for a
 * twin that is still under way, and finds its receipt.
 * @throws DomainError CONFLICT when the key was used for another command or other input
 */
export async function claimReceipt(
  em: EntityManager,
  viewer: Viewer,
  command: string,
  { idempotencyKey, ...input }: CommandInput,
  receivedAt: Date,
): Promise<Receipt | null> {
  if (idempotencyKey == null || viewer.userId === null) return null;
  // A person with tokens for two States gives two different commands with one input.
  const digest = digestOf({ ...input, onBehalfOf: viewer.state });
  const key = [viewer.userId, idempotencyKey];
  const ofKey = 'where viewer_id = ? and idempotency_key = ?';
  const { affectedRows: isFresh } = await em.execute<{ affectedRows: number }>(
    `insert into command_receipt (viewer_id, idempotency_key, command, input_digest, received_at)
     values (?, ?, ?, ?, ?) on conflict (viewer_id, idempotency_key) do nothing`,
    [...key, command, digest, receivedAt],
    'run',
  );
  const complete = async ({ type, key: subjectKey }: ReceiptSubject): Promise<void> => {
    await em.execute(
      `update command_receipt set subject_type = ?, subject_key = ? ${ofKey}`,
      [type, subjectKey, ...key],
      'run',
    );
  };
  if (isFresh === 1) return { subject: null, complete };
  const row = await em.execute<ReceiptRow>(
    `select command, input_digest, subject_type, subject_key from command_receipt ${ofKey}`,
    key,
    'get',
  );
  if (row.command !== command || row.input_digest !== digest) {
    throw new DomainError(
      'CONFLICT',
      'This idempotencyKey was used for another command or other input. Take a new key for a new command.',
      { field: 'input.idempotencyKey' },
    );
  }
  const { subject_type: type, subject_key: subjectKey } = row;
  return { subject: type === null || subjectKey === null ? null : { type, key: subjectKey }, complete };
}
