import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const GUIDES = ['add-a-country.md', 'add-a-country.es.md', 'add-a-country.pt.md'];

it.each(['ultramar.ts', 'ultramar.test.ts'])('the guide “Add a country” shows %s word for word', async (file) => {
  const code = await readFile(new URL(file, import.meta.url), 'utf8');
  for (const guide of GUIDES) {
    const text = await readFile(new URL(`../../../docs/guides/${guide}`, import.meta.url), 'utf8');
    expect(text, guide).toContain(`\n${code}\`\`\``);
  }
});
