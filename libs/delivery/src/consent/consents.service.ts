import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { ConsentStore, type PointRecord } from './consent.store.js';
import { type ConsentAct, type ConsentKind, type ConsentSource } from './consent.types.js';
import { Consents } from './consents.js';
import { type ConsentList, type ConsentRecord, type NewConsent } from './consents.types.js';

/** Shows the evidence of consent, and records what companies, agents and the customer page report. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly store: ConsentStore,
    private readonly consents: Consents,
    private readonly outbox: Outbox,
  ) {}

  list(actor: Actor, customerId: string): Promise<ConsentList | Refusal> {
    return this.transactions.run(actor.companyId, customerId, async (tx) => ({
      items: await this.store.ofCustomer(tx, actor.companyId, customerId),
      nextCursor: null,
    }));
  }

  async record(actor: Actor, customerId: string, consent: NewConsent): Promise<ConsentRecord | Refusal> {
    if (consent.ownAct && !consent.wording) {
      return unacceptable('wording_needed', 'Say in which words the person agreed.', '/wording');
    }
    const { companyId } = actor;
    return this.transactions.run(companyId, customerId, async (tx, now) => {
      const at = consent.at === undefined ? now : Temporal.Instant.from(consent.at);
      if (Temporal.Instant.compare(at, now) > 0) {
        return unacceptable('in_the_future', 'This has not happened yet.', '/at');
      }
      const point = pointOf(await this.store.ofCustomer(tx, companyId, customerId), consent);
      if (!point) return unacceptable('no_such_address', 'This contact has no address on this channel.', '/channel');
      const act = actOf(actor, { consent, customerId, at }, point);
      if (isRefusedByOptOut(point, act)) {
        const detail = 'This person has opted out. Only their own act ends that: send ownAct with the wording.';
        return conflict('opted_out', detail, { since: point.since });
      }
      const drafts = await this.consents.record(tx, companyId, [act], now);
      const after = pointOf(await this.store.ofCustomer(tx, companyId, customerId), consent) ?? point;
      await this.outbox.add(tx, drafts);
      return after;
    });
  }
}

function pointOf(points: readonly PointRecord[], consent: NewConsent): PointRecord | undefined {
  return points.find((point) => point.contactId === consent.contactId && point.channel === consent.channel);
}

function isRefusedByOptOut(point: PointRecord, act: ConsentAct): boolean {
  return point.state === 'opted_out' && (act.kind === 'express' || act.kind === 'implied_by_contract');
}

interface Recorded {
  readonly consent: NewConsent;
  readonly customerId: string;
  readonly at: Temporal.Instant;
}

function actOf(actor: Actor, { consent, customerId, at }: Recorded, point: PointRecord): ConsentAct {
  return {
    addressKey: point.addressKey,
    channel: point.channel,
    address: point.address,
    customerId,
    contactId: consent.contactId,
    kind: kindOf(consent),
    wording: consent.wording ?? null,
    language: consent.language ?? null,
    proof: consent.proof,
    source: sourceOf(actor),
    actor: actorName(actor),
    reference: `rest:${randomUUID()}`,
    at,
  };
}

function kindOf(consent: NewConsent): ConsentKind {
  return consent.type === 'express' && consent.ownAct ? 'opted_in' : consent.type;
}

function sourceOf({ kind, id }: Actor): ConsentSource {
  // The customer page acts for the person who opened it.
  if (kind === 'internal' && id.startsWith('portal:')) return 'page';
  return kind === 'agent' ? 'agent' : 'api';
}
