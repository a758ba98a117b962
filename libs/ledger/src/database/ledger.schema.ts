import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  agendaTables,
  creditTables,
  customerTables,
  holdTables,
  invoiceTables,
  journalTables,
  paymentTables,
} from './ledger.tables.js';
import { chargeTables, termsTables } from './charge.tables.js';
import { settlementTables } from './settlement.tables.js';
import { erasureTables } from './erasure.tables.js';
import { evidenceTables, invoiceLineTables } from './evidence.tables.js';
import { closingTables } from './closing.tables.js';
import { mandateTables } from './mandate.tables.js';
import { reportIndexes } from './report.tables.js';
import { statementTables } from './statement.tables.js';
import { extensionTables } from './extension.tables.js';
import { payDayTables } from './pay-day.tables.js';
import { planTables } from './plan.tables.js';
import { endingsAppendOnly, endingTableNames, endingTables } from './ending.tables.js';
import { taskTables } from './task.tables.js';
import { importTables } from './import.tables.js';
import { promiseTables } from './promise.tables.js';

const companyTables = [
  'company',
  'settings',
  'customer',
  'erasure',
  'invoice',
  'payment',
  'allocation',
  'credit_note',
  'dispute',
  'invoice_line',
  'evidence',
  'hold',
  'promise',
  'promise_invoice',
  'extension',
  'refund',
  'bank_data',
  'plan',
  'plan_history',
  'pay_days',
  ...endingTableNames,
  'task',
  'letterhead',
  'statement',
  'statement_sending',
  'statement_schedule',
  'mandate',
  'collection',
  'terms',
  'terms_acceptance',
  'charge',
  'waiver_offer',
  'entry',
  'posting',
].map((table) => `ledger.${table}`);

class Ledger1763700000100 implements MigrationInterface {
  readonly name = 'Ledger1763700000100';

  async up(runner: QueryRunner): Promise<void> {
    const tables = [
      ...customerTables,
      ...invoiceTables,
      ...paymentTables,
      ...creditTables,
      ...invoiceLineTables,
      ...holdTables,
      ...promiseTables,
      ...extensionTables,
      ...evidenceTables,
      ...planTables,
      ...payDayTables,
      ...endingTables,
      ...taskTables,
      ...termsTables,
      ...chargeTables,
      ...agendaTables,
      ...journalTables,
      ...settlementTables,
      ...reportIndexes,
      ...statementTables,
      ...mandateTables,
      ...closingTables,
      ...erasureTables,
    ];
    for (const statement of tables) await runner.query(statement);
    await isolateByCompany(runner, companyTables);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

class LedgerImports1763700000200 implements MigrationInterface {
  readonly name = 'LedgerImports1763700000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of importTables) await runner.query(statement);
    const ownRows = ['import', 'import_rows', 'import_error', 'import_change', 'import_preview'];
    await isolateByCompany(
      runner,
      ownRows.map((table) => `ledger.${table}`),
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

/** The schema `ledger`: who owes what, why, and the journal that proves it. */
export const ledgerSchema: ServiceSchema = {
  schema: 'ledger',
  migrations: [Ledger1763700000100, LedgerImports1763700000200],
  appendOnly: [
    'ledger.statement',
    'ledger.statement_sending',
    'ledger.entry',
    'ledger.posting',
    'ledger.refund',
    'ledger.credit_note',
    'ledger.terms',
    'ledger.terms_acceptance',
    'ledger.plan_history',
    'ledger.invoice_line',
    'ledger.evidence',
    'ledger.erasure',
    ...endingsAppendOnly.map((table) => `ledger.${table}`),
  ],
};
