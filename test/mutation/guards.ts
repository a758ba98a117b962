import { approvalGuards } from './approval-guards.js';
import { decisionGuards } from './decision-guards.js';
import { type Mutant } from './mutant.js';
import { sendingGuards } from './sending-guards.js';
import { toneGuards } from './tone-guards.js';

/** Every guard of a decision and of what delivery checks once more when a message leaves. */
export const mutants: readonly Mutant[] = [...decisionGuards, ...toneGuards, ...approvalGuards, ...sendingGuards];
