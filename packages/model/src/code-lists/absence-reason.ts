import { codes, defineCodeList } from '../code-list.ts';

/** Why a member of staff is away, as a class. There is deliberately no code that names an illness. */
export const absenceReason = defineCodeList({
  id: 'absence-reason',
  title: { en: 'Reason for absence', es: 'Motivo de ausencia', pt: 'Motivo da ausência' },
  source: 'the classes of this standard; most have a counterpart in Ed-Fi’s StaffLeaveEventCategoryDescriptor (6.1.0)',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['illness', 'Illness or accident', 'Enfermedad o accidente', 'Doença ou acidente'],
      [
        'parental',
        'Maternity, paternity or adoption',
        'Maternidad, paternidad o adopción',
        'Maternidade, paternidade ou adoção',
      ],
      ['family', 'Care of a relative', 'Cuidado de un familiar', 'Cuidado de um familiar'],
      ['bereavement', 'Bereavement', 'Duelo', 'Luto'],
      ['training', 'Training or study', 'Capacitación o estudios', 'Formação ou estudos'],
      ['official-duty', 'Official duty elsewhere', 'Comisión de servicio', 'Serviço oficial em outro local'],
      ['union', 'Union leave', 'Licencia gremial', 'Licença sindical'],
      ['strike', 'Strike', 'Huelga o paro', 'Greve'],
      ['vacation', 'Annual leave', 'Vacaciones', 'Férias'],
      ['personal', 'Personal reasons', 'Motivos personales', 'Motivos pessoais'],
      [
        'emergency',
        'Disaster, weather or insecurity',
        'Desastre, clima o inseguridad',
        'Desastre, clima ou insegurança',
      ],
      ['suspension', 'Suspension', 'Suspensión', 'Suspensão'],
      ['unjustified', 'Without justification', 'Sin justificación', 'Sem justificativa'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
