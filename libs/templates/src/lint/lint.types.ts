/** A breach of one of the rules L1–L26 (`lint/README` in this lib's README), or of a size limit (`SIZE`). */
export interface Finding {
  readonly rule: string;
  /** An error keeps a template from being saved and a message from being sent; a warning is shown to the author. */
  readonly severity: 'error' | 'warning';
  /** Where: `subject`, `preview`, `text`, `html`, or a field's or part's name. */
  readonly place: string;
  readonly message: string;
}

/** Makes an error finding. */
export function error(rule: string, place: string, message: string): Finding {
  return { rule, severity: 'error', place, message };
}

/** Makes a warning finding. */
export function warning(rule: string, place: string, message: string): Finding {
  return { rule, severity: 'warning', place, message };
}

/** Whether a message may not leave. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
