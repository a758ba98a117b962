import { createHash } from 'node:crypto';
import { type ContentTemplate } from '../contents/content.js';
import { type ContentReview, type SenderRating } from '../whatsapp-account/account-changes.js';

const contentApi = 'https://content.twilio.com/v1';
const messagingApi = 'https://messaging.twilio.com/v2';

/** What Twilio tells of a template's approval. */
function approvalOf({ name }: ContentTemplate, review: ContentReview): Record<string, unknown> {
  return {
    type: 'whatsapp',
    name,
    category: review.category,
    content_type: 'twilio/text',
    status: review.status,
    rejection_reason: review.rejectionReason,
    allow_category_change: true,
  };
}

/** `GET …/Content/{Sid}/ApprovalRequests`. */
export function approvalResource(accountSid: string, content: ContentTemplate, review: ContentReview) {
  return {
    sid: content.sid,
    account_sid: accountSid,
    whatsapp: approvalOf(content, review),
    url: `${contentApi}/Content/${content.sid}/ApprovalRequests`,
  };
}

/** `GET …/ContentAndApprovals`: one page holds all. */
export function approvalPage(
  accountSid: string,
  contents: readonly { readonly content: ContentTemplate; readonly review: ContentReview }[],
) {
  return {
    contents: contents.map(({ content, review }) => ({
      sid: content.sid,
      account_sid: accountSid,
      friendly_name: content.name,
      language: content.locale,
      variables: {},
      types: { 'twilio/text': { body: content.body } },
      approval_requests: approvalOf(content, review),
      url: `${contentApi}/Content/${content.sid}`,
    })),
    meta: onePage('contents', `${contentApi}/ContentAndApprovals`, contents.length),
  };
}

/** `GET …/Channels/Senders`: one page holds all. */
export function senderPage(ratings: readonly SenderRating[]) {
  return {
    senders: ratings.map(({ from, qualityRating }) => {
      const sid = `XE${createHash('md5').update(from).digest('hex')}`;
      return {
        sid,
        sender_id: `whatsapp:${from}`,
        status: 'ONLINE',
        properties: { quality_rating: qualityRating, messaging_limit: '10K Customers/24hrs' },
        url: `${messagingApi}/Channels/Senders/${sid}`,
      };
    }),
    meta: onePage('senders', `${messagingApi}/Channels/Senders`, ratings.length),
  };
}

function onePage(key: string, url: string, size: number): Record<string, unknown> {
  const here = `${url}?Page=0`;
  return {
    key,
    page: 0,
    page_size: size,
    url: here,
    first_page_url: here,
    previous_page_url: null,
    next_page_url: null,
  };
}
