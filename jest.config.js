/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  // Imports name the file that will run ("./money.js"); in tests the source itself runs.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of a test file stay in memory when it has ended: a worker begins anew before it has no room left.
  workerIdleMemoryLimit: '1500MB',
  collectCoverageFrom: ['src/**/*.ts', 'seeds/**/*.ts', '!src/main.ts', '!src/**/generated/**'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
};
