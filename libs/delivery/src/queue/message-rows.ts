import { type Channel, type ContactRole, type Tone } from '@tactful/contracts';
import { type PauseEnded } from '@tactful/templates';
import {
  mannerOfSteps,
  type MessageManner,
  type MessagePurpose,
  type MessageState,
  type MessageStep,
} from '@tactful/contact-planning';
import { type MessageRecord, type ServicePart } from './message.types.js';

/** A message's columns. */
export interface MessageRow {
  readonly message_id: string;
  readonly customer_id: string;
  readonly contact_id: string | null;
  readonly channel: Channel | null;
  readonly purpose: MessagePurpose;
  readonly state: MessageState;
  readonly wanted_tone: Tone | null;
  readonly audience_role: ContactRole | null;
  readonly audience_level: number | null;
  readonly earliest_at: string;
  readonly send_at: string;
  readonly local_time: string;
  readonly because: string;
  readonly tried_channels: readonly Channel[];
  readonly later_tries: number;
  readonly attempt_id: string | null;
  readonly service: ServicePart | null;
  readonly version: number;
  readonly planned_at: string;
  readonly ended_at: string | null;
}

/** A step that a message carries. */
export interface StepRow {
  readonly message_id: string;
  readonly obligation_id: string;
  readonly invoice_id: string;
  readonly ladder_run: number;
  readonly step: string;
  readonly customer_id: string;
  readonly contact_id: string | null;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly escalation_id: string;
  readonly wanted_tone: Tone;
  readonly audience_role: ContactRole;
  readonly audience_level: number;
  readonly after: PauseEnded | null;
  readonly manner: MessageManner | null;
  readonly raised_to: Tone | null;
}

/** A message as its columns. */
export function toRow(message: MessageRecord): Record<string, unknown> {
  return {
    message_id: message.messageId,
    customer_id: message.customerId,
    contact_id: message.contactId,
    channel: message.channel,
    purpose: message.purpose,
    state: message.state,
    wanted_tone: message.wantedTone,
    audience_role: message.audience?.role ?? null,
    audience_level: message.audience?.level ?? null,
    earliest_at: message.earliestAt.toString(),
    send_at: message.sendAt.toString(),
    local_time: message.localTime,
    because: message.because,
    tried_channels: message.triedChannels,
    later_tries: message.laterTries,
    attempt_id: message.attemptId,
    service: message.service,
    planned_at: message.plannedAt.toString(),
    ended_at: message.endedAt?.toString() ?? null,
  };
}

/** A step as its columns. */
export function stepRow(message: MessageRecord, step: MessageStep): Record<string, unknown> {
  return {
    obligation_id: step.obligationId,
    ladder_run: step.ladderRun,
    step: step.step,
    invoice_id: step.invoiceId,
    customer_id: step.customerId,
    contact_id: step.contactId,
    message_id: message.messageId,
    escalation_id: step.escalationId,
    wanted_tone: step.wantedTone,
    audience_role: step.audience.role,
    audience_level: step.audience.level,
    after: step.after,
    manner: step.manner,
    valid_from: step.validFrom,
    valid_until: step.validUntil,
    raised_to: step.raisedTo ?? null,
  };
}

/** A message from its columns and the steps that it still carries. */
export function toRecord(row: MessageRow, steps: readonly MessageStep[]): MessageRecord {
  const { audience_role: role, audience_level: level } = row;
  return {
    messageId: row.message_id,
    customerId: row.customer_id,
    contactId: row.contact_id,
    channel: row.channel,
    purpose: row.purpose,
    state: row.state,
    wantedTone: row.wanted_tone,
    audience: role === null || level === null ? null : { role, level },
    earliestAt: Temporal.Instant.from(row.earliest_at),
    sendAt: Temporal.Instant.from(row.send_at),
    localTime: row.local_time,
    because: row.because,
    triedChannels: row.tried_channels,
    laterTries: row.later_tries,
    attemptId: row.attempt_id,
    service: row.service,
    manner: mannerOfSteps(steps),
    version: row.version,
    plannedAt: Temporal.Instant.from(row.planned_at),
    endedAt: row.ended_at === null ? null : Temporal.Instant.from(row.ended_at),
    steps,
    dropped: [],
  };
}

/** A step from its columns. */
export function toStep(row: StepRow): MessageStep {
  return {
    obligationId: row.obligation_id,
    invoiceId: row.invoice_id,
    ladderRun: row.ladder_run,
    step: row.step,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    ...(row.raised_to && { raisedTo: row.raised_to }),
    escalationId: row.escalation_id,
    customerId: row.customer_id,
    contactId: row.contact_id,
    wantedTone: row.wanted_tone,
    audience: { role: row.audience_role, level: row.audience_level },
    after: row.after,
    manner: row.manner,
  };
}
