import { type ScriptWording } from './script.types.js';

/** Der Anruf auf Deutsch. */
export const german: ScriptWording = {
  opening: [
    'Guten Tag, hier ist {{agent}} von {{company}}. Darf ich mit der Person sprechen, die sich bei {{customer}} um Rechnungen kümmert?',
    'Passt es Ihnen gerade? Wenn nicht, rufe ich gern zu einer anderen Zeit an.',
  ],
  purpose: {
    overdue: ['Ich rufe wegen {{invoices}} an. Nach unseren Unterlagen sind {{amount}} seit dem {{since}} offen.'],
    notDue: ['Ich rufe wegen {{invoices}} an: Ist alles angekommen und wie vereinbart?'],
  },
  atHand: {
    open: 'Offen: {{amount}} ({{invoices}}).',
    disputed:
      'Zu einem Teil wurde uns gesagt, dass etwas nicht stimmt: erst zuhören und nach diesem Teil nicht fragen.',
    replied: 'Sie haben uns schon geschrieben: vorher lesen und darauf eingehen.',
    unanswered: 'Unsere letzten Nachrichten blieben ohne Antwort: fragen, ob sie an der richtigen Stelle ankamen.',
    promisesKept: 'Eingehaltene Zusagen: {{kept}}. Dafür danken.',
    promisesBroken: 'Zusagen, die nicht geklappt haben: {{broken}}. Fragen, was beim nächsten Mal helfen würde.',
    onHold: 'Das Konto ruht: um nichts bitten und nur zuhören.',
  },
  offer: {
    link: 'Ich kann Ihnen einen Link schicken, mit dem Sie auf Ihre Weise zahlen können.',
    plan: 'Wir können eine Zahlung in Teilen vereinbaren.',
    time: 'Wenn Sie mehr Zeit brauchen, nennen Sie mir einen Tag, der für Sie passt.',
    dispute: 'Wenn mit der Rechnung etwas nicht stimmt, sagen Sie es mir, dann klären wir das zuerst.',
    callBack: 'Wenn jemand anderes davon wissen sollte: Wen darf ich anrufen, und wann?',
  },
  closing: [
    'Ich wiederhole kurz, was wir vereinbart haben, damit ich es richtig notiere.',
    'Vielen Dank für Ihre Zeit. Wenn etwas ist, rufen Sie uns gern an oder schreiben Sie uns.',
  ],
  neverSay: [
    'Nichts, was wie eine Drohung klingt, und nichts über Schritte, die niemand entschieden hat.',
    'Nichts über die Rechnung zu anderen als der Person, die es betrifft, auch nicht auf einen Anrufbeantworter.',
    'Keine Frage nach Privatem und kein Urteil.',
    'Keine erfundene Frist, und sich nicht für jemand anderen ausgeben.',
    'Kein Wort gegen jemanden, der aufgebracht ist: zuhören und anbieten, ein andermal anzurufen.',
  ],
};
