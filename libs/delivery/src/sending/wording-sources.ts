import { Injectable } from '@nestjs/common';
import { everybody } from '@tactful/contact-planning';
import { type EntityManager } from 'typeorm';
import { TroubleStore } from '../people/troubles.store.js';
import { type OwnTemplates } from '../templates/own-templates.js';
import { TemplateStore } from '../templates/templates.store.js';
import { WhatsappStore } from '../whatsapp/whatsapp.store.js';
import { type ContentRecord } from '../whatsapp/whatsapp.types.js';
import { type Send } from './sending.types.js';

/** What words are chosen by, beside the facts that a message was decided from. */
export interface WordingSource {
  /** The company's own wording, and the manner that it wishes for. */
  readonly templates: OwnTemplates;
  /** Accounts that no pleasantry goes to; not asked where the company wishes for none. */
  readonly troubled: ReadonlySet<string>;
  /** What WhatsApp thinks of the company's content templates, by SID; not asked where nothing leaves by WhatsApp. */
  readonly contents: ReadonlyMap<string, ContentRecord>;
}

/** Reads what the words of a batch are chosen by. */
@Injectable()
export class WordingSources {
  constructor(
    private readonly templates: TemplateStore,
    private readonly troubles: TroubleStore,
    private readonly whatsapp: WhatsappStore,
  ) {}

  async of(tx: EntityManager, companyId: string, sends: readonly Send[]): Promise<WordingSource> {
    const templates = await this.templates.used(tx, companyId);
    const isOnWhatsapp = sends.some(({ decision }) => decision.route.point.channel === 'whatsapp');
    const contents = isOnWhatsapp ? await this.whatsapp.contents(tx, companyId) : new Map<string, ContentRecord>();
    if (templates.variant === 'neutral' || sends.length === 0) return { templates, contents, troubled: new Set() };
    const people = sends.flatMap(({ facts }) => everybody(facts)).map(({ person }) => person);
    const troubled = await this.troubles.of(tx, companyId, {
      customerIds: people.map(({ customerId }) => customerId),
      contactIds: people.map(({ contactId }) => contactId),
    });
    return { templates, contents, troubled };
  }
}
