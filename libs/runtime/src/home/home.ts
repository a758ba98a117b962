import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Secrets that this installation made for itself and keeps. */
export interface HomeSecrets {
  readonly internalToken: string;
  /** What our side and the sandbox share, as an account at a provider would. */
  readonly sandbox: {
    readonly twilioAccountSid: string;
    readonly twilioAuthToken: string;
    readonly sendgridApiKey: string;
  };
}

/** The folder of everything this installation keeps (`TACTFUL_HOME`). */
export class Home {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
    mkdirSync(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Made on the first start, the same ever after. */
  secrets(): HomeSecrets {
    const file = this.path('secrets.json');
    if (!existsSync(file)) this.#writeSecretly(file, newSecrets());
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, 'utf8')) as HomeSecrets;
  }

  /** How to get in, for the person who started this. */
  writeCredentials(credentials: Readonly<Record<string, unknown>>): void {
    this.#writeSecretly(this.path('credentials.json'), credentials);
  }

  /** What an earlier start wrote, undefined on the first. */
  readCredentials(): Readonly<Record<string, unknown>> | undefined {
    const file = this.path('credentials.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : undefined;
  }

  #writeSecretly(file: string, content: unknown): void {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  }
}

function newSecrets(): HomeSecrets {
  return {
    internalToken: randomBytes(32).toString('base64url'),
    sandbox: {
      twilioAccountSid: `AC${randomBytes(16).toString('hex')}`,
      twilioAuthToken: randomBytes(16).toString('hex'),
      sendgridApiKey: `SG.${randomBytes(16).toString('base64url')}.${randomBytes(32).toString('base64url')}`,
    },
  };
}
