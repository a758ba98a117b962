import { channel, id } from '@tactful/contracts';
import { allTemplates } from '@tactful/templates';
import { z } from 'zod';
import { ownMessageStates } from '../own-people/own-message.types.js';
import { storableText } from '../people/rest-text.js';
import { wordingName } from '../templates/own-templates.js';

/** The wording that is tried out: the id of a version of the company's own, or the name of shipped wording. */
export const testedWording = z.union([
  z.uuid(),
  z.enum(allTemplates().map(wordingName)).describe('shipped, such as upcoming.en or upcoming.en.warm'),
]);
export type TestedWording = z.infer<typeof testedWording>;

/** `POST …/test-sends`: wording with made-up values, to one of the company's own people. */
export const newTestSend = z
  .strictObject({
    channel,
    /** One of the company's own addresses: its human contact's, or one of its `testRecipients`. Never a customer's. */
    to: storableText(254).min(3),
    /** Made-up values, usual ones or the longest that may come. */
    values: z.enum(['usual', 'longest']).default('usual'),
  })
  .meta({ id: 'NewTestSend' });
export type NewTestSend = z.infer<typeof newTestSend>;

/** A test, with what left and what became of it. */
export const testSendView = z
  .strictObject({
    id,
    /** The wording as it was then, such as `own.upcoming.en.sms@2`. */
    template: z.string(),
    channel,
    to: z.string(),
    values: z.enum(['usual', 'longest']),
    subject: z.string().nullable(),
    text: z.string(),
    /** `unknown`: it may or may not have left, and is not sent again. */
    state: z.enum(ownMessageStates),
    /** Why it did not leave, such as `shadow` or `provider_address_permanent`; null: it did, or may still. */
    because: z.string().nullable(),
    by: z.string(),
    askedAt: z.string(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'TestSend' });
export type TestSendView = z.infer<typeof testSendView>;
