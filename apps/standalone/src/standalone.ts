import { ChannelEmailModule } from '@tactful/channel-email';
import { ChannelSmsModule } from '@tactful/channel-sms';
import { ChannelWhatsappModule } from '@tactful/channel-whatsapp';
import { DeliveryModule, deliverySchema } from '@tactful/delivery';
import { IdentityModule, identitySchema } from '@tactful/identity';
import { LedgerModule, ledgerSchema } from '@tactful/ledger';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { PolicyModule, policySchema } from '@tactful/policy';
import { PortalModule, portalSchema } from '@tactful/portal';
import { type AppConfig, type AppDefinition, type Home, runtimeSchema } from '@tactful/runtime';
import { SandboxModule, shippedContents } from '@tactful/sandbox';
import { TimelineModule, timelineSchema } from '@tactful/timeline';
import { ConsoleModule } from './console.module.js';

/** All services on one bus; the sandbox too, unless providers are live or it is its own process. */
export function standaloneDefinition(config: AppConfig, home: Home): AppDefinition {
  const hasSandbox = config.providers === 'sandbox' && config.sandboxUrl === undefined;
  return {
    config: config.providers === 'sandbox' ? atSandbox(config, home) : config,
    schemas: [
      runtimeSchema,
      busSchema,
      identitySchema,
      ledgerSchema,
      policySchema,
      deliverySchema,
      timelineSchema,
      portalSchema,
    ],
    modules: [
      MessagingModule.forRoot(messagingOptionsOf(config)),
      IdentityModule,
      LedgerModule,
      PolicyModule,
      DeliveryModule,
      ChannelSmsModule,
      ChannelWhatsappModule,
      ChannelEmailModule,
      TimelineModule,
      PortalModule,
      ConsoleModule,
      ...(hasSandbox ? [SandboxModule.register(sandboxOptions(config, home))] : []),
    ],
    beforeListen: connectBus,
  };
}

/** Points the providers' SDKs at the sandbox, with the account it knows. */
function atSandbox(config: AppConfig, home: Home): AppConfig {
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
    sendgrid: { apiKey: sandbox.sendgridApiKey, baseUrl: `${url}/sandbox/sendgrid`, ...config.sendgrid },
  };
}

function sandboxOptions(config: AppConfig, home: Home): Parameters<typeof SandboxModule.register>[0] {
  const { sandbox } = home.secrets();
  return {
    folder: home.path('sandbox'),
    twilio: { accountSid: sandbox.twilioAccountSid, authToken: sandbox.twilioAuthToken },
    sendgrid: { apiKey: sandbox.sendgridApiKey },
    webhooks: {
      smsInboundUrl: `${config.publicUrl}/inbound/twilio/sms`,
      whatsappInboundUrl: `${config.publicUrl}/inbound/twilio/whatsapp`,
      emailEventsUrl: `${config.publicUrl}/callbacks/sendgrid/events`,
      emailInboundUrl: `${config.publicUrl}/inbound/sendgrid/parse`,
    },
    contents: shippedContents(),
  };
}
