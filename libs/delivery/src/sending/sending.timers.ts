import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type BusinessTimer, BusinessTimers } from '@tactful/runtime';
import { sendingTimer } from '../queue/queue.js';
import { type ChannelProvider } from './channel-provider.js';
import { Channels } from './channels.js';
import { ClaimStore } from './claim.store.js';
import { SendingService } from './sending.service.js';

/** One business timer for each channel that this process sends on. */
@Injectable()
export class SendingTimers implements OnApplicationBootstrap {
  constructor(
    private readonly channels: Channels,
    private readonly claims: ClaimStore,
    private readonly sending: SendingService,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    for (const channel of this.channels.sending()) {
      const provider = this.channels.find(channel);
      if (provider) this.timers.register(this.#timer(channel, provider));
    }
  }

  #timer(channel: Channel, provider: ChannelProvider): BusinessTimer {
    return {
      name: sendingTimer(channel),
      phase: 'sending',
      nextDueAt: () => this.claims.nextDueAt(channel),
      runDue: () => this.sending.sendDue(channel, provider),
    };
  }
}
