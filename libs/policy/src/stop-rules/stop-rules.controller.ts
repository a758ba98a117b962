import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { OffenceService } from './offence.service.js';
import {
  offenceQuery,
  type OffenceQuery,
  offenceReport,
  type OffenceReport,
  resumeStep,
  type ResumeStep,
  stepPauseList,
  type StepPauseList,
  stepPauseQuery,
  type StepPauseQuery,
  stepPauseView,
  type StepPauseView,
} from './offence.types.js';
import { StopRules } from './stop-rules.service.js';

/** How much offence messages give, and the steps that stopped by themselves. */
@ApiTags('policy')
@Controller('v1')
export class StopRulesController {
  constructor(
    private readonly offence: OffenceService,
    private readonly rules: StopRules,
  ) {}

  @Get('offence')
  @Requires('read')
  @ApiOperation({ summary: 'Opt-outs, spam complaints, upset replies and disputes per 1,000 contacts, step by step' })
  @ApiOkResponse({ standardSchema: offenceReport })
  report(
    @CurrentActor() actor: Actor,
    @Query({ schema: offenceQuery }) query: OffenceQuery,
  ): Promise<OffenceReport | Refusal> {
    return this.offence.report(actor.companyId, query);
  }

  @Get('step-pauses')
  @Requires('read')
  @ApiOperation({ summary: 'Steps that stopped by themselves, newest first' })
  @ApiOkResponse({ standardSchema: stepPauseList })
  list(@CurrentActor() actor: Actor, @Query({ schema: stepPauseQuery }) query: StepPauseQuery): Promise<StepPauseList> {
    return this.rules.list(actor.companyId, query);
  }

  @Post('step-pauses/:id/resume')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({
    summary: 'Let a step go on that stopped by itself',
    description: 'What it held is sent if it is still timely; what expired meanwhile ends with that reason.',
  })
  @ApiOkResponse({ standardSchema: stepPauseView })
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) pauseId: string,
    @Body({ schema: resumeStep }) body: ResumeStep,
  ): Promise<StepPauseView | Refusal> {
    return this.rules.resume(actor, pauseId, body);
  }
}
