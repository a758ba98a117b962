import { type WordLists } from './words.types.js';

/** English. */
export const english: WordLists = {
  rules: {
    L3: [
      'arrest*', 'jail*', 'prison*', 'police', 'criminal*', 'fraud*', 'warrant', 'warrants', 'prosecut*', 'crime', 'crimes',
      'felony', 'behind bars', 'handcuff*', 'imprison*', 'theft', 'deport*',
    ],
    L4: [
      'lawsuit*', 'court', 'courts', 'legal action', 'legal actions', 'legal proceedings', 'legal steps', 'legal consequences',
      'take you to court', 'sue you', 'to sue', 'will sue', 'sue for', 'sued', 'suing', 'garnish*', 'seize', 'seized', 'seizure', 'repossess*', 'bailiff*', 'a lien',
      'liens', 'foreclos*', 'litigation', 'collection agency', 'debt collector*', 'collectors', 'evict*',
    ],
    L5: [
      'attorney*', 'lawyer*', 'law office*', 'law firm*', 'solicitor*', 'tribunal*', 'official notice', 'final judgment',
      'final judgement', 'FBI', 'sheriff*', 'enforcement', 'government', 'department of', 'ministry of', 'credit bureau*',
      'legal department', 'case number',
    ],
    L7: [
      'shame*', 'asham*', 'irresponsib*', 'dishonest*', 'deadbeat*', 'defaulter*', 'liar', 'liars', 'lying', 'your neighbours',
      'your neighbors', 'your family will', 'your employer', 'your boss', 'tell your family', 'everyone will know', 'disgrace*',
      'embarrass*', 'untrustworthy', 'bad payer', 'late payer', 'unreliable person', 'lazy', 'freeloader*', 'your excuses', 'excuses',
    ],
    L8: [
      'idiot*', 'stupid*', 'moron*', 'bastard*', 'bitch*', 'fuck*', 'shit*', 'asshole*', 'scum*', 'crook*', 'thief', 'thieves',
      'parasite*', 'loser*', 'pathetic', 'damn*', 'scammer*', 'cheat*', 'swindler*',
    ],
    L9: [
      'final notice', 'last notice', 'final warning', 'last warning', 'final demand', 'last chance', 'final chance', 'immediately',
      'at once', 'right now', 'within 24 hours', 'within 48 hours', 'within hours', 'act now', 'pay now or', 'urgent*', 'last reminder', 'time is running out',
      'before it is too late', 'expires today', 'without delay', 'we will not ask again', "don't ignore", 'do not ignore', 'asap',
    ],
    L12: ['credit score*', 'credit report*', 'credit rating*', 'credit file*', 'credit history', 'blacklist*', 'credit record'],
    L13: ["why haven't you", 'why have you not', "why didn't you", 'why did you not', "why don't you pay", 'what is your excuse'],
    L14: ['card number', 'CVV', 'CVC', 'your PIN', 'password', 'passcode', 'one-time code', 'account login', 'security code'],
    L15: [
      'special offer*', 'discount*', 'limited offer*', 'buy now', 'on sale', 'upgrade to', 'promo*', 'free gift*', 'voucher*',
      'new products', 'check out our', 'cashback', 'loyalty points',
    ],
    L16: [
      'sex', 'sexy', 'porn*', 'escort*', 'vodka', 'whisky', 'whiskey', 'beer', 'beers', 'wine', 'wines', 'liquor', 'alcohol*', 'firearm*',
      'gun', 'guns', 'rifle*', 'ammunition', 'tobacco', 'cigarette*', 'cigar*', 'vape*', 'cannabis', 'marijuana', 'heroin', 'cocaine',
    ],
    L22: ['most customers pay', 'everyone else pays', 'other customers pay', 'small minority', 'nearly all customers', 'unlike others'],
    L23: ['sin', 'sinful', 'god', 'your conscience', 'moral duty', 'morally', 'honour demands', 'decent people', 'judgment day'],
    L26: ['or else', 'you must', 'you have to', 'your only', 'no excuse', 'no excuses', 'you had better', 'or face', 'consequences', 'we demand', 'you are obliged'],
  },
  privacy: [
    'debt*', 'overdue', 'arrears', 'collection*', 'delinquen*', 'past due', 'owe', 'owes', 'owed', 'owing', 'unpaid', 'outstanding',
    'late payment', 'late fee', 'default', 'dunning', 'in default', 'demand',
  ],
  choices: {
    pay: ['pay', 'settle'],
    time: ['time', 'plan', 'parts', 'date', 'arrangement'],
    object: ['not right', 'wrong', 'object', 'correct', 'correction', 'mistake', 'disput*', 'tell us'],
    talk: ['help*', 'questions', 'call', 'reply', 'contact', 'talk', 'answers'],
  },
  alreadyPaid: ['paid', 'already arranged', 'on its way'],
  help: ['help', 'money is tight', 'debt advice'],
  optOut: ['STOP', 'opt out', 'opt-out'],
  typical: ['the', 'you', 'your', 'and', 'is', 'to', 'have', 'not', 'if', 'we', 'for', 'with', 'this'],
};
