import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import {
  type LiftToneRaise,
  liftToneRaise,
  type NewToneRaise,
  newToneRaise,
  toneRaiseList,
  type ToneRaiseList,
  toneRaiseView,
  type ToneRaiseView,
} from './tone-raise.types.js';
import { ToneRaisesService } from './tone-raises.service.js';

/** Old debt that a person lets open in a firmer tone than the first. */
@ApiTags('policy')
@Controller('v1')
export class ToneRaisesController {
  constructor(private readonly raises: ToneRaisesService) {}

  @Get('customers/:id/tone-raises')
  @Requires('read')
  @ApiOperation({ summary: 'Tones that people raised for a customer, newest first, those taken back among them' })
  @ApiOkResponse({ standardSchema: toneRaiseList })
  list(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) customerId: string,
  ): Promise<ToneRaiseList | Refusal> {
    return this.raises.list(actor.companyId, customerId);
  }

  @Post('customers/:id/tone-raises')
  @Requires('write')
  @ApiOperation({
    summary: 'Say that old debt was asked for before, so that it need not begin with the first tone',
    description: 'Only what was overdue when it came to us; what happens afterwards lowers the tone again.',
  })
  @ApiCreatedResponse({ standardSchema: toneRaiseView })
  raise(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) customerId: string,
    @Body({ schema: newToneRaise }) asked: NewToneRaise,
  ): Promise<ToneRaiseView | Refusal> {
    return this.raises.raise(actor, customerId, asked);
  }

  @Post('tone-raises/:id/lift')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Take a raised tone back: from now on it rises only as it is earned' })
  @ApiOkResponse({ standardSchema: toneRaiseView })
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) raiseId: string,
    @Body({ schema: liftToneRaise }) body: LiftToneRaise,
  ): Promise<ToneRaiseView | Refusal> {
    return this.raises.lift(actor, raiseId, body);
  }
}
