import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { type Figure } from './bench.js';
import { type PeerSummary, type Round, show, summarise, type Summary } from './rounds.js';

/**
 * A figure as `--json` writes it. `ratio` is ours over floor, in `unit`; `target` is what the ratio must reach or stay
 * below, or, where `targetOf` says so, what ours by itself must stay below.
 */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number;
  readonly peers: readonly PeerResult[];
  readonly ratio: number;
  readonly target: number | null;
  readonly targetOf: 'ratio' | 'ours';
  readonly met: boolean | null;
  readonly rounds: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
  readonly noisyRounds: number;
  readonly detail: readonly Round[];
}

/** Ours beside a peer: `target` is what ours over the peer must reach. */
export interface PeerResult extends PeerSummary {
  readonly target: number | null;
  readonly met: boolean | null;
}

/** The result of one figure. */
export function resultOf({ name, unit, bar, peerBars }: Figure, rounds: readonly Round[]): Result {
  const summary = summarise(rounds);
  const peers = summary.peers.map((peer) => {
    const target = peerBars?.[peer.name] ?? null;
    return { ...peer, target, met: target === null ? null : peer.ratio >= target };
  });
  return { name, unit, ...summary, peers, ...judge(summary, bar), rounds: rounds.length, detail: rounds };
}

function judge({ ratio, ours }: Summary, bar: Figure['bar']): Pick<Result, 'target' | 'targetOf' | 'met'> {
  if (!bar) return { target: null, targetOf: 'ratio', met: null };
  if ('oursAtMost' in bar) return { target: bar.oursAtMost, targetOf: 'ours', met: ours <= bar.oursAtMost };
  return 'atLeast' in bar
    ? { target: bar.atLeast, targetOf: 'ratio', met: ratio >= bar.atLeast }
    : { target: bar.atMost, targetOf: 'ratio', met: ratio <= bar.atMost };
}

/** The results as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const head = ['figure', 'unit', 'ours', 'floor', 'ours / floor', 'range', 'bar', 'rounds'];
  const rows = results.flatMap((one) => [rowOf(one), ...one.peers.map((peer) => peerRowOf(one, peer))]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function rowOf(one: Result): string[] {
  const rounds = `${one.rounds}${one.noisyRounds > 0 ? ` (${one.noisyRounds} noisy)` : ''}`;
  return [one.name, one.unit, show(one.ours), show(one.floor), ...ratioCells(one), barCell(one), rounds];
}

/** The same figure with a peer in the place of the floor. */
function peerRowOf(one: Result, peer: PeerResult): string[] {
  const { name, unit, ours, rounds } = one;
  const cells = [`${name} beside ${peer.name}`, unit, show(ours), show(peer.value), ...ratioCells(peer)];
  return [...cells, barCell({ ...peer, targetOf: 'ratio', unit }), String(rounds)];
}

function ratioCells({ ratio, lowestRatio, highestRatio }: Pick<Summary, 'ratio' | 'lowestRatio' | 'highestRatio'>) {
  return [ratio.toFixed(2), `${lowestRatio.toFixed(2)}–${highestRatio.toFixed(2)}`];
}

function barCell({ target, targetOf, unit, met }: Pick<Result, 'target' | 'targetOf' | 'unit' | 'met'>): string {
  if (target === null) return '–';
  const bar = targetOf === 'ours' ? `ours ≤ ${target} ${unit}` : String(target);
  return `${bar} ${met ? 'met' : 'NOT MET'}`;
}

/** The machine, in one line. */
export function machineLine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${memory} GiB, Linux ${release()}, Node ${process.version}, commit ${commit()}`;
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
