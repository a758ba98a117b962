import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, switchCompany } from '@tactful/runtime';
import { dropLeftBehind, leftBehind } from './staging.store.js';

const everyMs = 60 * 60 * 1_000;

/**
 * Drops what nobody will ask for again: rows of uploads that broke off without a word (the process was killed), and
 * what dry runs foresaw. On start and every hour of machine time; several processes do not disturb each other.
 */
@Injectable()
export class UploadSweep implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('UploadSweep');
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.#start();
    this.#timer = setInterval(() => this.#start(), everyMs);
    this.#timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  /** Drops everything that was left behind for more than an hour. */
  async sweep(): Promise<void> {
    for (const { companyId, importId } of await leftBehind(this.database)) {
      while (!this.#stopped && (await this.#dropSlice(companyId, importId)));
    }
  }

  #start(): void {
    this.#sweeping = this.sweep().catch((error: unknown) => {
      this.#logger.error('Left-behind uploads were not dropped', error instanceof Error ? error.stack : String(error));
    });
  }

  #dropSlice(companyId: string, importId: string): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      await switchCompany(tx, companyId);
      return dropLeftBehind(tx, companyId, importId);
    });
  }
}
