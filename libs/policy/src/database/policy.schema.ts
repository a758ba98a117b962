import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { agendaTables } from './agenda.tables.js';
import { behaviourTableNames, behaviourTables } from './behaviour.tables.js';
import { decisionTables } from './decisions.tables.js';
import { erasureTableNames, erasureTables } from './erasure.tables.js';
import { experimentTableNames, experimentTables } from './experiments.tables.js';
import { ladderTables } from './ladders.tables.js';
import { policyChangeTables } from './policy-changes.tables.js';
import { projectionTables } from './projection.tables.js';
import { stopRulesTableNames, stopRulesTables } from './stop-rules.tables.js';
import { sweepTableNames, sweepTables } from './sweep.tables.js';
import { simulatorTableNames, simulatorTables } from './simulator.tables.js';
import { taskTableNames, taskTables } from './tasks.tables.js';
import { timingTableNames, timingTables } from './timing.tables.js';
import { wakeUpTables } from './wake-ups.tables.js';

const tables: readonly string[] = [
  ...projectionTables,
  ...behaviourTables,
  ...decisionTables,
  ...taskTables,
  ...ladderTables,
  ...policyChangeTables,
  ...stopRulesTables,
  ...timingTables,
  ...experimentTables,
  ...sweepTables,
  ...simulatorTables,
  ...wakeUpTables,
  ...agendaTables,
  ...erasureTables,
];

/** Every table but those that route work across companies. */
const companyTables = [
  'company',
  'account',
  'obligation',
  'pause',
  'contact',
  'reply',
  ...behaviourTableNames,
  'step_consumed',
  'decision',
  'standing',
  ...taskTableNames,
  'ladder_version',
  'assignment',
  'settings',
  'policy_change',
  ...stopRulesTableNames,
  ...timingTableNames,
  ...experimentTableNames,
  ...simulatorTableNames,
  ...sweepTableNames,
  ...erasureTableNames,
].map((table) => `policy.${table}`);

class Policy1790000000002 implements MigrationInterface {
  name = 'Policy1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await isolateByCompany(runner, companyTables);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** What the policy service owns in the database. Decisions and versions of ladders are never changed. */
export const policySchema: ServiceSchema = {
  schema: 'policy',
  migrations: [Policy1790000000002],
  appendOnly: ['policy.decision', 'policy.ladder_version'],
};
