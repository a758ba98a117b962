import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';
import { type Figure } from './bench.js';
import { type Round, show, summarise, type Summary } from './rounds.js';

/**
 * A figure as `--json` writes it. `ratio` is ours over floor, in `unit`; `target` is what the ratio must reach or stay
 * below, or, where `targetOf` says so, what ours by itself must stay below.
 */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number;
  readonly peers: readonly { readonly name: string; readonly value: number }[];
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

/** The result of one figure. */
export function resultOf({ name, unit, bar }: Figure, rounds: readonly Round[]): Result {
  const summary = summarise(rounds);
  return { name, unit, ...summary, peers: [], ...judge(summary, bar), rounds: rounds.length, detail: rounds };
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
  const rows = results.map((one) => [
    one.name,
    one.unit,
    show(one.ours),
    show(one.floor),
    one.ratio.toFixed(2),
    `${one.lowestRatio.toFixed(2)}–${one.highestRatio.toFixed(2)}`,
    barCell(one),
    `${one.rounds}${one.noisyRounds > 0 ? ` (${one.noisyRounds} noisy)` : ''}`,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function barCell({ target, targetOf, unit, met }: Result): string {
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
