import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { QueueModule } from '../queue/queue.module.js';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';
import { TemplateStore } from './templates.store.js';

/** The words of messages: rules, shipped wording, and versions of a company's own. */
@Module({
  imports: [DatabaseModule.forService('delivery'), QueueModule],
  controllers: [TemplatesController],
  providers: [TemplatesService, TemplateStore],
  exports: [TemplateStore],
})
export class TemplatesModule {}
