import { INDICATORS, INPUT_WORDS, type IndicatorFormula, USUAL_PARAMETERS } from '@emis-sdk/profiles/indicators';
import { code, link, page, plain, table } from './markdown.ts';

/** The page of one indicator: what it tells, how it is computed, from what, and who said so. */
export function indicatorPage(formula: IndicatorFormula): string {
  const { id, edition, title, text, source, verified, unit, direction, inputs, parameters, by, levels, bySex } =
    formula;
  return page(
    `# ${id}`,
    `${title.en} · ${title.es} · ${title.pt}`,
    `Edition ${edition}.`,
    ...Object.values(text).map((sentence) => `- ${plain(sentence)}`),
    '## How it is computed',
    code(formula.formula),
    table(
      ['part', 'what'],
      [
        ['above the line', plain(formula.numerator)],
        ['below the line', plain(formula.denominator)],
        ['unit', link(code(unit), '../standard/code-lists/indicator-unit.md')],
        ['direction', link(code(direction), '../standard/code-lists/indicator-direction.md')],
        ['computed for', [...by.map((of) => FOR[of]), bySex ? 'each sex' : ''].filter((one) => one !== '').join(', ')],
        [
          'levels of ISCED',
          levels?.join(', ') ?? (by.includes('level') || by.includes('grade') ? 'all of the profile' : ''),
        ],
        ['places', inputs.includes('population') ? 'country, territories' : 'country, territories, schools'],
      ],
    ),
    `Source: ${plain(source)}. ${verified ? '' : 'Not verified at its source.'}`.trim(),
    '## What it needs',
    'Where one of these is not there, there is no value, and its name stands under `missing`.',
    table(
      ['input', 'English', 'español', 'português'],
      inputs.map((input) => [
        code(input),
        plain(INPUT_WORDS[input].en),
        plain(INPUT_WORDS[input].es),
        plain(INPUT_WORDS[input].pt),
      ]),
    ),
    ...(parameters.length === 0
      ? []
      : [
          '## Parameters',
          'Written beside the values. What each means is said in [the catalogue](README.md#parameters).',
          table(
            ['parameter', 'unless set'],
            parameters.map((name) => [code(name), usual(name)]),
          ),
        ]),
  );
}

const FOR = { all: 'all students together', level: 'each level', grade: 'each grade' } as const;

function usual(name: keyof typeof USUAL_PARAMETERS): string {
  const value = USUAL_PARAMETERS[name];
  if (value === undefined) return 'none';
  if (name === 'ageReference') return 'that of the profile';
  return code(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** The catalogue: every indicator, and what holds for all of them. */
export function indicatorIndex(): string {
  return page(
    '# Indicators',
    `${INDICATORS.length} indicators are computed from records, by \`emis indicators\` and by \`@emis-sdk/profiles/indicators\` in a product or a server. ` +
      'Everything here is made from the code.',
    '**For management, not for publication.** A value of a school or a small town may stand for one child. Nothing is suppressed here: every value ' +
      'is marked `management`, and has to pass another step before it is published.',
    table(
      ['id', 'English', 'español', 'português', 'for each'],
      INDICATORS.map(({ id, title, by, bySex }) => [
        link(code(id), `${id}.md`),
        plain(title.en),
        plain(title.es),
        plain(title.pt),
        [...by.filter((of) => of !== 'all'), ...(bySex ? ['sex'] : [])].join(', '),
      ]),
    ),
    '`uis.` are the definitions of the UNESCO Institute for Statistics. `within-year.` are those of the region: promoted, failed and deserted over ' +
      'enrolment of one year. What bears the same name in both families is not the same number, and never shares an id.',
    '## What is counted',
    [
      '- **Enrolment** is by head count of enrolments of one school year. With a day of counting (`countOn`), who is enrolled on that day. Without, everybody who was enrolled in the year, but for those who moved to another school (that school counts them) and those who never came.',
      '- **Grades and levels** are those of the profile, laid on ISCED 2011. A grade without an intended age beside one that has it (adults) counts for its level only.',
      '- **Age** is counted as the profile says; a profile that says nothing counts completed years on 31 March of the year in which the school year ends.',
      '- **Repeaters** are enrolments that say `repeats`. Whether a student repeats is never guessed from two years.',
      '- **Teachers** are different people who work as teachers at a school; of a level, those who teach a class with a grade of it. Who works at two schools of a region counts once in the region.',
      '- **Places** are the whole dataset, each territory, each school. Students count where their school stands, not where they live. Flows of a school or town take students who moved in or out for new and lost ones: read them with care below the country.',
      '- **Population** is given, with its source and edition, and never estimated: not added up from towns, not carried over from another year.',
    ].join('\n'),
    '## What is not known',
    'A record that lacks what a count needs (a birth date, whether the student repeats) is counted under `unknown`. Where more than one in twenty of those ' +
      'who might be meant lack it, there is no value (`mostUnknown`). Where nobody is below the line there is none either: it is not zero.',
    '## Parameters',
    table(
      ['parameter', 'what it settles'],
      [
        [
          code('repeatLimit'),
          'How often a student of the reconstructed cohort may repeat in the whole course: a number, or `none` for as often as may be. In the worked example of the tests survival to grade 4 is 78.9 % with 2 and 79.5 % with `none`.',
        ],
        [code('overAgeYears'), 'So many years above the intended age make a student over-age.'],
        [code('mostUnknown'), 'The largest share, 0 to 1, of records that may lack what a count needs.'],
        [code('countOn'), 'The day of the school year on which is counted, `MM-DD`.'],
        [code('ageReference'), 'How ages are counted.'],
        [
          code('leaving'),
          'What the codes of the reasons for leaving mean: never there, moved to another school, stayed to the end, deserted.',
        ],
      ],
    ),
    '## The table of population',
    'A CSV with one row for each territory, year, age and sex:',
    '```csv\nterritory,year,age,sex,population,source,edition\n,2026,6,female,41200,Instituto Nacional de Estadística,Projections 2024\n0101,2026,6,female,310,Instituto Nacional de Estadística,Projections 2024\n```',
    '`territory` is the id or an official code of a territory, and blank for all that the data covers; `sex` is `female`, `male`, or blank for both together; `age` is in completed years. ' +
      'Rows that cannot be used are listed as findings and left out; the values that need them then say that the population is missing.',
    '## What is not there',
    'Completion rates (SDG 4.1.2) come from household surveys, not from enrolment records. Attendance by lesson is not counted, and attendance is not broken down by grade.',
  );
}
