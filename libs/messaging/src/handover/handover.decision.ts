/** The least that ordering needs to know of an event. */
export interface Numbered {
  readonly sequence: number;
}

/** What a consumer has of one subject: the last number it applied, and whether the subject is set aside. */
export interface SubjectState {
  readonly sequence: number;
  readonly parked: 'poison' | 'gap' | null;
}

/** What to do with the events of one subject. */
export interface Handover<E extends Numbered> {
  /** To the handlers, in this order. */
  readonly deliver: readonly E[];
  /** To be kept durably: their turn has not come. Never holds what was held before. */
  readonly hold: readonly E[];
  /** Numbers that were held and are not any more. */
  readonly release: readonly number[];
  /** The state afterwards. */
  readonly state: SubjectState;
  /** How many are held afterwards. */
  readonly held: number;
}

/**
 * Decides what becomes of arriving and held events of one subject: the next number is delivered, a lower one
 * is dropped (it was applied before), a higher one waits for the gap to close. A subject that a poison event
 * has parked only queues. One that a gap has parked goes on as soon as the missing number arrives.
 *
 * `limit` is the most to deliver; with 0 everything queues.
 *
 * @example decideHandover({ sequence: 4, parked: null }, [{ sequence: 6 }, { sequence: 5 }], [])
 *   // delivers 5 and 6; the state is { sequence: 6, parked: null }
 */
export function decideHandover<E extends Numbered>(
  state: SubjectState,
  arriving: readonly E[],
  waiting: readonly E[],
  limit = Number.POSITIVE_INFINITY,
): Handover<E> {
  const held = new Map(waiting.map((event) => [event.sequence, event]));
  const all = new Map([...arriving, ...waiting].map((event) => [event.sequence, event]));
  const most = state.parked === 'poison' ? 0 : limit;
  const deliver: E[] = [];
  let { sequence } = state;
  for (let next = all.get(sequence + 1); next && deliver.length < most; next = all.get(sequence + 1)) {
    deliver.push(next);
    sequence += 1;
  }
  const later = [...all.values()].filter((event) => event.sequence > sequence);
  const hold = later.filter((event) => !held.has(event.sequence)).sort((a, b) => a.sequence - b.sequence);
  const release = [...held.keys()].filter((number) => number <= sequence);
  const parked = state.parked === 'gap' && later.length === 0 ? null : state.parked;
  return { deliver, hold, release, state: { sequence, parked }, held: later.length };
}
