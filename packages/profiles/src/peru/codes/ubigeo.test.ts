import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ubigeoCodings, ubigeoInei, ubigeoReniec } from './ubigeo.ts';

const [inei, reniec] = ubigeoCodings;
const toReniec = (code: string) => inei?.convert?.(code, 'pe.ubigeo-reniec');
const toInei = (code: string) => reniec?.convert?.(code, 'pe.ubigeo-inei');

describe('UBIGEO', () => {
  it('has 25 departments, 196 provinces and 1,892 districts in each coding', () => {
    for (const list of [ubigeoInei, ubigeoReniec]) {
      const counts = [2, 4, 6].map((length) => list.codes.filter(({ code }) => code.length === length).length);
      expect(counts, list.id).toEqual([25, 196, 1892]);
    }
  });

  it('goes from one coding to the other, at every level', () => {
    // Callao is 07 for INEI and 24 for RENIEC; Lima is 15 and 14.
    expect([toReniec('07'), toReniec('15'), toInei('24')]).toEqual(['24', '14', '07']);
    expect(toReniec('150101')).toBe('140101');
    expect(ubigeoInei.label('150101', 'es')).toBe(ubigeoReniec.label('140101', 'es'));
  });

  it('gives nothing where the other coding has none, or the code is none', () => {
    expect([toReniec('150144'), toReniec('999999'), toReniec(''), inei?.convert?.('150101', 'co.divipola')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('comes back to where it started', () => {
    for (const { code } of ubigeoInei.codes) {
      const there = toReniec(code);
      if (there !== undefined) expect(toInei(there)).toBe(code);
    }
  });

  it('holds what its source holds', () => {
    const file = new URL('../../../../../../shared/data/latin-america/pe-ubigeo/ubigeo_distrito.csv', import.meta.url);
    if (!existsSync(file)) {
      console.log('Passed over: the source of Peru’s districts is not on this machine.');
      return;
    }
    // A name of a capital there holds a line break: what goes on from it is no row.
    const rows = readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((row) => /^(?:\d{6}|NA),/.test(row));
    expect(rows).toHaveLength(1893);
    const pairs = rows.map((row) => row.split(',').slice(0, 2));
    expect(pairs.filter(([a]) => a !== 'NA').map(([a = '']) => [a, toReniec(a) ?? 'NA'])).toEqual(
      pairs.filter(([a]) => a !== 'NA'),
    );
  });
});
