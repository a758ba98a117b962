import { type Permission, type Refusal } from '@tactful/runtime';
import { SettingsController } from '../settings/settings.controller.js';
import { type LedgerSettings, ledgerSettings } from '../settings/settings.schemas.js';
import { type LedgerApp } from './ledger-app.js';

/** Decides about the books as somebody with the right to: an object of sections, the rest by default. */
export function decideSettings({ app, companyId }: LedgerApp, settings: object): Promise<LedgerSettings | Refusal> {
  const permissions: Permission[] = ['read', 'write', 'settings'];
  const actor = { kind: 'internal', companyId, id: 'spec', name: 'spec', permissions } as const;
  return app.get(SettingsController, { strict: false }).replace(actor, ledgerSettings.parse(settings));
}
