import { Injectable } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { type ActiveFault, type FaultKind, type FaultyRequest, type NewFault } from './fault.schema.js';
import { decideFaults } from './faults.decision.js';

/** Switches faults on and off, and tells each request which of them touch it. */
@Injectable()
export class FaultsService {
  constructor(
    private readonly log: SandboxLog,
    private readonly clock: Clock,
  ) {}

  async add(wanted: NewFault): Promise<ActiveFault> {
    const fault: ActiveFault = { ...wanted, id: randomUUID(), matched: 0, applied: 0 };
    await this.log.record({ kind: 'fault_added', fault });
    return fault;
  }

  active(): readonly ActiveFault[] {
    return this.log.faults.active();
  }

  async clear(): Promise<{ items: readonly ActiveFault[] }> {
    await this.log.record({ kind: 'faults_cleared', at: this.clock.now() });
    return { items: this.active() };
  }

  /** Counts at once, so that two requests at the same time never share a turn; `stored` resolves when it is on disk. */
  draw(request: FaultyRequest): { readonly applied: readonly FaultKind[]; readonly stored: Promise<void> } {
    const { applied, counted } = decideFaults(this.active(), request);
    const entries = counted.map((count) => ({ kind: 'fault_counted' as const, ...count }));
    return { applied, stored: entries.length > 0 ? this.log.record(...entries) : Promise.resolve() };
  }
}
