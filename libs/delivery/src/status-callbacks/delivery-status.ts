/** Our words for what a provider tells after it took a message, in the order in which they may only grow. */
export const deliveryStatuses = ['accepted', 'sent', 'failed', 'delivered', 'read'] as const;
/** One of {@link deliveryStatuses}. */
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/**
 * The rank of a status: a higher one is never taken back by a lower one, in whatever order callbacks come.
 * A proof of delivery outranks a failure that was told before.
 */
export const statusRank: Readonly<Record<DeliveryStatus, number>> = {
  accepted: 1,
  sent: 2,
  failed: 3,
  delivered: 4,
  read: 5,
};
