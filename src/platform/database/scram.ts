import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4096;

/**
 * A password in the form in which PostgreSQL stores it (SCRAM-SHA-256, RFC 5802 and RFC 7677), so that a statement
 * that sets it shows nothing in the server's log.
 * @param password ASCII only: other characters would first have to be prepared as RFC 4013 says
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const stored = createHash('sha256').update(hmac(salted, 'Client Key')).digest();
  const parts = [salt, stored, hmac(salted, 'Server Key')].map((bytes) => bytes.toString('base64'));
  return `SCRAM-SHA-256$${String(iterations)}:${String(parts[0])}$${String(parts[1])}:${String(parts[2])}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
