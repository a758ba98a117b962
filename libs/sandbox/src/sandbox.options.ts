import { type AppConfig, type Home } from '@tactful/runtime';
import { type ContentTemplate } from './contents/content.js';
import { shippedContents } from './contents/shipped-contents.js';

/** Nest token of the {@link SandboxOptions}. */
export const SANDBOX_OPTIONS = Symbol('SANDBOX_OPTIONS');

/** What the sandbox is told at boot. */
export interface SandboxOptions {
  /** Folder that keeps the log and the signing keys. */
  readonly folder: string;
  /** The account that may send, whose token signs callbacks. */
  readonly twilio: { readonly accountSid: string; readonly authToken: string };
  readonly sendgrid: { readonly apiKey: string };
  /** Where inbound messages and mail events are posted. One that is left out is not posted. */
  readonly webhooks: SandboxWebhooks;
  /** The WhatsApp content templates that count as approved. */
  readonly contents: readonly ContentTemplate[];
  /** Pauses between the tries of a callback that is not acknowledged, milliseconds of machine time. */
  readonly callbackRetriesMs?: readonly number[];
}

/** Addresses the company has configured at the providers. */
export interface SandboxWebhooks {
  readonly smsInboundUrl?: string;
  readonly whatsappInboundUrl?: string;
  readonly emailEventsUrl?: string;
  readonly emailInboundUrl?: string;
}

/** Half a minute in all: long enough for a receiver that restarts. */
export const defaultCallbackRetriesMs: readonly number[] = [100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * The options of an installation: the account in its home folder (or the configured one), the shipped templates as
 * approved, and webhooks at the system's public address.
 */
export function sandboxOptionsOf(config: AppConfig, home: Home): SandboxOptions {
  const { sandbox } = home.secrets();
  return {
    folder: home.path('sandbox'),
    twilio: {
      accountSid: config.twilio.accountSid ?? sandbox.twilioAccountSid,
      authToken: config.twilio.authToken ?? sandbox.twilioAuthToken,
    },
    sendgrid: { apiKey: config.sendgrid.apiKey ?? sandbox.sendgridApiKey },
    webhooks: {
      smsInboundUrl: `${config.publicUrl}/inbound/twilio/sms`,
      whatsappInboundUrl: `${config.publicUrl}/inbound/twilio/whatsapp`,
      emailEventsUrl: `${config.publicUrl}/callbacks/sendgrid/events`,
      emailInboundUrl: `${config.publicUrl}/inbound/sendgrid/parse`,
    },
    contents: shippedContents(),
  };
}
