import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFile, ROOT, sitePath } from './page-paths.ts';

const TITLE = 'EMIS SDK';
const ABOUT =
  'An SDK and plugin framework for national Education Management Information Systems in Latin America and the Caribbean: school products check their records by the ministry’s own rules, deliver them exactly once, and follow what changes.';

/** Pages of tables that are made from the code: their Markdown is there, and `llms-full.txt` would drown in them. */
const MADE = /^docs\/(standard|countries|indicators|formats|cli|protocol)\//;

/**
 * What programs read instead of the pages: the Markdown of each page beside it, `llms.txt` with a line for each page, and `llms-full.txt` with the
 * text of those that people wrote. Copies the files that pages link to.
 */
export async function afterBuild(outDir: string, pages: readonly string[], links: ReadonlySet<string>): Promise<void> {
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  };
  const lines: string[] = [];
  const whole: string[] = [];
  for (const page of [...pages].sort()) {
    const text = await readFile(join(ROOT, page), 'utf8');
    await put(sitePath(page), text);
    const title = /^# (.*)$/m.exec(text)?.[1] ?? page;
    lines.push(`- [${title}](/${sitePath(page)})`);
    if (!MADE.test(page) && !/\.(es|pt)\.md$/.test(page)) whole.push(`<!-- ${page} -->\n\n${text}`);
  }
  await put('llms.txt', `# ${TITLE}\n\n> ${ABOUT}\n\n## Pages\n\n${lines.join('\n')}\n`);
  await put('llms-full.txt', whole.join('\n\n'));
  for (const link of [...links].filter(isFile)) {
    await mkdir(dirname(join(outDir, link)), { recursive: true });
    await cp(join(ROOT, link.slice('/files/'.length)), join(outDir, link));
  }
}
