import { type ScriptWording } from './script.types.js';

/** The call in English. */
export const english: ScriptWording = {
  opening: [
    'Hello, this is {{agent}} from {{company}}. May I speak with the person who looks after invoices at {{customer}}?',
    'Is now a good moment? If not, I am glad to call at another time.',
  ],
  purpose: {
    overdue: ['I am calling about {{invoices}}. According to our records {{amount}} is open since {{since}}.'],
    notDue: ['I am calling about {{invoices}}: did it reach you, and is everything as agreed?'],
  },
  atHand: {
    open: 'Open: {{amount}} ({{invoices}}).',
    disputed: 'They told us that something is not right with a part of it: listen first, and do not ask for that part.',
    replied: 'They wrote to us before: read it, and refer to it.',
    unanswered: 'Our last messages stayed without an answer: ask whether they arrived at the right place.',
    promisesKept: 'Promises they kept: {{kept}}. Thank them.',
    promisesBroken: 'Promises that did not hold: {{broken}}. Ask what would help to make the next one work.',
    onHold: 'The account is on hold: ask for nothing, and only listen.',
  },
  offer: {
    link: 'I can send you a link with which you can pay in the way that suits you.',
    plan: 'We can agree on paying in parts.',
    time: 'If you need more time, tell me a day that works for you.',
    dispute: 'If something is not right with the invoice, tell me, and we look into it first.',
    callBack: 'If somebody else should know about this, whom may I call, and when?',
  },
  closing: [
    'Let me repeat what we agreed on, so that I note it correctly.',
    'Thank you for your time. If anything comes up, please call or write to us.',
  ],
  neverSay: [
    'Nothing that sounds like a threat, and nothing about steps that nobody has decided.',
    'Nothing about the invoice to anybody but the person it concerns, nor on an answering machine.',
    'No question about private matters, and no judgement.',
    'No invented deadline, and no pretending to be somebody else.',
    'No word against a person who is upset: listen, and offer to call another time.',
  ],
};
