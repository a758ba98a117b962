import {
  type AccountSnapshot,
  type ConsumedStep,
  type ContactFact,
  type ObligationFacts,
  type Pause,
} from '../accounts/account.types.js';
import { noBehaviour } from '../accounts/behaviour.types.js';
import { noApprovals } from '../approvals/approval-facts.types.js';
import { type AccountDecision, type SkipReason } from '../escalations/escalation.types.js';

/** An account whose parts are stated briefly: company and customer in UTC unless told otherwise. */
export function anAccount(overrides: Partial<AccountSnapshot> = {}): AccountSnapshot {
  return {
    companyId: '01980000-0000-7000-8000-000000000001',
    customerId: '01980000-0000-7000-8000-000000000002',
    name: 'Café Linde',
    kind: 'company',
    segment: null,
    hasPaidLate: false,
    companyZone: 'UTC',
    zones: ['UTC'],
    obligations: [anObligation()],
    pauses: [],
    consumed: [],
    contacts: [],
    unreadReplies: [],
    tasks: [],
    ...noBehaviour,
    ...noApprovals,
    complete: true,
    ...overrides,
  };
}

/** Issued on 1 February, due on 3 March 2026, known since its issue. */
export function anObligation(
  overrides: Partial<Omit<ObligationFacts, 'issueDate' | 'dueDate' | 'knownAt' | 'closedAt' | 'enteredAt'>> & {
    issueDate?: string;
    dueDate?: string;
    knownAt?: string;
    closedAt?: string;
    enteredAt?: string;
  } = {},
): ObligationFacts {
  const { issueDate = '2026-02-01', dueDate = '2026-03-03', closedAt, ...given } = overrides;
  const { knownAt = `${issueDate}T00:00:00Z`, enteredAt = knownAt, ...rest } = given;
  return {
    obligationId: 'i-1',
    invoiceId: rest.obligationId ?? 'i-1',
    number: `INV-${rest.obligationId ?? 'i-1'}`,
    issueDate: Temporal.PlainDate.from(issueDate),
    dueDate: Temporal.PlainDate.from(dueDate),
    currency: 'EUR',
    openMinor: 12_000,
    disputedMinor: 0,
    state: 'open',
    hasLateFee: false,
    isInstalment: false,
    knownAt: Temporal.Instant.from(knownAt),
    enteredAt: Temporal.Instant.from(enteredAt),
    closedAt: closedAt === undefined ? null : Temporal.Instant.from(closedAt),
    policyId: 'considerate@1',
    ladderRun: 0,
    ...rest,
  };
}

export function consumed(...steps: string[]): ConsumedStep[] {
  return steps.map((step) => ({
    obligationId: 'i-1',
    ladderRun: 0,
    step,
    outcome: 'requested',
    at: Temporal.Instant.from('2026-02-01T00:00:00Z'),
  }));
}

export function aPause(from: string, until: string | null, overrides: Partial<Pause> = {}): Pause {
  return {
    kind: 'hold',
    obligationId: null,
    invoiceId: null,
    reason: 'hardship',
    from: at(from),
    until: until === null ? null : at(until),
    ...overrides,
  };
}

export function aContact(acceptedAt: string, overrides: Partial<ContactFact> = {}): ContactFact {
  return {
    attemptId: `a-${acceptedAt}`,
    level: 0,
    obligationIds: ['i-1'],
    tone: 'friendly',
    acceptedAt: at(acceptedAt),
    receivedAt: at(acceptedAt).add({ minutes: 1 }),
    failedAt: null,
    answeredAt: null,
    receiptsExist: true,
    ...overrides,
  };
}

/** `2026-03-03` or `2026-03-03T10:00` in UTC. */
export function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.includes('T') ? `${text}:00Z` : `${text}T00:00:00Z`);
}

/** Each requested step as `i-1 nudge`. */
export function asked(decision: AccountDecision): string[] {
  return decision.actions.flatMap((action) =>
    action.kind === 'request_contact' ? action.steps.map(({ obligationId, step }) => `${obligationId} ${step}`) : [],
  );
}

/** Each skipped step with its reason. */
export function skipped(decision: AccountDecision): Record<string, SkipReason> {
  return Object.fromEntries(
    decision.actions.flatMap((action) =>
      action.kind === 'skip_steps'
        ? action.steps.map(({ obligationId, step, reason }) => [`${obligationId} ${step}`, reason])
        : [],
    ),
  );
}

/** The tone of the request, if there is one. */
export function toneAsked(decision: AccountDecision): string | undefined {
  return decision.actions.find((action) => action.kind === 'request_contact')?.wantedTone;
}

/** The kinds of tasks that are opened. */
export function tasksOpened(decision: AccountDecision): string[] {
  return decision.actions.flatMap((action) => (action.kind === 'open_task' ? [action.task] : []));
}
