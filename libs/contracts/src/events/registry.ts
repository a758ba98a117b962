import { type z } from 'zod';
import { deliveryAgentEvents } from './delivery-agent-events.js';
import { deliveryEvents } from './delivery-events.js';
import { deliveryOwnerEvents } from './delivery-owner-events.js';
import { deliverySenderEvents } from './delivery-sender-events.js';
import { escalationEvents } from './escalation-events.js';
import { identityEvents } from './identity-events.js';
import { ledgerChargeEvents } from './ledger-charge-events.js';
import { ledgerDisputeEvents } from './ledger-dispute-events.js';
import { ledgerEndingEvents } from './ledger-ending-events.js';
import { ledgerEvents } from './ledger-events.js';
import { ledgerExtensionEvents } from './ledger-extension-events.js';
import { ledgerHoldEvents } from './ledger-hold-events.js';
import { ledgerPromiseEvents } from './ledger-promise-events.js';
import { ledgerPlanEvents } from './ledger-plan-events.js';
import { ledgerMandateEvents } from './ledger-mandate-events.js';
import { ledgerStatementEvents } from './ledger-statement-events.js';
import { ledgerSettlementEvents } from './ledger-settlement-events.js';
import { policyApprovalEvents } from './policy-approval-events.js';
import { policyPersonEvents } from './policy-person-events.js';
import { policyTaskEvents } from './policy-task-events.js';
import { policyChangeEvents } from './policy-change-events.js';
import { policyRulesEvents } from './policy-rules-events.js';
import { portalEvents } from './portal-events.js';

/** Every event type of the system. */
export const eventDefinitions = [
  ...identityEvents,
  ...ledgerEvents,
  ...ledgerSettlementEvents,
  ...ledgerDisputeEvents,
  ...ledgerChargeEvents,
  ...ledgerHoldEvents,
  ...ledgerPromiseEvents,
  ...ledgerExtensionEvents,
  ...ledgerPlanEvents,
  ...ledgerMandateEvents,
  ...ledgerStatementEvents,
  ...ledgerEndingEvents,
  ...escalationEvents,
  ...policyChangeEvents,
  ...policyPersonEvents,
  ...policyRulesEvents,
  ...policyTaskEvents,
  ...policyApprovalEvents,
  ...deliveryEvents,
  ...deliveryAgentEvents,
  ...deliveryOwnerEvents,
  ...deliverySenderEvents,
  ...portalEvents,
] as const;

type AnyDefinition = (typeof eventDefinitions)[number];

/** The name of an event type, such as `ledger.invoice.issued.v1`. */
export type EventType = AnyDefinition['type'];
/** The data that events of type `T` carry. */
export type EventData<T extends EventType> = z.output<Extract<AnyDefinition, { type: T }>['data']>;
/** An event of one of the types `T`, with its data narrowed by `type`. */
export type TypedEvent<T extends EventType> = { [K in T]: { readonly type: K; readonly data: EventData<K> } }[T];

const byType = new Map<string, AnyDefinition>(eventDefinitions.map((definition) => [definition.type, definition]));

/** The definition of a type, undefined for a type this version does not know. */
export function findEvent(type: string): AnyDefinition | undefined {
  return byType.get(type);
}

/** A new event: who it is about, when (business time), and its data, checked by the compiler. */
export interface EventDraft {
  readonly type: EventType;
  readonly companyId: string;
  /** Customer id, or the company's where no customer is meant. */
  readonly subject: string;
  readonly time: Temporal.Instant;
  readonly data: unknown;
  readonly correlationId?: string;
  readonly causationId?: string;
}

/** Builds a draft whose data fits its type. */
export function draftEvent<T extends EventType>(
  type: T,
  about: Omit<EventDraft, 'type' | 'data'>,
  data: EventData<T>,
): EventDraft {
  return { ...about, type, data };
}
