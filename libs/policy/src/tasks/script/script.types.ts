/** The languages in which there is a script. */
export type ScriptLanguage = 'en' | 'de' | 'id';

/**
 * What an agent says on a call, as data. `{{agent}}`, `{{company}}`, `{{customer}}`, `{{amount}}`, `{{invoices}}` and
 * `{{since}}` are filled in. A line of `atHand` or `offer` is there only when its fact is.
 */
export interface ScriptWording {
  readonly opening: readonly string[];
  /** What the call is about, when something is overdue, and when nothing is. */
  readonly purpose: { readonly overdue: readonly string[]; readonly notDue: readonly string[] };
  readonly atHand: {
    readonly open: string;
    readonly disputed: string;
    readonly replied: string;
    readonly unanswered: string;
    readonly promisesKept: string;
    readonly promisesBroken: string;
    readonly onHold: string;
  };
  readonly offer: {
    readonly link: string;
    readonly plan: string;
    readonly time: string;
    readonly dispute: string;
    readonly callBack: string;
  };
  readonly closing: readonly string[];
  /** Things that nobody says in our name; described, not quoted. */
  readonly neverSay: readonly string[];
}
