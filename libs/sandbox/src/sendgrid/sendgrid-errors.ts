import { type z } from 'zod';
import { type Answer } from '../provider-call/outcome.js';

interface SendGridError {
  readonly message: string;
  readonly field: string | null;
  readonly help: string | null;
}

const reference = 'https://www.twilio.com/docs/sendgrid/api-reference/mail-send/errors';

/** SendGrid's error answer with one message. */
export function sendGridError(status: number, message: string, field: string | null = null): Answer {
  return { status, body: { errors: [{ message, field, help: null } satisfies SendGridError] } };
}

export const notAuthorized = sendGridError(
  401,
  'The provided authorization grant is invalid, expired, or revoked',
  'authorization',
);
export const tooManyRequests = sendGridError(429, 'too many requests');
export const internalError = sendGridError(500, 'Internal server error');

/** Each mistake of a mail with the path of its field, such as `personalizations.0.to.0.email`. */
export function invalidMail(issues: readonly z.core.$ZodIssue[]): Answer {
  const errors = issues.map((issue): SendGridError => {
    const field = issue.path.map(String).join('.');
    return { message: messageOf(field, issue.message), field: field === '' ? null : field, help: reference };
  });
  return { status: 400, body: { errors } };
}

function messageOf(field: string, fallback: string): string {
  if (field === '') return 'Bad Request';
  if (field === 'personalizations') {
    return 'The personalizations field is required and must have at least one personalization.';
  }
  if (field === 'from' || field === 'from.email') return 'The from object must be provided for every email send.';
  if (field.endsWith('.email')) return 'Does not contain a valid address.';
  if (/^content\.\d+\.value$/.test(field))
    return 'The content value must be a string at least one character in length.';
  return fallback;
}
