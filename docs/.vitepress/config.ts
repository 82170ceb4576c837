import { relative } from 'node:path';
import { defineConfig } from 'vitepress';
import { afterBuild } from './after-build.ts';
import { locale, searchWords } from './languages.ts';
import { ROOT, siteLink, sitePath } from './page-paths.ts';

/** Files that pages link to, gathered while they are made. */
const linked = new Set<string>();

export default defineConfig({
  title: 'EMIS SDK',
  srcDir: '..',
  srcExclude: [
    'packages/*/templates/**',
    'packages/*/src/**',
    'test/**',
    'docs/reference/**',
    '.changeset/**',
    '.emis/**',
  ],
  rewrites: sitePath,
  cleanUrls: false,
  // Addresses of the reader's own machine stand in examples.
  ignoreDeadLinks: 'localhostLinks',
  locales: {
    root: locale('en', 'English'),
    es: { ...locale('es', 'Español'), link: '/es/' },
    pt: { ...locale('pt', 'Português'), link: '/pt/' },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: { locales: { root: searchWords('en'), es: searchWords('es'), pt: searchWords('pt') } },
    },
  },
  markdown: {
    config(md) {
      // The pages are text; what stands between two braces in them is no expression of the site's framework.
      for (const rule of ['text', 'code_inline'] as const) {
        const usual = md.renderer.rules[rule];
        md.renderer.rules[rule] = (...given) => usual?.(...given).replaceAll('{{', '&#123;&#123;') ?? '';
      }
      // Pages are written for who reads them in the repository: a link there leads to a file, here to a page.
      md.core.ruler.push('site-links', ({ tokens, env }) => {
        const file = relative(ROOT, String(env.realPath ?? env.path));
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const target = token.type === 'link_open' ? token.attrGet('href') : null;
          if (target === null || /^([a-z]+:|#|\/)/.test(target)) continue;
          const link = siteLink(file, target);
          if (link.startsWith('/files/')) {
            linked.add(link);
            token.attrSet('target', '_self');
          }
          token.attrSet('href', link);
        }
      });
    },
  },
  async buildEnd({ outDir, pages, rewrites }) {
    await afterBuild(
      outDir,
      pages.map((page) => rewrites.inv[page] ?? page),
      linked,
    );
  },
});
