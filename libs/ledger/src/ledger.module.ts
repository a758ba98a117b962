import { Module } from '@nestjs/common';
import { ApprovalsModule } from './approvals/approvals.module.js';
import { BankDataModule } from './bank-data/bank-data.module.js';
import { ChargesModule } from './charges/charges.module.js';
import { CompanyModule } from './company/company.module.js';
import { CreditNotesModule } from './credit-notes/credit-notes.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DisputesModule } from './disputes/disputes.module.js';
import { DossiersModule } from './dossier/dossiers.module.js';
import { ExtensionsModule } from './extensions/extensions.module.js';
import { ErasuresModule } from './erasures/erasures.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { HoldsModule } from './holds/holds.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InvoicesModule } from './invoices/invoices.module.js';
import { JournalModule } from './journal/journal.module.js';
import { PaymentsModule } from './payments/payments.module.js';
import { MandatesModule } from './mandates/mandates.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { PromisesModule } from './promises/promises.module.js';
import { PayDaysModule } from './pay-days/pay-days.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { SalesModule } from './sales/sales.module.js';
import { RefundsModule } from './refunds/refunds.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { StatementsModule } from './statements/statements.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TermsModule } from './terms/terms.module.js';
import { TruthGateModule } from './truth-gate/truth-gate.module.js';
import { WriteOffsModule } from './write-offs/write-offs.module.js';

/** The ledger service: customers, what they owe and why, and the gate that tells the truth about it. */
@Module({
  imports: [
    CompanyModule,
    SettingsModule,
    CustomersModule,
    ErasuresModule,
    TermsModule,
    InvoicesModule,
    ChargesModule,
    PaymentsModule,
    RefundsModule,
    BankDataModule,
    CreditNotesModule,
    DisputesModule,
    HoldsModule,
    EvidenceModule,
    PayDaysModule,
    PlansModule,
    PromisesModule,
    ExtensionsModule,
    ApprovalsModule,
    WriteOffsModule,
    SalesModule,
    TasksModule,
    PlacementsModule,
    DossiersModule,
    JournalModule,
    ReportsModule,
    StatementsModule,
    MandatesModule,
    ImportsModule,
    TruthGateModule,
  ],
})
export class LedgerModule {}
