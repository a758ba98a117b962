/** Words of one language by which people end, resume or ask about messages. Native speakers must still review all but `en`. */
export interface KeywordList {
  readonly stop: readonly string[];
  readonly start: readonly string[];
  readonly help: readonly string[];
}

/**
 * By ISO 639-1 code. English and French words are those of US and Canadian carriers; the others are collected from
 * practice. `YES` is missing on purpose: it answers "can you pay on Friday?" and never re-subscribes.
 */
export const KEYWORDS: Readonly<Record<string, KeywordList>> = {
  en: {
    stop: [
      'stop',
      'stopall',
      'stop all',
      'unsubscribe',
      'end',
      'quit',
      'cancel',
      'revoke',
      'optout',
      'opt out',
      'remove',
      'td',
    ],
    start: ['start', 'unstop'],
    help: ['help', 'info'],
  },
  fr: {
    stop: ['stop', 'arrêt', 'arrêter', 'désabonner', 'fin'],
    start: ['reprendre', 'début', 'start'],
    help: ['aide', 'info'],
  },
  es: {
    stop: ['alto', 'parar', 'baja', 'cancelar', 'detener', 'stop'],
    start: ['alta', 'iniciar', 'start'],
    help: ['ayuda', 'info'],
  },
  pt: {
    stop: ['parar', 'pare', 'sair', 'cancelar', 'remover', 'stop'],
    start: ['voltar', 'iniciar'],
    help: ['ajuda', 'info'],
  },
  de: { stop: ['stopp', 'stop', 'abmelden', 'ende', 'aus'], start: ['anmelden', 'start'], help: ['hilfe', 'info'] },
  id: { stop: ['berhenti', 'stop', 'batal', 'keluar'], start: ['mulai', 'daftar'], help: ['bantuan', 'info'] },
  nl: { stop: ['stop', 'stoppen', 'afmelden', 'uit'], start: ['start', 'aanmelden'], help: ['help', 'info'] },
  it: { stop: ['stop', 'ferma', 'disiscrivi', 'basta'], start: ['inizia', 'start'], help: ['aiuto', 'info'] },
  ms: { stop: ['berhenti', 'henti'], start: ['mula'], help: ['bantuan', 'info'] },
  tl: { stop: ['tigil', 'hinto'], start: ['simula'], help: ['tulong', 'info'] },
  hi: { stop: ['बंद', 'रुको', 'band'], start: ['शुरू'], help: ['मदद'] },
  ar: { stop: ['توقف', 'الغاء', 'إيقاف'], start: ['ابدأ'], help: ['مساعدة'] },
};

/** Words that end messages only when they are the whole message: Spanish `para` mostly means "for". */
export const STOP_WHEN_ALONE: Readonly<Record<string, readonly string[]>> = { es: ['para'] };

/** Stop words that may mean something else even alone (cancel the plan? the invoice?): suppress, then ask. */
export const AMBIGUOUS_ALONE: readonly string[] = ['cancel', 'batal', 'cancelar'];

/** Words that leave no doubt about a stop word beside them. Anything else beside it makes the message ambiguous. */
export const HARMLESS_BESIDE_STOP: readonly string[] = [
  ...[
    'please',
    'pls',
    'now',
    'all',
    'texting',
    'messaging',
    'messages',
    'texts',
    'sms',
    'me',
    'this',
    'it',
    'the',
    'thanks',
  ],
  ...[
    'bitte',
    'jetzt',
    'sofort',
    'danke',
    'tolong',
    'mohon',
    'pesan',
    'terima',
    'kasih',
    'por',
    'favor',
    'sil',
    'vous',
    'plait',
  ],
];

/** Stop words that are ordinary words inside a sentence ("end of month", "bin aus Berlin"). */
export const ORDINARY_INSIDE_SENTENCE: readonly string[] = [
  'end',
  'remove',
  'td',
  'fin',
  'baja',
  'ende',
  'aus',
  'uit',
  'band',
];
