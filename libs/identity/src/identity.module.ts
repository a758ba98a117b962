import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { AgentSessions } from './agents/agent-sessions.js';
import { MeController, SignInController } from './agents/agents.controller.js';
import { AuthenticationController } from './agents/authentication.controller.js';
import { AuthenticationService } from './agents/authentication.service.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { BusinessTimeController } from './clock/clock.controller.js';
import { CompaniesController, InternalCompaniesController } from './companies/companies.controller.js';
import { CompaniesService } from './companies/companies.service.js';
import { FirstAccounts } from './setup/first-accounts.js';
import { FirstCompany } from './setup/first-company.js';
import { LeaveVirtualTime } from './setup/leave-virtual-time.js';

/** Companies, API keys, agents and their sessions. */
@Module({
  imports: [DatabaseModule.forService('identity'), MessagingModule.forService('identity')],
  controllers: [
    CompaniesController,
    InternalCompaniesController,
    ApiKeysController,
    SignInController,
    MeController,
    BusinessTimeController,
    AuthenticationController,
  ],
  providers: [
    CompaniesService,
    ApiKeysService,
    AgentSessions,
    AuthenticationService,
    FirstAccounts,
    FirstCompany,
    LeaveVirtualTime,
  ],
  exports: [FirstCompany, LeaveVirtualTime],
})
export class IdentityModule {}
