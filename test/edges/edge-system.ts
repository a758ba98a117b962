import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HomeSecrets } from '@tactful/runtime';
import getPort from 'get-port';
import { HomeFolder } from '../system/home-folder.js';
import { createOwnDatabase } from '../system/own-database.js';
import { type Credentials, readCredentials, SystemProcess } from '../system/running-system.js';
import { EdgeClient } from './edge-client.js';

/** Business time stands here until a spec moves it: a Monday in the night of Europe. */
export const firstInstant = '2026-06-01T00:00:00Z';

/** The built standalone with everything that an attacker would like to hold: its database, its secrets, its log. */
export class EdgeSystem {
  readonly credentials: Credentials;
  readonly secrets: HomeSecrets;
  readonly client: EdgeClient;

  private constructor(
    url: string,
    readonly database: { readonly url: string; readonly adminUrl: string },
    private readonly home: string,
    private readonly end: () => Promise<void>,
  ) {
    this.credentials = readCredentials(home);
    this.secrets = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as HomeSecrets;
    this.client = new EdgeClient(url, this.credentials.apiKey);
  }

  static async start(): Promise<EdgeSystem> {
    const home = new HomeFolder();
    const database = await createOwnDatabase();
    const standalone = new SystemProcess({
      app: 'standalone',
      port: await getPort({ host: '127.0.0.1' }),
      env: {
        TACTFUL_HOME: home.path,
        TACTFUL_VIRTUAL_CLOCK: '1',
        TACTFUL_CLOCK_START: firstInstant,
        DATABASE_URL: database.url,
        DATABASE_ADMIN_URL: database.adminUrl,
      },
      log: home.log('standalone'),
    });
    const end = async (): Promise<void> => {
      await standalone.stop();
      await database.drop();
      home.remove();
    };
    try {
      await standalone.start();
      return new EdgeSystem(standalone.url, database, home.path, end);
    } catch (error) {
      await end();
      throw error;
    }
  }

  stop(): Promise<void> {
    return this.end();
  }

  /** What the process logged as an error so far: a request that fails inside ends here. */
  errors(): string[] {
    const log = readFileSync(join(this.home, 'standalone.log'), 'utf8');
    return log.split('\n').filter((line) => /^\{"level":[56]0/.test(line));
  }

  /** Lets business time run to an instant, or comes to rest where it stands. */
  async runTo(instant: string): Promise<void> {
    const answer = await this.client.send({ method: 'POST', path: '/dev/clock', json: { to: instant } });
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`/dev/clock → ${answer.status} ${answer.text}`);
  }
}
