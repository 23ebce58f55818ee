const { readdirSync, readFileSync } = require('node:fs');

// The contexts in order of dependency, as the service itself has them.
const order = [
  ...readFileSync('src/app/contexts.ts', 'utf8').matchAll(/from '\.\.\/contexts\/([\w-]+)\/index\.js'/g),
].map(([, name]) => name);
const listed = /\[([^\]]*)\];/
  .exec(readFileSync('src/app/contexts.ts', 'utf8'))[1]
  .split(',')
  .map((name) => name.trim());
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const contexts = listed.map(kebab).filter((name) => order.includes(name));

// Rules over contexts that could not be read would hold nothing.
const folders = readdirSync('src/contexts');
if (folders.length !== contexts.length || folders.some((name) => !contexts.includes(name)))
  throw new Error(
    `src/app/contexts.ts lists ${contexts.join(', ')}; the folders of src/contexts are ${folders.join(', ')}.`,
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'platform-knows-no-context',
      severity: 'error',
      comment: 'The platform has no domain word in it.',
      from: { path: '^src/platform/' },
      to: { path: '^(src/(contexts|app)|seeds)/' },
    },
    {
      name: 'contexts-know-no-app',
      severity: 'error',
      from: { path: '^src/contexts/' },
      to: { path: '^(src/app|seeds)/' },
    },
    {
      name: 'contexts-by-their-door',
      severity: 'error',
      comment: 'A context is imported through its index.ts only.',
      from: { path: '^src/contexts/([^/]+)/' },
      to: { path: '^src/contexts/(?!$1/)[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'app-by-the-door',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/contexts/[^/]+/(?!index\\.ts$)' },
    },
    ...contexts.map((name, place) => ({
      name: `${name}-builds-on-earlier-contexts`,
      severity: 'error',
      from: { path: `^src/contexts/${name}/` },
      to: { path: `^src/contexts/(${[...contexts.slice(place + 1), 'none'].join('|')})/` },
    })),
    { name: 'seeds-know-no-app', severity: 'error', from: { path: '^seeds/' }, to: { path: '^src/app/' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(src|seeds|migrations)/',
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
