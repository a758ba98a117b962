import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type ServiceName } from '@tactful/runtime';
import { Bus, BusStatus } from './bus.service.js';
import { DeadLetters } from './dead-letters/dead-letters.js';
import { LogEraser } from './erasure/log-eraser.js';
import { BUS_SETTINGS, type MessagingOptions, settingsOf } from './messaging.options.js';
import { Outbox } from './outbox/outbox.js';
import { WakeUps } from './wake-ups/wake-ups.js';

/** Wires the bus: `forRoot` once in the app, `forService` in each service that writes events. */
@Module({})
export class MessagingModule {
  /** The bus of the process. Global. */
  static forRoot(options: MessagingOptions): DynamicModule {
    return {
      module: MessagingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: BUS_SETTINGS, useValue: settingsOf(options) },
        WakeUps,
        LogEraser,
        Bus,
        BusStatus,
        {
          provide: DeadLetters,
          useFactory: (bus: Bus, wakeUps: WakeUps) => new DeadLetters(() => bus.databases(), wakeUps),
          inject: [Bus, WakeUps],
        },
      ],
      exports: [WakeUps, LogEraser, Bus, BusStatus, DeadLetters],
    };
  }

  /** Gives a service's modules an {@link Outbox} of that service's events. */
  static forService(service: ServiceName): DynamicModule {
    return {
      module: MessagingModule,
      providers: [
        {
          provide: Outbox,
          useFactory: (bus: Bus, wakeUps: WakeUps) => {
            bus.addWriter(service);
            return new Outbox(service, wakeUps);
          },
          inject: [Bus, WakeUps],
        },
      ],
      exports: [Outbox],
    };
  }
}
