import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type HttpReply, type HttpRequest, providerRequest, send } from '../provider-call/outcome.js';
import { MailSendService } from './mail-send.service.js';

/** SendGrid's Mail Send, under the sandbox's own path and where SendGrid has it. */
@ApiExcludeController()
@Public('Answers to the API key of the sandbox (Bearer), as SendGrid does.')
@Controller(['sandbox/sendgrid/v3/mail', 'v3/mail'])
export class MailSendController {
  constructor(private readonly mails: MailSendService) {}

  @Post('send')
  create(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    return send(reply, this.mails.send(providerRequest(request)));
  }
}
