import { type ServiceKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** German answers to the person: no balance, no persuasion. */
export const service: Readonly<Record<ServiceKind, KindWording>> = {
  stop_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Erledigt, Sie erhalten unter dieser Nummer keine Nachrichten mehr von uns. Mit START bekommen Sie sie wieder. Fragen? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. Erledigt: Sie erhalten unter dieser Nummer keine WhatsApp-Nachrichten mehr von uns. Mit START bekommen Sie sie wieder. Bei Fragen ist {{human}} für Sie da: {{reach}}. Vielen Dank.',
    },
    email: {
      subject: '{{creditor}}: Sie erhalten keine solchen E-Mails mehr',
      paragraphs: [
        'erledigt: {{creditor}} sendet an diese Adresse keine solchen Nachrichten mehr.',
        'Wenn Sie sie wieder bekommen möchten, antworten Sie mit dem Wort START. Bei Fragen ist {{human}} für Sie da: {{reach}}.',
      ],
    },
  },
  start_confirmation: {
    version: 1,
    sms: {
      text: '{{creditor}}: Erledigt, wir dürfen Ihnen unter dieser Nummer wieder schreiben. Mit STOP beenden Sie das jederzeit. Fragen? {{human}}, {{reach}}.',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. Erledigt: Wir dürfen Ihnen unter dieser Nummer wieder schreiben. Mit STOP beenden Sie das jederzeit. Bei Fragen ist {{human}} für Sie da: {{reach}}. Vielen Dank.',
    },
    email: {
      subject: '{{creditor}}: wir dürfen Ihnen wieder schreiben',
      paragraphs: [
        'erledigt: {{creditor}} darf Ihnen an diese Adresse wieder schreiben.',
        'Antworten Sie jederzeit mit dem Wort STOP, um das zu beenden. Bei Fragen ist {{human}} für Sie da: {{reach}}.',
      ],
    },
  },
  help: {
    version: 1,
    sms: {
      text: '{{creditor}}: Wir schreiben Ihnen zu Ihren Rechnungen bei uns. Persönlich hilft Ihnen {{human}}, {{reach}}. Antworten Sie STOP, und wir schreiben nicht mehr an diese Nummer.',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. Wir schreiben Ihnen zu Ihren Rechnungen bei uns. Persönlich hilft Ihnen {{human}}: {{reach}}. Antworten Sie STOP, und wir schreiben nicht mehr an diese Nummer.',
    },
    email: {
      subject: '{{creditor}}: so erreichen Sie uns',
      paragraphs: [
        '{{creditor}} schreibt Ihnen zu Ihren Rechnungen bei uns. Persönlich hilft Ihnen {{human}}: {{reach}}.',
        'Antworten Sie mit dem Wort STOP, und wir schreiben nicht mehr an diese Adresse.',
      ],
    },
  },
  acknowledgement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Danke für Ihre Nachricht. {{human}} oder jemand aus dem Team liest sie und antwortet Ihnen. Bis dahin erhalten Sie keine automatischen Erinnerungen. {{reach}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}. Danke für Ihre Nachricht. {{human}} oder jemand aus dem Team liest sie und antwortet Ihnen; bis dahin erhalten Sie keine automatischen Erinnerungen. Sie erreichen uns auch so: {{reach}}. Vielen Dank.',
    },
    email: {
      subject: '{{creditor}}: Ihre Nachricht ist angekommen',
      paragraphs: [
        'danke für Ihre Nachricht an {{creditor}}. {{human}} oder jemand aus dem Team liest sie und antwortet Ihnen.',
        'Bis dahin erhalten Sie keine automatischen Erinnerungen. Sie erreichen uns auch so: {{reach}}.',
      ],
    },
  },
};
