import Handlebars from 'handlebars';
import { MERGE_FIELDS, type MergeField, type MergeValues } from '../fields/fields.types.js';

/** Longest template source that is compiled, in characters, and most nodes it may have. */
const MAX_SOURCE_CHARACTERS = 4_000;
const MAX_NODES = 100;
const MAX_CACHED = 1_000;

/** A template source whose only live parts are the named fields. */
interface CompiledTemplate {
  /** Fields in order of first use. */
  readonly fields: readonly MergeField[];
  readonly fill: (values: MergeValues, output: 'text' | 'html') => string;
}

/** Compiling ends in a template or in the reason why this source is not one. */
export type Compilation =
  | { readonly kind: 'compiled'; readonly template: CompiledTemplate }
  | { readonly kind: 'refused'; readonly message: string };

// An environment of our own without a single helper, partial or decorator: a template can name fields and nothing else.
const environment = Handlebars.create();
for (const registered of [environment.helpers, environment.partials, environment.decorators]) {
  for (const name of Object.keys(registered)) Reflect.deleteProperty(registered, name);
}

// Keyed by the source: two versions of a template are two sources, and the same words compile once.
const cache = new Map<string, Compilation>();

/**
 * Compiles a template in which only `{{field}}` is allowed: no helpers, blocks, partials, paths, triple braces or
 * comments. Never throws for a bad source.
 *
 * @example compileTemplate('Hi {{lookup}}').kind // 'refused'
 */
export function compileTemplate(source: string): Compilation {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const compilation = compile(source);
  if (cache.size >= MAX_CACHED) cache.delete(cache.keys().next().value ?? '');
  cache.set(source, compilation);
  return compilation;
}

function compile(source: string): Compilation {
  if (source.length > MAX_SOURCE_CHARACTERS) return refused(`longer than ${MAX_SOURCE_CHARACTERS} characters`);
  const fields = fieldsOf(source);
  if (fields.kind === 'refused') return fields;
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: NO_HELPERS };
  const text = environment.compile<MergeValues>(source, { ...options, noEscape: true });
  const html = environment.compile<MergeValues>(source, options);
  return {
    kind: 'compiled',
    template: {
      fields: fields.names,
      fill: (values, output) => (output === 'html' ? html : text)(bare(values), NO_PROTOTYPES),
    },
  };
}

const NO_HELPERS = {
  helperMissing: false,
  blockHelperMissing: false,
  each: false,
  if: false,
  unless: false,
  with: false,
  log: false,
  lookup: false,
};

const NO_PROTOTYPES = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

function bare(values: MergeValues): MergeValues {
  return Object.assign(Object.create(null) as MergeValues, values);
}

function fieldsOf(
  source: string,
):
  | { readonly kind: 'fields'; readonly names: readonly MergeField[] }
  | { readonly kind: 'refused'; readonly message: string } {
  // Written without spaces or marks, a field can be numbered for a WhatsApp template by its text alone.
  if (source.replace(/\{\{\w+\}\}/g, '').search(/\{\{|\\/) !== -1)
    return refused(`write fields like {{creditor}}, and nothing else in double braces`);
  const parsed = parse(source);
  if (parsed === undefined) return refused('not a template: check the double braces');
  if (parsed.body.length > MAX_NODES) return refused(`more than ${MAX_NODES} parts`);
  const names = new Set<MergeField>();
  for (const node of parsed.body) {
    if (node.type === 'ContentStatement') continue;
    const name = node.type === 'MustacheStatement' ? plainField(node as hbs.AST.MustacheStatement) : undefined;
    if (name === undefined)
      return refused(`only plain fields like {{creditor}} may be used, of: ${MERGE_FIELDS.join(', ')}`);
    names.add(name);
  }
  return { kind: 'fields', names: [...names] };
}

function plainField(node: hbs.AST.MustacheStatement): MergeField | undefined {
  const { path } = node;
  if (!('parts' in path)) return undefined;
  const plain = node.escaped && path.depth === 0 && !path.data && path.parts.length === 1 && node.params.length === 0;
  return plain ? MERGE_FIELDS.find((field) => field === path.original) : undefined;
}

function parse(source: string): hbs.AST.Program | undefined {
  try {
    return environment.parse(source);
  } catch {
    return undefined;
  }
}

function refused(message: string): { readonly kind: 'refused'; readonly message: string } {
  return { kind: 'refused', message };
}
