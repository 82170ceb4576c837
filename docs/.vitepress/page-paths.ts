import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, which is that of the site: READMEs of packages and examples are pages too. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Where a Markdown file of the repository stands in the site. A language is a folder there, and a suffix here: `docs/paths/vendor.es.md` is
 * `es/docs/paths/vendor.md`. The first page of a language other than English is that of its docs.
 */
export function sitePath(file: string): string {
  const [, name = file, language] = /^(.*)\.(es|pt)\.md$/.exec(file) ?? [undefined, file.replace(/\.md$/, '')];
  const path = name.replace(/(^|\/)README$/, '$1index');
  if (language !== undefined && path === 'docs/index') return `${language}/index.md`;
  return `${language === undefined ? '' : `${language}/`}${path}.md`;
}

/**
 * Where a relative link of a file leads in the site: to a page, or, with everything else that is linked, to a copy of the file under `/files`.
 *
 * @param file from the root of the repository
 */
export function siteLink(file: string, target: string): string {
  const [path = '', heading] = target.split('#');
  if (path === '') return target;
  const found = relative(ROOT, join(ROOT, dirname(file), decodeURIComponent(path)));
  const readme = join(found, 'README.md');
  const page = existsSync(join(ROOT, readme)) ? readme : found;
  if (!page.endsWith('.md')) return `/files/${page}`;
  return `/${sitePath(page)}${heading === undefined ? '' : `#${heading}`}`;
}

/** Whether a link leads to a file that has to be copied. */
export function isFile(link: string): boolean {
  return link.startsWith('/files/') && statSync(join(ROOT, link.slice('/files/'.length))).isFile();
}
