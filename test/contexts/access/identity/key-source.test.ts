import type { RequestListener, Server } from 'node:http';

import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { IdentityFault } from '../../../../src/contexts/access/identity/identity-fault.js';
import {
  keysFromUrl,
  type KeySource,
  type KeyUrlOptions,
} from '../../../../src/contexts/access/identity/key-source.js';
import { createTokenVerifier } from '../../../../src/contexts/access/identity/token-verifier.js';
import {
  AUDIENCE,
  ISSUER,
  NOW,
  OFFICER,
  OFFICER_VIEWER,
  refusalOf,
  serve,
  signingKey,
  stop,
  type SigningKey,
} from './test-issuer.js';

let oldKey: SigningKey;
let newKey: SigningKey;
let seconds = NOW;

beforeAll(async () => {
  [oldKey, newKey] = await Promise.all([signingKey('old', 'ES256'), signingKey('new', 'EdDSA')]);
});

function verifierWith(keys: KeySource) {
  return createTokenVerifier({
    keys,
    issuer: ISSUER,
    audience: AUDIENCE,
    now: () => new Date(seconds * 1_000),
  });
}

describe('a key set at an address', () => {
  let answer: RequestListener;
  let requests: number;
  let running: Server | undefined;

  afterEach(async () => {
    if (running !== undefined) await stop(running);
    running = undefined;
    seconds = NOW;
  });

  const publish =
    (...keys: SigningKey[]): RequestListener =>
    (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) }));
    };

  async function start(options: KeyUrlOptions, first: RequestListener) {
    answer = first;
    requests = 0;
    const { server, url } = await serve((request, response) => {
      requests += 1;
      answer(request, response);
    });
    running = server;
    return verifierWith(keysFromUrl(new URL(url), options));
  }

  const codeOf = async (promise: Promise<unknown>) => (await refusalOf(promise)).extensions['code'];

  test('is read once for many tokens', async () => {
    const verify = await start({}, publish(oldKey));
    for (const sub of ['a', 'b', 'c']) {
      expect(await verify(`Bearer ${await oldKey.sign({ ...OFFICER, sub })}`)).toMatchObject({ userId: sub });
    }
    expect(requests).toBe(1);
  });

  test('is read again when the provider has rotated its keys; a withdrawn key ends', async () => {
    const verify = await start({ pauseSeconds: 0 }, publish(oldKey));
    const oldToken = `Bearer ${await oldKey.sign({ ...OFFICER, exp: NOW + 3_600 })}`;
    expect(await verify(oldToken)).toEqual(OFFICER_VIEWER);

    answer = publish(newKey);
    expect(await verify(`Bearer ${await newKey.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
    expect(await codeOf(verify(`Bearer ${await oldKey.sign({ ...OFFICER, sub: 'late' })}`))).toBe(
      'UNAUTHENTICATED',
    );

    seconds = NOW + 299;
    expect(await verify(oldToken)).toEqual(OFFICER_VIEWER);
    seconds = NOW + 300;
    expect(await codeOf(verify(oldToken))).toBe('UNAUTHENTICATED');
  });

  test('is not read again for each token that names an unknown key', async () => {
    const verify = await start({}, publish(oldKey));
    for (const sub of ['a', 'b', 'c']) {
      expect(await codeOf(verify(`Bearer ${await newKey.sign({ ...OFFICER, sub })}`))).toBe(
        'UNAUTHENTICATED',
      );
    }
    expect(requests).toBe(1);
  });

  test('is not read at all for what is no acceptable token', async () => {
    const verify = await start({}, publish(oldKey));
    await codeOf(verify('Bearer a.b.c'));
    await codeOf(verify('Basic b2ZmaWNlcjpzZWNyZXQ='));
    await verify(undefined);
    expect(requests).toBe(0);
  });

  test.each<[string, RequestListener]>([
    ['an error', (_, response) => response.writeHead(500).end('{"keys":[]}')],
    ['nothing there', (_, response) => response.writeHead(404).end()],
    ['another address', (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['no JSON', (_, response) => response.end('<html></html>')],
    ['no key set', (_, response) => response.end('{"keys":7}')],
    ['a broken connection', (request) => request.socket.destroy()],
    ['nothing in time', () => undefined],
  ])('that answers with %s is an outage: try again, no secrets; and it heals', async (_, broken) => {
    const verify = await start({ timeoutMilliseconds: 300 }, broken);
    const header = `Bearer ${await oldKey.sign(OFFICER)}`;
    const refusal = await refusalOf(verify(header));
    expect(refusal.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    expect(refusal.message).toMatch(/Try again in a minute\.$/);
    expect(JSON.stringify(refusal)).not.toMatch(/127\.0\.0\.1|jwks|fetch/);
    expect(Object.prototype.toString.call(refusal.cause)).toBe('[object Error]');

    answer = publish(oldKey);
    expect(await verify(header)).toEqual(OFFICER_VIEWER);
  });

  test('that is gone refuses nobody whose key is known', async () => {
    const verify = await start({ pauseSeconds: 0 }, publish(oldKey));
    expect(await verify(`Bearer ${await oldKey.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
    if (running !== undefined) await stop(running);
    running = undefined;

    expect(await verify(`Bearer ${await oldKey.sign(OFFICER)}`)).toEqual(OFFICER_VIEWER);
    expect(await codeOf(verify(`Bearer ${await newKey.sign(OFFICER)}`))).toBe('SERVICE_UNAVAILABLE');
    expect(await codeOf(verify('Bearer a.b.c'))).toBe('UNAUTHENTICATED');
  });

  test.each(['http://issuer.example/jwks', 'http://127.0.0.1.example/jwks', 'file:///etc/jwks', 'ftp://x/'])(
    '%j is refused at start-up',
    (url) => {
      expect(() => keysFromUrl(new URL(url))).toThrow(IdentityFault);
      expect(() => keysFromUrl(new URL(url))).toThrow(/must start with https:\/\//);
    },
  );

  test.each(['https://issuer.example/jwks', 'http://localhost:9/jwks', 'http://[::1]:9/jwks'])(
    '%s may be used',
    (url) => {
      expect(keysFromUrl(new URL(url))).toBeInstanceOf(Function);
    },
  );
});
