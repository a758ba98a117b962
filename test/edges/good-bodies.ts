import { wordingOf } from '@tactful/templates';

/** Good bodies by schema name, where the document shows no example. */
export function goodBodies(contactId: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const { sms, whatsapp, email } = wordingOf('help', 'en');
  return {
    NewApiKey: { name: 'fuzz', permissions: ['read'] },
    CustomerPatch: { name: 'Linde', contacts: [{ id: contactId, email: 'other@linde.example' }] },
    InvoicePatch: { description: 'Website care' },
    NewNote: { text: 'Spoke on the phone.' },
    VoidRequest: { reason: 'a mistake' },
    NewConsent: { contactId, channel: 'sms', type: 'express', wording: 'Yes, write to me.' },
    NewPreferences: { channels: ['email'], hours: [{ days: ['mon'], start: '09:00', end: '12:00' }] },
    NewTemplate: { kind: 'help', language: 'en', wording: { sms, whatsapp, email } },
    MessageToLint: { channel: 'sms', locale: 'en', text: 'Acme: your invoice is ready.', senderName: 'Acme' },
    TemplateRules: { secondPerson: false },
    WhatsappReason: { why: 'Meta has taken our appeal.' },
    NewAgentMessage: { channel: 'sms', text: 'Thank you.' },
    NewTestSend: { channel: 'email', to: 'mia@acme.example' },
  };
}
