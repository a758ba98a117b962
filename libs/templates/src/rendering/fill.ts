import { type MergeValues } from '../fields/fields.types.js';
import { error, type Finding } from '../lint/lint.types.js';
import { compileTemplate } from './compile.js';

/**
 * Why these sources cannot be filled: not a template (L24), or a field without a value (L24). Empty: they can.
 */
export function unfillable(sources: readonly string[], values: MergeValues): readonly Finding[] {
  const findings = sources.flatMap((source) => {
    const compilation = compileTemplate(source);
    if (compilation.kind === 'refused') return [error('L24', source.slice(0, 40), compilation.message)];
    return compilation.template.fields
      .filter((field) => (values[field] ?? '') === '')
      .map((field) => error('L24', field, `the field {{${field}}} has no value`));
  });
  return findings.filter((finding, at) => findings.findIndex((other) => other.place === finding.place) === at);
}

/** Fills a source that {@link unfillable} found nothing against; throws for any other, which is a bug. */
export function fill(source: string, values: MergeValues, output: 'text' | 'html' = 'text'): string {
  const compilation = compileTemplate(source);
  if (compilation.kind === 'refused') throw new Error(`unchecked template source: ${compilation.message}`);
  return compilation.template.fill(values, output);
}
