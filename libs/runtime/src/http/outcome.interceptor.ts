import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { map, Observable } from 'rxjs';
import { currentCommand } from '../database/database.js';
import { problemOf } from './problem.js';
import { RefusedRequest } from './problem.filter.js';
import { isRefusal, Refusal } from './refusal.js';

interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body?: unknown;
}

interface HttpReply {
  status(code: number): HttpReply;
  type(mime: string): HttpReply;
}

const keyShape = /^[\x21-\x7e]{1,255}$/;

/**
 * The last step of every route: a returned {@link Refusal} becomes problem+json,
 * and an `Idempotency-Key` is handed to the transaction of the command.
 */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const reply = context.switchToHttp().getResponse<HttpReply>();
    return withCommandKey(request, () => next.handle()).pipe(
      map((outcome: unknown) => {
        if (!isRefusal(outcome)) return outcome;
        reply.status(outcome.status).type('application/problem+json');
        return problemOf(outcome);
      }),
    );
  }
}

function withCommandKey(request: HttpRequest, handle: () => Observable<unknown>): Observable<unknown> {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return handle();
  if (typeof key !== 'string' || !keyShape.test(key)) {
    const detail = 'Idempotency-Key is 1 to 255 printable characters.';
    throw new RefusedRequest(new Refusal(400, 'invalid_idempotency_key', detail));
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
  return new Observable((subscriber) => currentCommand.run({ key, fingerprint }, () => handle().subscribe(subscriber)));
}
