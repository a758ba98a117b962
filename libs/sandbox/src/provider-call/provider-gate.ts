import { Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultKind, type FaultyRequest } from '../faults/fault.schema.js';
import { FaultsService } from '../faults/faults.service.js';
import { type ProviderCall } from '../message-log/message.types.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type Answer, type Outcome, type ProviderRequest } from './outcome.js';

/** A request, what faults may look at, and how this provider words a fault. */
export interface GatedCall {
  readonly request: ProviderRequest;
  readonly about: FaultyRequest;
  readonly rateLimited: Answer;
  readonly failed: Answer;
}

/** Every request to a provider passes here: faults are drawn, the call is logged, and only then is it answered. */
@Injectable()
export class ProviderGate {
  constructor(
    private readonly faults: FaultsService,
    private readonly log: SandboxLog,
    private readonly clock: Clock,
  ) {}

  /** `work` does what the provider would do; it gets the faults that change what happens to a message. */
  async pass(call: GatedCall, work: (faults: readonly FaultKind[]) => Promise<Answer>): Promise<Outcome> {
    const { applied, stored } = this.faults.draw(call.about);
    for (const fault of applied) if (fault.kind === 'latency') await sleep(fault.milliseconds);
    const outcome = before(applied, call) ?? after(applied, call, await work(applied));
    await Promise.all([stored, this.log.record({ kind: 'called', call: this.#entry(call, outcome, applied) })]);
    return outcome;
  }

  #entry({ request, about }: GatedCall, outcome: Outcome, applied: readonly FaultKind[]): ProviderCall {
    return {
      at: this.clock.now(),
      method: request.method,
      path: request.url,
      status: outcome.kind === 'answer' ? outcome.status : 0,
      provider: about.provider,
      ...(applied.length > 0 && { faultApplied: applied.map((fault) => fault.kind) }),
    };
  }
}

/** The fault that keeps the provider from doing anything. */
function before(applied: readonly FaultKind[], call: GatedCall): Outcome | null {
  for (const fault of applied) {
    if (fault.kind === 'connection_reset') return { kind: 'hang_up' };
    if (fault.kind === 'rate_limit') {
      const headers = { ...call.rateLimited.headers, 'retry-after': String(fault.retryAfterSeconds) };
      return { kind: 'answer', ...call.rateLimited, headers };
    }
    if (fault.kind === 'server_error' && !fault.accepted)
      return { kind: 'answer', ...call.failed, status: fault.status };
  }
  return null;
}

/** What the caller hears of what the provider did. */
function after(applied: readonly FaultKind[], call: GatedCall, answer: Answer): Outcome {
  for (const fault of applied) {
    if (fault.kind === 'lost_response') return { kind: 'hang_up' };
    if (fault.kind === 'server_error') return { kind: 'answer', ...call.failed, status: fault.status };
  }
  return { kind: 'answer', ...answer };
}
