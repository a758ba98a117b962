import { type Channel } from '@tactful/contracts';
import { type ContactRules, type PastContacts } from '@tactful/contact-rules';
import { type KnownCompany } from '../company/known-company.js';
import { type Person } from '../people/person.types.js';
import { type Plan } from '../planning/planning.types.js';
import { type MessageRecord, type NoticeContent } from '../queue/message.types.js';

/** Who asked for what is told, on which channel and when: they get it there, as an answer. */
export interface Asked {
  readonly contactId: string;
  readonly channel: Channel;
  readonly at: Temporal.Instant;
}

/** Something to tell a customer, or something that need not be told any more. */
export type NoticeOrder =
  | {
      readonly kind: 'tell';
      readonly customerId: string;
      readonly content: NoticeContent;
      /** Left out: nobody asked for it. */
      readonly asked?: Asked;
    }
  | {
      readonly kind: 'withdraw';
      readonly customerId: string;
      readonly subjectId: string;
      /** The invoice that it was about. */
      readonly invoiceId: string;
      /** Stored with the message. */
      readonly because: string;
      /** Number and instant of the event that takes it away. */
      readonly sequence: number;
      readonly at: Temporal.Instant;
    };

/** What is known when something is to be told. */
export interface NoticeFacts {
  readonly companyId: string;
  readonly company: KnownCompany;
  readonly rules: ContactRules;
  /** The customer's contacts. */
  readonly people: readonly Person[];
  readonly pastOf: (person: Person) => PastContacts;
  /** Notices to the customer that wait. */
  readonly waiting: readonly MessageRecord[];
  readonly now: Temporal.Instant;
}

/** Something to tell, with the ids to use if it needs a message or a task of its own. */
export interface DueNotice {
  readonly customerId: string;
  readonly content: NoticeContent;
  readonly asked?: Asked | undefined;
  readonly messageId: string;
  readonly taskId: string;
}

/** What becomes of a notice: the message that tells it, and what changes. */
export interface NoticePlan extends Plan {
  readonly messageId: string;
}
