import { codes, defineCodeList } from '../code-list.ts';

/** Whether a student was there. */
export const attendanceStatus = defineCodeList({
  id: 'attendance-status',
  title: { en: 'Attendance', es: 'Asistencia', pt: 'Frequência' },
  source: 'this standard’s own, after AttendanceEventCategoryDescriptor of Ed-Fi data standard 5.2',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['present', 'Present', 'Presente'],
      ['late', 'Late', 'Atrasado'],
      ['left-early', 'Left early', 'Se retiró antes', 'Saiu antes'],
      ['partly-present', 'Present for a part of it', 'Presente en parte', 'Presente em parte'],
      [
        'absent',
        'Absent, reason not yet known',
        'Ausente, sin motivo conocido aún',
        'Ausente, motivo ainda desconhecido',
      ],
      ['absent-justified', 'Absent, justified', 'Ausencia justificada', 'Falta justificada'],
      ['absent-unjustified', 'Absent, not justified', 'Ausencia injustificada', 'Falta não justificada'],
    ]),
});
