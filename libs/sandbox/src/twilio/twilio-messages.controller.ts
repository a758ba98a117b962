import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type HttpReply, type HttpRequest, providerRequest, send } from '../provider-call/outcome.js';
import { ReadMessagesService } from './read-messages.service.js';
import { SendMessageService } from './send-message.service.js';

const messages = '2010-04-01/Accounts/:account';

/** Twilio's Messages API, under the sandbox's own path and where Twilio has it. */
@ApiExcludeController()
@Public('Answers to the account SID and token of the sandbox (HTTP Basic), as Twilio does.')
@Controller([`sandbox/twilio/${messages}`, messages])
export class TwilioMessagesController {
  constructor(
    private readonly sending: SendMessageService,
    private readonly reading: ReadMessagesService,
  ) {}

  @Post('Messages.json')
  create(@Param('account') account: string, @Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.sending.send(account, providerRequest(request)));
  }

  @Get('Messages.json')
  list(@Param('account') account: string, @Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.list(account, providerRequest(request)));
  }

  @Get('Messages/:sid')
  fetch(@Param() path: MessagePath, @Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.fetch(path.account, sidOf(path), providerRequest(request)));
  }

  @Post('Messages/:sid')
  update(@Param() path: MessagePath, @Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.reading.update(path.account, sidOf(path), providerRequest(request)));
  }
}

interface MessagePath {
  readonly account: string;
  readonly sid: string;
}

/** Twilio's clients ask for JSON by the name of the resource. */
function sidOf({ sid }: MessagePath): string {
  return sid.endsWith('.json') ? sid.slice(0, -'.json'.length) : sid;
}
