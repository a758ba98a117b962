import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound, Public, type Refusal } from '@tactful/runtime';
import { mailPolicy, pagePolicy, pageScript, pageStyle } from './phones-page.assets.js';
import {
  type PageAnswer,
  pageQuery,
  type PageQuery,
  PhonesPageService,
  replyForm,
  type ReplyForm,
} from './phones-page.service.js';

interface PageReply {
  status(code: number): PageReply;
  header(name: string, value: string): PageReply;
  type(mime: string): PageReply;
  send(body: string): unknown;
}

@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox')
export class PhonesPageController {
  constructor(private readonly phones: PhonesPageService) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', pagePolicy)
  @Header('x-content-type-options', 'nosniff')
  @Header('referrer-policy', 'no-referrer')
  @Header('cache-control', 'no-store')
  show(@Query({ schema: pageQuery }) query: PageQuery): string {
    return this.phones.show(query);
  }

  @Post()
  async reply(@Body({ schema: replyForm }) form: ReplyForm, @Res() reply: PageReply): Promise<void> {
    sendPage(reply, await this.phones.reply(form));
  }

  @Get('mails/:id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', mailPolicy)
  @Header('x-content-type-options', 'nosniff')
  mail(@Param('id') id: string): string | Refusal {
    return this.phones.mail(id) ?? notFound('mail');
  }

  @Get('assets/phones.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return pageStyle;
  }

  @Get('assets/phones.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return pageScript;
  }
}

/** After a reply the browser is sent back to the thread, so that reloading does not write it again. */
function sendPage(reply: PageReply, answer: PageAnswer): void {
  reply.header('content-security-policy', pagePolicy);
  if ('goTo' in answer) reply.status(303).header('location', answer.goTo).send('');
  else reply.status(422).type('text/html; charset=utf-8').send(answer.page);
}
