import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** German wording for overdue invoices up to the personal tone. */
export const overdue: Readonly<
  Record<Extract<LadderKind, 'overdue_friendly' | 'overdue_clear' | 'overdue_personal' | 'offer_plan'>, KindWording>
> = {
  overdue_friendly: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Vielleicht ist es nur untergegangen: {{invoices}} ({{amount}}), überfällig seit {{when}}. Schon bezahlt? Vielen Dank, alles gut. {{human}}, {{reach}}.',
      link: 'Zahlen, mehr Zeit oder Frage: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nVielleicht ist es nur untergegangen, das passiert uns allen: {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nWenn etwas im Weg steht, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Zahlen, um mehr Zeit bitten oder sagen, was nicht stimmt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: eine freundliche Erinnerung an {{invoices}}',
      paragraphs: [
        'vielleicht ist es nur untergegangen, das passiert uns allen: {{invoices}} von {{creditor}} ({{amount}}), überfällig seit {{when}}.',
        'Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Wenn etwas im Weg steht, sagen Sie es uns. Auf Ihrer Seite können Sie zahlen, um mehr Zeit oder eine Ratenzahlung bitten oder uns sagen, dass etwas nicht stimmt. Sie können auch auf diese E-Mail antworten; ein Mensch liest sie.',
      ],
      button: 'Zahlen oder antworten',
    },
  },
  overdue_clear: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wir sehen noch keine Zahlung zu {{invoices}} ({{amount}}), überfällig seit {{when}}. Schon bezahlt? Danke. Falls nicht, bitte zahlen oder melden Sie sich: {{human}}, {{reach}}.',
      link: 'Ihre Auswahl: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nWir sehen noch keine Zahlung zu {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie in den letzten Tagen bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nFalls nicht, bitten wir Sie um die Zahlung, oder sagen Sie uns, was Sie brauchen: mehr Zeit, Raten oder eine Korrektur. {{human}} antwortet Ihnen: {{reach}}.',
      link: 'All das geht auch hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Erinnerung an {{invoices}}',
      paragraphs: [
        'bei {{creditor}} sehen wir noch keine Zahlung zu {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie in den letzten Tagen bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Falls nicht, bitten wir Sie um die Zahlung, oder sagen Sie uns, was Sie brauchen. Auf Ihrer Seite können Sie ganz oder teilweise zahlen, um Raten oder mehr Zeit bitten oder uns sagen, dass etwas nicht stimmt.',
        'Wenn Sie lieber mit jemandem sprechen, antwortet Ihnen {{human}}: {{reach}}.',
      ],
      button: 'Zahlen oder Weg wählen',
    },
  },
  overdue_personal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Hier ist {{human}}. Was würde helfen bei {{invoices}} ({{amount}}), überfällig seit {{when}}? Mehr Zeit, Raten, Korrektur: Sagen Sie es mir. Bezahlt? Danke. {{reach}}.',
      link: 'Ihre Auswahl: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nMein Name ist {{human}}. Ich möchte mit Ihnen einen guten Weg finden für {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie gerade bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nWürde mehr Zeit helfen oder eine Zahlung in Raten? Stimmt etwas nicht? Schreiben Sie mir oder rufen Sie mich an: {{reach}}.',
      link: 'Zahlen oder wählen können Sie auch hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Wie können wir bei {{invoices}} helfen?',
      paragraphs: [
        'mein Name ist {{human}}, ich bin Ihr Kontakt bei {{creditor}}. Ich schreibe Ihnen wegen {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie gerade bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Zahlungen, die wie vereinbart ankommen, lassen uns auch unsere Leute und Lieferanten wie vereinbart bezahlen. Deshalb suche ich einen Weg, der auch für Sie passt: mehr Zeit, Raten oder eine Korrektur, wenn uns ein Fehler passiert ist.',
        'Wenn das Geld gerade knapp ist, sagen Sie es mir bitte. Ich höre zu, und wir suchen gemeinsam eine Lösung. Sie erreichen mich unter {{reach}} oder mit einer Antwort auf diese E-Mail.',
      ],
      button: 'Zahlen oder anderen Weg wählen',
    },
  },
  offer_plan: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Würden Raten helfen? {{invoices}} ({{amount}}), überfällig seit {{when}}. Schlagen Sie einen Plan vor. Schon bezahlt? Vielen Dank. {{human}}, {{reach}}.',
      link: 'Raten vorschlagen oder zahlen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nWürde Ihnen eine Zahlung in Raten helfen? Es geht um {{invoices}} ({{amount}}), überfällig seit {{when}}. Sie können Raten und Tage vorschlagen, die Ihnen passen, und wir sehen uns das gern an. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nWenn etwas anderes im Weg steht, hilft {{human}} gern weiter: {{reach}}.',
      link: 'Raten vorschlagen, zahlen oder sagen, was nicht stimmt: {{link}}',
    },
    email: {
      subject: '{{creditor}}: {{invoices}} in Raten, wenn Ihnen das hilft',
      paragraphs: [
        'würde Ihnen eine Zahlung in Raten helfen? Es geht um {{invoices}} von {{creditor}} ({{amount}}), überfällig seit {{when}}.',
        'Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Auf Ihrer Seite können Sie die Raten und die Tage vorschlagen, die Ihnen passen. Ein Mensch sieht sich das an und antwortet bald; bis dahin bitten wir Sie um nichts weiter.',
        'Sie können auch zahlen, um mehr Zeit bitten oder uns sagen, dass etwas nicht stimmt. {{human}} spricht gern mit Ihnen darüber: {{reach}}.',
      ],
      button: 'Raten vorschlagen oder zahlen',
    },
  },
};
