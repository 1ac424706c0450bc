import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlValidate } from '../support/html-validate.ts';
import { templatePages } from '../support/templates.ts';

test.each(['site', 'city'] as const)('%s: the pages of every template in every locale are valid', async (name) => {
  const site = inject(name);
  const faults: string[] = [];
  for (const page of await templatePages(site)) {
    const file = path.join(site.folder, page.endsWith('.html') ? page : `${page}index.html`);
    const { results } = await htmlValidate.validateString(await readFile(file, 'utf8'), page);
    for (const { messages } of results) faults.push(...messages.map(({ ruleId, message, selector }) => `${page}: ${ruleId}: ${message} at ${selector ?? ''}`));
  }
  expect(faults).toEqual([]);
});
