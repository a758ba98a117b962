import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  actorName,
  APP_CONFIG,
  type AppConfig,
  conflict,
  Database,
  InternalCallFailed,
  InternalHttp,
  isRefusal,
  notFound,
  Refusal,
  unacceptable,
} from '@tactful/runtime';
import { z } from 'zod';
import { RepliesService } from '../replies/replies.service.js';
import { RepliesStore } from '../replies/replies.store.js';
import { TruthGate } from '../sending/truth-gate.js';
import { type ConfirmDecision, type ConfirmFacts, decideConfirmation } from './confirm.decision.js';
import { type ConfirmedReply, type ReplyConfirmation } from './confirm.types.js';

const recorded = z.object({ id: z.uuid() });
const problem = z.object({ code: z.string(), detail: z.string() });
const unavailable = new Refusal(503, 'ledger_unavailable', 'The ledger cannot be asked right now. Please try again.');

/** Makes facts of what replies suggest, when a person confirms it: the ledger records them as if it had been told. */
@Injectable()
export class ConfirmService {
  constructor(
    private readonly database: Database,
    private readonly store: RepliesStore,
    private readonly replies: RepliesService,
    private readonly gate: TruthGate,
    private readonly ledger: LedgerCommands,
  ) {}

  /** Records it once, however often it is confirmed, and marks the reply as read. */
  async confirm(actor: Actor, replyId: string, given: ReplyConfirmation): Promise<ConfirmedReply | Refusal> {
    const facts = await this.#facts(actor.companyId, replyId);
    if (isRefusal(facts)) return facts;
    const decision = decideConfirmation(given, facts);
    if (decision.kind === 'missing') return unacceptable(decision.code, decision.detail, decision.pointer);
    const id = await this.ledger.record(actor, decision, `reply:${replyId}:${given.intent}`);
    if (isRefusal(id)) return id;
    const reply = await this.replies.markRead(actor, replyId);
    return isRefusal(reply) ? reply : { recorded: { kind: decision.what, id }, reply };
  }

  async #facts(companyId: string, replyId: string): Promise<ConfirmFacts | Refusal> {
    const known = await this.database.inCompany(companyId, async (tx) => {
      const reply = await this.store.find(tx, companyId, replyId);
      if (!reply) return notFound('reply');
      if (reply.customerId === null) return conflict('sender_unknown', 'Nobody knows whose reply this is.');
      const { customerId } = reply;
      return { reply: { ...reply, customerId }, named: await this.store.invoicesLastNamed(tx, companyId, customerId) };
    });
    if (isRefusal(known)) return known;
    const answer = await this.gate.ask(companyId, [known.reply.customerId]);
    return answer ? { ...known, account: answer.accounts[0] } : unavailable;
  }
}

/** Tells the ledger something, at its own routes and in the name of whoever confirmed it. */
@Injectable()
export class LedgerCommands {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'serviceUrls'>,
  ) {}

  /** The id of what was recorded, or what the ledger has against it. The same key records it once. */
  async record(
    actor: Actor,
    { path, body }: ConfirmDecision & { readonly kind: 'record' },
    idempotencyKey: string,
  ): Promise<string | Refusal> {
    const acting = { companyId: actor.companyId, actor: actorName(actor), idempotencyKey };
    try {
      const answer = await this.http.post<unknown>(`${this.config.serviceUrls.ledger}${path}`, body, acting);
      return recorded.parse(answer).id;
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      return refusalOf(error);
    }
  }
}

/** What the ledger said no to, in its own words. */
function refusalOf({ status, cause }: InternalCallFailed): Refusal {
  if (status !== 404 && status !== 409 && status !== 422) return unavailable;
  const said = problem.safeParse(parseJson(cause));
  return said.success ? new Refusal(status, said.data.code, said.data.detail) : unavailable;
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
