import { type Analyser, analyser, places } from './analyser.ts';

/** The line of a template's README that its author replaces, in each language. */
const LEFT_AS_IS = /^> TODO: /m;
/** Licences of SPDX by which a ministry may use, change and pass on a plugin. */
const OPEN =
  /^(Apache-2\.0|MIT|ISC|BSD-[23]-Clause|MPL-2\.0|EUPL-1\.2|(A|L)?GPL-3\.0(-only|-or-later)?|CC0-1\.0|0BSD|Unlicense)$/;
/** Larger than this, somebody should ask why; the host takes no more than a mebibyte. */
const LARGE = 262_144;

/** What lies beside the source. */
export const OF_PACKAGE: readonly Analyser[] = [
  analyser(
    'readme-missing',
    'warning',
    {
      en: [
        'No README',
        'Nobody is told what the plugin is for.',
        'Write README.md: what it does, for whom, what it reads and why.',
      ],
      es: [
        'Sin README',
        'A nadie se le dice para qué es el complemento.',
        'Escriba README.md: qué hace, para quién, qué lee y por qué.',
      ],
      pt: [
        'Sem README',
        'Não se diz a ninguém para que serve o plugin.',
        'Escreva README.md: o que faz, para quem, o que lê e por quê.',
      ],
    },
    function* ({ readme }) {
      if (readme === undefined) yield {};
    },
  ),
  analyser(
    'readme-template',
    'warning',
    {
      en: [
        'The README is that of the template',
        'Its first line still says what should stand there.',
        'Say in two sentences what the plugin does and for whom.',
      ],
      es: [
        'El README es el de la plantilla',
        'Su primera línea aún dice qué debería estar ahí.',
        'Diga en dos frases qué hace el complemento y para quién.',
      ],
      pt: [
        'O README é o do modelo',
        'A primeira linha ainda diz o que deveria estar ali.',
        'Diga em duas frases o que o plugin faz e para quem.',
      ],
    },
    function* ({ readme = '' }) {
      if (LEFT_AS_IS.test(readme)) yield { file: 'README.md' };
    },
  ),
  analyser(
    'licence',
    'error',
    {
      en: ['No licence', 'package.json names no licence.', 'Name one by its SPDX id, such as Apache-2.0.'],
      es: [
        'Sin licencia',
        'package.json no nombra ninguna licencia.',
        'Nombre una por su id de SPDX, como Apache-2.0.',
      ],
      pt: ['Sem licença', 'package.json não nomeia nenhuma licença.', 'Nomeie uma pelo id do SPDX, como Apache-2.0.'],
    },
    function* ({ packageJson }) {
      if (typeof packageJson['license'] !== 'string' || packageJson['license'].trim() === '')
        yield { file: 'package.json' };
    },
  ),
  analyser(
    'licence-closed',
    'warning',
    {
      en: [
        'A licence that may not be open',
        '{$licence} is none of the open licences that are known here.',
        'Make sure that the ministry may use it, look into it and pass it on.',
      ],
      es: [
        'Una licencia que quizá no sea abierta',
        '{$licence} no está entre las licencias abiertas conocidas aquí.',
        'Asegúrese de que el ministerio pueda usarlo, revisarlo y compartirlo.',
      ],
      pt: [
        'Uma licença que talvez não seja aberta',
        '{$licence} não está entre as licenças abertas conhecidas aqui.',
        'Assegure que o ministério possa usá-lo, examiná-lo e repassá-lo.',
      ],
    },
    function* ({ packageJson }) {
      const licence = packageJson['license'];
      if (
        typeof licence === 'string' &&
        licence.trim() !== '' &&
        !licence.split(/ (?:OR|AND) /).every((one) => OPEN.test(one.replaceAll(/[()]/g, '')))
      ) {
        yield { file: 'package.json', params: { licence } };
      }
    },
  ),
  analyser(
    'install-script',
    'error',
    {
      en: [
        'Code that runs at installation',
        'package.json has the script {$script}.',
        'Take it out: nobody can look at it before it has run.',
      ],
      es: [
        'Código que corre al instalar',
        'package.json tiene el script {$script}.',
        'Quítelo: nadie puede revisarlo antes de que corra.',
      ],
      pt: [
        'Código que roda na instalação',
        'package.json tem o script {$script}.',
        'Retire-o: ninguém pode examiná-lo antes que rode.',
      ],
    },
    function* ({ packageJson }) {
      const scripts = Object.keys(Object(packageJson['scripts']));
      for (const script of scripts) {
        if (/^(pre|post)?install$|^prepare$/.test(script)) yield { file: 'package.json', params: { script } };
      }
    },
  ),
  analyser(
    'dependency-range',
    'warning',
    {
      en: [
        'A dependency without an exact version',
        '{$name} {$range} may be another one tomorrow.',
        'Write the exact version.',
      ],
      es: [
        'Una dependencia sin versión exacta',
        '{$name} {$range} puede ser otra mañana.',
        'Escriba la versión exacta.',
      ],
      pt: ['Uma dependência sem versão exata', '{$name} {$range} pode ser outra amanhã.', 'Escreva a versão exata.'],
    },
    function* ({ packageJson }) {
      for (const [name, range] of Object.entries(Object(packageJson['dependencies']))) {
        const exact = /^(\d+\.\d+\.\d+([-+][\w.+-]+)?|workspace:\*)$/.test(String(range));
        if (!exact) yield { file: 'package.json', params: { name, range: String(range) } };
      }
    },
  ),
  analyser(
    'key-file',
    'error',
    {
      en: [
        'A file that should stay at home',
        '{$name} looks like a key or like secrets.',
        'Move it out of the project.',
      ],
      es: ['Un archivo que debería quedarse en casa', '{$name} parece una clave o secretos.', 'Sáquelo del proyecto.'],
      pt: ['Um arquivo que deveria ficar em casa', '{$name} parece uma chave ou segredos.', 'Tire-o do projeto.'],
    },
    function* ({ names }) {
      for (const name of names) {
        if (/(^|\/)(\.env(\.\w+)?|id_(rsa|ed25519)|.*\.(pem|key|p12|pfx))$/.test(name)) yield { params: { name } };
      }
    },
  ),
  analyser(
    'data-file',
    'warning',
    {
      en: [
        'A file of data',
        '{$name} may hold records of real people.',
        'Make test data with emis generate; keep real files elsewhere.',
      ],
      es: [
        'Un archivo de datos',
        '{$name} puede contener registros de personas reales.',
        'Genere datos de prueba con emis generate; guarde los reales en otra parte.',
      ],
      pt: [
        'Um arquivo de dados',
        '{$name} pode conter registros de pessoas reais.',
        'Gere dados de teste com emis generate; guarde os reais em outro lugar.',
      ],
    },
    function* ({ names }) {
      for (const name of names)
        if (/\.(csv|xlsx?|sqlite|db|parquet|ndjson|zip)$/i.test(name)) yield { params: { name } };
    },
  ),
  analyser(
    'not-built',
    'error',
    {
      en: ['It cannot be built into one file', '{$fault}', 'See emis plugin build.'],
      es: ['No se puede construir en un solo archivo', '{$fault}', 'Vea emis plugin build.'],
      pt: ['Não pode ser construído em um só arquivo', '{$fault}', 'Veja emis plugin build.'],
    },
    function* ({ built, entry }) {
      if ('fault' in built) yield { file: entry, params: { fault: built.fault } };
    },
  ),
  analyser(
    'size',
    'warning',
    {
      en: [
        'It is large',
        'Built, it has {$kilobytes} kB; a host takes at most 1,024.',
        'See which dependency brings so much, and do without it.',
      ],
      es: [
        'Es grande',
        'Construido tiene {$kilobytes} kB; un anfitrión acepta 1.024 como máximo.',
        'Vea qué dependencia pesa tanto y prescinda de ella.',
      ],
      pt: [
        'É grande',
        'Construído tem {$kilobytes} kB; um hospedeiro aceita 1.024 no máximo.',
        'Veja qual dependência pesa tanto e dispense-a.',
      ],
    },
    function* ({ built, entry }) {
      if ('bytes' in built && built.bytes > LARGE) {
        yield { file: entry, params: { kilobytes: Math.ceil(built.bytes / 1024) } };
      }
    },
  ),
  analyser(
    'todo-left',
    'info',
    {
      en: ['Something is left to do', '{$what}', 'Do it, or write down why not.'],
      es: ['Queda algo por hacer', '{$what}', 'Hágalo o anote por qué no.'],
      pt: ['Falta algo por fazer', '{$what}', 'Faça-o ou anote por que não.'],
    },
    function* ({ sources }) {
      for (const { found, file = '', line = 0 } of places(sources, /\b(TODO|FIXME|XXX)\b.{0,60}/g, 'text')) {
        yield { file, line, params: { what: found[0] } };
      }
    },
  ),
];
