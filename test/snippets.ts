import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesUnder, ROOT, shown } from './workspace.ts';

/** A fenced block of a Markdown page. */
export interface Snippet {
  /** The page, from the root of the repository. */
  readonly page: string;
  /** The line of the opening fence. */
  readonly line: number;
  readonly language: string;
  /** Where a reader is told to save it, when the fence says so: ```` ```ts first.ts ````. */
  readonly file?: string;
  readonly code: string;
}

/** Every Markdown page that a reader may land on, absolute. What tools make is left out. */
export function pages(): string[] {
  const inFolders = ['docs', 'packages', 'examples'].flatMap((name) => filesUnder(join(ROOT, name), '**/*.md'));
  const atTheTop = readdirSync(ROOT)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(ROOT, name));
  return [...atTheTop, ...inFolders].filter((path) => !path.includes(`${sep}reference${sep}`)).sort();
}

/** The fenced blocks of a page that are written in `language`. */
export function snippetsOf(path: string, language: string): Snippet[] {
  const snippets: Snippet[] = [];
  let open: { line: number; language: string; file: string | undefined; lines: string[] } | undefined;
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const fence = /^```\s*(\S*)\s*(\S+)?/.exec(line);
    if (!fence) open?.lines.push(line);
    else if (!open) open = { line: index + 1, language: fence[1] ?? '', file: fence[2], lines: [] };
    else {
      snippets.push({
        page: shown(path),
        line: open.line,
        language: open.language,
        ...(open.file === undefined ? {} : { file: open.file }),
        code: `${open.lines.join('\n')}\n`,
      });
      open = undefined;
    }
  }
  return snippets.filter((snippet) => snippet.language === language);
}

/**
 * The programs of the README, whole files that a reader copies and runs.
 * They may count on `.emis/credentials.json` of a running EMIS and on `examples/sample-bundle`, as they stand after `start`.
 */
export function readmePrograms(): Snippet[] {
  return snippetsOf(join(ROOT, 'README.md'), 'ts');
}
