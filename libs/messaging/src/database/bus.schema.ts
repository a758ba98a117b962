import { type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  consumerTables,
  deadLetterTables,
  erasureTables,
  outboxTables,
  partitionFunction,
  readLogFunction,
} from './bus.tables.js';

class Bus1763700000000 implements MigrationInterface {
  readonly name = 'Bus1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...outboxTables,
      ...consumerTables,
      ...deadLetterTables,
      ...partitionFunction,
      ...erasureTables,
    ]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

class BusReadLog1763700000001 implements MigrationInterface {
  readonly name = 'BusReadLog1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of readLogFunction) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

/** The schema `bus`: the outbox, what each consumer has seen, and what it could not take. One in every database. */
export const busSchema: ServiceSchema = {
  schema: 'bus',
  migrations: [Bus1763700000000, BusReadLog1763700000001],
  appendOnly: ['bus.outbox'],
  everyDatabase: true,
};
