import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { InternalHttp } from '../internal/internal-http.js';
import { AccessGuard } from './access.guard.js';
import { Authenticator } from './authenticator.js';
import { OutcomeInterceptor } from './outcome.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { SchemaPipe } from './schema.pipe.js';

/** The edge of every app: access, parsing, refusals, problems. Import once, in the app. */
@Global()
@Module({
  providers: [
    InternalHttp,
    Authenticator,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: SchemaPipe },
    { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [InternalHttp, Authenticator],
})
export class HttpModule {}
