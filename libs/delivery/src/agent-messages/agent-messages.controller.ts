import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { AgentMessagesService } from './agent-messages.service.js';
import {
  agentMessageView,
  type AgentMessageView,
  newAgentMessage,
  type NewAgentMessage,
} from './agent-messages.types.js';

/** An agent's own words. */
@ApiTags('delivery')
@Controller('v1/customers/:id/messages')
export class AgentMessagesController {
  constructor(private readonly messages: AgentMessagesService) {}

  @Post()
  @Requires('write')
  @ApiOperation({
    summary: "Sends an agent's own words: at any hour within 24 hours of the customer's message",
    description:
      'Words that break a rule are 422 `message_breaks_rules`, with what was found in `findings`. Some rules may be ' +
      'overridden with a reason by who may change settings; never those about threats, shame, insults and secrets.',
  })
  @ApiCreatedResponse({ standardSchema: agentMessageView })
  send(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) customerId: string,
    @Body({ schema: newAgentMessage }) message: NewAgentMessage,
  ): Promise<AgentMessageView | Refusal> {
    return this.messages.send(actor, customerId, message);
  }
}
