import { type DynamicModule, Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { DatabasePoolsModule } from '../database/database.module.js';
import { HealthController, Readiness } from '../health/health.controller.js';
import { HttpModule } from '../http/http.module.js';

/** Everything an app needs before it has a business: config, clock, timers, database pools, the HTTP edge, health. */
@Module({})
export class RuntimeModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: RuntimeModule,
      global: true,
      imports: [DatabasePoolsModule, ClockModule.forRoot(config), HttpModule],
      controllers: [HealthController],
      providers: [{ provide: APP_CONFIG, useValue: config }, Readiness],
      exports: [APP_CONFIG, Readiness],
    };
  }
}
