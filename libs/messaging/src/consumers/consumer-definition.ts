import { type ServiceName, serviceNames } from '@tactful/runtime';

/** A group of handlers that reads its topics once, whatever the number of processes that run it. */
export interface ConsumerDefinition {
  readonly name: string;
  /** In whose database its effects and positions are written, in one transaction. */
  readonly service: ServiceName;
  readonly topics: readonly string[];
  /**
   * What a dead letter means for its customer. In both cases later events of the customer queue behind it:
   * `park`: the service must not decide or send for the customer (ask {@link isParked});
   * `mark`: the service goes on and only marks what it shows as incomplete.
   */
  readonly onDeadLetter: 'park' | 'mark';
  /** Ties handlers to the consumer's transport server (Nest's transport id). */
  readonly id: symbol;
}

/**
 * Names a consumer. Define it once per name, in the lib that owns it.
 * `service` may be left out when the consumer is called like its service; throws when neither names one.
 */
export function defineConsumer(definition: {
  readonly name: string;
  readonly service?: ServiceName;
  readonly topics: readonly string[];
  readonly onDeadLetter: 'park' | 'mark';
}): ConsumerDefinition {
  const service = definition.service ?? serviceNames.find((name) => name === definition.name);
  if (!service) throw new Error(`Consumer ${definition.name} must say whose database it writes to: { service }`);
  return { ...definition, service, id: Symbol(`consumer ${definition.name}`) };
}
