import { type AppConfig, Home } from '@tactful/runtime';
import { SendGridKeys } from './callbacks/sendgrid-keys.js';

/**
 * The configuration with the providers' SDKs pointed at the sandbox, the account that it knows, and the key that
 * verifies what it posts as SendGrid would.
 * What the environment says of an account wins, so that two processes can share one.
 */
export function pointAtSandbox(config: AppConfig): AppConfig {
  const home = new Home(config.home);
  const { sandbox } = home.secrets();
  const url = config.sandboxUrl ?? `http://127.0.0.1:${config.port}`;
  return {
    ...config,
    sandboxUrl: url,
    twilio: {
      accountSid: sandbox.twilioAccountSid,
      authToken: sandbox.twilioAuthToken,
      baseUrl: `${url}/sandbox/twilio`,
      ...config.twilio,
    },
    sendgrid: {
      apiKey: sandbox.sendgridApiKey,
      baseUrl: `${url}/sandbox/sendgrid`,
      webhookPublicKey: SendGridKeys.open(home.path('sandbox')).publicKey,
      ...config.sendgrid,
    },
  };
}
