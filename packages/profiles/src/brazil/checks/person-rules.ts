import { type CensusLine, personKey } from '../files/census-line.ts';
import { MARK, ROLE } from '../files/kept-facts.ts';
import { dayOfCell } from '../files/value-type.ts';
import type { LayoutRule } from './layout-rule.ts';

/** RULE-DISAB: disabilities that exclude each other. */
const EXCLUDING: readonly (readonly [one: string, other: string])[] = [
  ['cegueira', 'baixaVisao'],
  ['cegueira', 'surdez'],
  ['cegueira', 'surdocegueira'],
  ['cegueira', 'visaoMonocular'],
  ['baixaVisao', 'surdocegueira'],
  ['surdez', 'deficienciaAuditiva'],
  ['surdez', 'surdocegueira'],
  ['deficienciaAuditiva', 'surdocegueira'],
  ['visaoMonocular', 'surdocegueira'],
];

/** Fields 18 to 25: two of them make a multiple disability. */
const SINGLE = [
  ...['cegueira', 'baixaVisao', 'visaoMonocular', 'surdez', 'deficienciaAuditiva', 'surdocegueira'],
  ...['deficienciaFisica', 'deficienciaIntelectual'],
];

const born = (line: CensusLine): string => dayOfCell(line.get('nascimento')) ?? '';

/** Between the fields of record 30, and between it and what links the person. */
export const PERSON_RULES: readonly LayoutRule[] = [
  {
    record: '30',
    rule: 'letter-four-times',
    text: 'No letter of a name stands four times in a row.',
    source: 'IE25',
    check(line, say) {
      for (const name of ['nome', 'filiacao1', 'filiacao2']) if (/([A-Z])\1{3}/.test(line.get(name))) say(name);
    },
  },
  {
    record: '30',
    rule: 'country-of-nationality',
    text: 'The country is Brazil (76) for who is Brazilian or naturalised, and another one for foreigners.',
    source: 'IE25',
    check(line, say) {
      const [nationality, country] = [line.get('nacionalidade'), line.get('paisNacionalidade')];
      if (country !== '' && ['1', '2', '3'].includes(nationality) && (country === '76') === (nationality === '3'))
        say('paisNacionalidade');
    },
  },
  {
    record: '30',
    rule: 'support-without-disability',
    text: 'A student of specialised support or of a special class has a disability.',
    source: 'IE25',
    check(line, say) {
      const { person } = line.around;
      if (line.get('deficiencia') === '0' && person && (person.marks & MARK.support) !== 0) say('deficiencia');
    },
  },
  {
    record: '30',
    rule: 'disabilities-exclude',
    text: 'Disabilities that exclude each other do not stand together.',
    source: 'IE25, RULE-DISAB',
    check(line, say) {
      for (const [one, other] of EXCLUDING) {
        if (line.get(one) === '1' && line.get(other) === '1')
          say(other, { params: { other: line.numberOf(one), otherName: line.field(one)?.label ?? '' } });
      }
    },
  },
  {
    record: '30',
    rule: 'multiple-disability',
    text: 'Multiple disability is 1 when two or more of the single ones are, and only then.',
    source: 'IE25',
    check(line, say) {
      if (line.get('deficiencia') !== '1') return;
      if (line.ones(SINGLE).length > 1 !== (line.get('deficienciaMultipla') === '1')) say('deficienciaMultipla');
    },
  },
  {
    record: '30',
    rule: 'certificate-year',
    text: 'The year in the number of a birth certificate is that of the birth or a later one, up to the census year.',
    source: 'IE25',
    check(line, say) {
      const certificate = line.get('certidaoNascimento');
      if (!/^\d{30}[\dX]{2}$/.test(certificate) || born(line) === '') return;
      const year = Number(certificate.slice(10, 14));
      if (year < Number(born(line).slice(0, 4)) || year > line.year) say('certidaoNascimento', { personal: { year } });
    },
  },
  {
    record: '30',
    rule: 'settlement-in-town',
    text: 'Who lives in a settlement (1) does not live in an urban zone.',
    source: 'IE25',
    check(line, say) {
      if (line.get('localizacaoDiferenciadaResidencia') === '1' && line.get('zonaResidencia') === '1')
        say('localizacaoDiferenciadaResidencia');
    },
  },
  {
    record: '30',
    rule: 'adult-without-cpf',
    text: 'A student of the education of young people and adults has a CPF.',
    source: 'IE25, RULE-WARN',
    warns: true,
    check(line, say) {
      if (line.get('cpf') === '' && ((line.around.person?.marks ?? 0) & MARK.adults) !== 0) say('cpf');
    },
  },
  {
    record: '30',
    rule: 'manager-age',
    text: 'A manager is from 18 to 95 years old.',
    source: 'IE26, RULE-AGE',
    warns: true,
    check: (line, say) =>
      ageRange(line, ROLE.manager, 18, 95, () => say('nascimento', { params: { from: 18, to: 95 } })),
  },
  {
    record: '30',
    rule: 'professional-age',
    text: 'A professional is from 14 to 95 years old.',
    source: 'IE26, RULE-AGE',
    warns: true,
    check: (line, say) =>
      ageRange(line, ROLE.professional, 14, 95, () => say('nascimento', { params: { from: 14, to: 95 } })),
  },
  {
    record: '30',
    rule: 'code-twice',
    text: 'A person has one line in a school, even with several roles.',
    source: 'IE25',
    check(line, say) {
      const { person } = line.around;
      if (person && person.row > 0 && person.row !== line.row && personKey(line) !== '')
        say('pessoa', { params: { first: person.row } });
    },
  },
  {
    record: '30',
    rule: 'no-link',
    text: 'A person is a manager, a professional or a student of the school.',
    source: 'follows from the purpose of the record',
    warns: true,
    check({ around: { person } }, say) {
      if (person && (person.marks & ROLE.any) === 0) say();
    },
  },
];

function ageRange(line: CensusLine, role: number, from: number, to: number, say: () => void): void {
  const { person } = line.around;
  const age = line.year - Number(born(line).slice(0, 4) || Number.NaN);
  if (person && (person.marks & role) !== 0 && (age < from || age > to)) say();
}
