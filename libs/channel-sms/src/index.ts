export { ChannelSmsModule } from './channel-sms.module.js';
