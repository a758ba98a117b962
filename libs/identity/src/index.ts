export { identitySchema } from './database/identity.migrations.js';
export { IdentityModule } from './identity.module.js';
export { FirstCompany, type FirstCredentials } from './setup/first-company.js';
