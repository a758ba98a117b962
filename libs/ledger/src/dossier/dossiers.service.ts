import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  switchCompany,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { about, openBooks } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { type PlacementRecord, toEventPlacement } from '../placements/placement.types.js';
import { readPlacement } from '../placements/placements.store.js';
import { bundle } from './bundle.js';
import { CustomerTimeline } from './customer-timeline.js';
import { dossierTables } from './dossier-csv.decision.js';
import { readDossierFacts, refuseDossier, type LedgerFacts } from './dossier-facts.js';
import { dossierPdf } from './dossier-pdf.js';
import { type DossierList, type DossierView } from './dossier.schemas.js';
import { type DossierContent } from './dossier.types.js';
import { insertDossier, listDossiers, readDossierZip } from './dossiers.store.js';
import { historyOf } from './history.decision.js';

interface Gathered {
  readonly placement: PlacementRecord;
  readonly facts: LedgerFacts;
}

/** Dossiers: what an agency or lawyer gets to know, as it was on the day it was made. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timeline: CustomerTimeline,
  ) {}

  /** Reads in one transaction, asks the timeline and draws outside of any, and writes in another. */
  async make(actor: Actor, placementId: string): Promise<DossierView | Refusal> {
    const [now, by] = [this.clock.now(), actorName(actor)];
    const gathered = await this.#gather(actor.companyId, { placementId, now, by });
    if (isRefusal(gathered)) return gathered;
    const entries = await this.timeline.read(actor.companyId, gathered.placement.customerId);
    if (isRefusal(entries)) return entries;
    const dossierId = randomUUIDv7();
    const content: DossierContent = { ...gathered.facts, ...historyOf(entries), dossierId };
    const files = {
      'dossier.json': `${JSON.stringify(content, null, 2)}\n`,
      'dossier.pdf': await dossierPdf(content),
      ...dossierTables(content),
    };
    const bundled = bundle(files, { dossierId, placementId, madeAt: now });
    const view: DossierView = {
      id: dossierId,
      placementId,
      madeAt: content.madeAt,
      madeBy: by,
      sha256: bundled.sha256,
      files: [...bundled.files],
    };
    return this.#keep(actor.companyId, { view, zip: bundled.zip, placement: gathered.placement });
  }

  zip(companyId: string, dossierId: string): Promise<Buffer | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readDossierZip(tx, companyId, dossierId)) ?? notFound('dossier'),
    );
  }

  list(companyId: string, placementId: string): Promise<DossierList | Refusal> {
    return this.database.inCompany<DossierList | Refusal>(companyId, async (tx) => {
      if (!(await readPlacement(tx, companyId, placementId))) return notFound('placement');
      return { items: await listDossiers(tx, companyId, placementId), nextCursor: null };
    });
  }

  /** A look at the books, no command: the Idempotency-Key of the request belongs to the transaction that writes. */
  #gather(
    companyId: string,
    about: { readonly placementId: string; readonly now: Temporal.Instant; readonly by: string },
  ): Promise<Gathered | Refusal> {
    const { placementId, now, by } = about;
    return this.database.acrossCompanies<Gathered | Refusal>(async (tx) => {
      await switchCompany(tx, companyId);
      const placement = await readPlacement(tx, companyId, placementId);
      if (!placement) return notFound('placement');
      const writing = await openBooks(tx, { companyId, now, by });
      const facts = await readDossierFacts(tx, writing, placement);
      return isRefusal(facts) ? facts : { placement, facts };
    });
  }

  #keep(
    companyId: string,
    made: { readonly view: DossierView; readonly zip: Buffer; readonly placement: PlacementRecord },
  ): Promise<DossierView | Refusal> {
    const { view, zip, placement } = made;
    return this.database.inCompany<DossierView | Refusal>(companyId, async (tx) => {
      const { customerId, placementId } = placement;
      const now = Temporal.Instant.from(view.madeAt);
      const writing = await openBooks(tx, { companyId, now, by: view.madeBy });
      await lockCustomers(tx, companyId, [customerId]);
      const today = (await readPlacement(tx, companyId, placementId)) ?? placement;
      const refusal = refuseDossier(today);
      if (refusal) return refusal;
      await insertDossier(tx, companyId, { view, zip });
      const data = { placement: toEventPlacement(today), dossierId: view.id, sha256: view.sha256, by: view.madeBy };
      await this.outbox.add(tx, [draftEvent('ledger.placement.dossier_made.v1', about(writing, customerId), data)]);
      return view;
    });
  }
}
