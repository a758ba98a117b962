import { z } from 'zod';

const url = z.string().regex(/^[a-z]+:\/\/.+/, 'must be a URL');
const flag = z.enum(['0', '1', 'true', 'false']).transform((word) => word === '1' || word === 'true');
const milliseconds = z.coerce.number().int().positive();

/** The names of the services that own a schema, a database URL and an internal URL. */
export const serviceNames = ['identity', 'ledger', 'policy', 'delivery', 'timeline', 'portal'] as const;
/** One of {@link serviceNames}. */
export type ServiceName = (typeof serviceNames)[number];

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TACTFUL_HOME: z.string().default('.tactful'),
  DATABASE_URL: url.optional(),
  DATABASE_ADMIN_URL: url.optional(),
  KAFKA_BROKERS: z.string().optional(),
  TACTFUL_KAFKA_PREFIX: z
    .string()
    .regex(/^[a-z0-9._-]{0,40}$/)
    .default(''),
  PUBLIC_URL: url.optional(),
  INTERNAL_TOKEN: z.string().min(16).optional(),
  TACTFUL_PROVIDERS: z.enum(['sandbox', 'live']).default('sandbox'),
  TACTFUL_VIRTUAL_CLOCK: flag.default(false),
  TACTFUL_CLOCK_START: z.iso.datetime({ offset: true }).optional(),
  TACTFUL_LEASE_MS: milliseconds.max(60_000).default(30_000),
  TACTFUL_REQUEST_TIMEOUT_MS: milliseconds.optional(),
  TACTFUL_PEERS: z.string().optional(),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_API_BASE_URL: url.optional(),
  SENDGRID_API_KEY: z.string().optional(),
  SENDGRID_API_BASE_URL: url.optional(),
  SENDGRID_WEBHOOK_PUBLIC_KEY: z.string().optional(),
  SMTP_URL: url.optional(),
  SANDBOX_URL: url.optional(),
});

/**
 * Everything a process reads from its environment, parsed once.
 * `serviceUrls` and `databaseUrls` hold an entry per service; both default to one place for all.
 */
export interface AppConfig {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Folder of everything this installation keeps (embedded database, credentials, sandbox log). */
  readonly home: string;
  readonly databaseUrls: Readonly<Record<ServiceName, string | undefined>>;
  /** Role that owns the schemas and runs migrations; never used at run time. */
  readonly databaseAdminUrls: Readonly<Record<ServiceName, string | undefined>>;
  readonly kafkaBrokers: readonly string[];
  /** Before the name of every topic and consumer group, so that several installations can share a broker. */
  readonly kafkaPrefix: string;
  /** How the outside reaches this installation: links in messages and callback URLs start with it. */
  readonly publicUrl: string;
  readonly internalToken: string | undefined;
  readonly providers: 'sandbox' | 'live';
  readonly virtualClock: { readonly start: Temporal.Instant | undefined } | undefined;
  /** How long a claimed message may stay claimed, milliseconds of machine time, at most 60 s. */
  readonly leaseMs: number;
  /** Provider request time-out, milliseconds of machine time; always well inside the lease. */
  readonly requestTimeoutMs: number;
  readonly serviceUrls: Readonly<Record<ServiceName, string>>;
  readonly sandboxUrl: string | undefined;
  /** Other processes that the virtual clock has to wait for. */
  readonly peers: readonly string[];
  readonly twilio: { readonly accountSid?: string; readonly authToken?: string; readonly baseUrl?: string };
  readonly sendgrid: { readonly apiKey?: string; readonly baseUrl?: string; readonly webhookPublicKey?: string };
  readonly smtpUrl: string | undefined;
}

/** Nest token of the {@link AppConfig} of this process. */
export const APP_CONFIG = Symbol('APP_CONFIG');

/**
 * Parses the environment. Throws one error that names every bad variable.
 * `overrides` win over the environment; the standalone passes what it has just made (database URL, token).
 */
export function readConfig(env: NodeJS.ProcessEnv, overrides: Partial<AppConfig> = {}): AppConfig {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n  ${lines.join('\n  ')}`);
  }
  const config = { ...fromEnvironment(parsed.data, env), ...overrides };
  if (config.providers === 'live' && config.virtualClock) {
    throw new Error(
      'TACTFUL_PROVIDERS=live refuses to start with TACTFUL_VIRTUAL_CLOCK: real people live in real time.',
    );
  }
  return config;
}

function fromEnvironment(vars: z.infer<typeof environment>, env: NodeJS.ProcessEnv): AppConfig {
  const own = `http://127.0.0.1:${vars.PORT}`;
  return {
    port: vars.PORT,
    host: vars.HOST,
    logLevel: vars.LOG_LEVEL,
    home: vars.TACTFUL_HOME,
    databaseUrls: perService((name) => env[`${name.toUpperCase()}_DATABASE_URL`] ?? vars.DATABASE_URL),
    databaseAdminUrls: perService((name) => env[`${name.toUpperCase()}_DATABASE_ADMIN_URL`] ?? vars.DATABASE_ADMIN_URL),
    kafkaBrokers: splitList(vars.KAFKA_BROKERS),
    kafkaPrefix: vars.TACTFUL_KAFKA_PREFIX,
    publicUrl: vars.PUBLIC_URL ?? `http://localhost:${vars.PORT}`,
    internalToken: vars.INTERNAL_TOKEN,
    providers: vars.TACTFUL_PROVIDERS,
    virtualClock: vars.TACTFUL_VIRTUAL_CLOCK
      ? { start: vars.TACTFUL_CLOCK_START ? Temporal.Instant.from(vars.TACTFUL_CLOCK_START) : undefined }
      : undefined,
    leaseMs: vars.TACTFUL_LEASE_MS,
    requestTimeoutMs: vars.TACTFUL_REQUEST_TIMEOUT_MS ?? Math.floor(vars.TACTFUL_LEASE_MS / 3),
    serviceUrls: perService((name) => env[`${name.toUpperCase()}_URL`] ?? own),
    sandboxUrl: vars.SANDBOX_URL,
    peers: splitList(vars.TACTFUL_PEERS),
    ...providerSettings(vars),
  };
}

function providerSettings(vars: z.infer<typeof environment>): Pick<AppConfig, 'twilio' | 'sendgrid' | 'smtpUrl'> {
  return {
    twilio: {
      ...(vars.TWILIO_ACCOUNT_SID && { accountSid: vars.TWILIO_ACCOUNT_SID }),
      ...(vars.TWILIO_AUTH_TOKEN && { authToken: vars.TWILIO_AUTH_TOKEN }),
      ...(vars.TWILIO_API_BASE_URL && { baseUrl: vars.TWILIO_API_BASE_URL }),
    },
    sendgrid: {
      ...(vars.SENDGRID_API_KEY && { apiKey: vars.SENDGRID_API_KEY }),
      ...(vars.SENDGRID_API_BASE_URL && { baseUrl: vars.SENDGRID_API_BASE_URL }),
      ...(vars.SENDGRID_WEBHOOK_PUBLIC_KEY && { webhookPublicKey: vars.SENDGRID_WEBHOOK_PUBLIC_KEY }),
    },
    smtpUrl: vars.SMTP_URL,
  };
}

/** Builds a record with one entry per service. */
export function perService<T>(value: (name: ServiceName) => T): Record<ServiceName, T> {
  return Object.fromEntries(serviceNames.map((name) => [name, value(name)])) as Record<ServiceName, T>;
}

function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
