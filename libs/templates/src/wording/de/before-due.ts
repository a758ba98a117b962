import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** German wording while nothing is overdue. */
export const beforeDue: Readonly<Record<Extract<LadderKind, 'check_in' | 'upcoming' | 'due_today'>, KindWording>> = {
  check_in: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Haben Sie {{invoices}} gut erhalten, und ist alles wie vereinbart? Ein kurzes Ja oder Nein genügt. Fragen? {{human}}, {{reach}}.',
      link: 'Ansehen oder antworten: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nHaben Sie {{invoices}} gut erhalten, und ist alles wie vereinbart? Ein kurzes Ja oder Nein genügt; falls nichts angekommen ist, senden wir es gern noch einmal.\n\nWenn Sie lieber mit einem Menschen sprechen, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Ansehen oder sagen, dass etwas nicht stimmt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Haben Sie {{invoices}} gut erhalten?',
      paragraphs: [
        'ein kurzer Gruß von {{creditor}}: Haben Sie {{invoices}} gut erhalten, und ist alles wie vereinbart?',
        'Ein kurzes Ja oder Nein als Antwort genügt. Falls nichts angekommen ist, senden wir es gern noch einmal. Und wenn mit der Leistung etwas nicht stimmt, sagen Sie es uns bitte gleich: Früh lässt es sich am leichtesten richten.',
        'Vielen Dank für die gute Zusammenarbeit.',
      ],
      button: 'Rechnung ansehen oder antworten',
    },
  },
  upcoming: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Ein freundlicher Hinweis zu {{invoices}} ({{amount}}), fällig {{when}}. Mehr Zeit nötig oder stimmt etwas nicht? {{human}}, {{reach}}.',
      link: 'Zahlen oder wählen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nEin freundlicher Hinweis vorab zu {{invoices}} ({{amount}}), fällig {{when}}. Wenn Sie die Zahlung schon veranlasst haben: vielen Dank, dann ist nichts weiter zu tun.\n\nWenn Sie mehr Zeit brauchen oder etwas nicht stimmt, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Zahlen, einen anderen Weg wählen oder fragen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ein freundlicher Hinweis zu {{invoices}}',
      paragraphs: [
        'ein freundlicher Hinweis vorab von {{creditor}}: {{invoices}} ({{amount}}), fällig {{when}}.',
        'Wenn Sie die Zahlung schon veranlasst haben: vielen Dank, dann ist nichts weiter zu tun.',
        'Auf Ihrer Seite können Sie zahlen, einen anderen Weg oder Tag wählen, um mehr Zeit bitten oder uns sagen, dass etwas nicht stimmt. Oder Sie antworten einfach auf diese E-Mail: Ein Mensch liest sie.',
      ],
      button: 'Zahlen oder anderen Weg wählen',
    },
  },
  due_today: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Ein kurzer Hinweis zu {{invoices}} ({{amount}}), fällig {{when}}. Schon unterwegs? Vielen Dank. Fragen oder mehr Zeit: {{human}}, {{reach}}.',
      link: 'Zahlen oder wählen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nEin kurzer Hinweis zu {{invoices}} ({{amount}}), fällig {{when}}. Wenn Ihre Zahlung schon unterwegs ist: vielen Dank, dann ist diese Nachricht erledigt.\n\nWenn es heute nicht passt oder etwas nicht stimmt, sagen Sie es uns: {{human}}, {{reach}}.',
      link: 'Zahlen, um mehr Zeit bitten oder fragen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: ein kurzer Hinweis zu {{invoices}}',
      paragraphs: [
        'ein kurzer Hinweis von {{creditor}}: {{invoices}} ({{amount}}), fällig {{when}}.',
        'Wenn Ihre Zahlung schon unterwegs ist: vielen Dank, dann ist diese Nachricht erledigt.',
        'Wenn es heute nicht passt, sagen Sie es gern: Auf Ihrer Seite können Sie zahlen, um mehr Zeit oder eine Ratenzahlung bitten oder uns sagen, dass etwas nicht stimmt. Sie können auch auf diese E-Mail antworten; ein Mensch liest sie.',
      ],
      button: 'Zahlen oder um mehr Zeit bitten',
    },
  },
};
