import { type ContentReview, type SenderRating } from './account-changes.js';

/** What WhatsApp thinks of the account's templates and numbers now. */
export class AccountBook {
  readonly #reviews = new Map<string, ContentReview>();
  readonly #ratings = new Map<string, SenderRating>();

  review(review: ContentReview): void {
    this.#reviews.set(review.sid, review);
  }

  rate(rating: SenderRating): void {
    this.#ratings.set(rating.from, rating);
  }

  /** The review of a template; shipped ones are approved until somebody says otherwise. */
  reviewOf(sid: string): ContentReview {
    return this.#reviews.get(sid) ?? { sid, status: 'approved', category: 'UTILITY', rejectionReason: '' };
  }

  /** Numbers that somebody has rated. */
  ratings(): readonly SenderRating[] {
    return [...this.#ratings.values()];
  }
}
