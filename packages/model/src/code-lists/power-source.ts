import { codes, defineCodeList } from '../code-list.ts';

/** Where a school’s power comes from. */
export const powerSource = defineCodeList({
  id: 'power-source',
  title: { en: 'Source of power', es: 'Fuente de energía', pt: 'Fonte de energia' },
  source:
    'INEP, Educacenso 2025, record 10 fields 24–27, read second-hand; solar, wind and water apart: SDG 4.a.1 metadata; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['public-network', 'Public network', 'Red pública', 'Rede pública'],
      ['generator', 'Generator burning fuel', 'Generador a combustible', 'Gerador a combustível fóssil'],
      ['solar', 'Solar'],
      ['wind', 'Wind', 'Eólica'],
      ['hydro', 'Small hydropower', 'Hidroeléctrica local', 'Hidrelétrica local'],
      ['renewable-other', 'Other renewable source', 'Otra fuente renovable', 'Outra fonte renovável'],
      ['none', 'None', 'Sin electricidad', 'Não há'],
    ]),
});
