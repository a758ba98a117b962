import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessTimers } from '@tactful/runtime';
import { Channels } from '../sending/channels.js';
import { ownerMailTimer, OwnerMails } from './owner-mail.service.js';

/** Sends mails to account owners where this process sends email. */
@Injectable()
export class OwnerMailTimer implements OnApplicationBootstrap {
  constructor(
    private readonly channels: Channels,
    private readonly mails: OwnerMails,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    const provider = this.channels.find('email');
    if (!provider) return;
    this.timers.register({
      name: ownerMailTimer,
      phase: 'sending',
      nextDueAt: () => this.mails.nextDueAt(),
      runDue: (now) => this.mails.sendDue(provider, now),
    });
  }
}
