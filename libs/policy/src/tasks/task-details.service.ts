import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { loadSnapshots } from '../accounts/snapshots.store.js';
import { readSettings } from '../settings/settings.store.js';
import { recommend } from './recommendation.decision.js';
import { scriptLanguage, scriptOf } from './script/script.decision.js';
import { type ScriptQuery, type TaskDetails } from './task.types.js';
import { callFactsOf, endFactsOf } from './task-facts.decision.js';
import { readPast } from './task-facts.store.js';
import { outcomesOf } from './task-outcomes.js';
import { readTask } from './tasks.store.js';

/** A task with everything that helps to do it: a script for a call, a recommendation for a decision. */
@Injectable()
export class TaskDetailsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  find(actor: Actor, taskId: string, query: ScriptQuery): Promise<TaskDetails | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany<TaskDetails | Refusal>(companyId, async (tx) => {
      const task = await readTask(tx, taskId);
      if (!task) return notFound('task');
      const plain: TaskDetails = {
        ...task,
        outcomes: [...outcomesOf(task.kind)],
        facts: null,
        script: null,
        recommendation: null,
      };
      const [loaded] = await loadSnapshots(tx, companyId, [task.customerId]);
      const past = await readPast(tx, task.customerId);
      if (!loaded || !past) return plain;
      const now = this.clock.now();
      const facts = callFactsOf(loaded.snapshot, past, now);
      if (task.kind === 'decide' || task.kind === 'hand_over') {
        const { tasks: settings } = await readSettings(tx, companyId);
        return { ...plain, facts, recommendation: recommend(endFactsOf(loaded.snapshot, past, now), settings) };
      }
      if (task.kind !== 'call') return plain;
      const script = scriptOf(facts, {
        language: query.language ?? scriptLanguage(past.locale),
        agent: actor.name,
        company: past.companyName ?? '…',
        customer: loaded.snapshot.name,
      });
      return { ...plain, facts, script };
    });
  }
}
