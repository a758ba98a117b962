import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BusinessTimers } from '@tactful/runtime';
import { Channels } from '../sending/channels.js';
import { OwnMessages, ownMessagesTimer } from './own-messages.service.js';

/** Sends messages to the company's own people on the channels that this process sends on. */
@Injectable()
export class OwnMessagesTimer implements OnApplicationBootstrap {
  constructor(
    private readonly channels: Channels,
    private readonly messages: OwnMessages,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    if (this.channels.sending().length === 0) return;
    this.timers.register({
      name: ownMessagesTimer,
      phase: 'sending',
      nextDueAt: () => this.messages.nextDueAt(),
      runDue: (now) => this.messages.sendDue(now),
    });
  }
}
