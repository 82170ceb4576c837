import { existsSync, readFileSync } from 'node:fs';
import { CODE_LISTS } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { stageGroups } from './stage-groups.ts';
import { stages } from './stages.ts';
import { states } from './states.ts';

describe('Brazil’s code lists', () => {
  it('know the stages of the census and the grades of OneRoster', () => {
    expect(stages.label('14', 'pt')).toBe('Ensino fundamental de 9 anos - 1º ano');
    expect(stages.label('41', 'pt')).toBe('Ensino fundamental de 9 anos - 9º ano');
    expect(stages.has('09')).toBe(true);
    expect(stages.has('9')).toBe(false);
  });

  it('are only warned about: their sources are second-hand', () => {
    for (const list of [stages, stageGroups, states]) expect(list.verified).toBe(false);
  });

  it('hold what the sources hold', () => {
    const folder = new URL('../../../../../../shared/data/latin-america/', import.meta.url);
    if (!existsSync(folder)) {
      console.log('Passed over: the sources of Brazil’s lists are not on this machine.');
      return;
    }
    const json = (file: string): string[] =>
      Object.keys(JSON.parse(readFileSync(new URL(`educacenso-codes/${file}`, folder), 'utf8')) as object);
    const ofTheStandard = CODE_LISTS.get('grade');
    const open = stages.codes.filter(({ code, from, to }) => !ofTheStandard?.has(code) && !from && !to);
    // The layout of 2025 has 67 and 73 as well; the table of the exporter leaves them out.
    expect(open.map(({ code }) => code).sort()).toEqual([...json('etapas_ensino.json'), '67', '73'].sort());
    expect(stageGroups.codes.map(({ code }) => code)).toEqual(json('etapas_agregada.json'));
    const rows = readFileSync(new URL('br-ibge-municipios/estados.csv', folder), 'utf8').trim().split(/\r?\n/).slice(1);
    expect(states.codes.map(({ code, labels }) => `${code} ${labels.pt}`)).toEqual(
      rows.map((row) => row.split(',')).map(([code, , name]) => `${code} ${name}`),
    );
  });
});
