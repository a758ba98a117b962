import { Injectable } from '@nestjs/common';
import { Contents } from '../contents/contents.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type Answer, type Outcome, type ProviderRequest } from '../provider-call/outcome.js';
import { approvalPage, approvalResource, senderPage } from './account-resources.js';
import { TwilioAccess } from './twilio-access.js';
import { noSuchResource, refused } from './twilio-errors.js';

/** Tells what WhatsApp thinks of the account's templates and numbers. */
@Injectable()
export class ReadAccountService {
  constructor(
    private readonly access: TwilioAccess,
    private readonly contents: Contents,
    private readonly log: SandboxLog,
  ) {}

  approvals(request: ProviderRequest): Promise<Outcome> {
    return this.#pass(request, () => {
      const all = this.contents.all();
      const reviewed = all.map((content) => ({ content, review: this.log.account.reviewOf(content.sid) }));
      return { status: 200, body: approvalPage(this.access.accountSid, reviewed) };
    });
  }

  approval(sid: string, request: ProviderRequest): Promise<Outcome> {
    return this.#pass(request, () => {
      const content = this.contents.find(sid);
      if (!content) return refused(noSuchResource(request.url));
      return { status: 200, body: approvalResource(this.access.accountSid, content, this.log.account.reviewOf(sid)) };
    });
  }

  senders(request: ProviderRequest): Promise<Outcome> {
    return this.#pass(request, () => ({ status: 200, body: senderPage(this.log.account.ratings()) }));
  }

  /** These addresses carry no account: it is the one that signs in. */
  #pass(request: ProviderRequest, answer: () => Answer): Promise<Outcome> {
    const about = { operation: 'account', channel: 'whatsapp', to: null } as const;
    return this.access.pass({ accountSid: this.access.accountSid, request, about }, () => Promise.resolve(answer()));
  }
}
