import { Text } from '@mantine/core';
import { type Report } from './simulation.types.js';
import classes from './week-bars.module.css';

/** Messages by week, the variants above each other: where a ladder would crowd them. */
export function WeekBars({ reports }: { readonly reports: readonly Report[] }) {
  const weeks = [...new Set(reports.flatMap(({ byWeek }) => Object.keys(byWeek)))].sort();
  const most = Math.max(1, ...reports.flatMap(({ byWeek }) => Object.values(byWeek)));
  if (weeks.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={500} mt="md" mb={4}>
        Messages by week
      </Text>
      {reports.map(({ policy, byWeek }) => (
        <div key={policy} className={classes['variant']}>
          <Text size="xs" c="dimmed">
            {policy}
          </Text>
          <ol className={classes['weeks']} aria-label={`Messages by week, ${policy}`}>
            {weeks.map((week) => {
              const count = byWeek[week] ?? 0;
              return (
                <li key={week} className={classes['week']} title={`Week of ${week}: ${count}`}>
                  <span className={classes['bar']} style={{ height: `${(100 * count) / most}%` }} />
                  <span className={classes['label']}>{`Week of ${week}: ${count}`}</span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {`${weeks[0] ?? ''} to ${weeks.at(-1) ?? ''}, at most ${most} a week`}
      </Text>
    </>
  );
}
