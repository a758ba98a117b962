import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { JournalExport } from './export/export.service.js';
import { JournalController } from './journal.controller.js';

/** The journal's public face; entries are booked by the features themselves, in their transactions. */
@Module({
  imports: [DatabaseModule.forService('ledger')],
  controllers: [JournalController],
  providers: [JournalExport],
})
export class JournalModule {}
