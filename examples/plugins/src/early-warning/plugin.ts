import { definePlugin, emit, read } from '@emis-sdk/plugin';
import { absentOften } from './absent-often.ts';
import { failing } from './failing.ts';
import { messages } from './messages.ts';
import { overAge } from './over-age.ts';
import { settings } from './settings.ts';

/** Flags students who may leave school, each with its reason. It reads ids, never names. */
export default definePlugin({
  id: 'org.emis-sdk.example.early-warning',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Early warning of drop-out', es: 'Alerta temprana de deserción', pt: 'Alerta precoce de evasão' },
  settings,
  grants: [
    read('daily-attendance', ['studentId', 'status'], {
      en: 'Counts the days that each student missed.',
      es: 'Cuenta los días que faltó cada estudiante.',
      pt: 'Conta os dias em que cada estudante faltou.',
    }),
    read('mark', ['studentId', 'numericValue', 'final'], {
      en: 'Counts the final marks that each student failed.',
      es: 'Cuenta las calificaciones finales que reprobó cada estudiante.',
      pt: 'Conta as notas finais em que cada estudante foi reprovado.',
    }),
    read('enrolment', ['grade', 'schoolYear', 'exitDate', 'studentId'], {
      en: 'Knows the grade whose intended age is compared.',
      es: 'Conoce el grado cuya edad prevista se compara.',
      pt: 'Conhece a série cuja idade prevista é comparada.',
    }),
    read('person', ['birthDate'], {
      en: 'Compares the age with that of the grade. No name is read.',
      es: 'Compara la edad con la del grado. No se lee ningún nombre.',
      pt: 'Compara a idade com a da série. Nenhum nome é lido.',
    }),
    emit('finding', {
      en: 'Flags students, each with the reason.',
      es: 'Señala estudiantes, cada uno con el motivo.',
      pt: 'Sinaliza estudantes, cada um com o motivo.',
    }),
  ],
  contributes: {
    rules: [
      'org.emis-sdk.example.early-warning.absent-often',
      'org.emis-sdk.example.early-warning.failing',
      'org.emis-sdk.example.early-warning.over-age',
    ],
  },
  messages,
  setup({ settings, rule }) {
    rule(absentOften(settings));
    rule(failing(settings));
    rule(overAge(settings));
    return undefined;
  },
});
