import { defineConsumer } from '@tactful/messaging';

/** The one consumer of delivery: all three channel apps join it, whoever gets an event plans for any channel. */
export const deliveryConsumer = defineConsumer({
  name: 'delivery',
  topics: ['identity.v1', 'ledger.v1', 'escalations.v1'],
  onDeadLetter: 'park',
});
