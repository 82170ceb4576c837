import { describeCommands, describeErrors } from '@emis-sdk/cli';
import { OUTPUTS, OUTPUTS_ELSEWHERE, outputFile } from '@emis-sdk/cli/outputs';
import { LANGUAGES, type Language } from '@emis-sdk/model';
import { languageLinks, pageFile } from './languages-of-pages.ts';
import { code, page, plain, table } from './markdown.ts';

const WORDS = {
  title: { en: 'The command line', es: 'La línea de comandos', pt: 'A linha de comando' },
  shared: { en: 'Options of all commands', es: 'Opciones de todos los comandos', pt: 'Opções de todos os comandos' },
  option: { en: 'option', es: 'opción', pt: 'opção' },
  argument: { en: 'argument', es: 'argumento', pt: 'argumento' },
  means: { en: 'what it does', es: 'qué hace', pt: 'o que faz' },
  json: {
    en: 'With `--json` it prints:',
    es: 'Con `--json` imprime:',
    pt: 'Com `--json` imprime:',
  },
  'json.failed': {
    en: 'When a command fails, `--json` prints:',
    es: 'Cuando un comando falla, `--json` imprime:',
    pt: 'Quando um comando falha, `--json` imprime:',
  },
  errors: { en: 'Errors', es: 'Errores', pt: 'Erros' },
  exit: { en: 'ends with', es: 'termina con', pt: 'termina com' },
  code: { en: 'code', es: 'código', pt: 'código' },
  said: { en: 'what is said', es: 'qué se dice', pt: 'o que se diz' },
  about: {
    en: 'What is wrong with data is a finding and has a page of its own under the standard. This is what software says when it fails. What stands between braces is filled in.',
    es: 'Lo que está mal en los datos es un hallazgo y tiene su propia página en el estándar. Esto es lo que dice el software cuando falla. Lo que está entre llaves se completa.',
    pt: 'O que está errado nos dados é uma constatação e tem sua própria página no padrão. Isto é o que o software diz quando falha. O que está entre chaves é preenchido.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Commands and errors as the help and the terminal tell of them, a page for each language, by file name. */
export function cliPages(): Map<string, string> {
  return new Map(LANGUAGES.map((language) => [pageFile(language), cliPage(language)]));
}

function cliPage(language: Language): string {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const [emis, ...commands] = describeCommands(language);
  const options = (of: typeof emis) =>
    table(
      [say('option'), say('means')],
      (of?.options ?? []).map(({ flags, text }) => [code(flags), plain(text)]),
    );
  return page(
    `# ${say('title')}`,
    languageLinks(language),
    emis?.text,
    `## ${say('shared')}`,
    options(emis),
    ...commands.flatMap((command) => [
      `## ${command.name}`,
      plain(command.text),
      command.examples.length > 0 ? `\`\`\`text\n${command.examples.join('\n')}\n\`\`\`` : undefined,
      code(`${command.usage}`),
      table(
        [say('argument'), say('means')],
        command.arguments.map(({ name, text }) => [code(name), plain(text)]),
      ),
      options(command),
      schemaOf(command.name, say('json')),
    ]),
    `## ${say('errors')}`,
    say('about'),
    `${say('json.failed')} ${code('@emis-sdk/cli/schemas/failed.schema.json')}`,
    table(
      [say('code'), say('exit'), say('said')],
      describeErrors(language).map((error) => [code(error.code), String(error.exit), code(error.text)]),
    ),
  );
}

/** Where the schema of what a command prints is, for those that print something. */
function schemaOf(command: string, says: string): string | undefined {
  const own = Object.hasOwn(OUTPUTS, command) ? `@emis-sdk/cli/schemas/${outputFile(command)}` : undefined;
  const where = OUTPUTS_ELSEWHERE[command] ?? own;
  return where === undefined ? undefined : `${says} ${code(where)}`;
}
