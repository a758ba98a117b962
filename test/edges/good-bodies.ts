/** Good bodies by schema name, where the document shows no example. */
export function goodBodies(contactId: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    NewApiKey: { name: 'fuzz', permissions: ['read'] },
    CustomerPatch: { name: 'Linde', contacts: [{ id: contactId, email: 'other@linde.example' }] },
    InvoicePatch: { description: 'Website care' },
    NewNote: { text: 'Spoke on the phone.' },
    VoidRequest: { reason: 'a mistake' },
    NewConsent: { contactId, channel: 'sms', type: 'express', wording: 'Yes, write to me.' },
    NewPreferences: { channels: ['email'], hours: [{ days: ['mon'], start: '09:00', end: '12:00' }] },
    NewAgentMessage: { channel: 'sms', text: 'Thank you.' },
  };
}
