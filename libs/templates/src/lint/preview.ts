import { type Channel } from '@tactful/contracts';
import { CHANNELS, type Language, type TemplateKind } from '../choice/template.types.js';
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

/** Wording with the usual and with the longest values that may come, on every channel. */
export function previewsOf(draft: {
  readonly kind: TemplateKind;
  readonly language: Language;
  readonly wording: KindWording;
  readonly excepted?: readonly ExceptableRule[] | undefined;
}): readonly Preview[] {
  const { kind, language, wording, excepted } = draft;
  return CHANNELS.flatMap((channel) =>
    (['usual', 'longest'] as const).map((values) => {
      const fields = sampleFields(kind, language, values);
      return {
        channel,
        values,
        outcome: renderWording(wording, { kind, channel, locale: language, fields, excepted }),
      };
    }),
  );
}
