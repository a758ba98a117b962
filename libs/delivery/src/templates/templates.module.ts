import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';
import { TemplateStore } from './templates.store.js';

/** The words of messages: rules, shipped wording, and versions of a company's own. */
@Module({
  imports: [DatabaseModule.forService('delivery')],
  controllers: [TemplatesController],
  providers: [TemplatesService, TemplateStore],
  exports: [TemplateStore],
})
export class TemplatesModule {}
