import { Injectable } from '@nestjs/common';
import { everybody } from '@tactful/contact-planning';
import { type EntityManager } from 'typeorm';
import { TroubleStore } from '../people/troubles.store.js';
import { type OwnTemplates } from '../templates/own-templates.js';
import { TemplateStore } from '../templates/templates.store.js';
import { type Send } from './sending.types.js';

/** What words are chosen by, beside the facts that a message was decided from. */
export interface WordingSource {
  /** The company's own wording, and the manner that it wishes for. */
  readonly templates: OwnTemplates;
  /** Accounts that no pleasantry goes to; not asked where the company wishes for none. */
  readonly troubled: ReadonlySet<string>;
}

/** Reads what the words of a batch are chosen by. */
@Injectable()
export class WordingSources {
  constructor(
    private readonly templates: TemplateStore,
    private readonly troubles: TroubleStore,
  ) {}

  async of(tx: EntityManager, companyId: string, sends: readonly Send[]): Promise<WordingSource> {
    const templates = await this.templates.used(tx, companyId);
    if (templates.variant === 'neutral' || sends.length === 0) return { templates, troubled: new Set() };
    const people = sends.flatMap(({ facts }) => everybody(facts)).map(({ person }) => person);
    const troubled = await this.troubles.of(tx, companyId, {
      customerIds: people.map(({ customerId }) => customerId),
      contactIds: people.map(({ contactId }) => contactId),
    });
    return { templates, troubled };
  }
}
