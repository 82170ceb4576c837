import { LANGUAGES, type Language } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { WORDS } from './all-words.ts';
import { enrolment, group, lost, person, place, profileWith, read, school, validate } from './dataset-for-tests.ts';
import { defineRule } from './define-rule.ts';
import type { Report } from './report.ts';
import { reportSummary } from './report-summary.ts';
import { reportText } from './report-text.ts';

async function mixed(reveal = false): Promise<Report> {
  const persons = Array.from({ length: 5 }, (_, index) =>
    read(
      'person',
      { id: `p${index}`, givenName: 'Ana', birthDate: `31/12/201${index}` },
      { file: 'users.csv', row: index + 2, columns: { birthDate: 'Birth Date' } },
    ),
  );
  const validation = await validate(
    [
      read('school', { id: 'a', name: 'A', shoe: 1 }, { file: 'orgs.csv', row: 2 }),
      read('school', { id: 'b' }, { file: 'orgs.csv', row: 3 }),
      group('c1', 'b'),
      group('c2', 'b'),
      lost([], { file: 'users.csv', row: 9 }),
      ...persons,
      { type: 'file', file: 'orgs.csv', rows: 2, bytes: 10, encoding: 'utf-8', delimiter: ',' },
      { type: 'file', file: 'users.csv', rows: 1234, bytes: 10, encoding: 'windows-1252', delimiter: ';' },
    ],
    { reveal },
  );
  return validation.report;
}

const lines = (report: Report, options: Partial<Parameters<typeof reportText>[1]> = {}) =>
  reportText(report, { words: WORDS.en, ...options }).split('\n');

describe('a report for a person', () => {
  it('begins with the verdict and its reason', async () => {
    expect(lines(await mixed()).slice(0, 2)).toEqual([
      'ACCEPTED IN PART',
      '  Something is kept out until it is mended; the records that are in order can be sent.',
    ]);
  });

  it('says what was read and what becomes of it', async () => {
    const text = lines(await mixed()).map((line) => line.trim().replaceAll(/ +/g, ' '));
    expect(text).toEqual(
      expect.arrayContaining([
        'Records read 9',
        'Can be sent 1',
        'With errors 6',
        'Waiting for others 2',
        'Rows not read 1',
        'Checked by the rules of test 2026, as of 2026-03-31.',
        'orgs.csv 2 rows utf-8',
        'users.csv 1,234 rows windows-1252',
        '2 schools, 2 classes, 5 people',
      ]),
    );
  });

  it('groups findings, worst first, with places, masked values and how to mend them once', async () => {
    const text = lines(await mixed());
    const from = text.indexOf('Errors: 7');
    expect(text.slice(from + 2, from + 9)).toEqual([
      '  Not a date: 5  [field.not-a-date]',
      '    users.csv, row 2, column Birth Date: “99/99/9999” in birthDate is not a day of the calendar',
      '    written YYYY-MM-DD.',
      '    users.csv, row 3, column Birth Date: “99/99/9999” in birthDate is not a day of the calendar',
      '    written YYYY-MM-DD.',
      '    users.csv, row 4, column Birth Date: “99/99/9999” in birthDate is not a day of the calendar',
      '    written YYYY-MM-DD.',
    ]);
    expect(text[from + 9]).toBe('    … and 2 more');
    expect(text.filter((line) => line.includes('year-month-day'))).toHaveLength(1);
    expect(text.indexOf('Warnings: 1')).toBeGreaterThan(from);
    expect(text.at(-1)).toBe('Personal values are masked: letters are shown as A or a, digits as 9.');
  });

  it('shows as many samples as asked, and personal values only when they were revealed', async () => {
    const revealed = lines(await mixed(true), { samples: 1 });
    expect(revealed).toContain('    … and 4 more');
    expect(revealed.join('\n')).toContain('“31/12/2010”');
    expect(revealed[0]).toContain('CAUTION: this report shows personal data');
    expect(revealed.join('\n')).not.toContain('values are masked');
    expect(lines(await mixed()).join('\n')).not.toContain('31/12');
  });

  it('speaks to the developer of the product when asked', async () => {
    const text = lines(await mixed(), { voice: 'developer' }).join('\n');
    expect(text).toContain('For the developer of the product: A string YYYY-MM-DD');
    expect(text).not.toContain('Write the date as year-month-day');
  });

  it('says which records wait, and for what', async () => {
    const text = lines(await mixed());
    expect(text).toContain('Waiting for others: 2');
    expect(text).toContain('    school b: 2 records wait for it');
  });

  it('keeps checks that failed apart', async () => {
    const failing = defineRule({
      code: 'x.fails',
      severity: 'error',
      on: 'school',
      reads: [],
      text: '',
      why: '',
      check: () => {
        throw new TypeError('secret');
      },
      examples: { good: [], bad: [] },
    });
    const { report } = await validate([school('a'), school('b')], { rules: [failing] });
    const text = lines(report);
    expect(text[0]).toBe('INCOMPLETE');
    expect(text.slice(text.indexOf('Checks that failed to run: 1'))).toEqual([
      'Checks that failed to run: 1',
      '    x.fails (TypeError), 2 times',
      '  Tell whoever made the rule; until then the verdict stays open.',
    ]);
  });

  it.each(LANGUAGES)('is whole in %s, in the words of the catalogues that are given', async (language: Language) => {
    const words = { 'x.rule': { title: `title in ${language}`, meaning: 'meaning', fix: 'fix' } };
    const rule = defineRule({
      code: 'x.rule',
      severity: 'info',
      on: 'school',
      reads: [],
      text: '',
      why: '',
      check: (_input, report) => report({}),
      examples: { good: [], bad: [] },
    });
    const { report } = await validate(
      [school('a'), person('p'), enrolment('e', 'p', 'none'), place('m', 'p', 'none')],
      { rules: [rule] },
    );
    const text = reportText(report, { words: WORDS[language], catalogues: [{ en: words, es: words, pt: words }] });
    expect(text).toContain(`title in ${language}: 1`);
    expect(text).not.toMatch(/…|\{\$|undefined|NaN/);
    const verdict = { en: 'ACCEPTED IN PART', es: 'ACEPTADO EN PARTE', pt: 'ACEITO EM PARTE' };
    expect(text.startsWith(verdict[language])).toBe(true);
  });

  it('fits a narrow screen, and is set off only where asked', async () => {
    for (const line of lines(await mixed(), { width: 50 })) expect(line.length).toBeLessThanOrEqual(50);
    const coloured = reportText(await mixed(), {
      words: WORDS.en,
      colour: (text, style) => `<${style}>${text}</${style}>`,
    });
    expect(coloured.startsWith('<bold><yellow>ACCEPTED IN PART</yellow></bold>')).toBe(true);
    expect(coloured).toContain('<red>  Not a date: 5  [field.not-a-date]</red>');
    expect(coloured.replaceAll(/<[^>]+>/g, '')).toBe(reportText(await mixed(), { words: WORDS.en }));
  });

  it('lets no value from a file steer the terminal', async () => {
    const { report } = await validate([school('a', { identifiers: 1, 'x\u001b[2Jy\u202e': 1 })]);
    for (const steering of ['\u001b', '\u202e'])
      expect(reportText(report, { words: WORDS.en })).not.toContain(steering);
    expect(reportText(report, { words: WORDS.en })).toContain('x�[2Jy�');
  });

  it('says when nothing was read', async () => {
    const { report } = await validate([], { profile: profileWith() });
    expect(lines(report).slice(0, 2)).toEqual(['NOTHING FILLED IN YET', '  The files hold no record so far.']);
  });
});

describe('a summary for the ministry', () => {
  it('holds counts and places, and no value', async () => {
    const summary = reportSummary(await mixed(true));
    expect(summary).toMatchObject({ verdict: 'accepted-in-part', read: 9, invalid: 6, held: 2 });
    expect(summary.groups[0]).toEqual({
      code: 'field.not-a-date',
      severity: 'error',
      count: 5,
      records: 5,
      places: [2, 3, 4, 5, 6].map((row) => ({ file: 'users.csv', row, column: 'Birth Date' })),
    });
    expect(JSON.stringify(summary)).not.toMatch(/31\/12|Ana/);
  });
});
