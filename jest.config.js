/** One runner for every kind of spec; the projects differ only in what they need around them. */
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          target: 'es2024',
          keepClassNames: true,
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^@tactful/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    // Not x.json.js: that is a module of libphonenumber-js, and x.json beside it is something else.
    '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/scripts/jest-setup.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

export default {
  reporters: ['default', '<rootDir>/scripts/closing-line.reporter.mjs'],
  workerIdleMemoryLimit: '600MB',
  // A busy machine is not a failure; a hanging test still is.
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,scripts}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'database',
      testMatch: ['<rootDir>/{libs,apps,test}/**/*.db-spec.ts'],
      globalSetup: '<rootDir>/libs/testing/database-server.setup.mjs',
    },
    {
      ...base,
      displayName: 'scenarios',
      testMatch: ['<rootDir>/test/{scenarios,e2e,edges}/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/database-server.setup.mjs',
    },
  ],
};
