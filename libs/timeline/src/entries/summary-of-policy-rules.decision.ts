import { type EventData } from '@tactful/contracts';
import { who } from './words.decision.js';

type Pause = EventData<'policy.step.paused.v1'>;
type Experiment = EventData<'policy.experiment.started.v1'>;

/** The sentences of steps that stopped by themselves, and of experiments. */
export const policyRulesSummaries = {
  'policy.step.paused.v1': (pause: Pause) =>
    `${stepOf(pause)} has stopped by itself: ${overOf(pause)} for 1,000 contacts, where ${pause.limit} are allowed. It waits until a person lets it go on.`,
  'policy.step.resumed.v1': (pause: EventData<'policy.step.resumed.v1'>) =>
    `${who(pause.by)} lets ${stepOf(pause, 'low')} go on: ${pause.reason}.`,
  'policy.experiment.started.v1': (experiment: Experiment) =>
    `${who(experiment.by)} started the experiment “${experiment.name}” with ${variantsOf(experiment)}, until ${experiment.endsOn}.`,
  'policy.experiment.stopped.v1': ({ because, reason, ...experiment }: EventData<'policy.experiment.stopped.v1'>) =>
    `The experiment “${experiment.name}” is over: ${ends[because]}${reason === null ? '' : ` (${who(experiment.by)}: ${reason})`}.`,
} as const;

const ends = {
  ended: 'its last day has passed',
  stopped_by_person: 'a person stopped it',
  difference_shown: 'the difference is plain enough',
} as const;

const offences = {
  optOuts: 'opt-outs',
  complaints: 'spam complaints',
  upset: 'upset replies',
  disputes: 'disputes',
} as const;

function stepOf({ step, policyId }: Pick<Pause, 'step' | 'policyId'>, position: 'high' | 'low' = 'high'): string {
  return `${position === 'high' ? 'The' : 'the'} step “${step.replaceAll('_', ' ')}” of ${policyId}`;
}

function overOf({ perThousand, over }: Pause): string {
  return `${perThousand} ${offences[over]}`;
}

function variantsOf({ variants }: Experiment): string {
  return variants.map(({ key, policyId }) => `${key} (${policyId ?? 'nothing is sent'})`).join(', ');
}
