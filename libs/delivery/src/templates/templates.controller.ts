import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { shipped } from './lint.decision.js';
import { TemplatesService } from './templates.service.js';
import {
  lintResult,
  type LintResult,
  messageToLint,
  type MessageToLint,
  newTemplate,
  type NewTemplate,
  shippedTemplates,
  type ShippedTemplates,
  templateList,
  type TemplateList,
  templatePreview,
  type TemplatePreview,
  templateQuery,
  type TemplateQuery,
  templateRules,
  type TemplateRules,
  templateView,
  type TemplateView,
} from './templates.types.js';

/** The words of messages: what is shipped, what a company writes itself, and the rules that all of it keeps. */
@ApiTags('delivery')
@Controller('v1/templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Post('lint')
  @HttpCode(200)
  @Requires('read')
  @ApiOperation({
    summary: 'Checks a message of any system against the rules of tone, privacy, form and safety; stores nothing',
    description:
      'The rules read words, not minds: a message without findings keeps the rules and may still be unkind. Links may ' +
      'lead to the hosted pages and to the `linkDomains` of the company, where it states any; of an SMS the answer ' +
      'tells how it is billed.',
  })
  @ApiOkResponse({ standardSchema: lintResult })
  lint(@CurrentActor() actor: Actor, @Body({ schema: messageToLint }) message: MessageToLint): Promise<LintResult> {
    return this.templates.lint(actor, message);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('read')
  @ApiOperation({ summary: 'Wording with usual and with the longest values, and what the rules say; stores nothing' })
  @ApiOkResponse({ standardSchema: templatePreview })
  preview(@CurrentActor() actor: Actor, @Body({ schema: newTemplate }) draft: NewTemplate): Promise<TemplatePreview> {
    return this.templates.preview(actor, draft);
  }

  @Get('shipped')
  @Requires('read')
  @ApiOperation({ summary: 'The wording that comes with Tactful, to read or to begin with' })
  @ApiOkResponse({ standardSchema: shippedTemplates })
  shipped(@Query({ schema: templateQuery }) query: TemplateQuery): ShippedTemplates {
    return shipped(query);
  }

  @Get('rules')
  @Requires('read')
  @ApiOperation({ summary: 'How the company works with wording: who approves it, and on whom it may be tried out' })
  @ApiOkResponse({ standardSchema: templateRules })
  rules(@CurrentActor() actor: Actor): Promise<TemplateRules> {
    return this.templates.rules(actor);
  }

  @Put('rules')
  @Requires('settings')
  @ApiOperation({ summary: 'States how the company works with wording' })
  @ApiOkResponse({ standardSchema: templateRules })
  setRules(
    @CurrentActor() actor: Actor,
    @Body({ schema: templateRules }) rules: TemplateRules,
  ): Promise<TemplateRules> {
    return this.templates.setRules(actor, rules);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Every version of the company’s own wording' })
  @ApiOkResponse({ standardSchema: templateList })
  list(@CurrentActor() actor: Actor, @Query({ schema: templateQuery }) query: TemplateQuery): Promise<TemplateList> {
    return this.templates.list(actor, query);
  }

  @Post()
  @Requires('settings')
  @ApiOperation({
    summary: 'Saves a version of the company’s own wording, as a draft',
    description: 'Wording that breaks a rule is 422 `template_breaks_rules`, with what was found in `findings`.',
  })
  @ApiCreatedResponse({ standardSchema: templateView })
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: newTemplate }) draft: NewTemplate,
  ): Promise<TemplateView | Refusal> {
    return this.templates.create(actor, draft);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One version' })
  @ApiOkResponse({ standardSchema: templateView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) templateId: string,
  ): Promise<TemplateView | Refusal> {
    return this.templates.find(actor, templateId);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({
    summary: 'Uses a version from the next message on, in the place of the one before it; an older one rolls back',
    description: 'Where the company wants a second person, whoever wrote it is refused: 409 `needs_second_person`.',
  })
  @ApiOkResponse({ standardSchema: templateView })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) templateId: string,
  ): Promise<TemplateView | Refusal> {
    return this.templates.approve(actor, templateId);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Uses a version no longer: the shipped wording is used again' })
  @ApiOkResponse({ standardSchema: templateView })
  retire(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) templateId: string,
  ): Promise<TemplateView | Refusal> {
    return this.templates.retire(actor, templateId);
  }
}
