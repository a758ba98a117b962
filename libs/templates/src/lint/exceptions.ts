import { type Finding } from './lint.types.js';

/**
 * Rules that a person may except wording from, by name and for a time: those that fit some business (a wine merchant, a
 * step that counsel approved). Threats, shame, insults, secrets and hidden characters are never excepted.
 */
export const EXCEPTABLE_RULES = ['L4', 'L9', 'L10', 'L11', 'L12', 'L13', 'L15', 'L16', 'L22', 'L23', 'L26'] as const;
/** One of {@link EXCEPTABLE_RULES}. */
export type ExceptableRule = (typeof EXCEPTABLE_RULES)[number];

/** Findings under exceptions that run: what is excepted stays visible, as a warning. */
export function underExceptions(
  findings: readonly Finding[],
  excepted: readonly ExceptableRule[] = [],
): readonly Finding[] {
  const rules: ReadonlySet<string> = new Set(excepted);
  return findings.map((finding) =>
    finding.severity === 'error' && rules.has(finding.rule)
      ? { ...finding, severity: 'warning', message: `${finding.message} (excepted)` }
      : finding,
  );
}
