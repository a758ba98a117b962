import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  actorName,
  APP_CONFIG,
  type AppConfig,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { CompanyStore } from '../company/company.store.js';
import { breaking, findingsOf, lint, previewOf, priceOf } from './lint.decision.js';
import { type StoredTemplate } from './own-templates.js';
import { TemplateStore } from './templates.store.js';
import {
  type LintResult,
  type MessageToLint,
  type NewTemplate,
  type TemplateList,
  type TemplatePreview,
  type TemplateQuery,
  type TemplateRules,
  type TemplateView,
} from './templates.types.js';

/** Keeps versions of a company's own wording. What breaks a rule is never stored, and what is stored never changes. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly store: TemplateStore,
    private readonly companies: CompanyStore,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Judges a message of any system; stores nothing. */
  lint({ companyId }: Actor, message: MessageToLint): Promise<LintResult> {
    return this.database.inCompany(companyId, async (tx) =>
      lint(message, await this.companies.find(tx, companyId), this.config.publicUrl),
    );
  }

  /** Shows wording as it would look; stores nothing. */
  preview({ companyId }: Actor, draft: NewTemplate): Promise<TemplatePreview> {
    return this.database.inCompany(companyId, async (tx) =>
      previewOf(draft, priceOf(await this.companies.find(tx, companyId))),
    );
  }

  list({ companyId }: Actor, query: TemplateQuery): Promise<TemplateList> {
    return this.database.inCompany(companyId, async (tx) => {
      const items = await this.store.list(tx, companyId, query);
      return { items: items.map((template) => this.#view(template)) };
    });
  }

  find({ companyId }: Actor, templateId: string): Promise<TemplateView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const template = await this.store.find(tx, companyId, templateId);
      return template ? this.#view(template) : notFound('template');
    });
  }

  create(actor: Actor, draft: NewTemplate): Promise<TemplateView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const broken = this.#brokenRules(draft);
      if (broken) return broken;
      return this.#view(await this.store.add(tx, companyId, draft, this.#changeBy(actor)));
    });
  }

  /** Uses a version; its exceptions may have ended and the rules may have grown since it was written. */
  approve(actor: Actor, templateId: string): Promise<TemplateView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const template = await this.store.find(tx, companyId, templateId);
      if (!template) return notFound('template');
      if (template.state === 'active') return this.#view(template);
      const change = this.#changeBy(actor);
      if (template.createdBy === change.by && (await this.store.rules(tx, companyId)).secondPerson) {
        return conflict('needs_second_person', 'Somebody else than its author approves a version here.');
      }
      const broken = this.#brokenRules(template);
      if (broken) return broken;
      await this.store.activate(tx, companyId, template, change);
      return this.#again(await this.store.find(tx, companyId, templateId));
    });
  }

  retire({ companyId }: Actor, templateId: string): Promise<TemplateView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const template = await this.store.find(tx, companyId, templateId);
      if (!template) return notFound('template');
      await this.store.retire(tx, companyId, templateId);
      return this.#view({ ...template, state: 'retired' });
    });
  }

  rules({ companyId }: Actor): Promise<TemplateRules> {
    return this.database.inCompany(companyId, (tx) => this.store.rules(tx, companyId));
  }

  setRules(actor: Actor, rules: TemplateRules): Promise<TemplateRules> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      await this.store.setRules(tx, companyId, rules, this.#changeBy(actor));
      return rules;
    });
  }

  #brokenRules(draft: NewTemplate): Refusal | undefined {
    return breaking(findingsOf(draft, this.#today()), {
      code: 'template_breaks_rules',
      detail: 'The wording breaks rules that every message keeps.',
      pointerOf: () => '/wording',
    });
  }

  #again(template: StoredTemplate | undefined): TemplateView | Refusal {
    return template ? this.#view(template) : notFound('template');
  }

  #view(template: StoredTemplate): TemplateView {
    const warnings = findingsOf(template, this.#today()).filter(({ severity }) => severity === 'warning');
    return { ...template, warnings };
  }

  #changeBy(actor: Actor): { readonly at: Temporal.Instant; readonly by: string } {
    return { at: this.clock.now(), by: actorName(actor) };
  }

  #today(): string {
    return this.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
}
