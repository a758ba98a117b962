import { type CompanySettings, type ContactRole, cutText } from '@tactful/contracts';
import { type OwnerWarning } from './own-message.types.js';

/** The words of a mail to an account owner. */
export interface OwnerMailText {
  readonly subject: string;
  readonly text: string;
}

/** What the words are made from. */
export interface OwnerMailFacts {
  readonly about: Pick<OwnerWarning, 'owner' | 'warning'>;
  /** Null: delivery does not know the customer (yet). */
  readonly customerName: string | null;
  readonly company: Pick<CompanySettings, 'tradingName' | 'locale' | 'timeZone'>;
  /** Where the task waits. */
  readonly link: string;
}

interface Words {
  readonly owner: string;
  readonly customer: string;
  readonly invoices: string;
  readonly when: string;
  readonly whom: string;
  readonly link: string;
  readonly company: string;
}

interface Language {
  readonly locale: string;
  readonly someCustomer: string;
  readonly roles: Readonly<Record<ContactRole, string>>;
  readonly invoices: (count: number) => string;
  readonly subject: (words: Words) => string;
  readonly text: (words: Words) => readonly string[];
}

/** More invoices than this are counted. */
const mostNamed = 5;

/**
 * Writes a mail to an account owner in the language of the company (English where we have none): who would be written to,
 * about what, from when on, and how to say no. Times are the company's.
 */
export function ownerMailText({ about, customerName, company, link }: OwnerMailFacts): OwnerMailText {
  const language = languageOf(company.locale);
  const { audience, obligations, notBefore } = about.warning;
  const numbers = [...new Set(obligations.map(({ number }) => number))].toSorted();
  const at = Temporal.Instant.from(notBefore).toZonedDateTimeISO(company.timeZone);
  const words: Words = {
    owner: inOneLine(about.owner.name),
    customer: inOneLine(customerName ?? language.someCustomer),
    invoices: numbers.length > mostNamed ? language.invoices(numbers.length) : inOneLine(numbers.join(', ')),
    when: at.toLocaleString(language.locale, {
      ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
      timeZoneName: 'short',
    }),
    whom: language.roles[audience.role],
    link,
    company: inOneLine(company.tradingName),
  };
  return { subject: cutText(language.subject(words), 200), text: language.text(words).join('\n\n') };
}

const english: Language = {
  locale: 'en-GB',
  someCustomer: 'a customer of yours',
  roles: {
    billing: 'another billing contact',
    manager: 'the manager',
    executive: 'the executive sponsor',
    owner: 'the owner of the business',
    other: 'the next contact',
  },
  invoices: (count) => `${count} invoices`,
  subject: ({ customer }) => `${customer}: somebody higher is written to next`,
  text: ({ owner, customer, invoices, when, whom, link, company }) => [
    `Hello ${owner},`,
    `you look after ${customer}. From ${when} on, the next message about ${invoices} may go to ${whom} there.`,
    `Would you rather speak with them yourself, or keep it with the billing contacts? Then close the task on your work list with “Nobody higher is written to”: ${link}`,
    'If you have nothing against it, there is nothing to do.',
    company,
  ],
};

const german: Language = {
  locale: 'de-DE',
  someCustomer: 'einen Ihrer Kunden',
  roles: {
    billing: 'einen weiteren Rechnungskontakt',
    manager: 'die Leitung',
    executive: 'die Geschäftsführung',
    owner: 'die Inhaberin oder den Inhaber',
    other: 'den nächsten Kontakt',
  },
  invoices: (count) => `${count} Rechnungen`,
  subject: ({ customer }) => `${customer}: als Nächstes wird jemand weiter oben angeschrieben`,
  text: ({ owner, customer, invoices, when, whom, link, company }) => [
    `Guten Tag ${owner},`,
    `Sie betreuen ${customer}. Ab ${when} darf die nächste Nachricht zu ${invoices} dort an ${whom} gehen.`,
    `Möchten Sie lieber selbst mit ihnen sprechen, oder soll es beim Rechnungskontakt bleiben? Dann schließen Sie die Aufgabe in Ihrer Arbeitsliste mit „Nobody higher is written to“: ${link}`,
    'Wenn Sie nichts dagegen haben, ist nichts zu tun.',
    company,
  ],
};

const indonesian: Language = {
  locale: 'id-ID',
  someCustomer: 'salah satu pelanggan Anda',
  roles: {
    billing: 'kontak penagihan lain',
    manager: 'manajer',
    executive: 'direksi',
    owner: 'pemilik usaha',
    other: 'kontak berikutnya',
  },
  invoices: (count) => `${count} faktur`,
  subject: ({ customer }) => `${customer}: pesan berikutnya untuk tingkat yang lebih tinggi`,
  text: ({ owner, customer, invoices, when, whom, link, company }) => [
    `Halo ${owner},`,
    `Anda menangani ${customer}. Mulai ${when}, pesan berikutnya tentang ${invoices} dapat dikirim kepada ${whom} di sana.`,
    `Ingin berbicara sendiri dengan mereka, atau tetap lewat kontak penagihan? Tutup tugas di daftar kerja Anda dengan “Nobody higher is written to”: ${link}`,
    'Jika tidak keberatan, tidak ada yang perlu dilakukan.',
    company,
  ],
};

function languageOf(locale: string): Language {
  const [language] = locale.toLowerCase().split('-');
  if (language === 'de') return german;
  return language === 'id' ? indonesian : english;
}

/** No text of people breaks out of its line: none reaches a header or begins a paragraph of its own. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
