export { ChannelWhatsappModule } from './channel-whatsapp.module.js';
