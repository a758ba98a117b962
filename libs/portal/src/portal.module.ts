import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { GuessLimit } from './access/guess-limit.js';
import { PageAccess } from './access/page-access.js';
import { ActionsService } from './actions/actions.service.js';
import { ChoiceService } from './choice/choice.service.js';
import { OpeningsService } from './openings/openings.service.js';
import { OpeningsStore } from './openings/openings.store.js';
import { PageController } from './page/page.controller.js';
import { PageService } from './page/page.service.js';
import { PortalService } from './page/portal.service.js';
import { StatementsService } from './statements/statements.service.js';

/** The customer's hosted page. */
@Module({
  imports: [DatabaseModule.forService('portal'), MessagingModule.forService('portal')],
  controllers: [PageController],
  providers: [
    PortalService,
    PageService,
    ChoiceService,
    PageAccess,
    GuessLimit,
    ActionsService,
    StatementsService,
    OpeningsService,
    OpeningsStore,
  ],
})
export class PortalModule {}
