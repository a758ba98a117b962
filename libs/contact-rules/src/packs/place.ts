import { type DebtorType, type RulePack } from './rule-pack.types.js';

/** Where a person is and what they are, as far as it decides which packs bind. */
export interface PackPlace {
  /** Every country the person may be in, ISO 3166-1. */
  readonly countries: readonly string[];
  /** Stated region, `US-NY` or `NY`. */
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  /** Left out: packs for both bind. */
  readonly debtor?: DebtorType | undefined;
}

/**
 * How far a pack reaches: `whole`, not at all, or by its `limits` alone (hours and caps, not consent, texts or holidays),
 * because nobody said in which region or town of the country the person is.
 */
export type PackReach = 'whole' | 'limits' | 'none';

/** Members of the European Union, with the states of the EEA, whose law follows it. */
const EUROPEAN_UNION = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '),
);
const REGION_CODE = /^[A-Z0-9]{1,3}$/;

/** How far the place of a pack reaches a person's. */
export function reachOf({ jurisdiction, appliesTo }: RulePack, place: PackPlace): PackReach {
  if (jurisdiction === '*') return 'whole';
  const { countries } = place;
  if (jurisdiction === 'EU') return countries.some((country) => EUROPEAN_UNION.has(country)) ? 'whole' : 'none';
  const country = jurisdiction.slice(0, 2);
  if (!countries.includes(country)) return 'none';
  if (jurisdiction === country) return 'whole';
  const region = regionIn(country, place);
  if (region === undefined) return 'limits';
  if (`${country}-${region}` !== jurisdiction) return 'none';
  return appliesTo?.postalPrefixes ? reachOfTowns(appliesTo.postalPrefixes, place) : 'whole';
}

function reachOfTowns(prefixes: readonly string[], { postalCode = '' }: PackPlace): PackReach {
  const code = postalCode.replaceAll(/\s/g, '');
  if (code === '') return 'limits';
  return prefixes.some((prefix) => code.startsWith(prefix)) ? 'whole' : 'none';
}

/** The region of a country that was stated, without the country; `undefined` where it may be any. */
function regionIn(country: string, { countries, region }: PackPlace): string | undefined {
  const stated = region?.trim().toUpperCase() ?? '';
  const code = stated.startsWith(`${country}-`) ? stated.slice(country.length + 1) : stated;
  // Without its country, a code could be of any of several.
  if (code === stated && countries.length > 1) return undefined;
  return REGION_CODE.test(code) ? code : undefined;
}
