import { type Refusal } from './refusal.js';

/** RFC 9457 problem document with our stable `code`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly unknown[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be accepted',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Not available right now',
};

/** A title for a status, the same wherever it is answered. */
export function titleOf(status: number): string {
  return titles[status] ?? 'Error';
}

/** The problem document of a refusal. */
export function problemOf(refusal: Refusal): Problem {
  return {
    type: `urn:tactful:problem:${refusal.code}`,
    title: titleOf(refusal.status),
    status: refusal.status,
    code: refusal.code,
    detail: refusal.detail,
    ...(refusal.fields.length > 0 && { errors: refusal.fields }),
    ...refusal.more,
  };
}
