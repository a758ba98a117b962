export { isForTuning } from './corpus-halves.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { openKafka, type TestKafka } from './kafka-choice.js';
export { type KafkaServer, startKafka } from './kafka-server.js';
export { askKafkaVersion } from './kafka-version.js';
export { tablesThatSay } from './tables-that-say.js';
