import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type TruthGateQuestion, truthGateQuestion } from '@tactful/contracts';
import { Internal } from '@tactful/runtime';
import { TruthGateService } from './truth-gate.service.js';

/** The gate that every message passes in the step that commits to sending. */
@ApiExcludeController()
@Controller('internal/truth-gate')
export class TruthGateController {
  constructor(private readonly gate: TruthGateService) {}

  @Post()
  @HttpCode(200)
  @Internal()
  answer(@Body({ schema: truthGateQuestion }) question: TruthGateQuestion) {
    return this.gate.answer(question);
  }
}
