import { beforeAll, describe, expect, test } from 'vitest';
import { generateKeyPair, SignJWT } from 'jose';
import { DEMO_CASE_ID } from '../../seeds/demo/cases.js';
import { demoPerson } from '../../seeds/demo/people.js';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER } from '../../src/contexts/access/index.js';
import * as operations from '../support/generated/operations.js';
import { httpService, type HttpService } from '../support/http-service.js';

let http: HttpService;
let token: string;
const { viewer } = demoPerson('xa-officer');
const claims = {
  sub: viewer.userId ?? '',
  role: viewer.role,
  state: viewer.state,
  authority: viewer.authorityId,
};

beforeAll(async () => {
  http = await httpService();
  token = await http.tokenOf(viewer);
}, 120_000);

const inbox = (given: string | null) => http.ask(given, operations.MlaRequestInboxDocument, { first: 1 });
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function signedByAStranger(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(DEVELOPMENT_AUDIENCE)
    .setExpirationTime('1h')
    .sign(privateKey);
}

const inAnHour = (): number => Math.floor(Date.now() / 1_000) + 3_600;

describe('a token that does not prove who asks is refused, not taken for the public', () => {
  const bad: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['signed with a key that is not the issuer’s', signedByAStranger],
    [
      'without a signature (alg none)',
      () =>
        `${part({ alg: 'none' })}.${part({ ...claims, iss: DEVELOPMENT_ISSUER, aud: DEVELOPMENT_AUDIENCE, exp: inAnHour() })}.`,
    ],
    [
      'that says another role than was signed',
      () => {
        const [header = '', , signature = ''] = token.split('.');
        return `${header}.${part({ ...claims, role: 'AUDITOR', exp: inAnHour() })}.${signature}`;
      },
    ],
    ['cut short', () => token.slice(0, -4)],
    ['that is none', () => 'nonsense'],
    ['that is empty', () => ''],
  ];

  test.each(bad)('%s', async (_what, make) => {
    const answer = await inbox(await make());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.data).toBeNull();
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
    // What is public is refused, too: the bearer means to be somebody.
    const publicCase = await http.ask(await make(), operations.PublicCaseDocument, {
      id: `Case:${DEMO_CASE_ID}`,
    });
    expect(publicCase.status).toBe(401);
  });

  test('that has expired', async () => {
    const answer = await inbox(await http.tokenOf(viewer, new Date(Date.now() - 7_200_000)));
    expect(answer.status).toBe(401);
    expect(answer.errors[0]?.message).toContain('expired');
  });
});

test('a good token is answered, and none at all is the public', async () => {
  expect(await inbox(token)).toMatchObject({ status: 200, errors: [] });
  const asPublic = await inbox(null);
  expect(asPublic.status).toBe(200);
  expect(asPublic.data).toEqual({ incomingMlaRequests: null });
  expect(asPublic.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
});
