import { type AppConfig, Home } from '@tactful/runtime';

/**
 * The configuration with the providers' SDKs pointed at the sandbox and the account that it knows.
 * What the environment says of an account wins, so that two processes can share one.
 */
export function pointAtSandbox(config: AppConfig): AppConfig {
  const { sandbox } = new Home(config.home).secrets();
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
    sendgrid: { apiKey: sandbox.sendgridApiKey, baseUrl: `${url}/sandbox/sendgrid`, ...config.sendgrid },
  };
}
