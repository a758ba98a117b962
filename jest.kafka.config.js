// What needs a real Apache Kafka: `npm run test:kafka` (deploy/kafka/README.md). Plain `npm test` leaves it out.
import config from './jest.config.js';

const database = config.projects.find((project) => project.displayName === 'database');

export default {
  ...config,
  maxWorkers: 1,
  testTimeout: 120_000,
  projects: [{ ...database, displayName: 'kafka', testMatch: ['<rootDir>/{libs,test}/**/*.kafka-spec.ts'] }],
};
