export * from './primitives.js';
export { cutPage, cutPageById, type Page, type PageById, pageById, pageLimit, pageOf } from './page.js';
export { cutText, isLine, line, note } from './text.js';
export * from './company.js';
export * from './customer.js';
export * from './obligation.js';
export * from './plan.js';
export * from './mandate.js';
export * from './notice.js';
export {
  type PlainPromise,
  plainPromise,
  type ReplyConcern,
  replyConcern,
  type ReplyReading,
  replyReading,
} from './reply-reading.js';
export { withoutPeople } from './events/without-people.js';
export { csvCell, csvLine } from './csv.js';
export { codeInWords } from './code-words.js';
export * from './gate/truth-gate.js';
export { sourceOfTopic, type Topic, topics } from './events/define-event.js';
export {
  type DueFee,
  dueFee,
  type Escalation,
  escalation,
  type EscalationStep,
  escalationStep,
  skippedStep,
  task,
  type TaskKind,
  taskKinds,
  type TaskOwner,
  taskOwner,
} from './events/escalation-events.js';
export { type Placement, placement } from './events/ledger-ending-events.js';
export { type Charge, charge } from './events/ledger-charge-events.js';
export { type PaymentMethod, paymentMethod } from './events/ledger-events.js';
export { type Extension, extension } from './events/ledger-extension-events.js';
export { type PaymentPromise, paymentPromise, promiseChannel, promiseState } from './events/ledger-promise-events.js';
export {
  draftEvent,
  type EventData,
  eventDefinitions,
  type EventDraft,
  type EventType,
  findEvent,
  type TypedEvent,
} from './events/registry.js';
