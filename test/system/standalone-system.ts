import getPort from 'get-port';
import { HomeFolder } from './home-folder.js';
import { createOwnDatabase } from './own-database.js';
import { readCredentials, SystemProcess } from './running-system.js';
import { type RunningSystem, type SystemOptions } from './start-system.js';

/** Everything in one process, the sandbox too. */
export async function startStandalone({ clockStart }: SystemOptions): Promise<RunningSystem> {
  const home = new HomeFolder();
  const database = await createOwnDatabase();
  const standalone = new SystemProcess({
    app: 'standalone',
    port: await getPort({ host: '127.0.0.1' }),
    env: {
      TACTFUL_HOME: home.path,
      TACTFUL_VIRTUAL_CLOCK: '1',
      TACTFUL_CLOCK_START: clockStart,
      DATABASE_URL: database.url,
      DATABASE_ADMIN_URL: database.adminUrl,
    },
    log: home.log('standalone'),
  });
  const stop = async (): Promise<void> => {
    await standalone.stop();
    await database.drop();
    home.remove();
  };
  try {
    await standalone.start();
    return { credentials: readCredentials(home.path), home: home.path, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
