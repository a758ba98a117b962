import { type NoticeKind } from '@tactful/contracts';
import { type KindWording } from '../wording.types.js';

/** German notices: they tell, and ask for nothing. */
export const notices: Readonly<Record<NoticeKind, KindWording>> = {
  statement: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Ihr Kontoauszug {{period}} liegt bereit. Fragen? {{human}}, {{reach}}.',
      link: 'Ansehen oder herunterladen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nIhr Kontoauszug {{period}} liegt bereit. Er zeigt, was berechnet und was gezahlt wurde.\n\nWenn etwas nicht stimmt, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Hier ansehen oder herunterladen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Ihr Kontoauszug liegt bereit',
      paragraphs: [
        'Ihr Kontoauszug {{period}} bei {{creditor}} liegt bereit. Er zeigt, was berechnet und was gezahlt wurde.',
        'Auf Ihrer Seite können Sie ihn ansehen und als Dokument oder als Tabelle herunterladen. Wenn etwas nicht stimmt, sagen Sie es uns bitte: Antworten Sie einfach auf diese E-Mail, ein Mensch liest sie.',
      ],
      button: 'Auszug ansehen oder herunterladen',
    },
  },
  collection_announced: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wie vereinbart buchen wir {{method}} für {{invoices}} am {{collectOn}} ab: {{amount}}. Sie brauchen nichts zu tun. Stimmt etwas nicht? {{human}}, {{reach}}.',
      link: 'Ansehen oder antworten: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nWie vereinbart buchen wir {{method}} für {{invoices}} am {{collectOn}} ab: {{amount}}. Sie brauchen nichts zu tun.\n\nWenn der Tag nicht passt oder etwas nicht stimmt, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Ansehen oder sagen, dass etwas nicht stimmt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Abbuchung für {{invoices}}',
      paragraphs: [
        'wie mit {{creditor}} vereinbart, buchen wir {{method}} für {{invoices}} am {{collectOn}} ab: {{amount}}. Sie brauchen nichts zu tun.',
        'Wenn der Tag nicht passt oder etwas nicht stimmt, sagen Sie es uns bitte vorher: auf Ihrer Seite oder einfach als Antwort auf diese E-Mail. Ein Mensch liest sie.',
      ],
      button: 'Ansehen oder antworten',
    },
  },
  invoice_copy: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Danke für Ihren Hinweis. Wir senden Ihnen {{invoices}} gern noch einmal. Fehlt etwas? {{human}}, {{reach}}.',
      link: 'Hier ansehen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nDanke für Ihren Hinweis. Wir senden Ihnen {{invoices}} gern noch einmal: Auf Ihrer Seite steht alles, auch wofür es ist.\n\nWenn etwas fehlt oder nicht stimmt, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Hier ansehen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: noch einmal {{invoices}}',
      paragraphs: [
        'danke für Ihren Hinweis. Wir senden Ihnen {{invoices}} gern noch einmal: Auf Ihrer Seite steht alles, auch wofür es ist.',
        'Wenn etwas fehlt oder nicht stimmt, antworten Sie einfach auf diese E-Mail: {{human}} oder jemand aus dem Team liest sie.',
      ],
      button: 'Rechnung ansehen',
    },
  },
};
