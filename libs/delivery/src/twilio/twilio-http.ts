import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import type TwilioResponse from 'twilio/lib/http/response.js';

/**
 * The SDK's own HTTP client, with the address changed: the SDK can only rewrite names under twilio.com, and any
 * stand-in of Twilio's published API has to be reachable. A path in the base URL is kept.
 */
class RedirectedClient extends RequestClient {
  constructor(
    private readonly baseUrl: URL | undefined,
    timeoutMs: number,
  ) {
    super({ timeout: timeoutMs, keepAlive: true, maxSockets: 128, maxTotalSockets: 256 });
  }

  override request<T>(options: RequestClient.RequestOptions<T>): Promise<TwilioResponse.default<T>> {
    return super.request<T>({ ...options, uri: this.#redirect(options.uri) });
  }

  #redirect(uri: string): string {
    if (!this.baseUrl) return uri;
    const { pathname, search } = new URL(uri);
    const base = this.baseUrl.pathname.replace(/\/$/, '');
    return `${this.baseUrl.origin}${base}${pathname}${search}`;
  }
}

/** What the SDK needs to know of the account. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl: string | undefined;
  /** Machine time. */
  readonly timeoutMs: number;
}

/** The official SDK on an account, with our base URL and time-out, without any retry of its own. */
export function twilioClient(account: TwilioAccount): twilio.Twilio {
  const baseUrl = account.baseUrl === undefined ? undefined : new URL(account.baseUrl);
  const httpClient = new RedirectedClient(baseUrl, account.timeoutMs);
  return twilio(account.accountSid, account.authToken, { httpClient, autoRetry: false });
}
