import { Injectable } from '@nestjs/common';
import { type ShippedName, type Variant } from '@tactful/templates';
import { type EntityManager } from 'typeorm';
import { type OwnTemplate, type OwnTemplates, type StoredTemplate, wordingName } from './own-templates.js';
import { type NewTemplate, type TemplateQuery, type TemplateRules } from './templates.types.js';

/** Who did something to a version, and when. */
export interface TemplateChange {
  readonly at: Temporal.Instant;
  readonly by: string;
}

const columns = `template_id as id, kind, language, variant, version, state, wording, exceptions,
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt", created_by as "createdBy",
  to_char(approved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "approvedAt", approved_by as "approvedBy"`;

const usualRules: TemplateRules = { secondPerson: false, testRecipients: [], variant: 'neutral' };

/** Versions of companies' own wording. */
@Injectable()
export class TemplateStore {
  /** Every version, the newest of each kind and language first. */
  async list(tx: EntityManager, companyId: string, query: TemplateQuery): Promise<StoredTemplate[]> {
    return tx.query<StoredTemplate[]>(
      `select ${columns} from delivery.template
       where company_id = $1 and ($2::text is null or kind = $2) and ($3::text is null or language = $3)
         and ($4::text is null or variant = $4)
       order by kind, language, variant, version desc`,
      [companyId, query.kind ?? null, query.language ?? null, query.variant ?? null],
    );
  }

  async find(tx: EntityManager, companyId: string, templateId: string): Promise<StoredTemplate | undefined> {
    const rows = await tx.query<StoredTemplate[]>(
      `select ${columns} from delivery.template where company_id = $1 and template_id = $2 for update`,
      [companyId, templateId],
    );
    return rows[0];
  }

  /** Adds the next version of its kind and language, as a draft. */
  async add(
    tx: EntityManager,
    companyId: string,
    draft: NewTemplate,
    { at, by }: TemplateChange,
  ): Promise<StoredTemplate> {
    await this.#lock(tx, companyId, draft);
    const rows = await tx.query<StoredTemplate[]>(
      `insert into delivery.template (company_id, kind, language, variant, version, state, wording, exceptions, created_at, created_by)
       select $1, $2, $3, $8, coalesce(max(version), 0) + 1, 'draft', $4, $5, $6, $7 from delivery.template
       where company_id = $1 and kind = $2 and language = $3 and variant = $8
       returning ${columns}`,
      [
        companyId,
        draft.kind,
        draft.language,
        JSON.stringify(draft.wording),
        JSON.stringify(draft.exceptions),
        at.toString(),
        by,
        draft.variant,
      ],
    );
    const [added] = rows;
    if (!added) throw new Error('a version was not added');
    return added;
  }

  /** Uses this version in the place of the one that is used now. */
  async activate(
    tx: EntityManager,
    companyId: string,
    template: StoredTemplate,
    change: TemplateChange,
  ): Promise<void> {
    await this.#lock(tx, companyId, template);
    await tx.query(
      `update delivery.template set state = 'retired'
       where company_id = $1 and kind = $2 and language = $3 and variant = $5 and state = 'active' and template_id <> $4`,
      [companyId, template.kind, template.language, template.id, template.variant],
    );
    await tx.query(
      `update delivery.template set state = 'active', approved_at = $3, approved_by = $4
       where company_id = $1 and template_id = $2`,
      [companyId, template.id, change.at.toString(), change.by],
    );
  }

  async retire(tx: EntityManager, companyId: string, templateId: string): Promise<void> {
    await tx.query(`update delivery.template set state = 'retired' where company_id = $1 and template_id = $2`, [
      companyId,
      templateId,
    ]);
  }

  /** What messages are written with now. */
  async used(tx: EntityManager, companyId: string): Promise<OwnTemplates> {
    const rows = await tx.query<{ variant: Variant | null; own: (OwnTemplate & ShippedName) | null }[]>(
      `select r.variant, case when t.template_id is null then null else jsonb_build_object('id', t.template_id,
           'kind', t.kind, 'language', t.language, 'variant', t.variant, 'version', t.version,
           'wording', t.wording, 'exceptions', t.exceptions) end as own
       from (select (select variant from delivery.template_rules where company_id = $1) as variant) r
       left join delivery.template t on t.company_id = $1 and t.state = 'active'`,
      [companyId],
    );
    return {
      variant: rows[0]?.variant ?? usualRules.variant,
      own: new Map(rows.flatMap(({ own }) => (own ? [[wordingName(own), own]] : []))),
    };
  }

  /** How the company works with wording; what is usual where it has said nothing. */
  async rules(tx: EntityManager, companyId: string): Promise<TemplateRules> {
    const rows = await tx.query<TemplateRules[]>(
      `select second_person as "secondPerson", test_recipients as "testRecipients", variant
       from delivery.template_rules where company_id = $1`,
      [companyId],
    );
    return rows[0] ?? usualRules;
  }

  async setRules(tx: EntityManager, companyId: string, rules: TemplateRules, change: TemplateChange): Promise<void> {
    await tx.query(
      `insert into delivery.template_rules (company_id, second_person, test_recipients, changed_at, changed_by, variant)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (company_id) do update set second_person = excluded.second_person,
         test_recipients = excluded.test_recipients, variant = excluded.variant, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
      [companyId, rules.secondPerson, rules.testRecipients, change.at.toString(), change.by, rules.variant],
    );
  }

  /** Two versions of one wording come one after the other. */
  async #lock(tx: EntityManager, companyId: string, template: ShippedName): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `template ${companyId} ${wordingName(template)}`,
    ]);
  }
}
