import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Only our own scripts and styles: whatever a customer wrote stays text. (Mantine writes style attributes.) */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Serves the agents' console, built by Vite, at /console. */
@Module({})
export class ConsoleModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    const root = join(process.cwd(), 'dist', 'console');
    if (!existsSync(root)) return;
    const fastify = this.host.httpAdapter.getInstance();
    // Not awaited: that would start Fastify before Nest has set its error handler, and routes would miss it.
    void fastify.register(async (scope) => {
      scope.addHook('onSend', async (_request, reply) => {
        void reply.headers({
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
        });
      });
      await scope.register(fastifyStatic, { root, prefix: '/console/', wildcard: false });
      scope.get('/console', (_request, reply) => reply.redirect('/console/'));
      scope.get('/console/*', (_request, reply) => reply.sendFile('index.html'));
    });
  }
}
