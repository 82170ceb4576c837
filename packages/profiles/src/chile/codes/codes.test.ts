import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { communes } from './communes.ts';
import { COMMUNE_SPELLINGS, COMMUNES_BY_REGION } from './communes-by-region.ts';
import { grades } from './grades.ts';
import { levels } from './levels.ts';
import { shifts } from './shifts.ts';
import { teachingCodes } from './teaching-codes.ts';

describe('Chile’s code lists', () => {
  it('are as long as their sources', () => {
    expect(teachingCodes.codes).toHaveLength(41);
    expect(levels.codes).toHaveLength(8);
    expect(shifts.codes).toHaveLength(4);
    expect(communes.codes).toHaveLength(346);
    expect(COMMUNES_BY_REGION).toHaveLength(16);
    expect(grades.codes.filter(({ code }) => code.includes('.'))).toHaveLength(185);
  });

  it('know the grades of the EDE and those of OneRoster', () => {
    expect(grades.has('110.01')).toBe(true);
    expect(grades.label('110.01', 'es')).toBe('1º Básico');
    expect(grades.has('01')).toBe(true);
    expect(grades.has('110.09')).toBe(false);
    expect(grades.has('1')).toBe(false);
  });

  it('put every grade of the EDE under a teaching code', () => {
    for (const { code } of grades.codes) {
      const [teachingCode, grade] = code.split('.');
      if (grade !== undefined) expect(teachingCodes.has(teachingCode ?? ''), code).toBe(true);
    }
  });

  it('lead every other spelling to a commune', () => {
    for (const name of Object.values(COMMUNE_SPELLINGS)) expect(communes.has(name), name).toBe(true);
  });

  it('hold what the sources hold', () => {
    const folder = new URL('../../../../../../shared/data/latin-america/', import.meta.url);
    if (!existsSync(folder)) {
      console.log('Passed over: the sources of Chile’s lists are not on this machine (../shared/data/latin-america).');
      return;
    }
    const ede = JSON.parse(readFileSync(new URL('chile-ede/lists.json', folder), 'utf8')) as Record<string, string[]>;
    const es = (list: typeof grades): string[] => list.codes.map(({ code, labels }) => `${code}:${labels.es}`);
    expect(es(teachingCodes)).toEqual(ede.codigoEnseList);
    expect(es(levels)).toEqual(ede.nivelList);
    expect(shifts.codes.map(({ code }) => code)).toEqual(ede.jornadasList);
    const mended = ede.gradoList!.map((grade) => (grade === '217.07:Básico 1º - 75' ? '217.07:Básico 1º - 7' : grade));
    expect(
      es(grades)
        .filter((grade) => /^\d{3}\./.test(grade))
        .sort(),
    ).toEqual(mended.sort());
    const regions = JSON.parse(readFileSync(new URL('cl-comunas/territoriochile.json', folder), 'utf8')) as {
      provincias: { comunas: { nombre: string }[] }[];
    }[];
    const names = regions.map(({ provincias }) =>
      provincias.flatMap(({ comunas }) => comunas.map(({ nombre }) => nombre)),
    );
    expect(COMMUNES_BY_REGION.map(([, list]) => list)).toEqual(
      names.map((list) => list.map((name) => COMMUNE_SPELLINGS[name] ?? name)),
    );
  });
});
