import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@tactful/runtime';
import {
  type DownloadQuery,
  downloadQuery,
  newSimulation,
  type NewSimulation,
  simulatedAccountList,
  type SimulatedAccountList,
  type SimulatedAccountQuery,
  simulatedAccountQuery,
  simulationList,
  type SimulationList,
  simulationQuery,
  type SimulationQuery,
  simulationView,
  type SimulationView,
} from './simulation.types.js';
import { SimulationDownload } from './simulation-download.js';
import { SimulationsService } from './simulations.service.js';

const files = {
  csv: { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="simulation.csv"' },
  json: { type: 'application/json', disposition: 'attachment; filename="simulation.json"' },
} as const;

/** What ladders would do, or would have done. */
@ApiTags('policy')
@Controller('v1/simulations')
export class SimulationsController {
  constructor(
    private readonly simulations: SimulationsService,
    private readonly downloads: SimulationDownload,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('settings')
  @ApiOperation({
    summary: 'Simulate ladders',
    description:
      'A preview lets the next days pass for every account as it is now; a backtest lets past days pass again, with the ' +
      'invoices, payments, disputes, holds and replies of those days. Nothing is sent. Two variants are compared.',
  })
  @ApiAcceptedResponse({ standardSchema: simulationView })
  start(
    @CurrentActor() actor: Actor,
    @Body({ schema: newSimulation }) body: NewSimulation,
  ): Promise<SimulationView | Refusal> {
    return this.simulations.start(actor, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Runs of the simulator, newest first' })
  @ApiOkResponse({ standardSchema: simulationList })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: simulationQuery }) query: SimulationQuery,
  ): Promise<SimulationList> {
    return this.simulations.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'How far a run is, and its report' })
  @ApiOkResponse({ standardSchema: simulationView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: id }) runId: string): Promise<SimulationView | Refusal> {
    return this.simulations.find(actor.companyId, runId);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'End a run; what it has found out so far stays' })
  @ApiOkResponse({ standardSchema: simulationView })
  cancel(@CurrentActor() actor: Actor, @Param('id', { schema: id }) runId: string): Promise<SimulationView | Refusal> {
    return this.simulations.cancel(actor.companyId, runId);
  }

  @Get(':id/accounts')
  @Requires('read')
  @ApiOperation({ summary: 'Account by account: the messages and tasks of each variant' })
  @ApiOkResponse({ standardSchema: simulatedAccountList })
  accounts(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Query({ schema: simulatedAccountQuery }) query: SimulatedAccountQuery,
  ): Promise<SimulatedAccountList | Refusal> {
    return this.simulations.accounts(actor.companyId, runId, query);
  }

  @Get(':id/download')
  @Requires('read')
  @ApiOperation({
    summary: 'The result as a file',
    description: 'CSV: a line for each message and task. JSON: the report, and every account.',
  })
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Query({ schema: downloadQuery }) { format }: DownloadQuery,
  ): Promise<StreamableFile | Refusal> {
    const run = await this.simulations.find(actor.companyId, runId);
    if (isRefusal(run)) return run;
    return new StreamableFile(this.downloads.stream(actor.companyId, run, format), files[format]);
  }
}
