import { LESSONS } from '@emis-sdk/cli';
import { LANGUAGES, type Language } from '@emis-sdk/model';
import { languageLinks, pageFile } from './languages-of-pages.ts';
import { page, plain } from './markdown.ts';

const WORDS = {
  title: { en: 'A course for trainers', es: 'Un curso para formadores', pt: 'Um curso para formadores' },
  about: {
    en: 'Ten lessons of some 20 minutes. Each is a real task, and the machine looks whether it was done: nobody need correct anything. All people are invented, nothing leaves the machine, and no lesson but the seventh needs another one.',
    es: 'Diez lecciones de unos 20 minutos. Cada una es una tarea real y la máquina mira si está hecha: nadie tiene que corregir nada. Todas las personas son inventadas, nada sale del equipo y ninguna lección, salvo la séptima, necesita otra.',
    pt: 'Dez lições de uns 20 minutos. Cada uma é uma tarefa real e a máquina olha se está feita: ninguém precisa corrigir nada. Todas as pessoas são inventadas, nada sai do computador e nenhuma lição, exceto a sétima, precisa de outra.',
  },
  start: {
    en: 'Begin at the root of the repository. `emis` stands for `npx -y pnpm@12 emis`.',
    es: 'Empiece en la raíz del repositorio. `emis` significa `npx -y pnpm@12 emis`.',
    pt: 'Comece na raiz do repositório. `emis` significa `npx -y pnpm@12 emis`.',
  },
  rest: {
    en: '`emis learn 1` lays out the exercise in `emis-course/1` and says what to do; `emis learn 1 --check` says what is still missing, and ends with 0 when it is done. With `--json` a machine is told: one for each place of a classroom makes a list of who has come how far. Files that somebody has changed are kept.',
    es: '`emis learn 1` deja el ejercicio en `emis-course/1` y dice qué hacer; `emis learn 1 --check` dice qué falta y termina con 0 cuando está hecho. Con `--json` se lo dice a una máquina: uno por cada puesto de un aula hace la lista de hasta dónde llegó cada quien. Los archivos que alguien cambió se conservan.',
    pt: '`emis learn 1` deixa o exercício em `emis-course/1` e diz o que fazer; `emis learn 1 --check` diz o que falta e termina com 0 quando está feito. Com `--json` diz isso a uma máquina: um para cada lugar de uma sala de aula faz a lista de até onde cada um chegou. Os arquivos que alguém mudou são mantidos.',
  },
  helps: { en: 'What helps', es: 'Lo que ayuda', pt: 'O que ajuda' },
} as const satisfies Record<string, Record<Language, string>>;

/** The lessons of `emis learn` to read and print, a page for each language, by file name. */
export function coursePages(): Map<string, string> {
  return new Map(LANGUAGES.map((language) => [pageFile(language), coursePage(language)]));
}

function coursePage(language: Language): string {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  return page(
    `# ${say('title')}`,
    languageLinks(language),
    say('about'),
    say('start'),
    '```text\nemis learn\nemis learn 1\nemis learn 1 --check\n```',
    say('rest'),
    ...LESSONS.flatMap(({ title, why, task, commands }, index) => {
      const here = (text: string) => text.replaceAll('{folder}', `emis-course/${index + 1}`);
      return [
        `## ${index + 1}. ${title[language]}`,
        plain(why[language]),
        here(task[language]),
        `${say('helps')}:`,
        `\`\`\`text\n${commands.map((command) => `emis ${here(command)}`).join('\n')}\n\`\`\``,
      ];
    }),
  );
}
