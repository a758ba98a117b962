/**
 * What to do about each customer's account: ladders as data, a pure decision from facts, stored with its reasons.
 */
export { policySchema } from './database/policy.schema.js';
export { PolicyModule } from './policy.module.js';
export { decide, deedsOf, RULES_VERSION } from './escalations/escalation.decision.js';
export type {
  AccountDecision,
  Audience,
  DecisionAction,
  DecisionReason,
  Hold,
  OpenTask,
  PlannedStep,
  RequestContact,
  SkipReason,
  SkipSteps,
  StepOfObligation,
} from './escalations/escalation.types.js';
export type {
  AccountSnapshot,
  ConsumedStep,
  ContactFact,
  ObligationFacts,
  Pause,
  TaskFact,
} from './accounts/account.types.js';
export { considerate } from './ladders/shipped.js';
export { type Ladder, ladder, type LadderStep, type PolicyVersion, policyVersion } from './ladders/ladder.types.js';
export { noBehaviour } from './accounts/behaviour.types.js';
export { noApprovals } from './approvals/approval-facts.types.js';
export { HouseDesk } from './simulator/contacts/house-desk.js';
export { HouseRules } from './simulator/contacts/house-rules.js';
export { type Course, simulate } from './simulator/engine/engine.decision.js';
export { VirtualAccount } from './simulator/engine/virtual-account.js';
export { type PortfolioAccount } from './simulator/facts/portfolio.types.js';
export { type LoadedAccount, loadSnapshots } from './accounts/snapshots.store.js';
export { accountPolicy, type PolicyBook, policyBook } from './ladders/policy-book.js';
