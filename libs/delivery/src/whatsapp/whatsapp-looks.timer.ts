import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessTimers } from '@tactful/runtime';
import { Channels } from '../sending/channels.js';
import { whatsappLookTimer, WhatsappLooks } from './whatsapp-looks.service.js';

/** Looks at WhatsApp accounts where this process sends on WhatsApp. */
@Injectable()
export class WhatsappLooksTimer implements OnApplicationBootstrap {
  constructor(
    private readonly channels: Channels,
    private readonly looks: WhatsappLooks,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    const account = this.channels.find('whatsapp')?.account;
    if (!account) return;
    this.timers.register({
      name: whatsappLookTimer,
      phase: 'facts',
      nextDueAt: () => this.looks.nextDueAt(),
      runDue: (now) => this.looks.runDue(account, now),
    });
  }
}
