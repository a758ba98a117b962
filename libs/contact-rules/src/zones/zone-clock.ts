/**
 * Local time as numbers. Windows are computed for every message, so this asks Temporal once for a zone's clock changes
 * per block of 512 days and answers from there. All times are epoch milliseconds; a "wall" time is the local date and
 * time read as if it were UTC, and a "day" is the number of days from 1970-01-01 to a local date.
 */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

const BLOCK_MS = 512 * DAY_MS;
/** Longer than any offset plus any clock change (Samoa once skipped a day), so that a block knows its neighbourhood. */
const BLOCK_MARGIN_MS = 4 * DAY_MS;
const MOST_BLOCKS = 8192;

/** One stretch of constant offset from UTC, from `from` until the next one. */
interface OffsetPiece {
  readonly from: number;
  readonly offset: number;
}

const blocksByZone = new Map<string, Map<number, readonly OffsetPiece[]>>();
let blockCount = 0;

/** The offset from UTC in milliseconds (east is positive) that a zone keeps at an instant. */
export function offsetAt(zone: string, at: number): number {
  const pieces = piecesAround(zone, at);
  for (let index = pieces.length - 1; index > 0; index -= 1) {
    const piece = pieces[index];
    if (piece && piece.from <= at) return piece.offset;
  }
  return pieces[0]?.offset ?? 0;
}

/** The local date at an instant, as a day number. */
export function localDayAt(zone: string, at: number): number {
  return Math.floor((at + offsetAt(zone, at)) / DAY_MS);
}

/**
 * The instant at which a zone's clocks show a wall time. A time that is shown twice (clocks went back) is read as
 * `occurrence` says; a time that is skipped (clocks went forward) is the instant of the change, the next valid one.
 */
export function instantOfWall(zone: string, wall: number, occurrence: 'first' | 'last'): number {
  const pieces = piecesAround(zone, wall);
  let found: number | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const at = wall - piece.offset;
    const until = pieces[index + 1]?.from ?? Infinity;
    if ((index === 0 || at >= piece.from) && at < until) {
      if (occurrence === 'first') return at;
      found = at;
    }
  }
  return found ?? changeThatSkips(pieces, wall);
}

/** The instant at which a local date begins: its first midnight, or the clock change that skips midnight. */
export function startOfDay(zone: string, day: number): number {
  return instantOfWall(zone, day * DAY_MS, 'first');
}

/** Whether two zones keep the same time in the block of an instant and in the one after it (more than a year ahead). */
export function keepsSameTime(zoneA: string, zoneB: string, at: number): boolean {
  return [at, at + BLOCK_MS].every((when) => {
    const a = piecesAround(zoneA, when);
    const b = piecesAround(zoneB, when);
    return (
      a.length === b.length &&
      a.every((piece, index) => piece.from === b[index]?.from && piece.offset === b[index].offset)
    );
  });
}

function changeThatSkips(pieces: readonly OffsetPiece[], wall: number): number {
  const next = pieces.find((piece, index) => index > 0 && wall < piece.from + piece.offset);
  if (!next) throw new RangeError(`No instant shows the wall time ${wall}`);
  return next.from;
}

function piecesAround(zone: string, at: number): readonly OffsetPiece[] {
  const block = Math.floor(at / BLOCK_MS);
  let blocks = blocksByZone.get(zone);
  if (!blocks) blocksByZone.set(zone, (blocks = new Map<number, readonly OffsetPiece[]>()));
  return blocks.get(block) ?? remember(zone, block, blocks);
}

function remember(zone: string, block: number, blocks: Map<number, readonly OffsetPiece[]>): readonly OffsetPiece[] {
  const pieces = readPieces(zone, block * BLOCK_MS - BLOCK_MARGIN_MS, (block + 1) * BLOCK_MS + BLOCK_MARGIN_MS);
  if (blockCount >= MOST_BLOCKS) {
    blocksByZone.clear();
    blockCount = 0;
    blocksByZone.set(zone, blocks);
    blocks.clear();
  }
  blocks.set(block, pieces);
  blockCount += 1;
  return pieces;
}

function readPieces(zone: string, from: number, to: number): readonly OffsetPiece[] {
  const pieces: OffsetPiece[] = [];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while (moment && moment.epochMilliseconds < to) {
    pieces.push({ from: moment.epochMilliseconds, offset: Math.round(moment.offsetNanoseconds / 1_000_000) });
    moment = moment.getTimeZoneTransition('next');
  }
  return pieces;
}
