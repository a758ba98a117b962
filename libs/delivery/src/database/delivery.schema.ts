import { type ServiceSchema } from '@tactful/runtime';
import { messagesAppendOnly, Messages1800000002000 } from './messages.migration.js';
import { peopleAppendOnly, People1800000001000 } from './people.migration.js';
import { Whatsapp1800000003000 } from './whatsapp.migration.js';

/** What delivery owns in the database. */
export const deliverySchema: ServiceSchema = {
  schema: 'delivery',
  migrations: [People1800000001000, Messages1800000002000, Whatsapp1800000003000],
  appendOnly: [...peopleAppendOnly, ...messagesAppendOnly],
};
