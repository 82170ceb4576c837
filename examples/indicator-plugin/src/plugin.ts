import { definePlugin, read } from '@emis-sdk/plugin';
import { overAgeIndicator } from './over-age-indicator.ts';
import { settings } from './settings.ts';

/** The percentage of over-age students of each school, as a plugin. */
export default definePlugin({
  id: 'org.emis-sdk.example.over-age',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Over-age students', es: 'Sobreedad', pt: 'Distorção idade-série' },
  settings,
  grants: [
    read('enrolment', ['grade', 'schoolYear', 'exitDate', 'studentId', 'schoolId'], {
      en: 'Counts the students of each school, by the intended age for their grade.',
      es: 'Cuenta los estudiantes de cada escuela según la edad prevista para su grado.',
      pt: 'Conta os estudantes de cada escola segundo a idade prevista para a série.',
    }),
    read('person', ['birthDate'], {
      en: 'Compares the age with the intended one. No date leaves the plugin.',
      es: 'Compara la edad con la prevista. Ninguna fecha sale del complemento.',
      pt: 'Compara a idade com a prevista. Nenhuma data sai do plugin.',
    }),
    read('school', ['name'], {
      en: 'Names the school beside its percentage.',
      es: 'Nombra la escuela junto a su porcentaje.',
      pt: 'Nomeia a escola ao lado de sua porcentagem.',
    }),
  ],
  contributes: { indicators: ['org.emis-sdk.example.over-age.by-school'] },
  setup({ settings, indicator }) {
    indicator(overAgeIndicator(settings));
  },
});
