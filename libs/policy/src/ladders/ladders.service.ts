import { Injectable } from '@nestjs/common';
import { cutPageById, draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Ladder, type PolicyVersion, publishedVersion } from './ladder.types.js';
import {
  insertVersion,
  listOwnVersions,
  lockName,
  type OwnVersion,
  readCompanyDefault,
  readOwnVersions,
} from './ladders.store.js';
import { namedVersionOf } from './policy-id.js';
import {
  type LadderFileGiven,
  type PolicyCheck,
  type PolicyList,
  type PolicyQuery,
  type PolicyView,
} from './policy.schemas.js';
import { decidePublication, type Publication } from './publishing.decision.js';
import { considerate, shippedLadders } from './shipped.js';

/** The ladders of a company: those that come with the product, and its own, version by version. */
@Injectable()
export class LaddersService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A page: what comes with the product first, then the company's own by name and version. */
  list(companyId: string, { limit, cursor }: PolicyQuery): Promise<PolicyList> {
    return this.database.inCompany(companyId, async (tx) => {
      const defaultId = await defaultOf(tx);
      const place = shippedLadders.findIndex(({ id }) => id === cursor);
      const shipped = cursor !== undefined && place < 0 ? [] : shippedLadders.slice(place + 1, place + 2 + limit);
      const after = cursor !== undefined && place < 0 ? namedVersionOf(cursor) : null;
      const most = limit + 1 - shipped.length;
      const own = most > 0 ? await listOwnVersions(tx, { after, most }) : [];
      const found = [
        ...shipped.map((version) => shippedView(version, defaultId)),
        ...own.map((one) => ownView(one, defaultId)),
      ];
      return cutPageById(found, limit);
    });
  }

  find(companyId: string, policyId: string): Promise<PolicyView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const defaultId = await defaultOf(tx);
      const shipped = shippedLadders.find(({ id }) => id === policyId);
      if (shipped) return shippedView(shipped, defaultId);
      const [own] = await readOwnVersions(tx, [policyId]);
      return own ? ownView(own, defaultId) : notFound('policy');
    });
  }

  /** The file of a version: publishing it again changes nothing. */
  async file(companyId: string, policyId: string): Promise<Ladder | Refusal> {
    const found = await this.find(companyId, policyId);
    return isRefusal(found) ? found : found.ladder;
  }

  /** Publishes a file as a new version, or finds it published. Nothing that is published ever changes. */
  publish(actor: Actor, file: LadderFileGiven): Promise<PolicyView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const publication = await this.#decide(tx, companyId, file);
      if (isRefusal(publication)) return publication;
      const defaultId = await defaultOf(tx);
      const version = publishedVersion(publication.ladder);
      if (publication.kind === 'known') {
        const [own] = await readOwnVersions(tx, [version.id]);
        return own ? ownView(own, defaultId) : notFound('policy');
      }
      const now = this.clock.now();
      const own = { version, publishedAt: now.toString(), publishedBy: actorName(actor) };
      await insertVersion(tx, companyId, own);
      const { name, version: number, summary } = version.ladder;
      const data = { policyId: version.id, name, version: number, summary, by: own.publishedBy };
      await this.outbox.add(tx, [
        draftEvent('policy.ladder.published.v1', { companyId, subject: companyId, time: now }, data),
      ]);
      return ownView(own, defaultId);
    });
  }

  /** What publishing the file would do; changes nothing. */
  check(companyId: string, file: LadderFileGiven): Promise<PolicyCheck | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const publication = await this.#decide(tx, companyId, file);
      if (isRefusal(publication)) return publication;
      const { id, ladder } = publishedVersion(publication.ladder);
      return { id, isNew: publication.kind === 'new', ladder };
    });
  }

  async #decide(
    tx: EntityManager,
    companyId: string,
    { $schema: _, ...file }: LadderFileGiven,
  ): Promise<Extract<Publication, { ladder: Ladder }> | Refusal> {
    const { name, version } = file;
    const { last, asked } = await lockName(tx, companyId, { name, version });
    const publication = decidePublication(file, {
      isReserved: shippedLadders.some(({ ladder }) => ladder.name === name),
      last: last?.version.ladder ?? null,
      asked: asked?.version.ladder ?? null,
    });
    switch (publication.kind) {
      case 'name_reserved':
        return unacceptable(
          'name_reserved',
          `${name} comes with the product; name your own ladder differently.`,
          '/name',
        );
      case 'version_in_use': {
        const detail = `Version ${version ?? 0} of ${name} is published and says something else; it never changes.`;
        return conflict('version_in_use', detail, { pointer: '/version', nextFree: publication.nextFree });
      }
      case 'known':
      case 'new':
        return publication;
    }
  }
}

async function defaultOf(tx: EntityManager): Promise<string> {
  return (await readCompanyDefault(tx)) ?? considerate.id;
}

function shippedView({ id, ladder }: PolicyVersion, defaultId: string): PolicyView {
  const { name, version, summary } = ladder;
  const isDefault = id === defaultId;
  return { id, name, version, summary, isShipped: true, isDefault, publishedAt: null, publishedBy: null, ladder };
}

function ownView({ version: own, publishedAt, publishedBy }: OwnVersion, defaultId: string): PolicyView {
  const { id, ladder } = own;
  const { name, version, summary } = ladder;
  return {
    id,
    name,
    version,
    summary,
    isShipped: false,
    isDefault: id === defaultId,
    publishedAt,
    publishedBy,
    ladder,
  };
}
