const known = new Map<string, boolean>();
const MOST_NAMES = 2048;

/**
 * Whether a text names a zone of the IANA database (`Asia/Jakarta`, `UTC`, an old alias such as `Asia/Calcutta`).
 * A bare offset such as `+07:00` is refused: it does not know about clock changes.
 */
export function isTimeZone(name: string): boolean {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const answer = /^[A-Za-z][A-Za-z0-9_+\-/]{1,48}$/.test(name) && isAccepted(name);
  if (known.size >= MOST_NAMES) known.clear();
  known.set(name, answer);
  return answer;
}

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

function isAccepted(name: string): boolean {
  try {
    EPOCH.toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether two names mean one zone: equal, or aliases of each other. Both must be zones. */
export function isSameZone(a: string, b: string): boolean {
  return a === b || EPOCH.toZonedDateTimeISO(a).equals(EPOCH.toZonedDateTimeISO(b));
}
