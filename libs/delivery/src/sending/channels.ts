import { Injectable, Logger } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { type ChannelProvider } from './channel-provider.js';

/** The channels that this process sends on. Each channel module adds its provider when it is made. */
@Injectable()
export class Channels {
  readonly #providers = new Map<Channel, ChannelProvider>();
  readonly #logger = new Logger('Channels');

  /** Adds a provider; a channel that is off says so and sends nothing. */
  add(provider: ChannelProvider): void {
    if (provider.off !== null) this.#logger.warn(`The channel ${provider.channel} is off: ${provider.off}`);
    this.#providers.set(provider.channel, provider);
  }

  /** The provider of a channel, undefined when this process does not send on it. */
  find(channel: Channel): ChannelProvider | undefined {
    const provider = this.#providers.get(channel);
    return provider?.off === null ? provider : undefined;
  }

  /** The channels that this process sends on. */
  sending(): Channel[] {
    return [...this.#providers.values()].filter((one) => one.off === null).map((one) => one.channel);
  }
}
