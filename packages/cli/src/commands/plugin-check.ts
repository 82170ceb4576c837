import { writeFile } from 'node:fs/promises';
import { dayOf, type PlainDate } from '@emis-sdk/model';
import { ANALYSER_MESSAGES, checkPlugin, type FoundProblem } from '@emis-sdk/testing/author';
import { createTranslator } from '@emis-sdk/validation';
import { sarifReport } from '@emis-sdk/validation/reports';
import { loadWords } from '@emis-sdk/validation/words';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

export interface PluginCheckOptions {
  readonly entry?: string;
  readonly report: 'text' | 'json' | 'sarif';
  readonly output?: string;
  readonly strict?: boolean;
  readonly asOf?: PlainDate;
}

const STYLE = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** `emis plugin check`: what a registry asks of a plugin before it countersigns. */
export async function checkProject(
  options: PluginCheckOptions,
  context: CommandContext,
  folder: string,
): Promise<ExitCode> {
  const { terminal, say, language, json } = context;
  const { entry, asOf = dayOf(new Date()) } = options;
  const check = await checkPlugin(folder, { asOf, ...(entry === undefined ? {} : { entry }) });
  const { plugin, problems, counts } = check;
  const words = await loadWords(language);
  const translator = createTranslator(words, ANALYSER_MESSAGES);
  const told = problems.map((problem) => ({ ...problem, ...translator.finding(problem) }));
  if (options.report === 'text') {
    for (const one of told) tellProblem(one, context);
    const verdict = counts.error > 0 ? 'plugin.check-refused' : 'plugin.check-passed';
    const name = plugin ? `${plugin.id} ${plugin.version}` : folder;
    terminal.talk(terminal.style(say(verdict, { name, ...counts }), 'bold'));
  } else {
    const made =
      options.report === 'sarif'
        ? sarifReport([{ ...check.report, origin: folder }], { words, catalogues: [ANALYSER_MESSAGES] })
        : { schemaVersion: 1, plugin, counts, problems: told };
    const text = `${JSON.stringify(made, undefined, 2)}\n`;
    if (options.output !== undefined) await writeFile(options.output, text);
    else terminal.out(text.trimEnd());
  }
  const failed = counts.error > 0 || (options.strict === true && counts.warning > 0);
  if (json && options.report === 'text') {
    terminal.out(JSON.stringify({ schemaVersion: 1, ok: !failed, plugin, counts, problems: told }));
  }
  return failed ? EXIT.dataFailed : EXIT.ok;
}

type Told = FoundProblem & { readonly title: string; readonly meaning: string; readonly fix: string };

function tellProblem(
  { code, severity, file, line, title, meaning, fix }: Told,
  { terminal, say }: CommandContext,
): void {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  terminal.talk(`${terminal.style(say(`rules.${severity}`), STYLE[severity])}  ${title}  [${code}]`);
  terminal.talk(`  ${[place, meaning].filter((part) => part !== '').join('  ')}`);
  terminal.talk(`  ${fix}`);
  terminal.talk('');
}
