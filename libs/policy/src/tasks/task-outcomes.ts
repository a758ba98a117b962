import { type TaskKind } from '@tactful/contracts';

/** One way in which a task can end. */
export interface TaskOutcome {
  /** Stable code. */
  readonly outcome: string;
  /** What the person says by choosing it. */
  readonly words: string;
  /** Whether it names an instant at which the matter is taken up again. */
  readonly followUp: 'required' | 'none';
  /** The route at which what was agreed is entered next. */
  readonly leadsTo?: string;
}

const ledger = {
  promise: 'POST /v1/promises',
  plan: 'POST /v1/plans',
  extension: 'POST /v1/extensions',
  dispute: 'POST /v1/disputes',
  writeOff: 'POST /v1/write-offs',
  sale: 'POST /v1/sales',
  placement: 'POST /v1/placements',
  hold: 'POST /v1/holds',
} as const;

const done: readonly TaskOutcome[] = [end('done', 'It is done.'), end('not_needed', 'There was nothing to do.')];
const answeredElsewhere: readonly TaskOutcome[] = [
  end('answered', 'It was answered.'),
  end('not_needed', 'There is nothing to answer any more.'),
];

const found: readonly TaskOutcome[] = [
  end('found', 'A working number was entered.'),
  end('not_found', 'Nobody could be found.'),
];

const care: readonly TaskOutcome[] = [
  leading('pause', 'Leave them in peace for a while.', ledger.hold),
  leading('plan', 'Offer a payment plan.', ledger.plan),
  leading('extension', 'Grant more time.', ledger.extension),
  end('noted', 'Taken note of; nothing more is needed.'),
];

const decisions: readonly TaskOutcome[] = [
  end('continue', 'Go on as before.'),
  end('call', 'Somebody calls first.'),
  { ...end('wait', 'Let it rest until a day.'), followUp: 'required' },
  leading('plan', 'Offer a payment plan.', ledger.plan),
  leading('extension', 'Grant more time.', ledger.extension),
  leading('write_off', 'Let it go.', ledger.writeOff),
  leading('sell', 'Sell it.', ledger.sale),
  leading('hand_over', 'Hand it over to an agency.', ledger.placement),
];

/** How tasks of each kind can end: what is not here is refused. */
export const outcomesOfKind: Readonly<Record<TaskKind, readonly TaskOutcome[]>> = {
  call: [
    end('reached', 'Reached; automation goes on.'),
    leading('promise', 'Reached; a payment was promised.', ledger.promise),
    leading('wants_plan', 'Reached; wants to pay in parts.', ledger.plan),
    leading('wants_time', 'Reached; wants more time.', ledger.extension),
    leading('disputed', 'Reached; something is not right with the invoice.', ledger.dispute),
    { ...end('call_back', 'Call again at an agreed time.'), followUp: 'required' },
    end('left_message', 'Left a message.'),
    end('no_answer', 'Nobody answered.'),
    end('wrong_number', 'The number is somebody else’s.'),
    end('refused', 'Reached; does not want to pay.'),
    end('not_needed', 'A call is not needed any more.'),
  ],
  decide: decisions,
  hand_over: decisions,
  reply: [end('answered', 'Answered.'), end('noted', 'Read; no answer is needed.')],
  owner_warning: [
    end('go_up', 'Somebody higher may be written to.'),
    end('keep_level', 'Nobody higher is written to.'),
    end('noted', 'Taken note of.'),
  ],
  approval: [end('noted', 'Taken note of.'), end('call', 'Somebody calls instead.')],
  find_contact: found,
  extension_to_answer: answeredElsewhere,
  plan_to_answer: answeredElsewhere,
  dispute_to_answer: answeredElsewhere,
  step_paused: done,
  parked_message: done,
  data_incomplete: done,
  zone_unclear: done,
  no_channel: done,
  wrong_person: found,
  vulnerable: care,
  hardship: care,
  upset: [end('calmed', 'We have made up for it.'), ...care],
};

/** The outcomes of a kind of task; of a kind that is not known, the plain ones. */
export function outcomesOf(kind: string): readonly TaskOutcome[] {
  return (outcomesOfKind as Readonly<Record<string, readonly TaskOutcome[]>>)[kind] ?? done;
}

function end(outcome: string, words: string): TaskOutcome {
  return { outcome, words, followUp: 'none' };
}

function leading(outcome: string, words: string, leadsTo: string): TaskOutcome {
  return { ...end(outcome, words), leadsTo };
}
