import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** English answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Done, you will get no more messages from us at this number. Reply START if you want them again. Questions? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'This is {{creditor}}. Done: you will get no more WhatsApp messages from us at this number. Reply START if you want them again. For questions {{human}} is there for you: {{reach}}. Thank you.',
    },
    email: {
      subject: '{{creditor}}: you will get no more emails like these',
      paragraphs: [
        'Done: {{creditor}} will send no more messages like these to this address.',
        'If you want them again, reply with the word START. For questions {{human}} is there for you: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Done, we may write to you at this number again. Reply STOP at any time to end it. Questions? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'This is {{creditor}}. Done: we may write to you at this number again. Reply STOP at any time to end it. For questions {{human}} is there for you: {{reach}}. Thank you.',
    },
    email: {
      subject: '{{creditor}}: we may write to you again',
      paragraphs: [
        'Done: {{creditor}} may write to you at this address again.',
        'Reply with the word STOP at any time to end it. For questions {{human}} is there for you: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: We write to you about your invoices with us. A person who can help is {{human}}, {{reach}}. Reply STOP and we will not write to this number any more.',
    },
    whatsapp: {
      text: 'This is {{creditor}}. We write to you about your invoices with us. A person who can help is {{human}}: {{reach}}. Reply STOP and we will not write to this number any more.',
    },
    email: {
      subject: '{{creditor}}: how to reach us',
      paragraphs: [
        '{{creditor}} writes to you about your invoices with us. A person who can help is {{human}}: {{reach}}.',
        'Reply with the word STOP and we will not write to this address any more.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Thank you for your message. {{human}} or a colleague will read it and answer you. Until then you will get no automatic reminders. {{reach}}',
    },
    whatsapp: {
      text: 'This is {{creditor}}. {{greeting}}. Thank you for your message. {{human}} or a colleague will read it and answer you; until then you will get no automatic reminders. You can also reach us here: {{reach}}. Thank you.',
    },
    email: {
      subject: '{{creditor}}: we have your message',
      paragraphs: [
        'Thank you for your message to {{creditor}}. {{human}} or a colleague will read it and answer you.',
        'Until then you will get no automatic reminders. You can also reach us here: {{reach}}.',
      ],
    },
  },
};
