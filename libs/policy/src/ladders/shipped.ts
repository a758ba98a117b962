import { type PolicyVersion } from './ladder.types.js';
import { considerate } from './shipped/considerate.js';
import { keyAccount } from './shipped/key-account.js';
import { publicSector } from './shipped/public-sector.js';
import { smallBalance } from './shipped/small-balance.js';
import { subscription } from './shipped/subscription.js';

export { considerate, keyAccount, publicSector, smallBalance, subscription };

/** The ladders that come with the product, the default first. Their names are not free for a company's own. */
export const shippedLadders: readonly PolicyVersion[] = [
  considerate,
  keyAccount,
  smallBalance,
  subscription,
  publicSector,
];
