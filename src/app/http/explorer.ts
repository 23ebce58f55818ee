import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { projectPath } from '../../platform/project-path.js';

/** Someone whose access token the explorer offers; for development only, since the page carries the token. */
export interface ExplorerPerson {
  /** By which guides and the command line name the person, such as `xa-officer`. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly token: string;
}

/** An operation that the explorer lists. */
export interface ExplorerExample {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the explorer page shows beside GraphiQL itself. */
export interface ExplorerOptions {
  readonly people?: readonly ExplorerPerson[];
  readonly examples?: readonly ExplorerExample[];
}

/** A file that the page loads. */
interface Asset {
  readonly contentType: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
}

/** The page and all that it loads; nothing comes from another host. */
export interface Explorer {
  readonly html: string;
  /** By path; the path changes with the content, so an asset may be cached for ever. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** Path below which the files of the page are served. */
export const ASSET_PATH = '/graphql/assets/';

/**
 * The page runs the service's own scripts only (no inline script, no eval) and talks to this service only. Styles
 * may be inline, because the code editor and the animations of GraphiQL write them.
 */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Reads the page and its files into memory: GraphiQL and React as their packages ship them, and our own few lines. */
export function loadExplorer(options: ExplorerOptions): Explorer {
  const assets = new Map<string, Asset>();
  const urls = Object.fromEntries(
    Object.entries(files()).map(([name, file]) => {
      const body = readFileSync(file);
      const [base = '', extension = ''] = name.split('.');
      const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
      const url = `${ASSET_PATH}${base}.${digest}.${extension}`;
      assets.set(url, { contentType: CONTENT_TYPES[extension] ?? '', body, gzipped: gzipSync(body) });
      return [name, url];
    }),
  );
  const template = readFileSync(projectPath('web', 'explorer.html'), 'utf8');
  const html = template.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name: string) =>
    name === 'options' ? inHtml(options) : (urls[name] ?? ''),
  );
  return { html, assets };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

function files(): Record<string, string> {
  const require = createRequire(import.meta.url);
  // The packages do not export these files by name, so they are found beside the one that each does export.
  const react = path.join(path.dirname(require.resolve('react/package.json')), 'umd');
  const reactDom = path.join(path.dirname(require.resolve('react-dom/package.json')), 'umd');
  const graphiql = path.dirname(require.resolve('graphiql/package.json'));
  return {
    'react.js': path.join(react, 'react.production.min.js'),
    'react-dom.js': path.join(reactDom, 'react-dom.production.min.js'),
    'graphiql.js': path.join(graphiql, 'graphiql.min.js'),
    'graphiql.css': path.join(graphiql, 'graphiql.min.css'),
    'explorer.js': projectPath('web', 'explorer.js'),
    'explorer.css': projectPath('web', 'explorer.css'),
    'icon.svg': projectPath('web', 'icon.svg'),
  };
}

/** JSON that can stand in a script element: `<` is the one character that could end it. */
function inHtml(options: ExplorerOptions): string {
  return JSON.stringify(options).replaceAll('<', '\\u003c');
}
