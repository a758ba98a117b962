import { isoDate } from '@tactful/contracts';
import { z } from 'zod';

/** The company's periods. */
export const journalSettings = z
  .strictObject({
    /** Nothing more is booked with a value date on or before this one; null: no period is closed. */
    closedThrough: isoDate.nullable().default(null),
  })
  .prefault({});
