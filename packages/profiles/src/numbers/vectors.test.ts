import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IdentifierType } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import { loadProfile, PROFILE_IDS } from '../index.ts';

const profiles = await Promise.all(PROFILE_IDS.map((id) => loadProfile(id)));
const types = new Map(profiles.flatMap(({ identifiers }) => identifiers.map((type) => [type.type, type] as const)));

function typeOf(name: string): IdentifierType {
  const type = types.get(name);
  if (!type) throw new Error(`No identifier ${name}`);
  return type;
}

const refused = (type: string, values: readonly string[]) => values.filter((value) => !typeOf(type).check(value).valid);

describe('numbers that others published', () => {
  // Source of each: the one that its identifier type names.
  it.each([
    [
      'mx.curp',
      ['BOXW310820HNERXN09', 'MASI050805MVZRLRA8', 'HEGG560427MVZRRL04', 'BEML920313HMCLNS09', 'TOMA880125HMNRRNO2'],
    ],
    ['co.nit', ['213.123.432-1', '10184648519', '900544472-2']],
    ['pe.dni', ['10117410', '10117410-2', '10812543-H', '10586119B', '474996072', '43451826-7']],
    ['uy.ci', ['1.234.567-2', '12345672']],
    ['do.cedula', ['00113918205', '001-1391820-5', '00000021249', '0094662667', '0710208838']],
    ['ec.cedula', ['1714307103', '171430710-3', '0602910945', '0926687856', '0910005917']],
    ['ar.cuil', ['20-26756539-3', '20055361682']],
    ['py.ruc', ['80028061-0', '8765432-6', '2660-3']],
    ['gt.cui', ['1587564440904', '1580352240101']],
  ])('%s takes them', (type, values) => {
    expect(refused(type, values)).toEqual([]);
  });

  it.each([
    ['mx.curp', ['BOXW310820HNERXN08', 'PEGL891313MJCRMS06', 'BACA890909MJCRMS05', 'PEGL890909MQQRMS02', '1230']],
    ['co.nit', ['2131234325', '21312']],
    ['pe.dni', ['10117410-3', '1081254332', '108125H3-3', '1011741', '00000000']],
    ['uy.ci', ['1.234.567-3', '1121', '0.000.000-0']],
    ['do.cedula', ['00113918204', '001139182', '0011391820Q', '00000000000', '0094662668']],
    ['ec.cedula', ['1714307104', '1784307108', '8814307107', '2714307104', '171430710']],
    ['ar.cuil', ['20-26756539-2', '2026756539', '30-26756539-2']],
    ['ar.dni', ['123456', '123456789', '20.1234.56']],
    ['py.ruc', ['80053249-2', '660-3', '2660-4']],
    ['gt.cui', ['1680352240101', '12345678', '1580352240199']],
  ])('%s refuses the others', (type, values) => {
    expect(refused(type, values)).toEqual(values);
  });
});

/** Test files of python-stdnum, whose licence keeps them out of this repository, by the identifier type that they are about. */
const DOCTESTS: Readonly<Record<string, string>> = {
  'test_ar_cuit.doctest': 'ar.cuit',
  'test_co_nit.doctest': 'co.nit',
  'test_do_cedula.doctest': 'do.cedula',
  'test_ec_ci.doctest': 'ec.cedula',
  'test_mx_curp.doctest': 'mx.curp',
  'test_pe_cui.doctest': 'pe.dni',
  'test_pe_ruc.doctest': 'pe.ruc',
  'test_py_ruc.doctest': 'py.ruc',
};

it('agrees with the test files of python-stdnum', () => {
  const folder = new URL('../../../../../shared/data/latin-america/python-stdnum-tests/', import.meta.url);
  if (!existsSync(folder)) {
    console.log('Passed over: the test files of python-stdnum are not on this machine.');
    return;
  }
  for (const file of readdirSync(folder)) {
    const type = DOCTESTS[file];
    if (type === undefined) continue;
    const text = readFileSync(new URL(file, folder), 'utf8');
    const lists = [...text.matchAll(/numbers = '''([\s\S]*?)'''\n>>> \[x for x in[^\n]*not /g)];
    const valid = lists.flatMap(([, numbers = '']) => numbers.split(/\s+/).filter((word) => /\d/.test(word)));
    expect(refused(type, valid), file).toEqual([]);
    const invalid = [...text.matchAll(/\.validate\('([^']+)'\)[^\n]*\nTraceback/g)].map(([, number = '']) => number);
    expect(refused(type, invalid), file).toEqual(invalid);
  }
});

/** The same of stdnum for JavaScript, which is installed with this package for its tests. */
const SPECS: Readonly<Record<string, string>> = {
  'ar/cuit': 'ar.cuit',
  'ar/dni': 'ar.dni',
  'co/nit': 'co.nit',
  'do/cedula': 'do.cedula',
  'ec/ci': 'ec.cedula',
  'gt/cui': 'gt.cui',
  'pe/ce': 'pe.ce',
  'pe/cui': 'pe.dni',
  'pe/ruc': 'pe.ruc',
  'py/cedula': 'py.ci',
  'py/ruc': 'py.ruc',
  'uy/cedula': 'uy.ci',
};

it.each(Object.entries(SPECS))('agrees with the tests of stdnum for %s', (spec, type) => {
  const file = new URL(`../../node_modules/stdnum/src/${spec}.spec.ts`, import.meta.url);
  const cases = [...readFileSync(file, 'utf8').matchAll(/validate\('([^']*)'\);\s*expect\(result\.(isValid|error)/g)];
  expect(cases.length).toBeGreaterThan(0);
  for (const [, value = '', what] of cases) {
    expect(typeOf(type).check(value).valid, `${type} ${value}`).toBe(what === 'isValid');
  }
});
