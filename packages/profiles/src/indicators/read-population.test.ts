import { memoryBundle } from '@emis-sdk/formats';
import { LANGUAGES } from '@emis-sdk/model';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationFrom } from './read-population.ts';

const translators = {
  en: createTranslator(await loadWords('en')),
  es: createTranslator(await loadWords('es')),
  pt: createTranslator(await loadWords('pt')),
};

async function read(text: string) {
  const said: string[] = [];
  const words: string[] = [];
  const source = memoryBundle({ 'population.csv': text }).files[0]!;
  const file = await populationFrom(source, {
    onFinding(finding) {
      const { code, where } = finding;
      said.push(`${code} ${where.row ?? ''} ${where.column ?? ''}`.trim());
      for (const language of LANGUAGES) words.push(translators[language].finding(finding).meaning);
    },
  });
  return { ...file, said, words };
}

const HEAD = 'territory,year,age,sex,population,source,edition\n';
const ABOUT = 'INE,"Proyección, 2024"';

describe('a table of population', () => {
  it('gives people by territory, year, age and sex, with its source and edition', async () => {
    const { population, rows, said } = await read(
      `${HEAD},2026,6,female,120.5,${ABOUT}\n,2026,6,male,100,${ABOUT}\n0101,2026,6,,7,${ABOUT}\n`,
    );
    expect({ rows, said }).toEqual({ rows: 3, said: [] });
    expect(population).toMatchObject({ source: 'INE', edition: 'Proyección, 2024' });
    expect(population?.of([''], 2026, [6, 6], 'female')).toMatchObject({ amount: 120.5 });
    expect(population?.of([''], 2026, [6, 6], undefined)).toMatchObject({ amount: 220.5 });
    expect(population?.of(['t1', '0101'], 2026, [6, 6], undefined)).toMatchObject({ amount: 7 });
    // Neither the sex, nor the age, nor the year is made up.
    expect(population?.of(['0101'], 2026, [6, 6], 'male')).toEqual({ missing: ['population'] });
    expect(population?.of([''], 2026, [6, 7], undefined)).toEqual({ missing: ['population'] });
    expect(population?.of([''], 2027, [6, 6], undefined)).toEqual({ missing: ['population'] });
  });

  it('may have its columns in Spanish or Portuguese, in another order, with another delimiter', async () => {
    const spanish = await read(`edad;año;población;sexo;fuente;edición\n6;2026;10;male;INE;1\n`);
    expect(spanish).toMatchObject({ rows: 1, said: ['csv.delimiter 1'] });
    const portuguese = await read(`território,idade,ano,população,sexo,fonte,edição\n01,6,2026,10,,IBGE,1\n`);
    expect(portuguese.population?.of(['01'], 2026, [6, 6], undefined)).toMatchObject({ amount: 10 });
  });

  it('leaves out what cannot be used, and says which row and why in every language', async () => {
    const rows = [
      `,26,6,,1,${ABOUT}`,
      `,2026,6+,,1,${ABOUT}`,
      `,2026,6,M,1,${ABOUT}`,
      `,2026,6,,"1,200",${ABOUT}`,
      `,2026,6,,-1,${ABOUT}`,
      ',2026,6,,1,,x',
      ',2026,6,,1,INE,',
      `,2026,6,,1,${ABOUT}`,
      `,2026,6,,2,${ABOUT}`,
      ',2026,7,,2,INE,Censo 2010',
      ',2026,7',
    ];
    const { population, said, words, rows: used } = await read(`${HEAD}${rows.join('\n')}\n`);
    expect(used).toBe(1);
    expect(population?.of([''], 2026, [6, 6], undefined)).toMatchObject({ amount: 1 });
    expect(said.sort()).toEqual(
      [
        'csv.ragged-row 12',
        'population.bad-value 2 year',
        'population.bad-value 3 age',
        'population.bad-value 4 sex',
        'population.bad-value 5 population',
        'population.bad-value 6 population',
        'population.bad-value 7 source',
        'population.bad-value 8 edition',
        'population.other-source 11',
        'population.twice 10',
      ].sort(),
    );
    expect(words.filter((text) => text === '' || text.includes('{$'))).toEqual([]);
    expect(words.join(' ')).toContain('Proyección, 2024');
  });

  it('is nothing where there is no such table', async () => {
    expect(await read('')).toMatchObject({ rows: 0, said: ['file.empty'] });
    expect((await read('name,value\na,1\n')).said).toContain('header.unknown 1');
    expect((await read('\u0000\u0001PK')).population).toBeUndefined();
  });

  it('breaks on no text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(',', '\n', '"', '2026', '6', '1e9', 'female', '__proto__', '\uD800', ';')),
        async (parts) => {
          const { rows } = await read(HEAD + parts.join(''));
          expect(rows).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});
