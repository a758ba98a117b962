export { ChannelEmailModule } from './channel-email.module.js';
