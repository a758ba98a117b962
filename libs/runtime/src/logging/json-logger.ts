import { type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Nest's logger on pino: one JSON line each. Logs carry ids, never names, addresses or message texts. */
export class JsonLogger implements LoggerService {
  readonly #pino: Logger;

  constructor(level: string) {
    this.#pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, context?: string): void {
    this.#pino.info({ context }, asText(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.#pino.error({ context, stack }, asText(message));
  }

  warn(message: unknown, context?: string): void {
    this.#pino.warn({ context }, asText(message));
  }

  debug(message: unknown, context?: string): void {
    this.#pino.debug({ context }, asText(message));
  }

  verbose(message: unknown, context?: string): void {
    this.#pino.trace({ context }, asText(message));
  }
}

function asText(message: unknown): string {
  if (message instanceof Error) return message.stack ?? message.message;
  return typeof message === 'string' ? message : JSON.stringify(message);
}
