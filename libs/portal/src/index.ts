export { portalSchema } from './database/portal.schema.js';
export { PortalModule } from './portal.module.js';
