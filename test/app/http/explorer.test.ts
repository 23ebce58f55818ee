import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { loadExplorer } from '../../../src/app/http/explorer.js';
import { exampleServer } from './example-server.js';

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const explorer = {
  people: [
    { key: 'ana', name: 'Ana', title: 'officer of </script><script>alert(1)</script>', token: 'a.b.c' },
  ],
  examples: [{ title: 'Greet', query: '{ hello }', variables: { n: 1 } }],
};

describe('the explorer page', () => {
  test('is what a browser gets, under a policy that runs our scripts only', async () => {
    const { send } = await exampleServer({ explorer });
    const page = await send('/graphql?query={hello}', { headers: browser });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<title>Repatria');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['application/json'],
    ['application/graphql-response+json, application/json;q=0.9, text/html;q=0.1'],
    ['*/*'],
  ])('is not what a client that accepts %s gets', async (accept) => {
    const { send } = await exampleServer({ explorer });
    const answer = await send('/graphql?query={hello}', {
      headers: { accept, 'apollo-require-preflight': 'yes' },
    });
    expect(answer.body).toEqual({ data: { hello: 'Hello, reader' } });
  });

  test('is where a browser is sent that has the address of the service alone, and no client of the API', async () => {
    const { send } = await exampleServer({ explorer });
    const sent = await send('/', { headers: browser, redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([302, '/graphql']);
    expect((await send('/', { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  test('is not there where it is switched off', async () => {
    const { send } = await exampleServer();
    expect((await send('/graphql', { headers: browser })).status).toBe(400);
    expect((await send('/', { headers: browser })).status).toBe(404);
  });

  test('loads nothing from elsewhere, and everything it loads is there, whole and cacheable', async () => {
    const { send } = await exampleServer({ explorer });
    const { text } = await send('/graphql', { headers: browser });
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(6);
    const { assets } = loadExplorer(explorer);
    for (const address of addresses) {
      expect(address).toMatch(/^\/graphql\/assets\/[\w-]+\.[\da-f]{12}\.(js|css|svg)$/);
      const asset = await send(address, { headers: { 'accept-encoding': 'gzip' } });
      expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'gzip']);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      expect(asset.text).toBe(assets.get(address)?.body.toString());
    }
  });

  test('has its files compressed only for those who can unpack them', () => {
    for (const { body, gzipped } of loadExplorer(explorer).assets.values()) {
      expect(gunzipSync(gzipped).equals(body)).toBe(true);
    }
  });

  test('carries people and examples as data that cannot become script', async () => {
    const { send } = await exampleServer({ explorer });
    const { text } = await send('/graphql', { headers: browser });
    expect(text).not.toContain('<script>alert');
    const [, data = ''] = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(data)).toEqual(explorer);
  });

  test('has a labelled field for the access token, which stays in the browser tab', () => {
    const { html, assets } = loadExplorer({});
    expect(html).toMatch(/<label>\s*Access token\s*<input\s+id="token"/);
    const script = [...assets]
      .find(([url]) => url.includes('/explorer.') && url.endsWith('.js'))?.[1]
      .body.toString();
    expect(script).toContain('sessionStorage.setItem(TOKEN_KEY');
    expect(script).not.toMatch(/localStorage\.setItem\(TOKEN_KEY/);
  });
});
