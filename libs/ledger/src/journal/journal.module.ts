import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { JournalController } from './journal.controller.js';

/** The journal's public face; entries are booked by the features themselves, in their transactions. */
@Module({ imports: [DatabaseModule.forService('ledger')], controllers: [JournalController] })
export class JournalModule {}
