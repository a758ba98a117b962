import PDFDocument from 'pdfkit';
import { fontFile, fontNames, type FontName } from './fonts.js';
import { drawTable, type PageTable } from './table.js';

/** What a document is called and says on each of its pages. */
export interface PagesAbout {
  readonly title: string;
  /** Whose paper it is: the company's name, at the head of each page. */
  readonly from: string;
  /** At the foot of each page, such as a reference. */
  readonly foot: string;
  /** BCP 47 tag of its language, for screen readers. */
  readonly locale: string;
  /** When it was made, business time. */
  readonly madeAt: Temporal.Instant;
  /** How a page number reads; "Page 1 of 3" when left out. */
  readonly pageNumber?: (page: number, of: number) => string;
}

/** Sizes in points. */
const margin = { left: 50, right: 50, top: 76, bottom: 60 };
const ink = '#1f2933';
const faint = '#5b6770';
const rule = '#c8d0d6';

/**
 * A paper of A4 pages from top to bottom: headings, paragraphs, facts and tables flow, pages break where they must, and
 * every page has a head, a foot and its number.
 */
export class Pages {
  readonly #doc: PDFKit.PDFDocument;
  readonly #chunks: Buffer[] = [];
  readonly #about: PagesAbout;

  constructor(about: PagesAbout) {
    this.#about = about;
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: margin,
      bufferPages: true,
      lang: about.locale,
      displayTitle: true,
      info: {
        Title: about.title,
        Author: about.from,
        CreationDate: new Date(about.madeAt.epochMilliseconds),
      },
    });
    for (const name of fontNames) this.#doc.registerFont(name, fontFile(name));
    this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#write('bold', 18, ink, about.title);
    this.#doc.moveDown(0.6);
  }

  /** A heading that stays with what follows it. */
  heading(text: string): this {
    this.#keepTogether(80);
    this.#doc.moveDown(0.8);
    this.#write('bold', 12, ink, text);
    this.#doc.moveDown(0.4);
    return this;
  }

  /** A small heading that stays with the table below it. */
  subheading(text: string): this {
    this.#keepTogether(70);
    this.#write('bold', 9.5, ink, text);
    this.#doc.moveDown(0.3);
    return this;
  }

  paragraph(text: string): this {
    this.#write('regular', 9.5, ink, text);
    this.#doc.moveDown(0.6);
    return this;
  }

  /** A remark in small, quiet letters. */
  remark(text: string): this {
    this.#write('regular', 8, faint, text);
    this.#doc.moveDown(0.6);
    return this;
  }

  /** Labels with their values, one under the other; a value may be long. */
  facts(rows: readonly (readonly [label: string, value: string])[]): this {
    const labelWidth = 130;
    const { left, right } = this.#edges();
    for (const [label, value] of rows) {
      this.#doc.font('regular').fontSize(9.5);
      const height = this.#doc.heightOfString(value, { width: right - left - labelWidth });
      this.#keepTogether(Math.min(height, 200));
      const top = this.#doc.y;
      this.#doc.fillColor(faint).text(label, left, top, { width: labelWidth - 10 });
      const below = this.#doc.y;
      this.#doc.fillColor(ink).text(value, left + labelWidth, top, { width: right - left - labelWidth });
      this.#doc.x = left;
      this.#doc.y = Math.max(below, this.#doc.y) + 3;
    }
    this.#doc.moveDown(0.4);
    return this;
  }

  /** A table whose head is repeated on every page that it reaches; its columns never overflow. */
  table(table: PageTable): this {
    drawTable(this.#doc, table, { ink, faint, rule });
    this.#doc.moveDown(0.6);
    return this;
  }

  /** Starts a new page, unless this one is empty. */
  newPage(): this {
    if (this.#doc.y > margin.top) this.#doc.addPage();
    return this;
  }

  /** The finished document. */
  async finish(): Promise<Buffer> {
    this.#headsAndFeet();
    const ended = new Promise<void>((resolve, reject) => this.#doc.once('end', resolve).once('error', reject));
    this.#doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  #headsAndFeet(): void {
    const doc = this.#doc;
    const { count } = doc.bufferedPageRange();
    const pageNumber = this.#about.pageNumber ?? ((page, of) => `Page ${page} of ${of}`);
    for (let page = 0; page < count; page += 1) {
      doc.switchToPage(page);
      const { left, right } = this.#edges();
      const width = right - left;
      // Text below the margin would start a new page: this page has none while its foot is written.
      doc.page.margins.bottom = 0;
      const foot = doc.page.height - 40;
      doc.font('regular').fontSize(8).fillColor(faint);
      doc.text(this.#about.from, left, 36, { width: width / 2, height: 10, ellipsis: true });
      doc.text(this.#about.title, left + width / 2, 36, {
        width: width / 2,
        height: 10,
        align: 'right',
        ellipsis: true,
      });
      doc.moveTo(left, 52).lineTo(right, 52).lineWidth(0.5).strokeColor(rule).stroke();
      doc.text(this.#about.foot, left, foot, { width: width * 0.75, height: 10, ellipsis: true });
      doc.text(pageNumber(page + 1, count), left, foot, { width, align: 'right', lineBreak: false });
      doc.page.margins.bottom = margin.bottom;
    }
  }

  #edges(): { readonly left: number; readonly right: number } {
    return { left: margin.left, right: this.#doc.page.width - margin.right };
  }

  #write(font: FontName, size: number, color: string, text: string): void {
    const { left, right } = this.#edges();
    this.#doc
      .font(font)
      .fontSize(size)
      .fillColor(color)
      .text(text, left, this.#doc.y, { width: right - left, lineGap: 1.5 });
  }

  #keepTogether(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - margin.bottom) this.#doc.addPage();
  }
}
