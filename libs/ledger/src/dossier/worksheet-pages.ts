import { type FeeWorksheet, type InterestWorksheet } from '@tactful/money';
import { type ChargeSource } from '../charges/charge.types.js';
import { type DossierPaper } from './dossier-paper.js';
import { type DossierWorksheet } from './dossier.types.js';

type Money = (minor: number) => string;

/** Draws how late fees and interest on each invoice came about, and what they would come to today. */
export function drawWorksheets(paper: DossierPaper, worksheets: readonly DossierWorksheet[]): void {
  paper.pages.heading(paper.words.feesAndInterest);
  for (const sheet of worksheets) drawInvoice(paper, sheet);
}

function drawInvoice(paper: DossierPaper, { number, posted, asOf, quote }: DossierWorksheet): void {
  const { pages, money, date } = paper;
  const words = paper.words.worksheets;
  const { fee, interest } = quote;
  const reckoned = fee.worksheet !== null || interest.worksheet !== null;
  if (posted.length === 0 && !reckoned) {
    const why = whyInWords(interest.notCharged);
    pages.remark(words.nothing.replace('{number}', () => number).replace('{why}', () => why));
    return;
  }
  const rows = posted.map((charge) => [
    date(charge.asOf),
    `${words.charged}: ${charge.kind.replaceAll('_', ' ')}${charge.waivedMinor > 0 ? `, ${words.waived} ${money(charge.waivedMinor)}` : ''}`,
    rightInWords(charge.source),
    money(charge.amountMinor),
  ]);
  const quoted: string[][] = [
    [
      date(asOf),
      `${words.notYetFee} (${feeInWords(fee.worksheet, money)})`,
      rightInWords(fee.source),
      money(fee.postableMinor),
    ],
    [date(asOf), words.notYetInterest, rightInWords(interest.source), money(interest.postableMinor)],
  ];
  pages.subheading(`${paper.words.invoice} ${number}`).table({
    columns: [
      { head: words.asOf, wraps: false },
      { head: words.what },
      { head: words.byWhatRight },
      { head: words.amount, align: 'right', wraps: false },
    ],
    rows: [...rows, ...quoted],
  });
  if (interest.worksheet) drawSegments(paper, interest.worksheet);
}

function drawSegments(paper: DossierPaper, sheet: InterestWorksheet): void {
  const { pages, money, date } = paper;
  const words = paper.words.worksheets;
  pages.table({
    columns: [
      { head: words.from, wraps: false },
      { head: words.to, wraps: false },
      { head: words.days, align: 'right', wraps: false },
      { head: words.on, align: 'right', wraps: false },
      { head: words.percent, align: 'right', wraps: false },
      { head: words.basis },
      { head: words.interest, align: 'right', wraps: false },
    ],
    rows: sheet.segments.map((segment) => [
      date(segment.from),
      date(segment.to),
      String(segment.days),
      money(segment.principalMinor),
      segment.ratePercent,
      segment.because === null ? segment.basis : `${segment.basis} (${whyInWords(segment.because)})`,
      segment.decimalMinor,
    ]),
    total: ['', '', '', '', '', `${words.rounded} (${sheet.rounding.replaceAll('_', ' ')})`, money(sheet.amountMinor)],
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
