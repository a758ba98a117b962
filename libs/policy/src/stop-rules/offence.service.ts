import { Injectable } from '@nestjs/common';
import { localDateAt } from '@tactful/contact-rules';
import { Clock, Database, type Refusal, unacceptable } from '@tactful/runtime';
import { readZone } from '../accounts/company-zone.store.js';
import { readSettings } from '../settings/settings.store.js';
import { readOffence } from './offence.store.js';
import { type OffenceQuery, type OffenceReport } from './offence.types.js';
import { limitOf, perThousand } from './stop-rule.decision.js';
import { type StopRuleSettings } from './stop-rule.settings.js';
import { readRunningPauses } from './step-pauses.store.js';

/** Longer spans say nothing that a shorter one does not. */
const mostDays = 800;

/** How much offence each step gives. */
@Injectable()
export class OffenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The rates of a span of days; left out, those of the days by which steps are stopped today. */
  report(companyId: string, query: OffenceQuery): Promise<OffenceReport | Refusal> {
    return this.database.inCompany<OffenceReport | Refusal>(companyId, async (tx) => {
      const { stopRules } = await readSettings(tx, companyId);
      const today = localDateAt(this.clock.now(), await readZone(tx, companyId));
      const to = query.to === undefined ? today : Temporal.PlainDate.from(query.to);
      const from =
        query.from === undefined
          ? to.subtract({ days: stopRules.windowDays - 1 })
          : Temporal.PlainDate.from(query.from);
      if (from.until(to, { largestUnit: 'days' }).days > mostDays) {
        return unacceptable('span_too_long', `At most ${mostDays} days.`, '/from');
      }
      const span = { from: from.toString(), to: to.toString() };
      const counted = await readOffence(tx, { ...span, byTemplate: query.by === 'template' });
      const paused = new Set(
        (await readRunningPauses(tx, companyId)).map(({ policyId, step }) => `${policyId} ${step}`),
      );
      return {
        ...span,
        definitions: definitionsOf(stopRules),
        limits: {
          leastContacts: stopRules.leastContacts,
          leastOffences: stopRules.leastOffences,
          perThousand: ratesOf((kind) => limitOf(kind, stopRules)),
        },
        items: counted.map((one) => ({
          ...one,
          perThousand: ratesOf((kind) => perThousand(one, kind)),
          isPaused: paused.has(`${one.policyId} ${one.step}`),
        })),
      };
    });
  }
}

type Rates = OffenceReport['limits']['perThousand'];

function ratesOf(of: (kind: keyof Rates) => number): Rates {
  return {
    optOuts: of('optOuts'),
    complaints: of('complaints'),
    upset: of('upset'),
    disputes: of('disputes'),
  };
}

function definitionsOf({ followDays }: StopRuleSettings): OffenceReport['definitions'] {
  const after = `within ${followDays} days after the contact, and no later contact fits better`;
  return {
    contacts: 'Messages of a ladder that a provider accepted, each once for every step that it took, on its day.',
    optOuts: `Of them, those after which the person ended messages on that address, ${after}.`,
    complaints: `Of them, those that the person reported as spam, ${after}.`,
    upset: `Of them, those answered in words of anger, ${after}.`,
    disputes: `Of them, those after which an invoice that they named was disputed, ${after}.`,
    perThousand: 'The figure divided by contacts, times 1,000.',
  };
}
