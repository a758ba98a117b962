import { setTimeout as pause } from 'node:timers/promises';
import { type SendResult } from '../../../libs/delivery/src/sending/channel-provider.js';
import { type Bench, expectEqual } from '../bench.js';
import { acceptAfter, type Answer } from './our-sender.js';
import { type SenderRun, SenderRuns } from './sender-runs.js';

const figure = { name: 'pacing', unit: 'messages/s', bar: { atLeast: 0.98 } };
const fullMinutes = 10;
const allowedPerSecond = 20;
const latencyMs = 100;
const refusal: SendResult = { kind: 'refused', errorClass: 'rate', code: '20429' };

/** Whether a sender uses what its provider allows, and never more. */
export const pacing: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: `ten minutes (times --scale) of sending by delivery in this process, with more due than the sender may send; the provider takes 100 ms and refuses (429) what is more than ${allowedPerSecond} a second, counted by a bucket of one second`,
    floor: 'the allowed rate',
    checked: 'the provider refused nothing',
  },

  async prepare(settings) {
    const seconds = Math.max(10, fullMinutes * 60 * settings.scale);
    // A little more than may be sent, so that there is always something due.
    const runs = await SenderRuns.prepare(settings, Math.ceil(allowedPerSecond * (seconds + 5)));
    return {
      ours: () =>
        runs.on(
          async (run) => ({ [figure.name]: await sendFor(seconds, run, runs.dueAt) }),
          async (owner) => {
            await owner.query(
              `update delivery.sender set rate_per_second = $1, tokens = 0, refilled_at = $2, ready_at = $2
              where channel = 'sms'`,
              [allowedPerSecond, runs.dueAt.toString()],
            );
          },
        ),
      floor: () => Promise.resolve({ [figure.name]: allowedPerSecond }),
    };
  },
};

/** Sends as the timer of the channel would, business time running as fast as machine time. */
async function sendFor(seconds: number, { sender }: SenderRun, dueAt: Temporal.Instant): Promise<number> {
  const from = performance.now();
  const elapsedMs = () => performance.now() - from;
  const ticking = setInterval(() => {
    sender.moveTo(dueAt.add({ milliseconds: Math.floor(elapsedMs()) }));
  }, 1);
  const provider = new CountingProvider(elapsedMs);
  try {
    for (;;) {
      // It goes on while tokens come in: usually until everything has been sent.
      await sender.sendDue(provider.answer);
      if (elapsedMs() >= seconds * 1_000) break;
      const next = await sender.nextDueAt();
      if (!next) throw new Error('Nothing is left to send, before the time is over: faster than allowed');
      await pause(Math.max(1, next.since(dueAt).total('milliseconds') - elapsedMs()));
    }
  } finally {
    clearInterval(ticking);
  }
  expectEqual('messages that the provider refused', provider.refused, 0);
  return provider.acceptedUntil(seconds * 1_000) / seconds;
}

/** A provider that lets through what it allows and refuses the rest. */
class CountingProvider {
  refused = 0;
  readonly #accepted: number[] = [];
  #tokens = allowedPerSecond;
  #filledAtMs = 0;
  readonly #accept = acceptAfter(latencyMs);

  constructor(private readonly elapsedMs: () => number) {}

  readonly answer: Answer = (message) => {
    const nowMs = this.elapsedMs();
    const gained = ((nowMs - this.#filledAtMs) * allowedPerSecond) / 1_000;
    this.#tokens = Math.min(allowedPerSecond, this.#tokens + gained);
    this.#filledAtMs = nowMs;
    if (this.#tokens < 1) {
      this.refused += 1;
      return Promise.resolve(refusal);
    }
    this.#tokens -= 1;
    this.#accepted.push(nowMs);
    return this.#accept(message);
  };

  acceptedUntil(ms: number): number {
    return this.#accepted.filter((at) => at <= ms).length;
  }
}
