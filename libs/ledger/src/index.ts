export { LedgerModule } from './ledger.module.js';
export { ledgerSchema } from './database/ledger.schema.js';
