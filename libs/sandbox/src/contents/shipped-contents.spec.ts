import { describe, expect, it } from '@jest/globals';
import { allTemplates, fillContent, whatsappContent } from '@tactful/templates';
import { renderContent } from './content.js';
import { Contents } from './contents.js';
import { shippedContents } from './shipped-contents.js';

describe('the shipped templates', () => {
  it('are all approved, each with its own SID, the same every time', () => {
    expect(new Contents(shippedContents()).all()).toHaveLength(allTemplates().length);
    expect(shippedContents()).toEqual(shippedContents());
  });

  it('show the text that our own side expects a person to see', () => {
    for (const { kind, language, variant } of allTemplates()) {
      const { name, body, variables } = whatsappContent(kind, language, variant);
      const values = Object.fromEntries(variables.map((field, index) => [String(index + 1), `<${field}>`]));
      const approved = shippedContents().find((content) => content.name === name);
      expect(renderContent(approved?.body ?? '', values)).toBe(fillContent(body, values));
    }
  });
});
