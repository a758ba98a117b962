import { Inject, Injectable } from '@nestjs/common';
import { type Sending, sending } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalHttp } from '@tactful/runtime';
import { z } from 'zod';

/** Machine time for which an answer is good: a company that stops is heard of well within its 5 s. */
const keepMs = 1_000;
const mostCompanies = 10_000;

const answer = z.object({ sending });

interface Known {
  readonly asked: Promise<Sending>;
  readonly until: number;
}

/** Whether a company sends, asked from identity itself, so that stopping needs no bus. */
@Injectable()
export class SendingSwitch {
  readonly #known = new Map<string, Known>();

  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Rejects when identity does not answer: then nobody may send. */
  of(companyId: string): Promise<Sending> {
    const known = this.#known.get(companyId);
    if (known && known.until > performance.now()) return known.asked;
    const asked = this.#ask(companyId);
    if (this.#known.size >= mostCompanies) this.#known.clear();
    this.#known.set(companyId, { asked, until: performance.now() + keepMs });
    // A failure is not remembered, and neither is "no": what waits is woken by the event that says "live", and asks then.
    const forget = (): boolean => this.#known.delete(companyId);
    asked.then((sending) => sending === 'live' || forget(), forget);
    return asked;
  }

  async #ask(companyId: string): Promise<Sending> {
    const url = `${this.config.serviceUrls.identity}/internal/companies/${companyId}/sending`;
    return answer.parse(await this.http.get<unknown>(url)).sending;
  }
}
