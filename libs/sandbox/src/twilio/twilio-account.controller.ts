import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type HttpReply, type HttpRequest, providerRequest, send } from '../provider-call/outcome.js';
import { ReadAccountService } from './read-account.service.js';

/** Twilio's Content API and Senders API, as far as they tell what WhatsApp thinks of templates and numbers. */
@ApiExcludeController()
@Public('Answers to the account SID and token of the sandbox (HTTP Basic), as Twilio does.')
@Controller('sandbox/twilio')
export class TwilioAccountController {
  constructor(private readonly reading: ReadAccountService) {}

  @Get('v1/ContentAndApprovals')
  approvals(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.approvals(providerRequest(request)));
  }

  @Get('v1/Content/:sid/ApprovalRequests')
  approval(@Param('sid') sid: string, @Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.approval(sid, providerRequest(request)));
  }

  @Get('v2/Channels/Senders')
  senders(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.senders(providerRequest(request)));
  }
}
