// `npm run test:faults`: what breaks while the system runs. Plain `npm test` leaves it out, because it takes minutes.
import config from './jest.config.js';

const scenarios = config.projects.find(({ displayName }) => displayName === 'scenarios');

export default {
  ...config,
  maxWorkers: 1,
  testTimeout: 180_000,
  projects: [{ ...scenarios, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.fault-spec.ts'] }],
};
