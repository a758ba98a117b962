import { type JsonSchema, type Operation } from './open-api.js';

const text: JsonSchema = { type: 'string', maxLength: 200 };

const routes: readonly (readonly [method: string, path: string, body?: JsonSchema])[] = [
  ['GET', '/p/{token}'],
  ['GET', '/p/assets/{name}'],
  ['POST', '/p/{token}/paid', { type: 'object', properties: { invoiceId: text, paidOn: text } }],
  ['POST', '/p/{token}/dispute', { type: 'object', properties: { invoiceId: text, reason: text, note: text } }],
  ['POST', '/p/{token}/preferences', { type: 'object', properties: { channels: text, hours: text } }],
  ['POST', '/p/{token}/stop'],
  ['POST', '/p/{token}/resume'],
  ['POST', '/dev/clock', { type: 'object', properties: { to: { type: 'string', enum: ['x', '', '2020-01-01'] } } }],
  ['POST', '/auth/sign-in/email', { type: 'object', properties: { email: text, password: text } }],
  ['POST', '/auth/sign-up/email', { type: 'object', properties: { email: text, password: text, name: text } }],
  ['GET', '/auth/get-session'],
  ['POST', '/auth/{name}', { type: 'object', properties: { token: text, newPassword: text } }],
  ['POST', '/sandbox/replies', { type: 'object', properties: { channel: text, from: text, to: text, text } }],
  ['GET', '/sandbox/mails/{name}'],
  ['POST', '/sandbox', { type: 'object', properties: { channel: text, from: text, to: text, text } }],
  ['POST', '/v3/mail/send', { type: 'object', properties: { personalizations: { type: 'array' } } }],
  ['GET', '/2010-04-01/Accounts/{name}/Messages/{token}.json'],
  ['GET', '/internal/customers/{token}'],
  ['POST', '/internal/truth-gate', { type: 'object', properties: { customerIds: { type: 'array', items: text } } }],
  ['POST', '/internal/authenticate', { type: 'object', properties: { cookie: text } }],
  ['GET', '/console/{name}'],
  ['GET', '/v1/{name}'],
  ['DELETE', '/v1/customers/{name}'],
];

/** Pages, inside doors and addresses that do not exist: whatever they answer, it is never a 5xx. */
export const hiddenOperations: readonly Operation[] = routes.map(([method, path, schema]) => ({
  method,
  path,
  parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', schema: text })),
  body: schema && { contentType: 'application/json', schema },
  isHidden: true,
  isSecured: false,
  mismatch: () => undefined,
}));
