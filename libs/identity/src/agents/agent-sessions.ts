import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '@tactful/runtime';
import { type Auth, betterAuth } from 'better-auth';
import { createHash } from 'node:crypto';
import { Pool } from 'pg';

/** Agents' sign-in, by better-auth on the identity schema: sessions, password hashes, origin checks, throttling. */
@Injectable()
export class AgentSessions implements OnApplicationShutdown {
  readonly #pool: Pool;
  readonly #auth: Auth;
  readonly #logger = new Logger('AgentSessions');

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    const connectionString = config.databaseUrls.identity;
    if (!connectionString || !config.internalToken)
      throw new Error('DATABASE_URL and INTERNAL_TOKEN are needed for sign-in');
    this.#pool = new Pool({ connectionString, max: 3, options: '-c search_path=identity' });
    // The pool throws a broken idle connection away by itself; unheard, its error would end the process.
    this.#pool.on('error', (error) => this.#logger.warn(`A connection for sign-in was lost: ${error.message}`));
    this.#auth = betterAuth({
      database: this.#pool,
      basePath: '/auth',
      baseURL: config.publicUrl,
      trustedOrigins: [config.publicUrl, `http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`],
      secret: createHash('sha256').update(`agents' sessions:${config.internalToken}`).digest('base64'),
      emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
      advanced: { database: { generateId: 'uuid' }, ipAddress: { ipAddressHeaders: ['x-forwarded-for'] } },
      rateLimit: { enabled: true, window: 60, max: 120, customRules: { '/sign-in/email': { window: 60, max: 10 } } },
      telemetry: { enabled: false },
      logger: { disabled: true },
    }) as unknown as Auth;
  }

  /** Answers better-auth's own routes under `/auth/`. */
  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request);
  }

  /** The user id behind a cookie header, undefined when there is no session. */
  async userIdOf(cookie: string): Promise<string | undefined> {
    const session = await this.#auth.api.getSession({ headers: new Headers({ cookie }) });
    return session?.user.id;
  }

  /** Makes a sign-in. Throws when the email is taken. */
  async createUser(user: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
  }): Promise<string> {
    const context = await this.#auth.$context;
    const { id } = await context.internalAdapter.createUser(
      {
        email: user.email,
        name: user.name,
        emailVerified: true,
      },
      { method: 'admin' },
    );
    await context.internalAdapter.linkAccount({
      userId: id,
      providerId: 'credential',
      accountId: id,
      password: await context.password.hash(user.password),
    });
    return id;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
