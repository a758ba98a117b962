import { Injectable } from '@nestjs/common';
import { cutPage, type Page } from '@tactful/contracts';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  Database,
  isRefusal,
  notFound,
  Refusal,
  switchCompany,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readCursor, toPage } from '../paging/paging.js';
import {
  type FieldChange,
  type FindingQuery,
  type ImportQuery,
  type ImportView,
  type RowError,
} from './import.schemas.js';
import { importsTimer } from './imports.timer.js';
import { type FindingPage, listChanges, listErrors } from './findings.store.js';
import { contentOf, insertImport, listImports, readImport } from './imports.store.js';
import { planColumns } from './upload/column-plan.decision.js';
import { parseForm, type UploadRequest } from './upload/upload-form.js';
import { type Upload, uploadGivenUp, UploadService } from './upload/upload.service.js';

/** CSV imports: taken at once, loaded by the worker. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly uploads: UploadService,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Takes a file. What is wrong with it as a whole is refused here; what is wrong with a row is told later. */
  async start(actor: Actor, request: UploadRequest): Promise<ImportView | Refusal> {
    const upload = await this.uploads.take(actor.companyId, request);
    if (isRefusal(upload)) return upload;
    const outcome = await this.#queue(actor, upload);
    if (isRefusal(outcome) || outcome.id !== upload.importId) {
      await this.uploads.discard(actor.companyId, upload.importId);
    }
    return isRefusal(outcome) ? outcome : this.#sameFile(actor.companyId, outcome, upload);
  }

  find(companyId: string, importId: string): Promise<ImportView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readImport(tx, companyId, importId)) ?? notFound('import'),
    );
  }

  list(companyId: string, query: ImportQuery): Promise<Page<ImportView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listImports(tx, companyId, { limit: query.limit, before: after?.[0] });
      return toPage(rows, query.limit, (row) => [row.id]);
    });
  }

  /** Errors in the order of rows. */
  errors(companyId: string, importId: string, query: FindingQuery): Promise<Page<RowError> | Refusal> {
    return this.#findings(companyId, { importId, query, list: listErrors });
  }

  /** What rows changed, or would change, in the order of rows. */
  changes(companyId: string, importId: string, query: FindingQuery): Promise<Page<FieldChange> | Refusal> {
    return this.#findings(companyId, { importId, query, list: listChanges });
  }

  #findings<Finding extends { readonly row: number; readonly field: string }>(
    companyId: string,
    wanted: {
      readonly importId: string;
      readonly query: FindingQuery;
      readonly list: (tx: EntityManager, companyId: string, page: FindingPage) => Promise<Finding[]>;
    },
  ): Promise<Page<Finding> | Refusal> {
    const { importId, query } = wanted;
    const [row = '0', field = ''] = query.cursor?.split(':') ?? [];
    const { limit } = query;
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readImport(tx, companyId, importId))) return notFound('import');
      const rows = await wanted.list(tx, companyId, { importId, limit, after: { row: Number(row), field } });
      return cutPage(rows, limit, (last) => `${last.row}:${last.field}`);
    });
  }

  async #queue(actor: Actor, upload: Upload): Promise<ImportView | Refusal> {
    const form = parseForm(upload.form);
    if (isRefusal(form)) return form;
    const planned = planColumns(upload.header, form);
    if (planned.kind === 'refused') return unacceptable(planned.code, planned.detail, planned.pointer);
    if (upload.rows === 0) return unacceptable('no_rows', 'The file has a header but no rows.', '/file');
    const { companyId } = actor;
    const { importId, rows, contentSha256 } = upload;
    const { kind, mode, dryRun } = form;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const made = { importId, kind, mode, dryRun, plan: planned.plan, contentSha256, rows, by, now };
      if (!(await insertImport(tx, companyId, made))) return uploadGivenUp();
      afterCommit(tx, () => this.timers.poke(importsTimer));
      return (await readImport(tx, companyId, importId)) ?? notFound('import');
    });
  }

  /** An Idempotency-Key that recalled an earlier import must have come with the same file. */
  async #sameFile(companyId: string, recalled: ImportView, upload: Upload): Promise<ImportView | Refusal> {
    if (recalled.id === upload.importId) return recalled;
    const content = await this.database.acrossCompanies(async (tx) => {
      await switchCompany(tx, companyId);
      return contentOf(tx, companyId, recalled.id);
    });
    if (content === upload.contentSha256) return recalled;
    const detail = 'This Idempotency-Key was used before for another file.';
    return new Refusal(422, 'idempotency_key_reused', detail, [{ in: 'header', pointer: '/idempotency-key', detail }]);
  }
}
