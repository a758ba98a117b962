import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isoInstant } from '@tactful/contracts';
import { z } from 'zod';
import { Internal, Public } from '../http/permission.js';
import { type Refusal } from '../http/refusal.js';
import { BusinessTimers, timerPhases } from '../timers/business-timers.js';
import { ClockJump } from './clock-jump.js';
import { Clock, VirtualClock } from './clock.js';

const jumpBody = z.strictObject({ to: isoInstant });
const pushBody = z.strictObject({ now: isoInstant, phase: z.enum(timerPhases) });

/** What every process answers to the one that moves virtual time. */
@ApiExcludeController()
@Controller('internal/dev')
@Internal()
export class DueController {
  constructor(
    private readonly timers: BusinessTimers,
    private readonly clock: Clock,
  ) {}

  @Get('due')
  async due(): Promise<{ nextDueAt: string | null; busy: boolean; held: string | null; workDone: number }> {
    const { nextDueAt, busy, held, workDone } = await this.timers.status();
    return { nextDueAt: nextDueAt?.toString() ?? null, busy, held, workDone };
  }

  @Post('clock')
  @HttpCode(200)
  push(@Body({ schema: pushBody }) body: z.infer<typeof pushBody>): { now: string } {
    if (this.clock instanceof VirtualClock) this.clock.advance(Temporal.Instant.from(body.now));
    this.timers.openUpTo(body.phase);
    return { now: this.clock.now().toString() };
  }
}

/** `POST /dev/clock`: exists only while the clock is virtual, in the process that runs the jump. */
@ApiExcludeController()
@Controller('dev/clock')
@Public('There is no real person behind a virtual clock: it refuses to start with live providers.')
export class ClockJumpController {
  constructor(
    private readonly clockJump: ClockJump,
    private readonly clock: Clock,
  ) {}

  @Get()
  read(): { now: string } {
    return { now: this.clock.now().toString() };
  }

  @Post()
  @HttpCode(200)
  jump(@Body({ schema: jumpBody }) body: z.infer<typeof jumpBody>): Promise<{ now: string } | Refusal> {
    return this.clockJump.jump(Temporal.Instant.from(body.to));
  }

  @Delete()
  release(): Promise<{ now: string } | Refusal> {
    return this.clockJump.release();
  }
}
