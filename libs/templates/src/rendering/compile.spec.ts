import { describe, expect, it } from '@jest/globals';
import { compileTemplate } from './compile.js';

describe('compileTemplate', () => {
  it.each([
    ['an unknown field', '{{password}}'],
    ['a helper', '{{lookup this "constructor"}}'],
    ['a block', '{{#if creditor}}x{{/if}}'],
    ['a loop', '{{#each creditor}}x{{/each}}'],
    ['a partial', '{{> creditor}}'],
    ['a decorator', '{{* creditor}}'],
    ['triple braces', '{{{creditor}}}'],
    ['an unescaped field', '{{&creditor}}'],
    ['a path', '{{creditor.length}}'],
    ['a step upwards', '{{../creditor}}'],
    ['runtime data', '{{@root}}'],
    ['the prototype', '{{__proto__}}'],
    ['the constructor', '{{constructor}}'],
    ['a literal', '{{"creditor"}}'],
    ['a comment', '{{! creditor }}'],
    ['a named argument', '{{creditor x=1}}'],
    ['a field with spaces', '{{ creditor }}'],
    ['a field with white space control', '{{~creditor~}}'],
    ['an escaped field', '\\{{creditor}}'],
    ['an unclosed field', 'Hi {{creditor'],
    ['a source beyond the limit', 'a'.repeat(4_001)],
    ['more parts than the limit', '{{creditor}} '.repeat(60)],
  ])('refuses %s', (_, source) => {
    expect(compileTemplate(source).kind).toBe('refused');
  });

  it('names the fields in order of first use and fills them', () => {
    const compilation = compileTemplate('{{hello}} {{creditor}}, {{hello}}');
    if (compilation.kind === 'refused') throw new Error(compilation.message);
    expect(compilation.template.fields).toEqual(['hello', 'creditor']);
    expect(compilation.template.fill({ hello: 'Hi', creditor: 'A & B' }, 'text')).toBe('Hi A & B, Hi');
    expect(compilation.template.fill({ hello: 'Hi', creditor: '<A & B>' }, 'html')).toBe('Hi &lt;A &amp; B&gt;, Hi');
  });

  it('does not read a value as a template', () => {
    const compilation = compileTemplate('{{creditor}}');
    if (compilation.kind === 'refused') throw new Error(compilation.message);
    expect(compilation.template.fill({ creditor: '{{link}}' }, 'text')).toBe('{{link}}');
  });
});
