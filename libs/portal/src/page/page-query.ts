import { z } from 'zod';
import { pageNotices } from './page.types.js';
import { languages } from '../wording/wording.types.js';

/** What may stand behind the address of a page: the language chosen there, and what was just done. */
export const pageQuery = z.object({
  lang: z.enum(languages).optional(),
  done: z.enum(pageNotices).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;
