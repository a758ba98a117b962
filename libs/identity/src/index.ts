export { identitySchema } from './database/identity.migrations.js';
export { IdentityModule } from './identity.module.js';
export { FirstCompany } from './setup/first-company.js';
export { LeaveVirtualTime } from './setup/leave-virtual-time.js';
