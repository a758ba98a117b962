import { draftEvent, type EventDraft, type TaskKind, taskKinds } from '@tactful/contracts';
import { approvalEventsOf } from '../approvals/approval-events.decision.js';
import { publishedStep, storedRequest } from '../approvals/stored-request.js';
import { type DecidedAccount } from './decision-record.decision.js';

/** The events of a decision, in the order: what ended, what is asked, whom it concerns, what comes next. */
export function eventsOf(decided: DecidedAccount, now: Temporal.Instant): readonly EventDraft[] {
  const { snapshot } = decided;
  const about = { companyId: snapshot.companyId, subject: snapshot.customerId, time: now };
  return [
    ...skipped(decided, about),
    ...requested(decided, about),
    ...approvalEventsOf(decided, about),
    ...easings(decided, about),
    ...fees(decided, about),
    ...tasks(decided, about),
    ...ownerWarnings(decided, about),
    ...closings(decided, about),
    ...(decided.isNextNews ? [planned(decided, about)] : []),
  ];
}

type About = Omit<EventDraft, 'type' | 'data'>;

function skipped({ decision, decisionId, snapshot }: DecidedAccount, about: About): readonly EventDraft[] {
  return decision.actions.flatMap((action) => {
    if (action.kind !== 'skip_steps') return [];
    const steps = action.steps.map((step) => ({ ...publishedStep(step), reason: step.reason }));
    return [draftEvent('policy.step.skipped.v1', about, { customerId: snapshot.customerId, decisionId, steps })];
  });
}

function requested(
  { requests, decisionId, snapshot, policyVersion }: DecidedAccount,
  about: About,
): readonly EventDraft[] {
  // What a person has to approve of first is told once it is released.
  const free = requests.filter(({ request }) => request.approval === undefined);
  return free.map(({ escalationId, request }) =>
    draftEvent('policy.escalation.requested.v1', about, {
      escalation: {
        escalationId,
        decisionId,
        customerId: snapshot.customerId,
        policyVersion,
        ...storedRequest(request),
      },
    }),
  );
}

function fees({ decision, decisionId, snapshot, policyVersion }: DecidedAccount, about: About): readonly EventDraft[] {
  const due = decision.actions.flatMap((action) => (action.kind === 'charge_fee' ? action.steps : []));
  return due.map(({ obligationId, invoiceId, ladderRun, step }) =>
    draftEvent('policy.fee.due.v1', about, {
      customerId: snapshot.customerId,
      decisionId,
      policyVersion,
      fee: { obligationId, invoiceId, ladderRun, step },
    }),
  );
}

function tasks({ tasks: opened, snapshot }: DecidedAccount, about: About): readonly EventDraft[] {
  const owner = snapshot.accountOwner && { id: snapshot.accountOwner.email, name: snapshot.accountOwner.name };
  return opened.map(({ taskId, task, dueOn }) =>
    draftEvent('policy.task.opened.v1', about, {
      task: {
        taskId,
        customerId: snapshot.customerId,
        kind: task.task,
        title: task.title,
        because: task.because,
        dueOn,
        owner,
        source: 'policy',
      },
    }),
  );
}

function easings({ decision, decisionId, snapshot }: DecidedAccount, about: About): readonly EventDraft[] {
  return decision.easings.map(({ steps, wantedTone, because }) =>
    draftEvent('policy.tone.eased.v1', about, {
      customerId: snapshot.customerId,
      decisionId,
      steps: [...steps],
      wantedTone,
      because,
    }),
  );
}

function ownerWarnings({ tasks: opened, snapshot }: DecidedAccount, about: About): readonly EventDraft[] {
  return opened.flatMap(({ taskId, task: { warning } }) =>
    warning
      ? [
          draftEvent('policy.owner.warned.v1', about, {
            customerId: snapshot.customerId,
            taskId,
            owner: warning.owner,
            audience: warning.audience,
            obligations: [...warning.obligations],
            at: about.time.toString(),
            notBefore: warning.notBefore.toString(),
          }),
        ]
      : [],
  );
}

function closings({ decision, snapshot }: DecidedAccount, about: About): readonly EventDraft[] {
  return decision.actions.flatMap((action) => {
    if (action.kind !== 'close_task') return [];
    const { taskId, task: kind, because: outcome } = action;
    return [
      draftEvent('policy.task.closed.v1', about, {
        taskId,
        customerId: snapshot.customerId,
        outcome,
        by: 'policy',
        ...(isTaskKind(kind) && { kind }),
      }),
    ];
  });
}

function planned({ decision, snapshot }: DecidedAccount, about: About): EventDraft {
  const { next, nextBecause } = decision;
  return draftEvent('policy.next_step.planned.v1', about, {
    customerId: snapshot.customerId,
    next: next && {
      step: next.step,
      at: next.at.toString(),
      obligationIds: [...next.obligationIds],
      wantedTone: next.wantedTone,
    },
    because: nextBecause,
  });
}

function isTaskKind(kind: string): kind is TaskKind {
  return taskKinds.some((known) => known === kind);
}
