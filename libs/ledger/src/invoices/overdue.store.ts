/**
 * SQL of what is overdue of the open invoice `i` on a day (given as SQL): all of it after its due date; under a plan, what
 * its parts say whose dates have passed. Money pays the parts in order, everything else takes off the last ones.
 */
export function overdueMinor(today: string): string {
  const isPast = `(part->>'dueDate')::date < ${today}`;
  return `case
    when i.plan is null then case when i.due_date < ${today} then i.open_minor else 0 end
    else (select case when bool_and(${isPast}) then i.open_minor else least(i.open_minor, greatest(0,
        coalesce(sum((part->>'amountMinor')::bigint) filter (where ${isPast}), 0)
          - greatest(0, i.paid_minor - (i.plan->>'paidBeforeMinor')::bigint))) end
      from jsonb_array_elements(i.plan->'parts') part) end`;
}
