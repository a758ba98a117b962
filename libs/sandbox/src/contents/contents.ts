import { type ContentTemplate, contentTemplate } from './content.js';

/** The account's templates by SID. Refuses a list that is not well formed, or that names a SID twice. */
export class Contents {
  readonly #bySid: ReadonlyMap<string, ContentTemplate>;

  constructor(templates: readonly ContentTemplate[]) {
    const parsed = templates.map((template) => contentTemplate.parse(template));
    this.#bySid = new Map(parsed.map((template) => [template.sid, template]));
    if (this.#bySid.size < parsed.length) throw new Error('Two content templates have the same SID');
  }

  find(sid: string): ContentTemplate | undefined {
    return this.#bySid.get(sid);
  }

  all(): readonly ContentTemplate[] {
    return [...this.#bySid.values()];
  }
}
