import { type RulePack } from '../rule-pack.types.js';
import { americasPacks } from './americas.packs.js';
import { asiaPacificAfricaPacks } from './asia-pacific-africa.packs.js';
import { carrierPacks } from './carriers.packs.js';
import { europePacks } from './europe.packs.js';
import { unitedStatesPacks } from './united-states.packs.js';

/**
 * Every pack beside the house that is shipped. All are `unreviewed`: engineering input, not legal advice, until counsel of
 * the place has signed them.
 */
export const shippedPacks: readonly RulePack[] = [
  ...unitedStatesPacks,
  ...europePacks,
  ...asiaPacificAfricaPacks,
  ...americasPacks,
  ...carrierPacks,
];
