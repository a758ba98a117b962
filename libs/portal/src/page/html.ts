/** HTML that is safe to put into a page: written by us, or escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | false | null | undefined | readonly Piece[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that turn the direction of text around or hide in it: a name must not be able to dress up the page. */
const directionControls = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A template of HTML in which every value is escaped, unless it is HTML already. Nothing, false and empty lists vanish.
 *
 * ``html`<p>${'<b>'}</p>`.text`` → `<p>&lt;b&gt;</p>`
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.map((part, index) => part + textOf(pieces[index])).join(''));
}

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return String(piece)
    .replaceAll(directionControls, '')
    .replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
}
