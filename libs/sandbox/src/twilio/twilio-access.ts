import { Inject, Injectable } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import { type FaultKind, type FaultyRequest } from '../faults/fault.schema.js';
import { type Answer, type Outcome, type ProviderRequest } from '../provider-call/outcome.js';
import { ProviderGate } from '../provider-call/provider-gate.js';
import { SANDBOX_OPTIONS, type SandboxOptions } from '../sandbox.options.js';
import { internalError, notAuthenticated, refused, tooManyRequests } from './twilio-errors.js';

/** A request to Twilio: for which account, and what faults may look at. */
export interface TwilioCall {
  readonly accountSid: string;
  readonly request: ProviderRequest;
  readonly about: Omit<FaultyRequest, 'provider'>;
}

/** Lets in who holds the account's SID and token (HTTP Basic). */
@Injectable()
export class TwilioAccess {
  readonly accountSid: string;
  readonly #expected: string;

  constructor(
    private readonly gate: ProviderGate,
    @Inject(SANDBOX_OPTIONS) { twilio }: SandboxOptions,
  ) {
    this.accountSid = twilio.accountSid;
    this.#expected = `Basic ${Buffer.from(`${twilio.accountSid}:${twilio.authToken}`).toString('base64')}`;
  }

  /** Does the work for the account's owner; answers everybody else with 20003. */
  pass(call: TwilioCall, work: (faults: readonly FaultKind[]) => Promise<Answer>): Promise<Outcome> {
    const { request, about } = call;
    const gated = {
      request,
      about: { provider: 'twilio' as const, ...about },
      rateLimited: refused(tooManyRequests),
      failed: refused(internalError),
    };
    return this.gate.pass(gated, (faults) =>
      this.#isOwner(call) ? work(faults) : Promise.resolve(refused(notAuthenticated)),
    );
  }

  #isOwner({ accountSid, request }: TwilioCall): boolean {
    return accountSid === this.accountSid && sameText(request.authorization ?? '', this.#expected);
  }
}

/** Compares in constant time. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
