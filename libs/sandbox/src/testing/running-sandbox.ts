import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Client } from '@sendgrid/client';
import { MailService } from '@sendgrid/mail';
import { BusinessTimers, Clock, readConfig, RuntimeModule, untilAtRest, VirtualClock } from '@tactful/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type SandboxOptions, SandboxModule } from '../index.js';
import { Receiver } from './receiver.js';

export const accountSid = `AC${'0a'.repeat(16)}`;
export const authToken = 'the-token-of-the-sandbox';
export const apiKey = 'SG.the-key-of-the-sandbox';
const start = Temporal.Instant.from('2026-03-02T09:30:00.123456Z');
export const contentSid = `HX${'1b'.repeat(16)}`;

/** A sandbox on a loopback port, the company's end of its webhooks, and the providers' own clients. */
export interface RunningSandbox {
  readonly url: string;
  readonly clock: VirtualClock;
  readonly receiver: Receiver;
  readonly twilio: twilio.Twilio;
  readonly mail: MailService;
  readonly folder: string;
  /** Waits until nothing is busy. */
  rest(): Promise<Temporal.Instant | null>;
  /** Moves business time, then waits. */
  advance(duration: Temporal.DurationLike): Promise<void>;
  call(method: string, path: string, body?: unknown): Promise<{ status: number; json: Record<string, unknown> }>;
  /** Stops it and clears its folder away. */
  stop(): Promise<void>;
  /** Leaves the log as a killed process would. */
  abandon(): Promise<void>;
}

/** Sends the official client's requests to another address: what a custom httpClient is for. */
class RedirectedClient extends RequestClient {
  constructor(private readonly base: string) {
    super();
  }

  override request<TData>(
    options: RequestClient.RequestOptions<TData>,
  ): ReturnType<typeof RequestClient.prototype.request<TData>> {
    const uri = options.uri.replace(/^https:\/\/(api|content|messaging)\.twilio\.com/, this.base);
    return super.request<TData>({ ...options, uri });
  }
}

export async function startSandbox(
  given: { readonly folder?: string; readonly clock?: VirtualClock; readonly options?: Partial<SandboxOptions> } = {},
): Promise<RunningSandbox> {
  const folder = given.folder ?? (await mkdtemp(join(tmpdir(), 'sandbox-')));
  const receiver = await Receiver.start();
  const clock = given.clock ?? new VirtualClock(start);
  const app = await boot({ ...optionsFor(folder, receiver), ...given.options }, clock);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const timers = app.get(BusinessTimers);
  const rest = (): Promise<Temporal.Instant | null> => restOf(timers);
  return {
    url,
    clock,
    receiver,
    folder,
    twilio: twilioAt(`${url}/sandbox/twilio`),
    mail: mailAt(`${url}/sandbox/sendgrid`),
    rest,
    advance: async (duration) => {
      clock.advance(clock.now().add(duration));
      timers.pokeAll();
      await rest();
    },
    call: (method, path, body) => callAt(url, { method, path, body }),
    stop: async () => {
      await app.close();
      receiver.stop();
      await rm(folder, { recursive: true });
    },
    abandon: async () => {
      await app.get(SandboxLog).close();
      receiver.stop();
      app.getHttpServer().closeAllConnections();
      app.getHttpServer().close();
    },
  };
}

/** The official Twilio client, pointed at a base address. */
export function twilioAt(base: string, token = authToken): twilio.Twilio {
  return twilio(accountSid, token, { httpClient: new RedirectedClient(base) });
}

/** The official SendGrid client, pointed at a base address. */
export function mailAt(base: string, key = apiKey): MailService {
  const client = new Client();
  client.setApiKey(key);
  client.setDefaultRequest('baseUrl', base);
  const mail = new MailService();
  mail.setClient(client);
  return mail;
}

function optionsFor(folder: string, receiver: Receiver): SandboxOptions {
  return {
    folder,
    twilio: { accountSid, authToken },
    sendgrid: { apiKey },
    webhooks: {
      smsInboundUrl: `${receiver.url}/in/sms`,
      whatsappInboundUrl: `${receiver.url}/in/whatsapp`,
      emailEventsUrl: `${receiver.url}/events`,
      emailInboundUrl: `${receiver.url}/in/mail`,
    },
    contents: [{ sid: contentSid, name: 'due', locale: 'en', body: 'Hello {{1}}, invoice {{2}} is due.' }],
    callbackRetriesMs: [5, 5],
  };
}

async function boot(options: SandboxOptions, clock: VirtualClock): Promise<NestFastifyApplication> {
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const built = await Test.createTestingModule({
    imports: [RuntimeModule.forRoot(config), SandboxModule.register(options)],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
    logger: false,
    rawBody: true,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

async function restOf(timers: BusinessTimers): Promise<Temporal.Instant | null> {
  return (await untilAtRest(() => timers.status())).nextDueAt;
}

async function callAt(
  url: string,
  call: { readonly method: string; readonly path: string; readonly body: unknown },
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(url + call.path, {
    method: call.method,
    ...(call.body !== undefined && {
      body: JSON.stringify(call.body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}
