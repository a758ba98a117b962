import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { PlacementLists } from './placement-lists.service.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsService } from './placements.service.js';

/** Placements with an agency or a lawyer. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger'), ApprovalsModule],
  controllers: [PlacementsController],
  providers: [PlacementsService, PlacementLists],
})
export class PlacementsModule {}
