import { styleText } from 'node:util';
import type { Language } from '@emis-sdk/model';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where a command speaks: data on `out`, talk on `talk`. Passed in, so that a test can listen. */
export interface Terminal {
  readonly language: Language;
  /** Columns of the screen. */
  readonly width: number;
  /** Whether a person watches stderr. */
  readonly interactive: boolean;
  /** One line of data. */
  out(line: string): void;
  /** One line of talk. Silent with `--quiet`. */
  talk(line: string): void;
  /** One line on stderr: what failed, or what is next. Never silent. */
  complain(line: string): void;
  /** A line of progress that replaces itself; nothing where nobody watches. An empty text clears it. */
  progress(text: string): void;
  style(text: string, style: Style): string;
}

/** The real terminal. With `json`, stdout is kept for data and everything else goes to stderr. */
export function createTerminal(options: {
  language: Language;
  json: boolean;
  quiet: boolean;
  colour: boolean;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}): Terminal {
  const { stdout, stderr } = options;
  const readable = options.json ? stderr : stdout;
  const interactive = stderr.isTTY === true && !options.quiet;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001B[2K');
    shown = false;
  };
  return {
    language: options.language,
    width: Math.min(readable.columns ?? 100, 120),
    interactive,
    out(line) {
      clear();
      stdout.write(`${line}\n`);
    },
    talk(line) {
      if (options.quiet) return;
      clear();
      readable.write(`${line}\n`);
    },
    complain(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(text) {
      if (!interactive) return;
      clear();
      if (text) stderr.write(text);
      shown = text !== '';
    },
    style: (text, style) => (options.colour ? styleText(style, text, { stream: readable }) : text),
  };
}
