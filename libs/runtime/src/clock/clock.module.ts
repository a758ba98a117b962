import { type DynamicModule, Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { DatabasePools } from '../database/database.module.js';
import { InternalHttp } from '../internal/internal-http.js';
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
        { provide: Clock, useFactory: makeClock, inject: [APP_CONFIG, DatabasePools, InternalHttp] },
        BusinessTimers,
        ClockJump,
      ],
      exports: [Clock, BusinessTimers, ClockJump],
    };
  }
}

async function makeClock(config: AppConfig, pools: DatabasePools, http: InternalHttp): Promise<Clock> {
  if (!config.virtualClock) return new SystemClock();
  const source = await pools.pool('ledger');
  const clock = new VirtualClock(await startClockRow(source, config.virtualClock.start ?? machineNow()));
  await tellPeers(clock.now(), config, http);
  return clock;
}

/** Killed between the row and its peers, this process left them behind. One that is not up reads the row itself. */
async function tellPeers(now: Temporal.Instant, config: AppConfig, http: InternalHttp): Promise<void> {
  const body = { now: now.toString() };
  await Promise.allSettled(config.peers.map((peer) => http.post(`${peer}/internal/dev/clock`, body)));
}
