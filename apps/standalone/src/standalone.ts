import { ChannelEmailModule } from '@tactful/channel-email';
import { ChannelSmsModule } from '@tactful/channel-sms';
import { ChannelWhatsappModule } from '@tactful/channel-whatsapp';
import { DeliveryModule, deliverySchema } from '@tactful/delivery';
import { FirstCompany, IdentityModule, identitySchema, LeaveVirtualTime } from '@tactful/identity';
import { LedgerModule, ledgerSchema } from '@tactful/ledger';
import { busSchema, connectBus, MessagingModule, messagingOptionsOf } from '@tactful/messaging';
import { PolicyModule, policySchema } from '@tactful/policy';
import { PortalModule, portalSchema } from '@tactful/portal';
import { type AppConfig, type AppDefinition, Home, runtimeSchema } from '@tactful/runtime';
import { pointAtSandbox, SandboxModule, sandboxOptionsOf } from '@tactful/sandbox';
import { TimelineModule, timelineSchema } from '@tactful/timeline';
import { ConsoleModule } from './console.module.js';

/** All services on one bus; the sandbox too, unless providers are live or it is its own process. */
export function standaloneDefinition(config: AppConfig): AppDefinition {
  const hasSandbox = config.providers === 'sandbox' && config.sandboxUrl === undefined;
  return {
    config: config.providers === 'sandbox' ? pointAtSandbox(config) : config,
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
      ...(hasSandbox ? [SandboxModule.register(sandboxOptionsOf(config, new Home(config.home)))] : []),
    ],
    beforeListen: async (app) => {
      await app.get(LeaveVirtualTime, { strict: false }).ensure();
      await connectBus(app);
    },
    beforeReady: (app) => app.get(FirstCompany, { strict: false }).ensure(),
  };
}
