import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { OwnPeopleModule } from '../own-people/own-people.module.js';
import { PeopleModule } from '../people/people.module.js';
import { QueueModule } from '../queue/queue.module.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { TestSendsController } from './test-sends.controller.js';
import { TestSendSources, TestSendsService } from './test-sends.service.js';

/** Tries wording out on the company's own people. */
@Module({
  imports: [DatabaseModule.forService('delivery'), PeopleModule, QueueModule, TemplatesModule, OwnPeopleModule],
  controllers: [TestSendsController],
  providers: [TestSendSources, TestSendsService],
})
export class TestSendsModule {}
