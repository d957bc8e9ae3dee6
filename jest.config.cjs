/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // What is loaded when it is first needed is imported with its extension; here there are only the sources.
  moduleNameMapper: { '^(\\./presses/.+)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/start-azurite.ts',
  globalTeardown: '<rootDir>/test/support/stop-azurite.ts',
  // Most that a busy machine needs; what takes longer on an idle one says so.
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/slow-first.cjs',
};
