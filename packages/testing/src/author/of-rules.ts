import { type Analyser, analyser } from './analyser.ts';

/** The most that a rule of a stranger may cost, in microseconds a record: what the host is measured by. */
const MOST_MICROSECONDS = 6;
/** A school in which nothing is wrong has findings of a rule on at most this share of its records. */
const MOST_FINDINGS = 0.2;

/** What the rules of a plugin do when they run. */
export const OF_RULES: readonly Analyser[] = [
  analyser(
    'rule-fails',
    'error',
    {
      en: [
        'A rule does not hold',
        '{$rule} {$trial}: {$how}',
        'Mend the rule, its words or its examples; testRule shows the same.',
      ],
      es: [
        'Una regla no se sostiene',
        '{$rule} {$trial}: {$how}',
        'Corrija la regla, sus textos o sus ejemplos; testRule muestra lo mismo.',
      ],
      pt: [
        'Uma regra não se sustenta',
        '{$rule} {$trial}: {$how}',
        'Corrija a regra, seus textos ou seus exemplos; testRule mostra o mesmo.',
      ],
    },
    function* ({ trials, entry }) {
      for (const { code, broken } of trials) {
        for (const { trial, how } of broken) yield { file: entry, params: { rule: code, trial, how } };
      }
    },
  ),
  analyser(
    'rule-throws',
    'error',
    {
      en: [
        'A rule throws',
        '{$rule} throws over a school in which nothing is wrong.',
        'A field may be absent: look before you use it.',
      ],
      es: [
        'Una regla lanza un error',
        '{$rule} falla con una escuela en la que nada está mal.',
        'Un campo puede faltar: mire antes de usarlo.',
      ],
      pt: [
        'Uma regra lança um erro',
        '{$rule} falha com uma escola em que nada está errado.',
        'Um campo pode faltar: olhe antes de usá-lo.',
      ],
    },
    function* ({ trials, entry }) {
      for (const { code, threw } of trials) if (threw) yield { file: entry, params: { rule: code } };
    },
  ),
  analyser(
    'rule-unsteady',
    'error',
    {
      en: [
        'A rule says something else each time',
        'Two runs of {$rule} over one school differ.',
        'Ask no clock and no chance; keep nothing between runs.',
      ],
      es: [
        'Una regla dice otra cosa cada vez',
        'Dos ejecuciones de {$rule} sobre una escuela difieren.',
        'No use el reloj ni el azar; no guarde nada entre ejecuciones.',
      ],
      pt: [
        'Uma regra diz outra coisa a cada vez',
        'Duas execuções de {$rule} sobre uma escola diferem.',
        'Não use o relógio nem o acaso; não guarde nada entre execuções.',
      ],
    },
    function* ({ trials, entry }) {
      for (const { code, steady } of trials) if (!steady) yield { file: entry, params: { rule: code } };
    },
  ),
  analyser(
    'rule-noisy',
    'warning',
    {
      en: [
        'A rule finds fault with what is right',
        '{$rule} says something of {$findings} of {$records} records of a school in which nothing is wrong.',
        'Look at what it finds with emis plugin dev.',
      ],
      es: [
        'Una regla encuentra faltas en lo correcto',
        '{$rule} dice algo de {$findings} de {$records} registros de una escuela en la que nada está mal.',
        'Mire lo que encuentra con emis plugin dev.',
      ],
      pt: [
        'Uma regra acha falhas no que está certo',
        '{$rule} diz algo de {$findings} de {$records} registros de uma escola em que nada está errado.',
        'Veja o que ela encontra com emis plugin dev.',
      ],
    },
    function* ({ trials, entry }) {
      for (const { code, findings, records } of trials) {
        if (findings > records * MOST_FINDINGS) yield { file: entry, params: { rule: code, findings, records } };
      }
    },
  ),
  analyser(
    'rule-cost',
    'warning',
    {
      en: [
        'A rule costs much',
        '{$rule} takes {$cost} microseconds a record; {$most} are meant to be enough.',
        'Make regular expressions and tables once, outside of check.',
      ],
      es: [
        'Una regla cuesta mucho',
        '{$rule} tarda {$cost} microsegundos por registro; deberían bastar {$most}.',
        'Cree expresiones regulares y tablas una sola vez, fuera de check.',
      ],
      pt: [
        'Uma regra custa muito',
        '{$rule} leva {$cost} microssegundos por registro; deveriam bastar {$most}.',
        'Crie expressões regulares e tabelas uma só vez, fora de check.',
      ],
    },
    function* ({ trials, entry }) {
      for (const { code, cost } of trials) {
        const rounded = Math.round(cost * 10) / 10;
        if (rounded > MOST_MICROSECONDS)
          yield { file: entry, params: { rule: code, cost: rounded, most: MOST_MICROSECONDS } };
      }
    },
  ),
  analyser(
    'rule-untested',
    'warning',
    {
      en: [
        'A rule that no test names',
        'No test holds the code {$rule}.',
        'Show in a test a record that it finds, and one that it does not.',
      ],
      es: [
        'Una regla que ninguna prueba nombra',
        'Ninguna prueba contiene el código {$rule}.',
        'Muestre en una prueba un registro que detecta y uno que no.',
      ],
      pt: [
        'Uma regra que nenhum teste nomeia',
        'Nenhum teste contém o código {$rule}.',
        'Mostre em um teste um registro que ela detecta e um que não.',
      ],
    },
    function* ({ manifest, tests }) {
      for (const rule of manifest?.contributes.rules ?? []) {
        if (!tests.some(({ text }) => text.includes(rule))) yield { params: { rule } };
      }
    },
  ),
  analyser(
    'tests-missing',
    'warning',
    {
      en: [
        'No tests',
        'There is no file *.test.ts or *.test.js.',
        'Begin with testPlugin and testRule of @emis-sdk/testing/plugins.',
      ],
      es: [
        'Sin pruebas',
        'No hay ningún archivo *.test.ts ni *.test.js.',
        'Comience con testPlugin y testRule de @emis-sdk/testing/plugins.',
      ],
      pt: [
        'Sem testes',
        'Não há nenhum arquivo *.test.ts nem *.test.js.',
        'Comece com testPlugin e testRule de @emis-sdk/testing/plugins.',
      ],
    },
    function* ({ tests }) {
      if (tests.length === 0) yield {};
    },
  ),
];
