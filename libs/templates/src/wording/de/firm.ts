import { type LadderKind } from '../../choice/template.types.js';
import { type KindWording } from '../wording.types.js';

/** German wording of the accounts team and of the formal letters: firm, polite, and never a threat. */
export const firm: Readonly<
  Record<Extract<LadderKind, 'overdue_accounts_team' | 'fee_notice' | 'overdue_formal' | 'final_options'>, KindWording>
> = {
  overdue_accounts_team: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Unsere Buchhaltung betreut jetzt {{invoices}} ({{amount}}), überfällig seit {{when}}. Termin, Raten oder Korrektur: alles möglich. Bezahlt? Danke. {{human}}, {{reach}}.',
      link: 'Ihre Auswahl: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nUnsere Buchhaltung betreut jetzt {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nWir können mit Ihnen einen Termin oder Raten vereinbaren oder einen Fehler richtigstellen. Wenn das Geld knapp ist, sagen Sie es bitte; wir helfen, einen Weg zu finden. Ihr Kontakt ist {{human}}: {{reach}}.',
      link: 'Zahlen, um Raten bitten oder widersprechen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: unsere Buchhaltung zu {{invoices}}',
      paragraphs: [
        'die Buchhaltung von {{creditor}} betreut jetzt {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Wir bitten Sie, den Betrag auszugleichen oder auf Ihrer Seite einen dieser Wege zu wählen: einen Termin nennen, um Raten bitten oder uns sagen, was an der Rechnung nicht stimmt. Was in Frage steht, wird zuerst geklärt.',
        'Wenn das Geld knapp ist, sagen Sie es bitte; wir helfen, einen Weg zu finden. Ihr Kontakt ist {{human}}: {{reach}}.',
      ],
      button: 'Zahlen oder Weg wählen',
    },
  },
  fee_notice: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Unsere vereinbarten Bedingungen sehen {{fee}} Gebühr vor zu {{invoices}} ({{amount}}), überfällig seit {{when}}. Lieber vereinbaren wir Raten. Bezahlt? Danke. {{human}}, {{reach}}.',
      link: 'Zahlen oder wählen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nUnsere Buchhaltung schreibt Ihnen wegen {{invoices}} ({{amount}}), überfällig seit {{when}}. Die vereinbarten Bedingungen sehen eine Gebühr von {{fee}} vor. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nViel lieber vereinbaren wir mit Ihnen einen Termin oder Raten. Wenn das Geld knapp ist, sagen Sie es bitte; wir helfen, einen Weg zu finden. Ihr Kontakt ist {{human}}: {{reach}}.',
      link: 'Zahlen, um Raten bitten oder widersprechen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: die vereinbarten Bedingungen zu {{invoices}}',
      paragraphs: [
        'die Buchhaltung von {{creditor}} schreibt Ihnen wegen {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.',
        'Die vereinbarten Bedingungen sehen eine Gebühr von {{fee}} vor. Wir sagen es Ihnen, damit es Sie nicht überrascht, und vereinbaren viel lieber einen Termin oder Raten mit Ihnen.',
        'Wenn an der Rechnung etwas nicht stimmt oder das Geld knapp ist, sagen Sie es bitte; wir helfen, einen Weg zu finden. Ihr Kontakt ist {{human}}: {{reach}}.',
      ],
      button: 'Zahlen oder Raten vereinbaren',
    },
  },
  overdue_formal: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wir bitten Sie förmlich um Ausgleich von {{invoices}} ({{amount}}), überfällig seit {{when}}. Bitte zahlen oder antworten Sie bis {{replyBy}}. Raten, Korrektur oder Hilfe sind weiter möglich. Bezahlt? Danke. {{human}}, {{reach}}.',
      link: 'Zahlen oder wählen: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nDies ist unsere förmliche Bitte um Ausgleich von {{invoices}} ({{amount}}), überfällig seit {{when}}. Bitte zahlen Sie oder antworten Sie uns bis {{replyBy}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nRaten, eine Korrektur oder Hilfe, wenn das Geld knapp ist: All das ist weiter möglich. Ihr Kontakt ist {{human}}: {{reach}}.',
      link: 'Zahlen, um Raten bitten oder widersprechen: {{link}}',
    },
    email: {
      subject: '{{creditor}}: unser förmliches Schreiben zu {{invoices}}',
      paragraphs: [
        'wir schreiben Ihnen förmlich wegen {{invoices}} ({{amount}}), überfällig seit {{when}}. {{creditor}} hat Ihnen dazu bereits geschrieben. Wenn Sie inzwischen bezahlt haben: vielen Dank, dann ist dieses Schreiben erledigt.',
        'Wir bitten Sie, den Betrag auszugleichen oder uns bis {{replyBy}} zu antworten. Sie können ganz zahlen, um Raten bitten, einen Termin nennen, den Sie einhalten können, oder uns schriftlich sagen, was an der Rechnung nicht stimmt. Ist nur ein Teil in Frage, kann der Rest für sich bezahlt werden.',
        'Wenn das Geld knapp ist, sagen Sie es bitte: Wir suchen mit Ihnen eine Lösung, und auch eine kostenlose, unabhängige Schuldnerberatung kann Ihnen helfen.',
        'Ihr Kontakt ist {{human}}: {{reach}}. Wir schätzen die Zusammenarbeit mit Ihnen und möchten dies gemeinsam abschließen.',
      ],
      button: 'Zahlen oder antworten',
    },
  },
  final_options: {
    version: 1,
    sms: {
      text: '{{creditor}}: {{greeting}}. Wir möchten dies mit Ihnen abschließen: {{invoices}} ({{amount}}), überfällig seit {{when}}. Zahlen, Raten oder Einwand? Bezahlt? Danke. Danach entscheidet {{human}}, keine Maschine: {{reach}}.',
      link: 'Ihre Möglichkeiten: {{link}}',
    },
    whatsapp: {
      text: 'Hier ist {{creditor}}. {{greeting}}.\n\nWir möchten dies gemeinsam mit Ihnen abschließen: {{invoices}} ({{amount}}), überfällig seit {{when}}. Wenn Sie schon bezahlt haben: vielen Dank, dann ist diese Nachricht erledigt.\n\nIhre Möglichkeiten: ganz zahlen, in Raten zahlen, uns sagen, was nicht stimmt, oder uns sagen, dass Sie Hilfe brauchen. Wie es weitergeht, entscheidet keine Maschine, sondern {{human}}, und möchte vorher von Ihnen hören: {{reach}}.',
      link: 'Ihre Möglichkeiten finden Sie hier: {{link}}',
    },
    email: {
      subject: '{{creditor}}: Ihre Möglichkeiten zu {{invoices}}',
      paragraphs: [
        'wir möchten dies gemeinsam mit Ihnen abschließen: {{invoices}} von {{creditor}} ({{amount}}), überfällig seit {{when}}. Wenn Sie inzwischen bezahlt haben: vielen Dank, dann ist dieses Schreiben erledigt.',
        'Das sind Ihre Möglichkeiten: ganz zahlen; in Raten zahlen, die wir gemeinsam vereinbaren; zahlen, was nicht in Frage steht, und uns sagen, was am Rest nicht stimmt; oder uns sagen, dass Sie Hilfe brauchen, weil das Geld knapp ist. Auch eine kostenlose, unabhängige Schuldnerberatung kann Ihnen dabei helfen.',
        'Wie es weitergeht, entscheidet keine Maschine. {{human}} sieht sich Ihr Konto persönlich an und möchte vorher von Ihnen hören: {{reach}}. Eine Antwort auf diese E-Mail genügt.',
      ],
      button: 'Ihre Möglichkeiten ansehen',
    },
  },
};
