import { transform } from '@swc/core';
import { defineConfig, type Plugin } from 'vitest/config';

const declareTypes = ['test/platform/**/*.test.ts', 'test/app/http/**/*.test.ts'];

// The program's decorators need the types of what they decorate, which only SWC writes: see .swcrc.
const swc: Plugin = {
  name: 'swc',
  enforce: 'pre',
  async transform(code, id) {
    const filename = id.split('?')[0] ?? id;
    if (!filename.endsWith('.ts') || filename.includes('/node_modules/')) return null;
    const { code: made, map } = await transform(code, { filename, sourceMaps: true });
    return { code: made, map: map ?? null };
  },
};

export default defineConfig({
  plugins: [swc],
  oxc: false,
  // Vite would take the package's ES modules for the program and its CommonJS for libraries: two copies of one type.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/each-file.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // A worker loads the program once for all its files: see docs/decisions/0008.
      {
        extends: true,
        test: { name: 'program', include: ['test/**/*.test.ts'], exclude: declareTypes, isolate: false },
      },
      // These declare entities, GraphQL types and policies of their own, which must not be the program's.
      { extends: true, test: { name: 'mechanisms', include: declareTypes, isolate: true } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'seeds/**/*.ts'],
      exclude: ['src/main.ts', 'src/**/generated/**'],
      reporter: ['text-summary', 'lcov', 'json-summary'],
    },
  },
});
