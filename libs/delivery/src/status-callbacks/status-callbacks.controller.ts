import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { isRefusal, Public, type Refusal } from '@tactful/runtime';
import { rawBodyOf, type RawRequest } from '../inbound/raw-body.js';
import { StatusCallbacks, type StatusPost } from './status-callbacks.service.js';

const signed = 'The provider signs it';

/** Where providers tell what became of messages. */
@ApiTags('delivery callbacks')
@Controller('callbacks')
export class StatusCallbacksController {
  constructor(private readonly callbacks: StatusCallbacks) {}

  @Post('twilio/:companyId/:attemptId')
  @HttpCode(200)
  @Public(signed)
  @ApiOperation({ summary: 'Twilio tells the status of a message (its StatusCallback)' })
  async twilio(
    @Param('companyId', { schema: id }) companyId: string,
    @Param('attemptId', { schema: id }) attemptId: string,
    @Req() request: RawRequest,
  ): Promise<{ taken: true } | Refusal> {
    const post = await postOf(request);
    if (isRefusal(post)) return post;
    return (await this.callbacks.takeTwilio(post, { companyId, attemptId })) ?? { taken: true };
  }

  @Post('sendgrid/events')
  @HttpCode(200)
  @Public(signed)
  @ApiOperation({ summary: 'SendGrid tells events of mails (its Event Webhook, with the signature on)' })
  async sendGrid(@Req() request: RawRequest): Promise<{ taken: true } | Refusal> {
    const post = await postOf(request);
    if (isRefusal(post)) return post;
    return (await this.callbacks.takeSendGrid(post)) ?? { taken: true };
  }
}

async function postOf(request: RawRequest): Promise<StatusPost | Refusal> {
  const rawBody = await rawBodyOf(request);
  return isRefusal(rawBody) ? rawBody : { path: request.url, headers: request.headers, rawBody };
}
