export { SendGridKeys } from './callbacks/sendgrid-keys.js';
export { type ContentTemplate } from './contents/content.js';
export { shippedContents } from './contents/shipped-contents.js';
export { type NewFault } from './faults/fault.schema.js';
export { type LoggedMessage, type LogView } from './message-log/log.view.js';
export { pointAtSandbox } from './sandbox-account.js';
export { SandboxModule } from './sandbox.module.js';
export { type SandboxOptions, sandboxOptionsOf, type SandboxWebhooks } from './sandbox.options.js';
