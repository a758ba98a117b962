import { type SimulatorSettings } from '../simulator.settings.js';
import { type SimulationReport } from '../jobs/simulation.types.js';
import { type Counts, type Tally } from './tally.decision.js';

const mostPeaks = 10;

/** A tally as people read it, with what the messages cost. */
export function reportOf(policy: string, tally: Tally, { prices }: SimulatorSettings): SimulationReport {
  const { requests: _asked, decisions: _made, byUtcHour, ...shown } = tally;
  return { policy, ...shown, peaks: peaksOf(byUtcHour), costMinor: costOf(tally, prices), currency: prices.currency };
}

/** Whole minor units, rounded up: each channel's messages at its price for a thousand. */
function costOf({ byChannel }: Tally, prices: SimulatorSettings['prices']): number {
  const perThousand: Readonly<Record<string, number>> = {
    sms: prices.smsPerThousandMinor,
    whatsapp: prices.whatsappPerThousandMinor,
    email: prices.emailPerThousandMinor,
  };
  const thousandths = Object.entries(byChannel).map(([channel, messages]) => messages * (perThousand[channel] ?? 0));
  return Math.ceil(thousandths.reduce((a, b) => a + b, 0) / 1_000);
}

function peaksOf(byUtcHour: Counts): SimulationReport['peaks'] {
  return Object.entries(byUtcHour)
    .sort(([hourA, a], [hourB, b]) => b - a || (hourA < hourB ? -1 : 1))
    .slice(0, mostPeaks)
    .map(([hour, messages]) => ({ hour: `${hour}:00Z`, messages }));
}
