import { Injectable } from '@nestjs/common';
import { type Actor, conflict, Database, isRefusal, notFound, type Refusal, unacceptable } from '@tactful/runtime';
import { RepliesService } from '../replies/replies.service.js';
import { RepliesStore } from '../replies/replies.store.js';
import { TruthGate } from '../sending/truth-gate.js';
import { type ConfirmFacts, decideConfirmation } from './confirm.decision.js';
import { type ConfirmedReply, type ReplyConfirmation } from './confirm.types.js';
import { ledgerUnavailable, LedgerCommands } from './ledger-commands.js';

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
    return answer ? { ...known, account: answer.accounts[0] } : ledgerUnavailable;
  }
}
