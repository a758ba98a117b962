import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Database, isRefusal, notFound, type Refusal } from '@tactful/runtime';
import { readCursor, toPage } from '../paging/paging.js';
import { readSettings } from '../settings/settings.store.js';
import { type CodeOfConduct } from './code-of-conduct.js';
import { type ComplaintList, type PlacementQuery, type PlacementView, toPlacementView } from './placement.schemas.js';
import { listPlacements, readComplaints, readPlacement } from './placements.store.js';

/** What is read about placements. */
@Injectable()
export class PlacementLists {
  constructor(private readonly database: Database) {}

  find(companyId: string, placementId: string): Promise<PlacementView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const record = await readPlacement(tx, companyId, placementId);
      if (!record) return notFound('placement');
      const { placements } = await readSettings(tx, companyId);
      return toPlacementView(record, placements.recallSuggestedAfterComplaints);
    });
  }

  list(companyId: string, query: PlacementQuery): Promise<Page<PlacementView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const { placements } = await readSettings(tx, companyId);
      const rows = await listPlacements(tx, companyId, { limit, customerId, state, before: after?.[0] });
      const views = rows.map((row) => toPlacementView(row, placements.recallSuggestedAfterComplaints));
      return toPage(views, limit, (row) => [row.id]);
    });
  }

  complaints(companyId: string, placementId: string): Promise<ComplaintList | Refusal> {
    return this.database.inCompany<ComplaintList | Refusal>(companyId, async (tx) => {
      if (!(await readPlacement(tx, companyId, placementId))) return notFound('placement');
      return { items: await readComplaints(tx, companyId, placementId), nextCursor: null };
    });
  }

  /** What a partner has to sign, as the company has it now. */
  codeOfConduct(companyId: string): Promise<CodeOfConduct> {
    return this.database.inCompany(companyId, async (tx) => {
      const { placements } = await readSettings(tx, companyId);
      return placements.codeOfConduct;
    });
  }
}
