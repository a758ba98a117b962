import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createTactfulClient } from './client.js';
import { answerOf, Problem } from './problem.js';

describe('the client', () => {
  let server: Server;
  const asked: { url: string | undefined; key: string | undefined }[] = [];
  const answers: { status: number; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url, key: request.headers.authorization });
      const { status, body } = answers.shift() ?? { status: 200, body: '{}' };
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => new Promise((done) => server.close(done)));

  const client = () =>
    createTactfulClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: 'tk_1' });

  it('asks with the key, and gives the data of the answer', async () => {
    answers.push({ status: 200, body: '{"items":[],"nextCursor":null}' });
    const query = { search: 'Café & Söhne' };
    const page = await answerOf(client().GET('/v1/customers', { params: { query } }));
    expect(page.items).toEqual([]);
    expect(asked.at(-1)).toEqual({ url: '/v1/customers?search=Caf%C3%A9%20%26%20S%C3%B6hne', key: 'Bearer tk_1' });
  });

  it('throws a refusal with its code, its words and its bad fields', async () => {
    const document = {
      code: 'invalid_input',
      title: 'Cannot be accepted',
      detail: 'is too long',
      errors: [{ in: 'body', pointer: '/text', detail: 'is too long' }],
    };
    answers.push({ status: 422, body: JSON.stringify(document) });
    const call = client().POST('/v1/customers/{id}/notes', { params: { path: { id: 'x' } }, body: { text: '' } });
    const problem: unknown = await answerOf(call).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input', message: 'is too long' });
    expect((problem as Problem).fields[0]).toMatchObject({ pointer: '/text' });
  });

  it('throws a problem too when the answer is no problem document', async () => {
    answers.push({ status: 502, body: 'Bad Gateway' });
    const problem: unknown = await answerOf(client().GET('/v1/me')).catch((error: unknown) => error);
    expect(problem).toMatchObject({ status: 502, code: 'unknown', message: 'The server answered 502.' });
  });
});
