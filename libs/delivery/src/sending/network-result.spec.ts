import { describe, expect, it } from '@jest/globals';
import { resultOfNetworkError } from './network-result.js';

describe('a call that brought no answer', () => {
  it.each([
    ['nobody listens', { code: 'ECONNREFUSED', syscall: 'connect' }, 'refused'],
    ['the name is not known', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'refused'],
    ['there is no way to the host', { code: 'EHOSTUNREACH', syscall: 'connect' }, 'refused'],
    ['the way broke after the request was written', { code: 'EHOSTUNREACH', syscall: 'read' }, 'unknown'],
    ['the network went away, nobody knows when', { code: 'ENETUNREACH' }, 'unknown'],
    ['the connection was cut', { code: 'ECONNRESET', syscall: 'read' }, 'unknown'],
    ['no answer came in time', { code: 'ETIMEDOUT' }, 'unknown'],
    ['the reason stands in the cause', { cause: { code: 'ECONNREFUSED', syscall: 'connect' } }, 'refused'],
    ['it is no error at all', undefined, 'unknown'],
  ])('when %s', (_what, error, kind) => {
    expect(resultOfNetworkError(error).kind).toBe(kind);
  });
});
