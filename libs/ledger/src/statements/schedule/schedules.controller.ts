import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../../fields/ids.js';
import { type NewSchedule, newSchedule, scheduleView } from './schedule.schemas.js';
import { SchedulesService } from './schedules.service.js';

/** When a customer gets statements by itself. */
@ApiTags('ledger')
@Controller('v1/customers/:id/statement-schedule')
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  @Put()
  @Requires('write')
  @ApiOperation({
    summary: 'Issue statements by a schedule',
    description: 'In each currency in which something stood open or moved since the last one.',
  })
  @ApiOkResponse({ standardSchema: scheduleView })
  set(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) customerId: string,
    @Body({ schema: newSchedule }) body: NewSchedule,
  ) {
    return this.schedules.set(actor, customerId, body);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'The schedule of a customer’s statements' })
  @ApiOkResponse({ standardSchema: scheduleView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.schedules.find(actor.companyId, customerId);
  }

  @Delete()
  @HttpCode(204)
  @Requires('write')
  @ApiOperation({ summary: 'Issue no more statements by schedule' })
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) customerId: string) {
    return this.schedules.end(actor, customerId);
  }
}
