import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { AgeingController } from './ageing/ageing.controller.js';
import { AgeingService } from './ageing/ageing.service.js';
import { CollectingController } from './collecting/collecting.controller.js';
import { CollectingService } from './collecting/collecting.service.js';
import { ReportEntriesController } from './entries/report-entries.controller.js';
import { OutcomesController } from './outcomes/outcomes.controller.js';
import { OutcomesService } from './outcomes/outcomes.service.js';
import { ReportReading } from './report-reading.service.js';

/** Figures about what is owed and how it comes in, as of any past day. */
@Module({
  imports: [DatabaseModule.forService('ledger')],
  controllers: [AgeingController, CollectingController, OutcomesController, ReportEntriesController],
  providers: [ReportReading, AgeingService, CollectingService, OutcomesService],
})
export class ReportsModule {}
