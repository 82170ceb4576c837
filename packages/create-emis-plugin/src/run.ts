import { parseArgs } from 'node:util';
import { askAtTerminal, askFor, type Given } from './ask.ts';
import { CreateError } from './create-error.ts';
import { createProject } from './create-project.ts';
import { LANGUAGES, type Language } from './kinds.ts';
import { say } from './words.ts';

/** Where the command speaks. */
export interface Streams {
  out(line: string): void;
  complain(line: string): void;
}

/** `npm create emis-plugin`: returns the code with which the process ends. */
export async function run(args: readonly string[], { out, complain }: Streams): Promise<number> {
  let language = languageOf(process.env['LC_ALL'] ?? process.env['LANG']);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ kind: { type: 'string' }, folder: { type: 'string' }, id: { type: 'string' }, title: { type: 'string' } },
        ...{ country: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      },
    });
    language = languageOf(values.lang) ?? language;
    if (values.help) {
      out(say('help', language ?? 'en'));
      return 0;
    }
    const { help: _help, lang: _lang, ...said } = values;
    const [folder = said.folder] = positionals;
    const given: Given = { ...said, ...(folder === undefined ? {} : { folder }) };
    await make(given, language ?? 'en', out);
    return 0;
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof CreateError) && !isUsage) throw error;
    complain(error.message);
    return 2;
  }
}

/** Asks for what is missing, makes the project, and says what comes next. */
export async function make(given: Given, language: Language, out: (line: string) => void): Promise<string[]> {
  const { ask, close } = askAtTerminal();
  try {
    const answers = await askFor(given, language, ask);
    const files = await createProject(answers);
    const { folder, title } = answers;
    out(say('made', language, { title, folder, count: String(files.length) }));
    for (const next of [`cd ${folder}`, 'npm install', 'npm test']) out(`  ${next}`);
    return files;
  } finally {
    close();
  }
}

function languageOf(text: string | undefined): Language | undefined {
  return LANGUAGES.find((known) => text?.toLowerCase().startsWith(known));
}
