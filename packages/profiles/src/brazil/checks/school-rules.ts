import { ownValue } from '../../facts/own-value.ts';
import type { CensusLine } from '../files/census-line.ts';
import { dayOfCell } from '../files/value-type.ts';
import type { LayoutRule } from './layout-rule.ts';

const STATE_CONTRACTS = between('estadual');
const MUNICIPAL_CONTRACTS = between('municipal');

/** The six forms of contract, in the order of RULE-CONTRACT. */
function between(prefix: string): string[] {
  return [
    'TermoColaboracao',
    'TermoFomento',
    'AcordoCooperacao',
    'PrestacaoServico',
    'CooperacaoTecnica',
    'Consorcio',
  ].map((form) => prefix + form);
}

/** The forms of contract that a school may have, 1 to 6; nothing when it is not known what school it is. */
function formsOf(line: CensusLine): readonly number[] | undefined {
  if (['1', '2', '3'].includes(line.get('dependencia'))) return [5, 6];
  const category = line.get('categoriaPrivada');
  return category === '1' ? [4] : ['2', '3', '4'].includes(category) ? [1, 2, 3, 4] : undefined;
}

/** The spheres that regulate a school: 2025 has a field for each, 2026 one select. */
function spheresOf(line: CensusLine): string[] {
  const select = line.get('esfera');
  const chosen: Readonly<Record<string, string[]>> = {
    '1': ['federal'],
    '2': ['estadual'],
    '3': ['municipal'],
    '4': ['estadual', 'municipal'],
    '5': ['federal', 'estadual'],
  };
  if (select !== '') return chosen[select] ?? [];
  return (['Federal', 'Estadual', 'Municipal'] as const)
    .filter((sphere) => line.get(`esfera${sphere}`) === '1')
    .map((sphere) => sphere.toLowerCase());
}

const SPHERES: Readonly<Record<string, readonly string[]>> = {
  '1': ['federal', 'estadual'],
  '2': ['estadual'],
  '3': ['estadual', 'municipal'],
};

const sphereField = (line: CensusLine, sphere: string): string =>
  line.has('esfera') ? 'esfera' : `esfera${sphere[0]?.toUpperCase()}${sphere.slice(1)}`;

/** Between the fields of record 00. */
export const SCHOOL_RULES: readonly LayoutRule[] = [
  {
    record: '00',
    rule: 'year-start',
    text: 'The school year starts in the census year or in the year before.',
    source: 'IE25',
    check(line, say) {
      const year = Number(line.get('inicioAnoLetivo').slice(6));
      if (year > 0 && year !== line.year && year !== line.year - 1) say('inicioAnoLetivo', { params: { found: year } });
    },
  },
  {
    record: '00',
    rule: 'year-end',
    text: 'The school year ends in the census year or in the year after.',
    source: 'IE25',
    check(line, say) {
      const year = Number(line.get('terminoAnoLetivo').slice(6));
      if (year > 0 && year !== line.year && year !== line.year + 1)
        say('terminoAnoLetivo', { params: { found: year } });
    },
  },
  {
    record: '00',
    rule: 'year-order',
    text: 'The school year ends after it starts.',
    source: 'IE25',
    check(line, say) {
      const [start, end] = [dayOfCell(line.get('inicioAnoLetivo')), dayOfCell(line.get('terminoAnoLetivo'))];
      if (start !== undefined && end !== undefined && end <= start) say('terminoAnoLetivo');
    },
  },
  {
    record: '00',
    rule: 'phone-twice',
    text: 'The second telephone is another one.',
    source: 'IE25',
    check(line, say) {
      if (line.get('telefone') !== '' && line.get('telefone') === line.get('outroTelefone')) say('outroTelefone');
    },
  },
  {
    record: '00',
    rule: 'region-missing',
    text: 'The regional body of education is given.',
    source: 'IE25, RULE-WARN',
    warns: true,
    check(line, say) {
      if (line.get('orgaoRegional') === '') say('orgaoRegional');
    },
  },
  {
    record: '00',
    rule: 'settlement-in-town',
    text: 'A school in a settlement (1) is not in an urban zone.',
    source: 'IE25',
    check(line, say) {
      if (line.get('localizacaoDiferenciada') === '1' && line.get('localizacao') === '1')
        say('localizacaoDiferenciada');
    },
  },
  {
    record: '00',
    rule: 'contract-form',
    text: 'The form of contract is one that a school of this kind may have.',
    source: 'IE25, RULE-CONTRACT',
    check(line, say) {
      const forms = formsOf(line);
      if (!forms) return;
      for (const fields of [STATE_CONTRACTS, MUNICIPAL_CONTRACTS]) {
        fields.forEach((field, index) => {
          if (line.get(field) === '1' && !forms.includes(index + 1)) say(field);
        });
      }
    },
  },
  {
    record: '00',
    rule: 'sphere',
    text: 'The sphere that regulates goes with who keeps the school.',
    source: 'IE25, RULE-SPHERE',
    check(line, say) {
      const allowed = ownValue(SPHERES, line.get('dependencia'));
      if (!allowed) return;
      for (const sphere of spheresOf(line)) {
        if (!allowed.includes(sphere)) say(sphereField(line, sphere), { params: { allowed: allowed.join(', ') } });
      }
    },
  },
  {
    record: '00',
    rule: 'sphere-of-brasilia',
    text: 'Brasília has no municipal sphere.',
    source: 'IE25, RULE-SPHERE',
    check(line, say) {
      if (line.get('municipio') === '5300108' && spheresOf(line).includes('municipal'))
        say(sphereField(line, 'municipal'));
    },
  },
  {
    record: '00',
    rule: 'own-head-school',
    text: 'The head school is another school.',
    source: 'IE25',
    check(line, say) {
      if (line.get('escolaSede') !== '' && line.get('escolaSede') === line.get('escola')) say('escolaSede');
    },
  },
  {
    record: '00',
    rule: 'too-many-managers',
    text: 'A school has at most three managers.',
    source: 'IE25',
    check({ around: { school } }, say) {
      if (school && school.managers > 3) say(undefined, { params: { found: school.managers } });
    },
  },
  {
    record: '00',
    rule: 'no-manager',
    text: 'A school has a manager.',
    source: 'IE25',
    check({ around: { school } }, say) {
      if (school && school.managers === 0) say();
    },
  },
];
