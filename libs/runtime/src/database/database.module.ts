import { type DynamicModule, Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP_CONFIG, type AppConfig, type ServiceName } from '../config/config.js';
import { Database } from './database.js';
import { GatheringSocket } from './gathering-socket.js';
import { refusePowerfulRole } from './role-check.js';

const poolSize = 10;
/** No writing transaction may last longer: the bus waits for the oldest one. */
const transactionTimeoutMs = 5_000;

/** One connection pool for each distinct database URL of this process. */
@Injectable()
export class DatabasePools implements OnApplicationShutdown {
  readonly #pools = new Map<string, Promise<DataSource>>();

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** The pool of a service's database, connected and checked. */
  pool(service: ServiceName): Promise<DataSource> {
    const url = this.config.databaseUrls[service];
    if (!url) throw new Error(`DATABASE_URL (or ${service.toUpperCase()}_DATABASE_URL) is not set`);
    const known = this.#pools.get(url);
    if (known) return known;
    const made = connect(url);
    this.#pools.set(url, made);
    return made;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const pool of this.#pools.values()) await (await pool).destroy();
    this.#pools.clear();
  }
}

async function connect(url: string): Promise<DataSource> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'tactful',
    extra: {
      // Statements that are asked for at once go out at once (see `Database`).
      pipeline: true,
      stream: () => new GatheringSocket(),
      options: `-c transaction_timeout=${transactionTimeoutMs} -c idle_in_transaction_session_timeout=${transactionTimeoutMs} -c timezone=UTC`,
    },
  }).initialize();
  await refusePowerfulRole(source);
  return source;
}

/** Holds the pools of the process. Import once, in the app. */
@Global()
@Module({ providers: [DatabasePools], exports: [DatabasePools] })
export class DatabasePoolsModule {}

/** Gives a feature module its service's {@link Database}. */
@Module({})
export class DatabaseModule {
  static forService(service: ServiceName): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: Database,
          useFactory: async (pools: DatabasePools) => new Database(await pools.pool(service), service),
          inject: [DatabasePools],
        },
      ],
      exports: [Database],
    };
  }
}
