import { type LanguageWording } from '../wording.types.js';
import { asides } from './asides.js';
import { beforeDue } from './before-due.js';
import { firm } from './firm.js';
import { frame, grammar } from './frame.js';
import { notices } from './notices.js';
import { overdue } from './overdue.js';
import { service } from './service.js';

/** Italian. */
export const italian: LanguageWording = {
  language: 'it',
  kinds: { ...beforeDue, ...overdue, ...firm, ...notices, ...service },
  asides,
  frame,
  grammar,
};
