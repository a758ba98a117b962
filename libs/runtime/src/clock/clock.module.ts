import { type DynamicModule, Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { DatabasePools } from '../database/database.module.js';
import { BusinessTimers } from '../timers/business-timers.js';
import { ClockJump } from './clock-jump.js';
import { ClockJumpController, DueController } from './clock.controller.js';
import { Clock, machineNow, SystemClock, VirtualClock } from './clock.js';
import { startClockRow } from './clock.store.js';

/** The clock of the process and its business timers. Import once, in the app. */
@Module({})
export class ClockModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      controllers: [DueController, ...(config.virtualClock ? [ClockJumpController] : [])],
      providers: [
        { provide: Clock, useFactory: makeClock, inject: [APP_CONFIG, DatabasePools] },
        BusinessTimers,
        ClockJump,
      ],
      exports: [Clock, BusinessTimers, ClockJump],
    };
  }
}

async function makeClock(config: AppConfig, pools: DatabasePools): Promise<Clock> {
  if (!config.virtualClock) return new SystemClock();
  const source = await pools.pool('ledger');
  return new VirtualClock(await startClockRow(source, config.virtualClock.start ?? machineNow()));
}
