import { type ErrorClass, resultOfNetworkError, type SendResult } from '@tactful/delivery';

/**
 * What SendGrid's HTTP status codes mean (v3 API, "Errors"). A code that is not here is `unrecognised`; 5xx and 408 are
 * no codes of ours to judge: nobody knows what was taken.
 */
export const sendGridErrorClasses: Readonly<Record<number, ErrorClass>> = {
  400: 'content',
  401: 'config',
  403: 'config',
  404: 'config',
  405: 'config',
  413: 'content',
  415: 'config',
  429: 'rate',
};

/** What an error of the SDK says about the mail. */
export function resultOfSendGridError(error: unknown): SendResult {
  const status = statusOf(error);
  if (status === undefined) return resultOfNetworkError(error);
  if (status >= 500 || status === 408) return { kind: 'unknown', why: `http_${status}` };
  return { kind: 'refused', errorClass: sendGridErrorClasses[status] ?? 'unrecognised', code: String(status) };
}

/** The SDK puts the HTTP status into `code`; errors of the network have words there. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'number' ? error.code : undefined;
}
