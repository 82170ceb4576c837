import { builtinModules } from 'node:module';
import { type Analyser, analyser, type CheckSubject, type Problem, places, type SourceFile } from './analyser.ts';

type Said = Parameters<typeof analyser>[2];

/** An analyser that looks for a pattern in the code of a plugin, comments and texts left aside. */
function pattern(name: string, severity: 'error' | 'warning', said: Said, looked: RegExp): Analyser {
  return analyser(name, severity, said, function* ({ sources }) {
    yield* named(places(sources, looked));
  });
}

function* named(found: ReturnType<typeof places>): Iterable<Problem> {
  for (const { found: match, file = '', line = 0 } of found) yield { file, line, params: { what: match[0].trim() } };
}

/** What a key or password looks like. Assignments of texts of eight signs or more to a name that says so. */
const SECRETS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bsk_(?:live|test)_\w{10,}|\bxox[abp]-[\w-]{10,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}|\b(?:password|passwd|secret|api_?key|token|contrase(?:ñ|n)a|senha|clave)\b['"]?\s*[:=]\s*['"`][^'"`\s]{8,}['"`]/giu;

const NODE_NAMES = new Set([...builtinModules, 'process', 'Buffer']);

/** What stands in the source of a plugin. */
export const OF_SOURCE: readonly Analyser[] = [
  analyser(
    'secret',
    'error',
    {
      en: [
        'A secret in the source',
        'Something like a key or a password stands here.',
        'Take it out, and change it where it is used: whoever has the source has it. Make it a setting.',
      ],
      es: [
        'Un secreto en el código',
        'Aquí hay algo como una clave o contraseña.',
        'Quítelo y cámbielo donde se usa: quien tiene el código lo tiene. Haga de él una configuración.',
      ],
      pt: [
        'Um segredo no código',
        'Aqui há algo como uma chave ou senha.',
        'Retire-o e troque-o onde é usado: quem tem o código o tem. Faça dele uma configuração.',
      ],
    },
    function* ({ sources, others, tests }) {
      // What was found is never repeated.
      for (const { file = '', line = 0 } of places([...sources, ...others, ...tests], SECRETS, 'text'))
        yield { file, line };
    },
  ),
  analyser(
    'network-use',
    'error',
    {
      en: [
        'It calls out by itself',
        '{$what} is not there where it runs.',
        'Ask for fetchFrom(origin), and call through the tools that a handler is given.',
      ],
      es: [
        'Llama hacia afuera por su cuenta',
        '{$what} no existe donde corre.',
        'Pida fetchFrom(origin) y llame con las herramientas que recibe el manejador.',
      ],
      pt: [
        'Chama para fora por conta própria',
        '{$what} não existe onde ele roda.',
        'Peça fetchFrom(origin) e chame pelas ferramentas que o tratador recebe.',
      ],
    },
    function* ({ sources }) {
      // A parameter or a part of what a handler is given is the host's own door.
      const isGiven = ({ code }: SourceFile) => /[{(,]\s*fetch\s*[,:}]/.test(code);
      yield* named(
        places(
          sources.filter((file) => !isGiven(file)),
          /(?<![.\w])fetch\s*\(/g,
        ),
      );
      yield* named(places(sources, /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/g));
    },
  ),
  pattern(
    'clock-use',
    'error',
    {
      en: [
        'It asks the clock or chance',
        '{$what} differs from run to run; where it runs there is no clock.',
        'Use context.asOf, and no chance.',
      ],
      es: [
        'Usa el reloj o el azar',
        '{$what} cambia en cada ejecución; donde corre no hay reloj.',
        'Use context.asOf, y nada de azar.',
      ],
      pt: [
        'Usa o relógio ou o acaso',
        '{$what} muda a cada execução; onde roda não há relógio.',
        'Use context.asOf, e nenhum acaso.',
      ],
    },
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bset(?:Timeout|Interval|Immediate)\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/g,
  ),
  pattern(
    'eval-use',
    'error',
    {
      en: ['It makes code from text', '{$what} runs what nobody has checked.', 'Write the code that is meant.'],
      es: ['Crea código a partir de texto', '{$what} ejecuta lo que nadie revisó.', 'Escriba el código que se quiere.'],
      pt: ['Cria código a partir de texto', '{$what} executa o que ninguém revisou.', 'Escreva o código pretendido.'],
    },
    /(?<![.\w])eval\s*\(|\bnew Function\b|\bFunction\s*\(|\bimport\s*\(/g,
  ),
  pattern(
    'prototype-use',
    'error',
    {
      en: [
        'It changes what belongs to everybody',
        '{$what} reaches into prototypes or globals.',
        'Keep to objects of your own.',
      ],
      es: ['Cambia lo que es de todos', '{$what} toca prototipos o variables globales.', 'Use solo objetos propios.'],
      pt: ['Muda o que é de todos', '{$what} mexe em protótipos ou variáveis globais.', 'Use só objetos próprios.'],
    },
    /__proto__|\.prototype\.\w+\s*=[^=]|\bsetPrototypeOf\b|\bglobalThis\b|\bwindow\./g,
  ),
  pattern(
    'console-use',
    'warning',
    {
      en: [
        'It writes to the log',
        '{$what} may write values of somebody’s record.',
        'Take it out; say what is found as a finding.',
      ],
      es: [
        'Escribe en el registro',
        '{$what} puede escribir valores del registro de alguien.',
        'Quítelo; diga lo que encuentra como hallazgo.',
      ],
      pt: [
        'Escreve no log',
        '{$what} pode escrever valores do registro de alguém.',
        'Retire-o; diga o que encontra como constatação.',
      ],
    },
    /\bconsole\.\w+/g,
  ),
  analyser(
    'node-use',
    'error',
    {
      en: [
        'It needs Node',
        '{$what} is not there where a plugin runs.',
        'Do without; a plugin runs in browsers and behind a wall too.',
      ],
      es: [
        'Necesita Node',
        '{$what} no existe donde corre un complemento.',
        'Prescinda de ello; un complemento corre también en navegadores y aislado.',
      ],
      pt: [
        'Precisa do Node',
        '{$what} não existe onde um plugin roda.',
        'Dispense; um plugin roda também em navegadores e isolado.',
      ],
    },
    function* ({ sources }) {
      const used =
        /\bfrom\s*['"](?:node:)?([\w/]+)['"]|\brequire\s*\(|(?<![.\w])(process|Buffer)\b(?=\s*\.)|\b__dirname\b/g;
      for (const { found, file = '', line = 0 } of places(sources, used)) {
        const [whole, imported] = found;
        if (imported !== undefined && !NODE_NAMES.has(imported) && !whole.includes('node:')) continue;
        yield { file, line, params: { what: imported ?? whole.trim() } };
      }
    },
  ),
  analyser(
    'import-undeclared',
    'error',
    {
      en: [
        'An import that package.json does not name',
        '{$what} is imported, but is no dependency.',
        'Add it to dependencies, in an exact version.',
      ],
      es: [
        'Un import que package.json no nombra',
        '{$what} se importa, pero no es una dependencia.',
        'Agréguelo a dependencies, en una versión exacta.',
      ],
      pt: [
        'Um import que package.json não nomeia',
        '{$what} é importado, mas não é uma dependência.',
        'Acrescente-o a dependencies, em uma versão exata.',
      ],
    },
    function* (subject) {
      const known = namesIn(subject, 'dependencies', 'peerDependencies');
      for (const { found, file = '', line = 0 } of places(subject.sources, /\bfrom\s*['"]([@a-z][\w@/.-]*)['"]/g)) {
        const what = (found[1] ?? '')
          .split('/')
          .slice(0, found[1]?.startsWith('@') ? 2 : 1)
          .join('/');
        if (!known.has(what) && !NODE_NAMES.has(what)) yield { file, line, params: { what } };
      }
    },
  ),
];

/** The names of packages in some lists of `package.json`. */
function namesIn({ packageJson }: Pick<CheckSubject, 'packageJson'>, ...lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap((list) => Object.keys(Object(packageJson[list]))));
}
