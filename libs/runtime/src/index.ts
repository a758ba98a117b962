export { type AppConfig, APP_CONFIG, perService, readConfig, serviceNames, type ServiceName } from './config/config.js';
export { Clock, machineNow, SystemClock, VirtualClock } from './clock/clock.js';
export { ClockJump } from './clock/clock-jump.js';
export { deleteClockRow, readClockRow } from './clock/clock.store.js';
export { arrayParameter } from './database/array-parameter.js';
export { forgetOutcomes } from './database/command-key.js';
export { afterCommit, Database, sqlState, switchCompany } from './database/database.js';
export { instantText } from './database/instant-text.js';
export { DatabaseModule, DatabasePools } from './database/database.module.js';
export { migrate, type MigrationPlan, runtimeSchema } from './database/migrate.js';
export { isolateByCompany, type ServiceSchema } from './database/service-schema.js';
export {
  BusinessTimers,
  type BusinessTimer,
  type BusyProbe,
  type DueStatus,
  type TimerPhase,
} from './timers/business-timers.js';
export { untilAtRest } from './timers/at-rest.js';
export { type Actor, actorKey, actorName, CurrentActor } from './http/actor.js';
export { type AuthenticationQuestion } from './http/authenticator.js';
export { Internal, type Permission, Public, Requires } from './http/permission.js';
export { conflict, isRefusal, notFound, Refusal, type RefusedField, unacceptable } from './http/refusal.js';
export { RefusedRequest } from './http/problem.filter.js';
export { openApiOf } from './http/openapi.js';
export { type ActingFor, InternalCallFailed, InternalHttp } from './internal/internal-http.js';
export { JsonLogger } from './logging/json-logger.js';
export { Readiness } from './health/health.controller.js';
export { type AppDefinition, bootApp, createApp } from './boot/boot.js';
export { RuntimeModule } from './boot/runtime.module.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres/embedded-postgres.js';
export { Home, type HomeSecrets } from './home/home.js';
export { runApp } from './boot/run-app.js';
