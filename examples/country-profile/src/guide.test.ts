import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const GUIDE = new URL('../../../docs/guides/add-a-country.md', import.meta.url);

it.each(['ultramar.ts', 'ultramar.test.ts'])('the guide “Add a country” shows %s word for word', async (file) => {
  const code = await readFile(new URL(file, import.meta.url), 'utf8');
  expect(await readFile(GUIDE, 'utf8')).toContain(`\n${code}\`\`\``);
});
