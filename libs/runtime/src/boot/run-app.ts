import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppDefinition, bootApp } from './boot.js';

/** SIGTERM drains and ends within this long, whatever hangs. */
const stopTimeoutMs = 9_000;

/**
 * Boots a process and stops it well: SIGTERM and SIGINT first drain requests, timers and consumers, then run
 * `afterStop` (the standalone stops its PostgreSQL there), and end the process within 10 s.
 */
export async function runApp(
  definition: AppDefinition,
  afterStop: () => Promise<void> = async () => undefined,
): Promise<NestFastifyApplication> {
  let app: NestFastifyApplication | undefined;
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopTimeoutMs).unref();
    await app?.close();
    await afterStop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  try {
    app = await bootApp(definition);
    return app;
  } catch (error) {
    await afterStop();
    throw error;
  }
}
