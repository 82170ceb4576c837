import { describe, expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS } from '../index.ts';
import { territoryCodes } from './territory-table.ts';

describe('a table of territories', () => {
  it('gives the upper ones and, behind their code, the lower ones', () => {
    expect(
      territoryCodes('\n05 Antioquia|001 Medellín\n08 Atlántico\n').map(({ code, labels }) => [code, labels.es]),
    ).toEqual([
      ['05', 'Antioquia'],
      ['05001', 'Medellín'],
      ['08', 'Atlántico'],
    ]);
  });

  it('has 33 departments and 1,121 municipalities for Colombia, each under its department', async () => {
    const list = (await loadProfile('colombia')).codeLists.get('co.divipola');
    const [departments, municipalities] = [2, 5].map(
      (length) => list?.codes.filter(({ code }) => code.length === length) ?? [],
    );
    expect([departments?.length, municipalities?.length]).toEqual([33, 1121]);
    expect(municipalities?.every(({ code }) => list?.has(code.slice(0, 2)))).toBe(true);
    expect(list?.label('76892', 'es')).toBe('Yumbo');
  });

  it.each(PROFILE_IDS)('is the one that a coding of %s names', async (id) => {
    const { territories, codeLists, identifiers } = await loadProfile(id);
    for (const { type, codeList, levels } of territories) {
      expect(identifiers.some((identifier) => identifier.type === type && identifier.on.includes('territory'))).toBe(
        true,
      );
      const lengths = new Set(
        codeList === undefined ? [] : codeLists.get(codeList)?.codes.map(({ code }) => code.length),
      );
      for (const length of lengths) expect(levels.map((level) => level.length)).toContain(length);
    }
  });
});
