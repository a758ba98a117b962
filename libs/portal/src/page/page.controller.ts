import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type z } from 'zod';
import { ActionsService } from '../actions/actions.service.js';
import { channelsForm, disputeForm, paidForm, promiseForm, reachForm } from '../actions/forms.js';
import { type FormRequest, readFormWithProof } from '../actions/proof.js';
import { type PageReply, type PageRequest, sendPage } from './page-reply.js';
import { type PageNotice } from './page.types.js';
import { type Act, PortalService, type Visit } from './portal.service.js';
import { pageQuery, type PageQuery } from './page-query.js';
import { StatementsService } from '../statements/statements.service.js';
import { stylesheet, stylesheetName } from './stylesheet.js';

/** The customer's page: plain links and forms, no script. */
@ApiExcludeController()
@Controller('p')
@Public('The token is secret: at least 128 random bits, known to the receiver of the message')
export class PageController {
  constructor(
    private readonly portal: PortalService,
    private readonly actions: ActionsService,
    private readonly statements: StatementsService,
  ) {}

  @Get('assets/:name')
  asset(@Param('name') name: string, @Res() reply: PageReply): void {
    if (name !== stylesheetName) return sendPage(reply, { status: 404, body: '' });
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('x-content-type-options', 'nosniff');
    reply.status(200).type('text/css; charset=utf-8').send(stylesheet);
  }

  @Get(':token')
  async show(@Param('token') token: string, @Req() request: PageRequest, @Res() reply: PageReply): Promise<void> {
    sendPage(reply, await this.portal.show(visitOf(token, request), readQuery(request.query).done));
  }

  @Get(':token/statements/:file')
  async statement(
    @Param('token') token: string,
    @Param('file') file: string,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    sendPage(reply, await this.portal.download(visitOf(token, request), (link) => this.statements.find(link, file)));
  }

  @Post(':token/paid')
  paid(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest & FormRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    // Read only behind a link that opens: nobody else may send us files.
    const act: Act = async (link, page) => {
      const given = await readFormWithProof(request, body);
      const claim = withForm(
        paidForm,
        given?.fields,
        (form): Act =>
          (of) =>
            this.actions.claimPaid(of, form, given?.file ?? null),
      );
      return claim(link, page);
    };
    return this.#act(visitOf(token, request), act, reply);
  }

  @Post(':token/promise')
  promise(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const act = withForm(
      promiseForm,
      body,
      (form): Act =>
        (link, page) =>
          this.actions.promise(link, page, form),
    );
    return this.#act(visitOf(token, request), act, reply);
  }

  @Post(':token/dispute')
  dispute(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const act = withForm(
      disputeForm,
      body,
      (form): Act =>
        (link) =>
          this.actions.dispute(link, form),
    );
    return this.#act(visitOf(token, request), act, reply);
  }

  @Post(':token/preferences')
  prefer(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const act = withForm(
      reachForm,
      body,
      (form): Act =>
        (link, page) =>
          this.actions.prefer(link, page, form),
    );
    return this.#act(visitOf(token, request), act, reply);
  }

  @Post(':token/stop')
  stop(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const act = withForm(
      channelsForm,
      body,
      (form): Act =>
        (link) =>
          this.actions.stop(link, form),
    );
    return this.#act(visitOf(token, request), act, reply);
  }

  @Post(':token/resume')
  resume(
    @Param('token') token: string,
    @Body() body: unknown,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const act = withForm(
      channelsForm,
      body,
      (form): Act =>
        (link, page) =>
          this.actions.resume(link, page, form),
    );
    return this.#act(visitOf(token, request), act, reply);
  }

  async #act(visit: Visit, act: Act, reply: PageReply): Promise<void> {
    sendPage(reply, await this.portal.act(visit, act));
  }
}

/** The act of a form; a form that our page cannot have sent is an act that fails and changes nothing. */
function withForm<Schema extends z.ZodType>(schema: Schema, body: unknown, act: (form: z.output<Schema>) => Act): Act {
  const form = schema.safeParse(body ?? {});
  return form.success ? act(form.data) : () => Promise.resolve<PageNotice>('failed');
}

function readQuery(query: unknown): PageQuery {
  const parsed = pageQuery.safeParse(query);
  return parsed.success ? parsed.data : {};
}

function visitOf(token: string, { ip, headers, query }: PageRequest): Visit {
  const accepted = headers['accept-language']?.slice(0, 200).split(/[,;]/)[0];
  return { token, address: ip, language: readQuery(query).lang, accepted };
}
