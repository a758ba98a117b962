/** An email's parts, each already escaped for HTML. */
export interface EmailHtmlParts {
  readonly language: string;
  readonly title: string;
  /** What an inbox shows beside the subject. */
  readonly preview: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly DetailRow[];
  readonly button: { readonly label: string; readonly href: string } | undefined;
  readonly signature: readonly string[];
  readonly footer: { readonly text: string; readonly label: string; readonly href: string } | undefined;
}

/** One line of the table of details. */
export interface DetailRow {
  readonly label: string;
  readonly value: string;
}

// Dark colours only where the reader asked for them; both pairs keep a contrast of at least 7 to 1 for text.
const STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background:#f4f5f4;color:#1d2624;font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:36em;margin:0 auto;padding:24px 20px;background:#ffffff;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:0 0 20px}
th,td{text-align:left;vertical-align:top;padding:4px 16px 4px 0}
th{font-weight:600;overflow-wrap:normal}
.button{display:inline-block;padding:12px 22px;border-radius:6px;background:#0f5c55;color:#ffffff;text-decoration:none;font-weight:600}
.quiet{font-size:14px;color:#46524f}
footer{margin-top:28px;padding-top:14px;border-top:1px solid #d5dad8}
a{color:#0f5c55}
@media (prefers-color-scheme:dark){body{background:#101413;color:#eef2f0}main{background:#191f1d}
.button{background:#8fd9cd;color:#06231f}.quiet{color:#b9c4c0}footer{border-color:#3a4441}a{color:#8fd9cd}}`;

const MAIN = '<main role="main">';

/** An email that {@link emailHtml} set, with a line above everything else that is read. The caller escapes. */
export function withLineAbove(html: string, line: string): string {
  return html.replace(MAIN, () => `${MAIN}\n<p class="quiet">${line}</p>`);
}

/**
 * Sets an email: one column, one button, nothing loaded from elsewhere, readable in light and dark and by a screen
 * reader. The caller escapes; this only places.
 */
export function emailHtml(parts: EmailHtmlParts): string {
  return [
    '<!doctype html>',
    `<html lang="${parts.language}" dir="ltr"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${parts.title}</title><style>${STYLE}</style></head><body>`,
    `<div style="display:none;max-height:0;overflow:hidden" aria-hidden="true">${parts.preview}</div>`,
    MAIN,
    `<p>${parts.greeting}</p>`,
    ...parts.paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    ...detailsHtml(parts.rows),
    ...buttonHtml(parts.button),
    `<p>${parts.signature.join('<br>')}</p>`,
    ...footerHtml(parts.footer),
    '</main></body></html>',
  ].join('\n');
}

function detailsHtml(rows: readonly DetailRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({ label, value }) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`);
  return ['<table>', ...lines, '</table>'];
}

// The address is also written out: it can be read before it is followed, and copied where buttons do not work.
function buttonHtml(button: EmailHtmlParts['button']): readonly string[] {
  if (button === undefined) return [];
  const { label, href } = button;
  return [`<p><a class="button" href="${href}">${label}</a></p>`, `<p class="quiet">${href}</p>`];
}

function footerHtml(footer: EmailHtmlParts['footer']): readonly string[] {
  if (footer === undefined) return [];
  const { text, label, href } = footer;
  return [`<footer class="quiet">${text} <a href="${href}">${label}</a></footer>`];
}
