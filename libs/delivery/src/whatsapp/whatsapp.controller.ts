import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { WhatsappService } from './whatsapp.service.js';
import { whatsappReason, type WhatsappReason, whatsappView, type WhatsappView } from './whatsapp-views.js';

const contentSid = z.string().regex(/^HX[0-9a-f]{32}$/, 'is a content SID');

/** What WhatsApp thinks of the company's number and templates, and what people decide about it. */
@ApiTags('delivery')
@Controller('v1/whatsapp')
export class WhatsappController {
  constructor(private readonly whatsapp: WhatsappService) {}

  @Get()
  @Requires('read')
  @ApiOperation({
    summary: 'Approval and category of the content templates, quality of the sender, and what is stopped',
  })
  @ApiOkResponse({ standardSchema: whatsappView })
  find(@CurrentActor() actor: Actor): Promise<WhatsappView> {
    return this.whatsapp.find(actor);
  }

  @Post('look')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Has the provider asked now instead of tomorrow; answers with what is known before that' })
  @ApiOkResponse({ standardSchema: whatsappView })
  look(@CurrentActor() actor: Actor): Promise<WhatsappView> {
    return this.whatsapp.look(actor);
  }

  @Post('resume')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Lets a paused sender go on, with a reason' })
  @ApiOkResponse({ standardSchema: whatsappView })
  resume(
    @CurrentActor() actor: Actor,
    @Body({ schema: whatsappReason }) reason: WhatsappReason,
  ): Promise<WhatsappView | Refusal> {
    return this.whatsapp.resume(actor, reason);
  }

  @Post('contents/:contentSid/release')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Lets a template go on that stopped because its category had changed, with a reason' })
  @ApiOkResponse({ standardSchema: whatsappView })
  release(
    @CurrentActor() actor: Actor,
    @Param('contentSid', { schema: contentSid }) sid: string,
    @Body({ schema: whatsappReason }) reason: WhatsappReason,
  ): Promise<WhatsappView | Refusal> {
    return this.whatsapp.release(actor, sid, reason);
  }
}
