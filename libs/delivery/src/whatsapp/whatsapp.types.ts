/** Where a content template stands with WhatsApp. `unknown`: the provider does not know it, or uses a word we do not. */
export const approvalStates = [
  'unsubmitted',
  'received',
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
  'unknown',
] as const;
/** One of {@link approvalStates}. */
export type ApprovalState = (typeof approvalStates)[number];

/** What WhatsApp takes a template for; only `utility` may speak of an invoice. */
export const contentCategories = ['utility', 'marketing', 'authentication', 'unknown'] as const;
/** One of {@link contentCategories}. */
export type ContentCategory = (typeof contentCategories)[number];

/** How WhatsApp rates a number by what people do with its messages. */
export const qualityRatings = ['high', 'medium', 'low', 'unknown'] as const;
/** One of {@link qualityRatings}. */
export type QualityRating = (typeof qualityRatings)[number];

/** What the provider tells of one template, in our words. */
export interface ToldContent {
  readonly sid: string;
  readonly approval: ApprovalState;
  readonly category: ContentCategory;
  readonly rejectionReason: string | null;
}

/** What can be asked about an account on WhatsApp. Each answer is null when the provider cannot be asked now. */
export interface WhatsappAccount {
  /** Every template of the account. */
  contents(): Promise<readonly ToldContent[] | null>;
  /** The rating of one of our numbers, E.164; `unknown` when the provider has none. */
  quality(from: string): Promise<QualityRating | null>;
}

/** A content template of a company as it was last seen. */
export interface ContentRecord extends Omit<ToldContent, 'sid'> {
  readonly contentSid: string;
  /** `tactful_upcoming_en`. */
  readonly name: string;
  readonly lookedAt: string;
  /** Since when nothing goes by it, because its category changed; a person lets it go on. */
  readonly stoppedAt: string | null;
  readonly releasedBy: string | null;
  readonly releasedWhy: string | null;
}

/** Why a company's WhatsApp sender rests. */
export type PauseReason = 'quality_low' | 'too_many_blocks';

/** A company's WhatsApp sender as it was last seen. */
export interface SenderRecord {
  readonly quality: QualityRating;
  /** Of messages taken by the provider in the last week, and since a person resumed it. */
  readonly taken: number;
  readonly blocked: number;
  readonly lookedAt: string;
  readonly pausedBecause: PauseReason | null;
  readonly pausedAt: string | null;
  readonly resumedAt: string | null;
  readonly resumedBy: string | null;
  readonly resumedWhy: string | null;
}
