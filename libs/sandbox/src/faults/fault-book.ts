import { type ActiveFault } from './fault.schema.js';

/** What may be stored about faults. */
export type FaultEntry =
  | { readonly kind: 'fault_added'; readonly fault: ActiveFault }
  | { readonly kind: 'fault_counted'; readonly id: string; readonly matched: number; readonly applied: number }
  | { readonly kind: 'faults_cleared' };

/** The faults that are switched on, in the order they were, with their counts. */
export class FaultBook {
  readonly #active = new Map<string, ActiveFault>();

  apply(entry: FaultEntry): void {
    switch (entry.kind) {
      case 'fault_added':
        this.#active.set(entry.fault.id, entry.fault);
        return;
      case 'fault_counted':
        return this.#count(entry);
      case 'faults_cleared':
        return this.#active.clear();
    }
  }

  active(): readonly ActiveFault[] {
    return [...this.#active.values()];
  }

  #count({ id, matched, applied }: Extract<FaultEntry, { kind: 'fault_counted' }>): void {
    const fault = this.#active.get(id);
    if (fault) this.#active.set(id, { ...fault, matched, applied });
  }
}
