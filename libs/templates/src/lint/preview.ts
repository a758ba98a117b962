import { type Channel } from '@tactful/contracts';
import { CHANNELS, type Language, type TemplateKind, type Variant } from '../choice/template.types.js';
import { type MessageFields } from '../fields/fields.types.js';
import { renderWording, type RenderOutcome } from '../rendering/render.js';
import { type KindWording } from '../wording/wording.types.js';
import { type ExceptableRule } from './exceptions.js';
import { sampleFields, type SampleSize } from './sample-fields.js';

/** What wording becomes on one channel with made-up values of one size. */
export interface Preview {
  readonly channel: Channel;
  readonly values: Exclude<SampleSize, 'shortest'>;
  readonly outcome: RenderOutcome;
}

/** Wording that is looked at before anybody gets it. */
export interface WordingDraft {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly wording: KindWording;
  readonly variant?: Variant | undefined;
  readonly excepted?: readonly ExceptableRule[] | undefined;
}

/** Which made-up message to write, and what of it is not made up: left out, all of it is. */
export interface Example {
  readonly channel: Channel;
  readonly values: Preview['values'];
  readonly own?: Partial<Pick<MessageFields, 'creditor' | 'link'>>;
}

/** Wording with made-up values on one channel: never a customer's. */
export function exampleOf(draft: WordingDraft, { channel, values, own }: Example): RenderOutcome {
  const { kind, language, wording, variant, excepted } = draft;
  const fields = { ...sampleFields(kind, language, values), ...own };
  return renderWording(wording, { kind, channel, locale: language, fields, variant, excepted });
}

/** Wording with the usual and with the longest values that may come, on every channel. */
export function previewsOf(draft: WordingDraft): readonly Preview[] {
  return CHANNELS.flatMap((channel) =>
    (['usual', 'longest'] as const).map((values) => ({
      channel,
      values,
      outcome: exampleOf(draft, { channel, values }),
    })),
  );
}
