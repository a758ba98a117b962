import { Inject, Injectable, Logger } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { APP_CONFIG, type AppConfig, Clock, Database, Refusal } from '@tactful/runtime';
import { Outcomes } from '../attempts/outcomes.service.js';
import { tell, type ToldStatus } from '../attempts/tell.decision.js';
import { ForgedCalls } from '../inbound/forged-calls.js';
import { isSignedBySendGrid, isSignedByTwilio } from '../inbound/provider-signature.js';
import { NaturalBatches } from '../sending/natural-batches.js';
import { CallbackStore, type ProviderReport } from './callback.store.js';
import { readSendGridReports } from './sendgrid-reports.js';
import { readTwilioReport } from './twilio-report.js';

/** A post as it came in. */
export interface StatusPost {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawBody: Buffer;
}

/** A report with what it means; null for a word that we do not know. */
export interface MeantReport extends ProviderReport {
  readonly companyId: string;
  readonly told: ToldStatus | null;
}

/** The way in: settings, clock, and the count of what was refused. */
@Injectable()
export class CallbackEdge {
  constructor(
    readonly clock: Clock,
    private readonly forged: ForgedCalls,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}

  /** The post under its public address, which is what providers sign. */
  signed(post: StatusPost): StatusPost & { readonly url: string } {
    return { ...post, url: `${this.config.publicUrl.replace(/\/$/, '')}${post.path}` };
  }

  /** Counts a forged call; nothing of it is kept. */
  refuse(provider: 'twilio' | 'sendgrid'): Refusal {
    this.forged.count(`/callbacks/${provider}`);
    return new Refusal(403, 'forged_signature', 'This call is not signed by the provider.');
  }
}

/** Takes what providers tell about messages: signature first, each telling once, by rank. */
@Injectable()
export class StatusCallbacks {
  readonly #logger = new Logger('StatusCallbacks');
  readonly #batches = new NaturalBatches<MeantReport>((companyId, reports) => this.#take(companyId, reports));

  constructor(
    private readonly database: Database,
    private readonly callbacks: CallbackStore,
    private readonly outcomes: Outcomes,
    private readonly outbox: Outbox,
    private readonly edge: CallbackEdge,
  ) {}

  /** A status callback of Twilio: the attempt stands in the signed URL. */
  async takeTwilio(post: StatusPost, ids: { companyId: string; attemptId: string }): Promise<Refusal | undefined> {
    if (!isSignedByTwilio(this.edge.signed(post), this.edge.config.twilio.authToken)) return this.edge.refuse('twilio');
    const report = readTwilioReport(new URLSearchParams(post.rawBody.toString('utf8')), ids);
    if (report) await this.#batches.add(ids.companyId, report);
    return undefined;
  }

  /** A batch of SendGrid's event webhook. */
  async takeSendGrid(post: StatusPost): Promise<Refusal | undefined> {
    const { webhookPublicKey } = this.edge.config.sendgrid;
    if (!isSignedBySendGrid(this.edge.signed(post), webhookPublicKey)) return this.edge.refuse('sendgrid');
    const read = readSendGridReports(post.rawBody.toString('utf8'));
    if (!read) return new Refusal(400, 'not_events', 'This is not a batch of events as SendGrid publishes it.');
    if (read.unreadable > 0) this.#logger.warn(`sendgrid told ${read.unreadable} events that nobody can read`);
    for (const [companyId, group] of Map.groupBy(read.reports, (report) => report.companyId)) {
      await this.#take(companyId, group);
    }
    return undefined;
  }

  async #take(companyId: string, reports: readonly MeantReport[]): Promise<void> {
    await this.database.inCompany(companyId, async (tx) => {
      const fresh = await this.callbacks.add(tx, companyId, reports, this.edge.clock.now());
      for (const { told, provider, word } of fresh) {
        if (!told) this.#logger.warn(`${provider} told "${word}", which is not a word that we know`);
      }
      const happenings = fresh.flatMap(({ attemptId, told }) =>
        told ? [{ attemptId, transition: (standing: Parameters<typeof tell>[0]) => tell(standing, told) }] : [],
      );
      if (happenings.length > 0) await this.outbox.add(tx, await this.outcomes.apply(tx, companyId, happenings));
    });
  }
}
