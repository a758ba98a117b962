import { z } from 'zod';
import { companySettings } from '../company.js';
import { defineEvent } from './define-event.js';
import { sampleIds } from './samples.js';

/** Events of companies and their settings. */
export const identityEvents = [
  defineEvent({
    type: 'identity.company.updated.v1',
    topic: 'identity.v1',
    subject: 'company',
    summary: 'A company was created or its settings changed; carries all settings.',
    data: z.strictObject({ company: companySettings, changed: z.array(z.string()), by: z.string() }),
    sample: {
      company: {
        companyId: sampleIds.company,
        name: 'Harbour Studio Ltd',
        tradingName: 'Harbour Studio',
        timeZone: 'Europe/Berlin',
        locale: 'en',
        humanContact: { name: 'Mia', email: 'mia@harbour.example' },
        senders: {},
        sending: 'shadow',
      },
      changed: ['sending'],
      by: 'setup',
    },
  }),
] as const;
