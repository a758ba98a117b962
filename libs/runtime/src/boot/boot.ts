import multipart from '@fastify/multipart';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { type FastifyError, type FastifyReply } from 'fastify';
import { type AppConfig } from '../config/config.js';
import { migrate } from '../database/migrate.js';
import { type ServiceSchema } from '../database/service-schema.js';
import { Readiness } from '../health/health.controller.js';
import { openApiOf } from '../http/openapi.js';
import { problemOf } from '../http/problem.js';
import { Refusal } from '../http/refusal.js';
import { JsonLogger } from '../logging/json-logger.js';
import { refuseOpenRoutes } from './route-access.js';
import { RuntimeModule } from './runtime.module.js';

/** A request body larger than this is 413. Imports are streamed and have their own limit. */
const bodyLimitBytes = 2 * 1024 * 1024;

/** What one process is made of. */
export interface AppDefinition {
  readonly config: AppConfig;
  readonly modules: readonly (Type | DynamicModule)[];
  /** Schemas that this process migrates before it starts, each in its service's database. */
  readonly schemas: readonly ServiceSchema[];
  /** Connects the bus and anything else that must run before requests are taken. */
  readonly beforeListen?: (app: NestFastifyApplication) => Promise<void>;
  /** What needs its own routes to answer, such as making the first company; the app says ready after it. */
  readonly beforeReady?: (app: NestFastifyApplication) => Promise<void>;
}

/**
 * Boots one process: migrates, builds the Nest application on Fastify, refuses routes that
 * declare no access, listens on loopback by default, then says ready. SIGTERM and SIGINT close it.
 */
export async function bootApp(definition: AppDefinition): Promise<NestFastifyApplication> {
  const { config } = definition;
  await migrateAll(definition);
  const app = await createApp(definition);
  refuseOpenRoutes(app);
  await definition.beforeListen?.(app);
  serveOpenApi(app);
  await app.listen(config.port, config.host);
  await definition.beforeReady?.(app);
  app.get(Readiness).ready();
  return app;
}

/** The Nest application of a definition, initialised but not listening: what tests inject requests into. */
export async function createApp(definition: AppDefinition): Promise<NestFastifyApplication> {
  @Module({ imports: [RuntimeModule.forRoot(definition.config), ...definition.modules] })
  class AppModule {}

  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answerBadAddress,
    // A stopping process answers what it has begun and takes nothing new.
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: new JsonLogger(definition.config.logLevel),
    rawBody: true,
    abortOnError: false,
  });
  // Leaves a multipart body unread: routes that take files (imports, inbound mail) read the stream themselves.
  // Not awaited: that would start Fastify before Nest has set its error handler, and routes would miss it.
  void app.register(multipart);
  return app;
}

/** An address that is no URL (such as %zz) fails before any filter of ours: told in the same words as everything else. */
function answerBadAddress(error: FastifyError, _request: unknown, reply: FastifyReply): void {
  const refusal = new Refusal(400, 'malformed_address', error.message.slice(0, 500));
  void reply.status(refusal.status).type('application/problem+json').send(problemOf(refusal));
}

/** The document for programs at /openapi.json, and the same to read and try at /reference. */
function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('reference', app, () => openApiOf(app), {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Tactful API',
  });
}

async function migrateAll({ config, schemas }: AppDefinition): Promise<void> {
  const byAdmin = new Map<string, { role: string; schemas: ServiceSchema[] }>();
  const ofOneService = schemas.filter((schema) => !schema.everyDatabase);
  for (const schema of ofOneService) {
    const service =
      schema.schema in config.databaseUrls ? (schema.schema as keyof typeof config.databaseUrls) : 'ledger';
    const adminUrl = config.databaseAdminUrls[service];
    const runtimeUrl = config.databaseUrls[service];
    if (!adminUrl || !runtimeUrl) throw new Error('DATABASE_URL and DATABASE_ADMIN_URL are both needed');
    const known = byAdmin.get(adminUrl) ?? { role: decodeURIComponent(new URL(runtimeUrl).username), schemas: [] };
    known.schemas.push(schema);
    byAdmin.set(adminUrl, known);
  }
  const everywhere = schemas.filter((schema) => schema.everyDatabase);
  for (const [adminUrl, plan] of byAdmin) {
    await migrate({ adminUrl, runtimeRole: plan.role, schemas: [...everywhere, ...plan.schemas] });
  }
}
