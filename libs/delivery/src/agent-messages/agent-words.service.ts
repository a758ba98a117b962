import { Inject, Injectable } from '@nestjs/common';
import { type Actor, APP_CONFIG, type AppConfig, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { localeOf } from '../people/locale-of.js';
import { type Person } from '../people/person.types.js';
import { type NewAgentMessage } from './agent-messages.types.js';
import { type AcceptedWords, judgeAgentWords } from './agent-words.decision.js';

/** Judges agents' own words by what is known of their company and of whom they write to. */
@Injectable()
export class AgentWords {
  constructor(
    private readonly companies: CompanyStore,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async judge(
    tx: EntityManager,
    actor: Actor,
    { message, receiver }: { readonly message: NewAgentMessage; readonly receiver: Person },
  ): Promise<AcceptedWords | Refusal> {
    return judgeAgentWords({
      message,
      company: await this.companies.find(tx, actor.companyId),
      publicUrl: this.config.publicUrl,
      locale: localeOf(receiver),
      mayOverride: actor.permissions.includes('settings'),
    });
  }
}
