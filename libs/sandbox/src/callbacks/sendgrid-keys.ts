import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ECDSA P-256 pair with which the sandbox signs mail events and inbound mail, as SendGrid does. */
export class SendGridKeys {
  private constructor(private readonly privateKey: KeyObject) {}

  /** Reads the pair of a data folder; makes one, readable by its owner only, when there is none. */
  static open(folder: string): SendGridKeys {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'sendgrid-signing-key.pem');
    if (existsSync(path)) return new SendGridKeys(createPrivateKey(readFileSync(path)));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    try {
      writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
      return new SendGridKeys(privateKey);
    } catch (error) {
      // The system beside the sandbox was faster: both use that pair.
      if (existsSync(path)) return new SendGridKeys(createPrivateKey(readFileSync(path)));
      throw error;
    }
  }

  /** Base64 of the DER form (SPKI), as SendGrid's settings page shows it. */
  get publicKey(): string {
    return createPublicKey(this.privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  }

  /** Signature of a post: base64 of ECDSA with SHA-256 over the timestamp header followed by the raw body. */
  sign(timestamp: string, body: string | Buffer): string {
    return sign('sha256', Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]), this.privateKey).toString(
      'base64',
    );
  }
}
