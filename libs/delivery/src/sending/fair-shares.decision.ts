/**
 * Divides the room of one round among those who want some of it: equally, and what somebody does not want goes equally
 * to the others (max-min fairness, as in deficit round robin; J. Jaffe, Bottleneck Flow Control, 1981). Shares are whole
 * numbers in the order of `wants`; when the room does not divide, those who come first have one more.
 */
export function fairShares(room: number, wants: readonly number[]): number[] {
  const shares = wants.map(() => 0);
  const modestFirst = [...wants.keys()].toSorted((a, b) => (wants[a] ?? 0) - (wants[b] ?? 0) || b - a);
  let left = room;
  for (const [served, at] of modestFirst.entries()) {
    const equal = Math.floor(left / (wants.length - served));
    const share = Math.min(wants[at] ?? 0, equal);
    shares[at] = share;
    left -= share;
  }
  return shares;
}
