import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type ServiceContent } from './message.types.js';

/** Which waiting messages to take back. One of `addressKeys` and `customerIds` is given. */
export interface Cancellation {
  readonly companyId: string;
  /** Messages to people with one of these addresses (see `addressKeyOf`). */
  readonly addressKeys?: readonly string[];
  readonly customerIds?: readonly string[];
  /** Only messages that wait for this channel; left out: all. */
  readonly channel?: Channel;
  /** Stored with every step it consumes, such as `opted_out`. */
  readonly because: string;
  readonly now: Temporal.Instant;
}

/** A message outside the ladder: an answer, or an agent's own words. */
export interface NewServiceMessage {
  readonly companyId: string;
  readonly purpose: 'confirmation' | 'acknowledgement' | 'agent';
  readonly customerId: string;
  readonly contactId: string;
  readonly channel: Channel;
  readonly content: ServiceContent;
  /** When the person wrote what this answers; null only for a message that an agent starts. */
  readonly answersMessageAt: Temporal.Instant | null;
  readonly lastAcknowledgedAt?: Temporal.Instant;
  readonly now: Temporal.Instant;
}
