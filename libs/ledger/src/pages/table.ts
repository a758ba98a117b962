import { columnWidths } from './column-widths.decision.js';

/** A column of a table. */
export interface PageColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** False for amounts and dates, which stay on one line. True when left out. */
  readonly wraps?: boolean;
}

/** A table of texts, each row as long as `columns`. */
export interface PageTable {
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A last row in bold, such as totals. */
  readonly total?: readonly string[];
  /** What is said instead when there are no rows. */
  readonly whenEmpty?: string;
}

interface Colors {
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
}

const padding = 4;
const size = 8;

class TableDrawing {
  readonly #widths: readonly number[];
  readonly #left: number;
  readonly #width: number;
  readonly #doc: PDFKit.PDFDocument;
  readonly #table: PageTable;
  readonly #colors: Colors;

  constructor(doc: PDFKit.PDFDocument, table: PageTable, colors: Colors) {
    this.#doc = doc;
    this.#table = table;
    this.#colors = colors;
    this.#left = doc.page.margins.left;
    this.#width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
    const columns = table.columns.map(({ wraps = true }, index) => ({ naturalWidth: this.#natural(index), wraps }));
    this.#widths = columnWidths(columns, this.#width);
  }

  head(): void {
    const heads = this.#table.columns.map((column) => column.head);
    if (this.#doc.y + this.#height(heads, 'bold') + 30 > this.#bottom()) this.#doc.addPage();
    this.#draw(heads, 'bold', this.#colors.faint);
    this.#line(1);
  }

  /** A row that fits no page is split in two at its longest cell. */
  row(cells: readonly string[], font: 'regular' | 'bold'): void {
    const height = this.#height(cells, font);
    const room = this.#bottom() - this.#doc.page.margins.top - 40;
    if (height > room) {
      const [first, second] = split(cells);
      this.row(first, font);
      this.row(second, font);
      return;
    }
    if (this.#doc.y + height > this.#bottom()) {
      this.#doc.addPage();
      this.head();
    }
    this.#draw(cells, font, this.#colors.ink);
    this.#line(0.4);
  }

  #draw(cells: readonly string[], font: 'regular' | 'bold', color: string): void {
    const top = this.#doc.y;
    const height = this.#height(cells, font);
    let x = this.#left;
    this.#doc.font(font).fontSize(size).fillColor(color);
    for (const [index, cell] of cells.entries()) {
      const width = this.#widths[index] ?? 0;
      const align = this.#table.columns[index]?.align ?? 'left';
      this.#doc.text(cell, x + padding, top + padding, { width: width - 2 * padding, align });
      x += width;
    }
    this.#doc.y = top + height;
  }

  #line(thickness: number): void {
    const { y } = this.#doc;
    const right = this.#left + this.#width;
    this.#doc.moveTo(this.#left, y).lineTo(right, y).lineWidth(thickness).strokeColor(this.#colors.rule).stroke();
  }

  #height(cells: readonly string[], font: 'regular' | 'bold'): number {
    this.#doc.font(font).fontSize(size);
    const heights = cells.map((cell, index) =>
      this.#doc.heightOfString(cell, { width: (this.#widths[index] ?? 0) - 2 * padding }),
    );
    return Math.max(size, ...heights) + 2 * padding;
  }

  /** The widest line of a column; bold, so that heads and totals fit as well. */
  #natural(index: number): number {
    this.#doc.font('bold').fontSize(size);
    const { columns, rows, total } = this.#table;
    const cells = [columns[index]?.head ?? '', total?.[index] ?? '', ...rows.map((row) => row[index] ?? '')];
    const lines = cells.flatMap((cell) => cell.split('\n'));
    const widest = lines.reduce(
      (width, line) => Math.max(width, this.#doc.widthOfString(line.slice(0, longestMeasured))),
      0,
    );
    return Math.ceil(widest) + 2 * padding + 1;
  }

  #bottom(): number {
    return this.#doc.page.height - this.#doc.page.margins.bottom;
  }
}

/** Draws a table from where the document stands. */
export function drawTable(doc: PDFKit.PDFDocument, table: PageTable, colors: Colors): void {
  if (table.rows.length === 0 && table.total === undefined) {
    doc
      .font('regular')
      .fontSize(9.5)
      .fillColor(colors.faint)
      .text(table.whenEmpty ?? '–', doc.page.margins.left, doc.y);
    return;
  }
  const drawing = new TableDrawing(doc, table, colors);
  drawing.head();
  for (const row of table.rows) drawing.row(row, 'regular');
  if (table.total) drawing.row(table.total, 'bold');
  doc.x = doc.page.margins.left;
}

/** A longer line fills the page anyway. */
const longestMeasured = 300;

function split(cells: readonly string[]): readonly [readonly string[], readonly string[]] {
  const longest = cells.reduce((most, cell, index) => (cell.length > (cells[most]?.length ?? 0) ? index : most), 0);
  const text = cells[longest] ?? '';
  const middle = Math.floor(text.length / 2);
  const space = text.lastIndexOf(' ', middle);
  const at = space > 0 ? space : middle;
  const part = (piece: string, others: readonly string[]): string[] =>
    others.map((cell, index) => (index === longest ? piece : cell));
  return [
    part(text.slice(0, at), cells),
    part(
      text.slice(at).trimStart(),
      cells.map(() => ''),
    ),
  ];
}
