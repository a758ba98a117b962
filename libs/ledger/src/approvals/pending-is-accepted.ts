import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { approvalView } from './approval.schemas.js';

/** Answers 202 instead of 201 when a command has become a request that waits for a second person. */
@Injectable()
export class PendingIsAccepted implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<{ status(code: number): unknown }>();
    return next.handle().pipe(
      map((outcome: unknown) => {
        if (approvalView.safeParse(outcome).success) reply.status(202);
        return outcome;
      }),
    );
  }
}
