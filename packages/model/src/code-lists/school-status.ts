import { codes, defineCodeList } from '../code-list.ts';

/** Whether a school works. */
export const schoolStatus = defineCodeList({
  id: 'school-status',
  title: { en: 'Status of the school', es: 'Estado de la escuela', pt: 'Situação da escola' },
  source:
    'INEP, Educacenso 2025, record 00 field 3 (active, paralysed, extinct), read second-hand; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['planned', 'Planned', 'Proyectada', 'Planejada'],
      ['active', 'Active', 'En funcionamiento', 'Em atividade'],
      ['suspended', 'Not working for now', 'Suspendida temporalmente', 'Paralisada'],
      ['closed', 'Closed for good', 'Cerrada definitivamente', 'Extinta'],
    ]),
});
