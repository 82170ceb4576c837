import { codes, defineCodeList } from '../code-list.ts';

/** Why a student was absent, late or left early. No list of a standard was found, so it is our own. */
export const attendanceReason = defineCodeList({
  id: 'attendance-reason',
  title: { en: 'Reason for absence', es: 'Motivo de la inasistencia', pt: 'Motivo da falta' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['illness', 'Illness', 'Enfermedad', 'Doença'],
      ['medical-appointment', 'Medical appointment', 'Control o cita médica', 'Consulta médica'],
      ['family', 'Family reasons', 'Motivos familiares'],
      ['bereavement', 'Death in the family', 'Fallecimiento en la familia', 'Falecimento na família'],
      ['work', 'Work', 'Trabajo', 'Trabalho'],
      ['care', 'Looks after a child or relative', 'Cuida a un niño o familiar', 'Cuida de uma criança ou familiar'],
      ['pregnancy', 'Pregnancy or childbirth', 'Embarazo o parto', 'Gravidez ou parto'],
      ['transport', 'No transport', 'Falta de transporte'],
      ['weather', 'Weather or closed road', 'Clima o camino cortado', 'Clima ou estrada interditada'],
      ['violence', 'Violence or insecurity', 'Violencia o inseguridad', 'Violência ou insegurança'],
      [
        'school-activity',
        'School activity elsewhere',
        'Actividad escolar fuera del recinto',
        'Atividade escolar externa',
      ],
      ['suspension', 'Suspended', 'Suspendido', 'Suspenso'],
      ['strike', 'Strike', 'Paro o huelga', 'Greve'],
      ['religion', 'Religious day', 'Festividad religiosa', 'Dia religioso'],
      ['other', 'Other', 'Otro', 'Outro'],
      ['unknown', 'Not known', 'Se desconoce', 'Não se sabe'],
    ]),
});
