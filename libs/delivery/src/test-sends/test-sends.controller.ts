import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import {
  newTestSend,
  type NewTestSend,
  testSendView,
  type TestSendView,
  testedWording,
  type TestedWording,
} from './test-send.types.js';
import { TestSendsService } from './test-sends.service.js';

/** Wording, tried out on the company's own people. */
@ApiTags('delivery')
@Controller('v1/templates/:id/test-sends')
export class TestSendsController {
  constructor(private readonly tests: TestSendsService) {}

  @Post()
  @Requires('settings')
  @ApiOperation({
    summary: 'Sends wording with made-up values to one of the company’s own people, marked as a test',
    description:
      '`id` is that of a version, or the name of shipped wording, such as `upcoming.en`. The address is the human ' +
      'contact’s or one of the `testRecipients` of the template rules; a customer’s is refused. A test counts against no ' +
      'budget and stands on no timeline; in `shadow` it does not leave. Look up what became of it by its id.',
  })
  @ApiCreatedResponse({ standardSchema: testSendView })
  send(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: testedWording }) wording: TestedWording,
    @Body({ schema: newTestSend }) wish: NewTestSend,
  ): Promise<TestSendView | Refusal> {
    return this.tests.send(actor, wording, wish);
  }

  @Get(':testSendId')
  @Requires('read')
  @ApiOperation({ summary: 'A test, and what became of it' })
  @ApiOkResponse({ standardSchema: testSendView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: testedWording }) wording: TestedWording,
    @Param('testSendId', { schema: z.uuid() }) testSendId: string,
  ): Promise<TestSendView | Refusal> {
    return this.tests.find(actor, wording, testSendId);
  }
}
