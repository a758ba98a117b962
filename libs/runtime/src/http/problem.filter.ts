import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { InternalCallFailed } from '../internal/internal-http.js';
import { problemOf, type Problem, titleOf } from './problem.js';
import { Refusal, type RefusalStatus } from './refusal.js';

/** A refusal from a guard, pipe or filter, where only throwing is possible. Services return {@link Refusal}. */
export class RefusedRequest extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

interface Reply {
  readonly sent?: boolean;
  status(code: number): Reply;
  type(mime: string): Reply;
  send(body: unknown): unknown;
}

const codes: Readonly<Record<number, string>> = {
  400: 'malformed_request',
  401: 'not_signed_in',
  403: 'not_allowed',
  404: 'route_not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  422: 'invalid_input',
};

/** Turns everything that is thrown into problem+json. A bug is logged in full and told as 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('ProblemFilter');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const problem = this.#problem(error);
    const reply = host.switchToHttp().getResponse<Reply>();
    if (reply.sent) return;
    reply.status(problem.status).type('application/problem+json').send(problem);
  }

  #problem(error: unknown): Problem {
    if (error instanceof RefusedRequest) return problemOf(error.refusal);
    const status = clientStatus(error);
    if (status !== undefined) {
      const detail = error instanceof Error ? error.message : titleOf(status);
      return problemOf(new Refusal(status as RefusalStatus, codes[status] ?? 'refused', detail));
    }
    if (error instanceof InternalCallFailed) {
      this.#logger.warn(error.message);
      return problemOf(new Refusal(503, 'not_available', 'A part of the system is not available right now.'));
    }
    this.#logger.error('A request failed', error instanceof Error ? error.stack : String(error));
    return {
      type: 'urn:tactful:problem:internal',
      title: titleOf(500),
      status: 500,
      code: 'internal',
      detail: 'Something went wrong on our side. It is logged.',
    };
  }
}

/** The 4xx of Nest's or Fastify's own errors (unknown route, malformed JSON, too large a body). */
function clientStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus() < 500 ? error.getStatus() : undefined;
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}
