import { Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { z } from 'zod';
import { channel } from '../message-log/channel.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { newReply } from '../replies/reply.schema.js';
import { RepliesService } from '../replies/replies.service.js';
import { addressOf, phonesPage } from './phones-page.view.js';
import { recentThreads, type Thread, threadItems } from './threads.js';

/** `GET /sandbox?channel=&person=&company=&search=`. */
export const pageQuery = z.object({
  channel: channel.optional(),
  person: z.string().max(320).optional(),
  company: z.string().max(320).optional(),
  search: z.string().max(320).default(''),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** The fields of the page's reply form. What they mean is checked as for `POST /sandbox/replies`. */
export const replyForm = z.object({
  channel,
  from: z.string().max(320),
  to: z.string().max(320),
  text: z.string().max(200_000),
});
export type ReplyForm = z.infer<typeof replyForm>;

/** Either a page to show, or the address of the page to go to. */
export type PageAnswer = { readonly page: string } | { readonly goTo: string };

/** Shows phones and mailboxes, and types into them. */
@Injectable()
export class PhonesPageService {
  constructor(
    private readonly log: SandboxLog,
    private readonly replies: RepliesService,
    private readonly clock: Clock,
  ) {}

  show(query: PageQuery): string {
    const { channel: on, person, company, search } = query;
    const thread = on && person && company ? { channel: on, person, company } : null;
    return this.#page(thread, { search, problem: null, draft: '' });
  }

  async reply(form: ReplyForm): Promise<PageAnswer> {
    const thread = { channel: form.channel, person: form.from, company: form.to };
    const wanted = newReply.safeParse(form);
    if (!wanted.success) {
      const [issue] = wanted.error.issues;
      const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
      return { page: this.#page(thread, { search: '', problem, draft: form.text }) };
    }
    await this.replies.write(wanted.data);
    return { goTo: addressOf(thread) };
  }

  /** The HTML of a mail as it was sent; links open outside the frame it is shown in. */
  mail(id: string): string | null {
    const sent = this.log.messages.find(id)?.message.html;
    return sent ? `<!doctype html><base target="_blank">${sent}` : null;
  }

  #page(thread: Thread | null, typed: { search: string; problem: string | null; draft: string }): string {
    return phonesPage({
      threads: recentThreads(this.log, typed.search),
      open: thread && { thread, items: threadItems(this.log, thread) },
      now: this.clock.now(),
      ...typed,
    });
  }
}
