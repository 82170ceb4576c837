import type { CensusLine } from '../files/census-line.ts';
import type { LayoutRule } from './layout-rule.ts';

const amount = (line: CensusLine, name: string): number => Number(line.get(name)) || 0;

const COMPUTERS = ['computadoresMesa', 'computadoresPortateis', 'computadoresTablets'];

/** Between the fields of record 10. */
export const PREMISES_RULES: readonly LayoutRule[] = [
  {
    record: '10',
    rule: 'more-rooms-than-classrooms',
    text: 'No more classrooms have air conditioning, access or a reading corner than there are.',
    source: 'not confirmed',
    warns: true,
    check(line, say) {
      const rooms = amount(line, 'salasDentro') + amount(line, 'salasFora');
      for (const name of ['salasClimatizadas', 'salasAcessiveis', 'salasCantinhoLeitura']) {
        if (rooms > 0 && amount(line, name) > rooms) say(name, { params: { found: amount(line, name), rooms } });
      }
    },
  },
  {
    record: '10',
    rule: 'computers-not-counted',
    text: 'Computers of the school that students use for the internet are counted.',
    source: 'IE25',
    check(line, say) {
      const used = line.get('acessoInternetEscola') === '1' || ['1', '3'].includes(line.get('acessoInternet'));
      if (used && line.get('equipamentoComputadores') === '1' && COMPUTERS.every((name) => line.get(name) === ''))
        say('computadoresMesa');
    },
  },
  {
    record: '10',
    rule: 'staff-not-counted',
    text: 'Staff are counted, or it is said that there are none.',
    source: 'IE25',
    check(line, say) {
      const counted = line.layout.fields.some(
        ({ name }, place) =>
          name.startsWith('funcionarios') && name !== 'funcionariosNaoHa' && line.cells[place] !== '',
      );
      if (line.get('funcionariosNaoHa') === '0' && !counted) say('funcionariosNaoHa');
    },
  },
];
