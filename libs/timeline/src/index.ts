export { timelineSchema } from './database/timeline.migrations.js';
export { TimelineModule } from './timeline.module.js';
