// What needs a real Apache Kafka: `npm run test:kafka` (deploy/kafka/README.md). Plain `npm test` leaves it out.
import config from './jest.config.js';

const project = (name) => config.projects.find(({ displayName }) => displayName === name);

export default {
  ...config,
  maxWorkers: 1,
  testTimeout: 120_000,
  projects: [
    // The bus alone: the contract suite, restarts of consumer and broker.
    { ...project('database'), displayName: 'kafka', testMatch: ['<rootDir>/{libs,test}/**/*.kafka-spec.ts'] },
    // The stories of test/scenarios with each app as its own process.
    {
      ...project('scenarios'),
      displayName: 'scenarios on kafka',
      testMatch: ['<rootDir>/test/scenarios/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/system/kafka-broker.setup.mjs',
      globalTeardown: '<rootDir>/test/system/kafka-broker.teardown.mjs',
    },
  ],
};
