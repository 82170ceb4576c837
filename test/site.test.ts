import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locale } from '../docs/.vitepress/languages.ts';
import { siteLink, sitePath } from '../docs/.vitepress/page-paths.ts';
import { pages } from './snippets.ts';
import { ROOT, shown } from './workspace.ts';

const files = pages().map(shown);

it('gives each page a place of its own, those of a language in a folder of theirs', () => {
  const paths = files.map(sitePath);
  expect(new Set(paths).size).toBe(paths.length);
  expect(sitePath('README.md')).toBe('index.md');
  expect(sitePath('docs/README.es.md')).toBe('es/index.md');
  expect(sitePath('docs/paths/vendor.pt.md')).toBe('pt/docs/paths/vendor.md');
  expect(sitePath('examples/oneroster-bridge/README.es.md')).toBe('es/examples/oneroster-bridge/index.md');
});

it('leads from page to page, into a folder to its README, and to other files where they are copied', () => {
  const from = 'docs/paths/vendor.es.md';
  expect(siteLink(from, 'vendor.pt.md')).toBe('/pt/docs/paths/vendor.md');
  expect(siteLink(from, '../guides/go-offline.es.md#x')).toBe('/es/docs/guides/go-offline.md#x');
  expect(siteLink('README.md', 'docs/decisions')).toBe('/docs/decisions/index.md');
  expect(siteLink(from, '../../examples/school-product/src/tables.ts')).toBe(
    '/files/examples/school-product/src/tables.ts',
  );
});

it('has only pages that are there in the menus of each language', () => {
  const places = new Set(files.map((file) => `/${sitePath(file).replace(/(index)?\.md$/, '')}`));
  for (const language of ['en', 'es', 'pt'] as const) {
    const { nav = [] } = locale(language, language).themeConfig ?? {};
    const links = JSON.stringify(nav).matchAll(/"link":"([^"]+)"/g);
    expect([...links].map(([, link = '']) => link).filter((link) => !places.has(link))).toEqual([]);
  }
});

it('lists every decision', () => {
  const decisions = files.filter((file) => /^docs\/decisions\/\d/.test(file));
  const index = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8');
  expect(decisions.length).toBeGreaterThan(10);
  expect(decisions.filter((file) => !index.includes(file.slice('docs/decisions/'.length)))).toEqual([]);
});
