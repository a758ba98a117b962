import Holidays from 'date-holidays';
import { shippedPacks, housePack, isTimeZone, zonesOfCountry } from '@tactful/contact-rules';

/** How much the oracle makes: random cases, the share of them whose next opening is searched for, the share of edges. */
export interface Amount {
  readonly random: number;
  readonly searched: number;
  readonly edges: number;
}

/** The cases lie in 2026 to 2028, and openings are searched for in the 400 days after. */
const years = [2025, 2026, 2027, 2028, 2029, 2030];

/** What the oracle is told: data alone. Holidays come straight from the package, not through our calendars. */
export function oracleData(knownZones: readonly string[], amount: Amount): unknown {
  const directory = new Holidays();
  const countries = Object.keys(directory.getCountries())
    .concat(shippedPacks.map(({ jurisdiction }) => jurisdiction.slice(0, 2)))
    .filter((country) => zonesOfCountry(country).length > 0);
  const regions = ['DE-BY', 'CH-GE', ...shippedPacks.map(({ jurisdiction }) => jurisdiction)].filter((code) =>
    statesOf(directory, code.slice(0, 2)).includes(code.slice(3)),
  );
  return {
    ...amount,
    packs: [housePack, ...shippedPacks],
    zones: knownZones.filter(isTimeZone),
    countries: Object.fromEntries(countries.map((country) => [country, zonesOfCountry(country)])),
    holidays: Object.fromEntries([...new Set([...countries, ...regions])].map((place) => [place, datesOf(place)])),
  };
}

/** The package says it always knows the states of a country; of many it does not. */
function statesOf(directory: Holidays, country: string): readonly string[] {
  const states = directory.getStates(country) as Record<string, string> | undefined;
  return states ? Object.keys(states) : [];
}

function datesOf(place: string): string[] | null {
  const [country = '', region] = place.split('-');
  if (!Object.hasOwn(new Holidays().getCountries(), country)) return null;
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const dates = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      const first = Date.parse(`${date.slice(0, 10)}T00:00Z`);
      return Array.from({ length: days }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    });
  return [...new Set(dates)].sort();
}
