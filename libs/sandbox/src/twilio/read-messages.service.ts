import { Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type TrackedMessage } from '../message-log/message-book.js';
import { type Answer, type Outcome, type ProviderRequest } from '../provider-call/outcome.js';
import { listPage, readListQuery } from './message-list.js';
import { messageResource } from './message-resource.js';
import { TwilioAccess } from './twilio-access.js';
import { noSuchResource, refused, twilioError } from './twilio-errors.js';
import { readForm } from './twilio-form.js';

const notYetSent = ['queued', 'accepted', 'scheduled'];

/** Lists, fetches, cancels and redacts messages that were accepted. */
@Injectable()
export class ReadMessagesService {
  constructor(
    private readonly access: TwilioAccess,
    private readonly log: SandboxLog,
    private readonly clock: Clock,
  ) {}

  list(accountSid: string, request: ProviderRequest): Promise<Outcome> {
    const query = readListQuery(readForm(request.query));
    const about = { operation: 'list' as const, channel: null, to: 'code' in query ? null : (query.to ?? null) };
    return this.access.pass({ accountSid, request, about }, () =>
      Promise.resolve(
        'code' in query
          ? refused(query)
          : { status: 200, body: listPage(this.log.messages, query, this.access.accountSid) },
      ),
    );
  }

  fetch(accountSid: string, sid: string, request: ProviderRequest): Promise<Outcome> {
    const tracked = this.#find(sid);
    return this.access.pass({ accountSid, request, about: about('fetch', tracked) }, () =>
      Promise.resolve(tracked ? this.#shown(sid) : missing(request)),
    );
  }

  update(accountSid: string, sid: string, request: ProviderRequest): Promise<Outcome> {
    const tracked = this.#find(sid);
    return this.access.pass({ accountSid, request, about: about('update', tracked) }, () =>
      tracked ? this.#change(sid, readForm(request.body)) : Promise.resolve(missing(request)),
    );
  }

  async #change(sid: string, fields: ReadonlyMap<string, string>): Promise<Answer> {
    const [status, body] = [fields.get('Status'), fields.get('Body')];
    if (status === 'canceled' && body === undefined) return this.#cancel(sid);
    if (body === '' && status === undefined) {
      await this.log.record({ kind: 'redacted', messageId: sid, at: this.clock.now() });
      return this.#shown(sid);
    }
    return refused(twilioError(30_400, 'Parameters are not valid: send Status=canceled, or an empty Body.'));
  }

  async #cancel(sid: string): Promise<Answer> {
    const status = this.#find(sid)?.status ?? '';
    if (!notYetSent.includes(status)) return refused(twilioError(30_409, 'This message cannot be canceled', 409));
    await this.log.record({ kind: 'canceled', messageId: sid, at: this.clock.now() });
    return this.#shown(sid);
  }

  #find(sid: string): TrackedMessage | undefined {
    const tracked = this.log.messages.find(sid);
    return tracked?.message.provider === 'twilio' ? tracked : undefined;
  }

  #shown(sid: string): Answer {
    const tracked = this.log.messages.find(sid);
    return { status: 200, body: tracked ? messageResource(this.access.accountSid, tracked) : {} };
  }
}

function about<Operation extends 'fetch' | 'update'>(operation: Operation, tracked: TrackedMessage | undefined) {
  return { operation, channel: tracked?.message.channel ?? null, to: tracked?.message.to ?? null };
}

function missing(request: ProviderRequest): Answer {
  const [path = ''] = request.url.split('?');
  return refused(noSuchResource(path));
}
