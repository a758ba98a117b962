import { type z } from 'zod';

/** Topics of the bus: one for each source. */
export const topics = ['identity.v1', 'ledger.v1', 'escalations.v1', 'delivery.v1', 'portal.v1'] as const;
export type Topic = (typeof topics)[number];

/** The service behind each topic: the `source` of its events. */
export const sourceOfTopic: Readonly<Record<Topic, string>> = {
  'identity.v1': 'identity',
  'ledger.v1': 'ledger',
  'escalations.v1': 'policy',
  'delivery.v1': 'delivery',
  'portal.v1': 'portal',
};

/** One event type: its topic, the schema of its data, and a sample that must parse for ever. */
export interface EventDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  readonly topic: Topic;
  readonly subject: 'customer' | 'company';
  readonly summary: string;
  readonly data: Schema;
  /** Parsed by the registry's spec. */
  readonly sample: unknown;
}

/** Declares an event type. An optional field more is the same version; anything else is a new one. */
export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> {
  return definition;
}
