import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig, Clock, Requires } from '@tactful/runtime';
import { z } from 'zod';

const clockView = z
  .strictObject({
    /** Business time: what windows, due dates and "today" go by. */
    now: z.iso.datetime(),
    /** True while business time stands still between jumps. */
    isVirtual: z.boolean(),
  })
  .meta({ id: 'BusinessTime' });

/** What time it is for customers: a page cannot ask its own computer while the clock is virtual. */
@ApiTags('identity')
@Controller('v1/clock')
export class BusinessTimeController {
  constructor(
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Business time now' })
  @ApiOkResponse({ standardSchema: clockView })
  read(): z.infer<typeof clockView> {
    return { now: this.clock.now().toString(), isVirtual: this.config.virtualClock !== undefined };
  }
}
