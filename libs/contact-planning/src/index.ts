/**
 * How a due step becomes a message that waits, and what of it leaves when its moment has come: whom it goes to, on which
 * channel, when, together with what, in which tone, or why it ends. Pure: data in, decision out. Delivery stores and sends
 * what is decided here; the simulator of policy decides the same without sending anything.
 */
export {
  type Answering,
  type Audience,
  type DroppedStep,
  isAutomated,
  type MessageAccount,
  type MessagePurpose,
  messageStates,
  type MessageState,
  type MessageStep,
  type PlannedMessage,
  stepKey,
  type StepMove,
} from './messages/message.types.js';
export { blankMessage } from './messages/blank-message.js';
export {
  accountsOf,
  afterOf,
  contactIdsOf,
  firmestOf,
  highestOf,
  mannerOfSteps,
  withSteps,
} from './messages/message-accounts.js';
export { joinManner, mannerOf, type MessageManner } from './messages/manner.decision.js';
export { type Eased, easeMessage } from './messages/ease.decision.js';
export { type SharedAddress, WaitingBook } from './messages/waiting-book.js';
export {
  type PointConsent,
  type Reachable,
  type ReachablePoint,
  type ReachablePreferences,
} from './people/reachable.types.js';
export { normalAddress } from './people/normal-address.js';
export { type Addressee, type Addressees, everybody, isSamePerson, narrowedTo } from './people/addressee.js';
export { dateZonesOf } from './people/whereabouts.decision.js';
export {
  budgetKeyOfAccount,
  budgetKeyOfAddress,
  budgetKeysOf,
  type BudgetUse,
  LONGEST_CAP_HOURS,
  pastContactsOf,
} from './people/budget-use.js';
export {
  contactFacts,
  countsAgainstBudget,
  latestFirstDayOf,
  notBeforeOf,
  placeOf,
} from './moments/contact-facts.decision.js';
export { type Asked, askRules, type AskRules } from './moments/joint-verdict.decision.js';
export { type Route, routeOf, type RoutingFacts, type WritingCompany } from './moments/route.decision.js';
export { hashOf } from './moments/stable-hash.js';
export { validityAt } from './moments/validity.decision.js';
export { addresseesOf, fits, type Fitting } from './planning/join.decision.js';
export { type HandedOver, handOver } from './planning/choose-contact.decision.js';
export { planSteps } from './planning/plan.decision.js';
export {
  type DueContact,
  type Others,
  type Plan,
  type PlanningFacts,
  type PlanNews,
  type Settling,
  type StepPlan,
} from './planning/planning.types.js';
export { endMessage, holdMessage, type HoldReason, settleMessage } from './planning/settle.decision.js';
export { dropSettled } from './planning/settled.decision.js';
export { hasWay, separate } from './leaving/separate.decision.js';
export { passOn } from './leaving/pass-on.decision.js';
export { feeOf } from './leaving/fee.decision.js';
export { type TrueAccount, type TrueObligation, truthOf } from './leaving/truth.decision.js';
export {
  leave,
  leaveLadder,
  type Leaving,
  type LeavingFacts,
  localDatesOf,
  type Said,
  toneSaid,
} from './leaving/leave.decision.js';
