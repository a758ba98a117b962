import { type FeeWorksheet, type InterestWorksheet } from '@tactful/money';
import { type ChargeSource } from '../charges/charge.types.js';
import { type Pages } from '../pages/pages.js';
import { type DossierWorksheet } from './dossier.types.js';

type Money = (minor: number) => string;

/** Draws how late fees and interest on each invoice came about, and what they would come to today. */
export function drawWorksheets(pages: Pages, worksheets: readonly DossierWorksheet[], money: Money): void {
  pages.heading('Late fees and interest');
  for (const sheet of worksheets) drawInvoice(pages, sheet, money);
}

function drawInvoice(pages: Pages, { number, posted, asOf, quote }: DossierWorksheet, money: Money): void {
  const { fee, interest } = quote;
  const reckoned = fee.worksheet !== null || interest.worksheet !== null;
  if (posted.length === 0 && !reckoned) {
    pages.remark(`Invoice ${number}: nothing was charged, and nothing can be (${whyInWords(interest.notCharged)}).`);
    return;
  }
  const rows = posted.map((charge) => [
    charge.asOf,
    `Charged: ${charge.kind.replaceAll('_', ' ')}${charge.waivedMinor > 0 ? `, of which waived ${money(charge.waivedMinor)}` : ''}`,
    rightInWords(charge.source),
    money(charge.amountMinor),
  ]);
  const quoted: string[][] = [
    [
      asOf,
      `Not charged yet: fee (${feeInWords(fee.worksheet, money)})`,
      rightInWords(fee.source),
      money(fee.postableMinor),
    ],
    [asOf, 'Not charged yet: interest', rightInWords(interest.source), money(interest.postableMinor)],
  ];
  pages.subheading(`Invoice ${number}`).table({
    columns: [
      { head: 'As of', wraps: false },
      { head: 'What' },
      { head: 'By what right' },
      { head: 'Amount', align: 'right', wraps: false },
    ],
    rows: [...rows, ...quoted],
  });
  if (interest.worksheet) drawSegments(pages, interest.worksheet, money);
}

function drawSegments(pages: Pages, sheet: InterestWorksheet, money: Money): void {
  pages.table({
    columns: [
      { head: 'From', wraps: false },
      { head: 'To', wraps: false },
      { head: 'Days', align: 'right', wraps: false },
      { head: 'On', align: 'right', wraps: false },
      { head: 'Percent a year', align: 'right', wraps: false },
      { head: 'Basis' },
      { head: 'Interest, minor units', align: 'right', wraps: false },
    ],
    rows: sheet.segments.map((segment) => [
      segment.from,
      segment.to,
      String(segment.days),
      money(segment.principalMinor),
      segment.ratePercent,
      segment.because === null ? segment.basis : `${segment.basis} (${whyInWords(segment.because)})`,
      segment.decimalMinor,
    ]),
    total: ['', '', '', '', '', `Rounded once (${sheet.rounding.replaceAll('_', ' ')})`, money(sheet.amountMinor)],
  });
}

function feeInWords(sheet: FeeWorksheet | null, money: Money): string {
  if (!sheet) return 'none agreed';
  return sheet.percent === null
    ? `${sheet.kind} on ${money(sheet.baseMinor)}`
    : `${sheet.percent} % of ${money(sheet.baseMinor)}`;
}

function whyInWords(code: string | null): string {
  return (code ?? 'nothing stands against it').replaceAll('_', ' ');
}

function rightInWords(source: ChargeSource | null): string {
  if (!source) return '–';
  if (source.kind === 'pack') return `${source.reference} (law as written down in ${source.pack}, ${source.status})`;
  return source.reference ?? 'terms written on the invoice';
}
