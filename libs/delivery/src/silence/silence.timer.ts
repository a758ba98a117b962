import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessTimers } from '@tactful/runtime';
import { Channels } from '../sending/channels.js';
import { AwaitedNewsStore } from './awaited-news.store.js';
import { Silence } from './silence.service.js';

/** Asks about messages whose end was not told, when that is due. */
@Injectable()
export class SilenceTimer implements OnApplicationBootstrap {
  constructor(
    private readonly awaited: AwaitedNewsStore,
    private readonly silence: Silence,
    private readonly channels: Channels,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    if (this.channels.sending().length === 0) return;
    this.timers.register({
      name: 'delivery awaited news',
      nextDueAt: () => this.awaited.nextDueAt(this.channels.sending()),
      runDue: (now) => this.silence.askDue(now),
    });
  }
}
