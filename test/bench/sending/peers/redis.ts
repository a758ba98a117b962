import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { type BenchSettings, CannotRun } from '../../bench.js';

const longestMs = 10_000;

/** Starts a Redis of the bench's own on loopback, with an append-only file. Throws {@link CannotRun} without one. */
export async function startRedis(folder: string, atEnd: BenchSettings['atEnd']): Promise<number> {
  const port = await getPort({ host: '127.0.0.1' });
  await mkdir(folder, { recursive: true });
  const given = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', appendfsync: 'everysec' };
  const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const redis = spawn('redis-server', options, { stdio: 'ignore' });
  const exit = once(redis, 'exit').catch(() => undefined);
  const failure = await Promise.race([
    once(redis, 'spawn').then(() => undefined),
    once(redis, 'error').then(() => new CannotRun('there is no redis-server on this machine')),
  ]);
  if (failure) throw failure;
  atEnd(async () => {
    redis.kill('SIGTERM');
    await exit;
  });
  const deadline = performance.now() + longestMs;
  while (!(await answers(port))) {
    if (redis.exitCode !== null || performance.now() > deadline) throw new Error('redis-server did not start');
    await pause(50);
  }
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
