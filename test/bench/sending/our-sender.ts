import { DeliveryModule } from '@tactful/delivery';
import { MessagingModule } from '@tactful/messaging';
import { Clock, createApp, readConfig, VirtualClock } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ChannelProvider,
  type OutgoingMessage,
  type SendResult,
} from '../../../libs/delivery/src/sending/channel-provider.js';
import { ClaimStore } from '../../../libs/delivery/src/sending/claim.store.js';
import { SendingService } from '../../../libs/delivery/src/sending/sending.service.js';
import { TruthGate } from '../../../libs/delivery/src/sending/truth-gate.js';
import { type GateBook } from './gate-book.js';

/** What a provider in this process does with a message. */
export type Answer = (message: OutgoingMessage) => Promise<SendResult>;

/** Delivery's sending in this process: claim, decision, intent and outcome as in production, no call over the network. */
export class OurSender {
  private constructor(
    private readonly app: Awaited<ReturnType<typeof createApp>>,
    private readonly clock: VirtualClock,
  ) {}

  /** Starts it on a database of a bench, at the business time of that database. */
  static async open(databaseUrl: string, gate: GateBook): Promise<OurSender> {
    const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn', TACTFUL_VIRTUAL_CLOCK: '1' };
    const modules = [MessagingModule.forRoot({ transport: 'postgres' }), DeliveryModule];
    const app = await createApp({ config: readConfig(env), modules, schemas: [] });
    await app.init();
    const truth = app.get(TruthGate, { strict: false });
    truth.ask = (_company, customerIds) => Promise.resolve(gate.answer(customerIds));
    const clock = app.get(Clock, { strict: false });
    if (!(clock instanceof VirtualClock)) throw new Error('Business time has to stand still');
    return new OurSender(app, clock);
  }

  moveTo(instant: Temporal.Instant): void {
    this.clock.advance(instant);
  }

  /** What the timer of the channel runs: until nothing is due, or no sender has a token. */
  async sendDue(answer: Answer): Promise<void> {
    await this.app.get(SendingService, { strict: false }).sendDue('sms', providerOf(answer));
  }

  /** When the timer would run next. */
  nextDueAt(): Promise<Temporal.Instant | null> {
    return this.app.get(ClaimStore, { strict: false }).nextDueAt('sms');
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** A provider that takes every message after so many milliseconds. */
export function acceptAfter(
  milliseconds: number,
  onAccepted: (message: OutgoingMessage) => void = () => undefined,
): Answer {
  return async (message) => {
    if (milliseconds > 0) await pause(milliseconds);
    onAccepted(message);
    return { kind: 'accepted', providerId: `SM${randomUUID().replaceAll('-', '')}` };
  };
}

function providerOf(answer: Answer): ChannelProvider {
  return { channel: 'sms', name: 'twilio', receiptsExist: true, off: null, lookUp: 'list', send: answer };
}
