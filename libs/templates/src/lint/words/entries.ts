/**
 * Reads a list of words as it is written in a language's file: entries apart by commas, over as many lines as it takes.
 *
 * @example entries('arrest*, behind bars') // ['arrest*', 'behind bars']
 */
export function entries(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' ').replaceAll('| ', '|'))
    .filter((entry) => entry !== '');
}
