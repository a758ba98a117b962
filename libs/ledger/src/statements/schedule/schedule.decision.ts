/** How often a customer gets a statement: at the start of this day of each month, or of each quarter's first month. */
export interface StatementSchedule {
  readonly every: 'month' | 'quarter';
  /** Day of the month, 1 to 28. */
  readonly day: number;
}

const monthsOf = { month: 1, quarter: 3 } as const;

/** The first day after `date` (ISO) on which the schedule issues a statement. */
export function nextIssue({ every, day }: StatementSchedule, date: string): string {
  const from = Temporal.PlainDate.from(date);
  let issue = from.with({ day });
  if (every === 'quarter') issue = issue.with({ month: issue.month - ((issue.month - 1) % monthsOf.quarter) });
  while (Temporal.PlainDate.compare(issue, from) <= 0) issue = issue.add({ months: monthsOf[every] });
  return issue.toString();
}

/** The days that the statement of an issue is about: from the issue before to the evening before this one. */
export function periodOfIssue(
  { every }: StatementSchedule,
  issue: string,
): { readonly from: string; readonly to: string } {
  const date = Temporal.PlainDate.from(issue);
  const from = date.subtract({ months: monthsOf[every] }).toString();
  return { from, to: date.subtract({ days: 1 }).toString() };
}
