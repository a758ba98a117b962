import { type TemplateKind, type Variant } from '../choice/template.types.js';
import { type Asides, type KindWording } from './wording.types.js';

const afterGreeting = '{{greeting}}. ';
const betweenParagraphs = '\n\n';

/** The sentence for a kind in a manner; undefined where it is said as always. */
export function asideOf(asides: Asides, kind: TemplateKind, variant: Variant): string | undefined {
  if (variant === 'neutral') return undefined;
  const sentences: Readonly<Partial<Record<TemplateKind, string>>> = asides[variant];
  return sentences[kind];
}

/**
 * Wording with a sentence beside the matter: after the greeting of a short message, and as an email's second paragraph.
 * Nothing else of it changes, so that whatever the usual words say, offer and leave out is said, offered and left out.
 */
export function withAside(
  wording: KindWording,
  { text, version }: { readonly text: string; readonly version: number },
): KindWording {
  const { sms, whatsapp, email } = wording;
  const [opening = '', ...further] = email.paragraphs;
  return {
    // Grows when either of the two does; both begin at 1.
    version: wording.version + version - 1,
    sms: { ...sms, text: sms.text.replace(afterGreeting, () => `${afterGreeting}${text} `) },
    whatsapp: {
      ...whatsapp,
      text: whatsapp.text.replace(betweenParagraphs, () => `${betweenParagraphs}${text} `),
    },
    email: { ...email, paragraphs: [opening, text, ...further] },
  };
}
