import {
  type Language,
  isLadderKind,
  namesInvoices,
  SITUATION_OF_KIND,
  type TemplateKind,
} from '../choice/template.types.js';
import { plusDays } from '../fields/dates.js';
import { type MessageFields, type NamedObligation } from '../fields/fields.types.js';
import { FIELD_LIMITS } from '../fields/sanitise.js';

/** `shortest` and `longest` are the borders of what may come; `usual` is long, as real data is at its longest. */
export type SampleSize = 'shortest' | 'usual' | 'longest';

const TODAY = '2026-12-28';
const DAYS_FROM_TODAY: Readonly<Record<'check_in' | 'not_due' | 'due_today' | 'overdue', number>> = {
  check_in: 20,
  not_due: 3,
  due_today: 0,
  overdue: -90,
};
const DAYS_TO_COLLECTION = 14;
/** A month is called by its name, anything else by its days. */
const STATEMENT_ENDS: Readonly<Record<SampleSize, string>> = {
  shortest: '2026-03-31',
  usual: '2026-03-31',
  longest: '2026-09-15',
};
const CURRENCY: Readonly<Record<Language, string>> = {
  en: 'GBP',
  id: 'IDR',
  de: 'EUR',
  es: 'EUR',
  fr: 'EUR',
  pt: 'BRL',
  nl: 'EUR',
  it: 'EUR',
};

/** Made-up fields of a size, in which every merge field a kind may use has a value: what a template is checked with. */
export function sampleFields(kind: TemplateKind, language: Language, size: SampleSize): MessageFields {
  const fee = { amountMinor: SIZES[size].feeMinor, currency: CURRENCY[language], from: plusDays(TODAY, 5) };
  return {
    creditor: SIZES[size].creditor,
    recipient: SIZES[size].recipient,
    obligations: obligations(kind, language, size),
    today: TODAY,
    link: SIZES[size].link,
    optOutHint: size === 'longest',
    ...(kind === 'fee_notice' ? { fee } : {}),
    ...(kind === 'statement' ? { statement: { from: '2026-03-01', to: STATEMENT_ENDS[size] } } : {}),
    ...(kind === 'collection_announced'
      ? { collection: { method: 'direct_debit' as const, on: plusDays(TODAY, DAYS_TO_COLLECTION) } }
      : {}),
    ...(size === 'longest' && isLadderKind(kind) ? afterPromise(language) : {}),
  };
}

function afterPromise(language: Language): Pick<MessageFields, 'after' | 'promise'> {
  const { amountMinor } = SIZES.longest;
  return { after: 'promise', promise: { amountMinor, currency: CURRENCY[language], by: plusDays(TODAY, -9) } };
}

interface Sizes {
  readonly creditor: MessageFields['creditor'];
  readonly recipient: MessageFields['recipient'];
  readonly numbers: readonly string[];
  readonly amountMinor: number;
  readonly feeMinor: number;
  readonly link: string;
}

const SIZES: Readonly<Record<SampleSize, Sizes>> = {
  shortest: {
    creditor: { tradingName: 'Ab', humanContact: { name: 'Jo', phone: '+4412345' } },
    recipient: { kind: 'company' },
    numbers: ['1'],
    amountMinor: 100,
    feeMinor: 100,
    link: 'https://a.example/p/1',
  },
  usual: {
    creditor: { tradingName: 'Northwind Studio Ltd', humanContact: { name: 'Maya Lindt', phone: '+442079460123' } },
    recipient: { name: 'Alexandra Martinez', kind: 'person' },
    numbers: ['2026-10042'],
    amountMinor: 1_234_500,
    feeMinor: 4_000,
    link: 'https://pay.northwind.example/p/Zk3vR8tYw2LmQ9sXb5Nc',
  },
  longest: {
    creditor: {
      tradingName: longName('Wolfsberger', FIELD_LIMITS.creditor),
      humanContact: {
        name: longName('Alexandra', FIELD_LIMITS.human),
        phone: '+49123456789012345',
        email: `m@${'x'.repeat(60)}.example`,
      },
    },
    recipient: { name: 'Q'.concat('q'.repeat(FIELD_LIMITS.firstName - 1)), kind: 'person' },
    numbers: [1, 2, 3].map((digit) => String(digit).repeat(FIELD_LIMITS.invoiceNumber)),
    amountMinor: Math.floor(Number.MAX_SAFE_INTEGER / 3),
    feeMinor: Number.MAX_SAFE_INTEGER,
    link: `https://pay.wolfsberger.example/p/${'t'.repeat(100)}`,
  },
};

function obligations(kind: TemplateKind, language: Language, size: SampleSize): readonly NamedObligation[] {
  if (!namesInvoices(kind)) return [];
  const { numbers, amountMinor } = SIZES[size];
  const situation = isLadderKind(kind) ? SITUATION_OF_KIND[kind] : 'not_due';
  const dueDate = plusDays(TODAY, DAYS_FROM_TODAY[situation]);
  return numbers.map((invoiceNumber) => ({ invoiceNumber, dueDate, amountMinor, currency: CURRENCY[language] }));
}

function longName(word: string, length: number): string {
  return Array.from({ length: Math.ceil(length / word.length) }, () => word)
    .join(' ')
    .slice(0, length)
    .trim();
}
