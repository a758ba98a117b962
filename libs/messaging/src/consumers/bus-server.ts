import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { type ConsumerDefinition } from './consumer-definition.js';
import { type EventHandlers, type HandlerCallback } from './event-handlers.js';
import { type RunningConsumer } from './running-consumer.js';

/** Nest's side of one consumer: collects its handler methods, starts it with the app and stops it with the app. */
export class BusServer extends Server implements CustomTransportStrategy {
  /** A handler's error comes back to us, to roll the batch back. */
  override readonly propagatesEventHandlerErrors = true;

  constructor(
    definition: ConsumerDefinition,
    private readonly handlers: EventHandlers,
    private readonly consumer: RunningConsumer,
  ) {
    super();
    this.transportId = definition.id;
  }

  /** Keeps handlers apart: Nest would chain those of one pattern and run them at the same time on one connection. */
  override addHandler(
    _pattern: unknown,
    callback: MessageHandler,
    _isEvent?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    const types = extras?.['types'];
    if (!Array.isArray(types)) throw new Error('Use @OnEvents() for handlers of a bus consumer');
    this.handlers.add(types as string[], callback as HandlerCallback);
  }

  listen(callback: (error?: unknown) => void): void {
    this.consumer.start().then(() => callback(), callback);
  }

  close(): Promise<void> {
    return this.consumer.stop();
  }

  on(): void {
    throw new Error('A bus consumer has no transport events');
  }

  unwrap<T>(): T {
    throw new Error('A bus consumer has no client to hand out');
  }
}
