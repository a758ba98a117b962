import { z } from 'zod';

/** `POST /v1/customers/{id}/notes`. */
export const newNote = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(5_000)
      .refine((text) => !text.includes('\u0000'), 'holds a NUL character'),
  })
  .meta({ id: 'NewNote' });
export type NewNote = z.output<typeof newNote>;
