import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import {
  experimentList,
  type ExperimentList,
  experimentQuery,
  type ExperimentQuery,
  experimentResults,
  type ExperimentResults,
  experimentView,
  type ExperimentView,
  newExperiment,
  type NewExperiment,
  stopExperiment,
  type StopExperiment,
} from './experiment.types.js';
import { ExperimentsService } from './experiments.service.js';

/** Which ladder brings the money with the least offence, “send nothing” among them. */
@ApiTags('policy')
@Controller('v1/experiments')
export class ExperimentsController {
  constructor(private readonly experiments: ExperimentsService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Experiments, newest first' })
  @ApiOkResponse({ standardSchema: experimentList })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: experimentQuery }) query: ExperimentQuery,
  ): Promise<ExperimentList> {
    return this.experiments.list(actor.companyId, query);
  }

  @Post()
  @Requires('settings')
  @ApiOperation({ summary: 'Draw an experiment up; nothing comes under it before it is started' })
  @ApiCreatedResponse({ standardSchema: experimentView })
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: newExperiment }) asked: NewExperiment,
  ): Promise<ExperimentView | Refusal> {
    return this.experiments.create(actor, asked);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({
    summary: 'Start it: invoices that are new from now on come under it, by a stable hash of their customer',
    description:
      'A ladder of the customer or invoice wins over the experiment; the experiment over those of segment and company.',
  })
  @ApiOkResponse({ standardSchema: experimentView })
  start(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) experimentId: string,
  ): Promise<ExperimentView | Refusal> {
    return this.experiments.start(actor, experimentId);
  }

  @Post(':id/stop')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Stop it; what was left in silence goes on under its usual ladder' })
  @ApiOkResponse({ standardSchema: experimentView })
  stop(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) experimentId: string,
    @Body({ schema: stopExperiment }) body: StopExperiment,
  ): Promise<ExperimentView | Refusal> {
    return this.experiments.stop(actor, experimentId, body);
  }

  @Get(':id/results')
  @Requires('read')
  @ApiOperation({ summary: 'Days to cash and offence of each variant, with intervals, and how near it is to its end' })
  @ApiOkResponse({ standardSchema: experimentResults })
  results(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) experimentId: string,
  ): Promise<ExperimentResults | Refusal> {
    return this.experiments.results(actor.companyId, experimentId);
  }
}
