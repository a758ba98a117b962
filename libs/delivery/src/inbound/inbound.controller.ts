import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Internal, isRefusal, Public, type Refusal } from '@tactful/runtime';
import { ForgedCalls } from './forged-calls.js';
import { InboundCalls, type ProviderPost } from './inbound-calls.js';
import { rawBodyOf, type RawRequest } from './raw-body.js';

const noAnswer = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';
const signed = 'The provider signs it';

/** Where providers hand over what people write. */
@ApiTags('delivery callbacks')
@Controller('inbound')
export class InboundController {
  constructor(
    private readonly calls: InboundCalls,
    private readonly forged: ForgedCalls,
  ) {}

  @Post('twilio/sms')
  @HttpCode(200)
  @Header('content-type', 'text/xml')
  @Public(signed)
  @ApiOperation({ summary: 'An SMS came in (set as webhook at Twilio)' })
  sms(@Req() request: RawRequest): Promise<string | Refusal> {
    return this.#text('sms', request);
  }

  @Post('twilio/whatsapp')
  @HttpCode(200)
  @Header('content-type', 'text/xml')
  @Public(signed)
  @ApiOperation({ summary: 'A WhatsApp message came in (set as webhook at Twilio)' })
  whatsapp(@Req() request: RawRequest): Promise<string | Refusal> {
    return this.#text('whatsapp', request);
  }

  @Post('sendgrid/parse')
  @HttpCode(200)
  @Public(signed)
  @ApiOperation({ summary: 'A mail came in (set as Inbound Parse at SendGrid, with its signature on)' })
  async mail(@Req() request: RawRequest): Promise<{ taken: true } | Refusal> {
    const post = await postOf(request);
    if (isRefusal(post)) return post;
    return (await this.calls.takeMail(post)) ?? { taken: true };
  }

  @Get('forged-calls')
  @Internal()
  @ApiExcludeEndpoint()
  forgedCalls(): Readonly<Record<string, number>> {
    return this.forged.counts;
  }

  async #text(channel: 'sms' | 'whatsapp', request: RawRequest): Promise<string | Refusal> {
    const post = await postOf(request);
    if (isRefusal(post)) return post;
    return (await this.calls.takeText(channel, post)) ?? noAnswer;
  }
}

async function postOf(request: RawRequest): Promise<ProviderPost | Refusal> {
  const rawBody = await rawBodyOf(request);
  return isRefusal(rawBody) ? rawBody : { path: request.url, headers: request.headers, rawBody };
}
