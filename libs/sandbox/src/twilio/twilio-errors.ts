import { type Answer } from '../provider-call/outcome.js';

/** Twilio's error body. */
export interface TwilioError {
  readonly code: number;
  readonly message: string;
  readonly status: number;
}

/** An error with Twilio's code, by default a 400. */
export function twilioError(code: number, message: string, status = 400): TwilioError {
  return { code, message, status };
}

/** The answer that carries it. */
export function refused({ code, message, status }: TwilioError): Answer {
  return { status, body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status } };
}

export const notAuthenticated = twilioError(20_003, 'Authenticate', 401);
export const tooManyRequests = twilioError(20_429, 'Too Many Requests', 429);
export const internalError = twilioError(20_500, 'Internal Server Error', 500);

/** There is nothing at this path. */
export function noSuchResource(path: string): TwilioError {
  return twilioError(20_404, `The requested resource ${path} was not found`, 404);
}
