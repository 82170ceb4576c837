import { createClient } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import { readCredentials } from '../credentials.ts';
import { defineLesson } from './lesson.ts';
import { GOOD_USERS, smallSchool } from './small-school.ts';

export const submitRecords = defineLesson({
  title: { en: 'Send to an EMIS', es: 'Enviar a un EMIS', pt: 'Enviar a um EMIS' },
  why: {
    en: 'A record is accepted, unchanged or refused, one by one. Sending again does no harm, so that nobody need fear a line that breaks.',
    es: 'Cada registro es aceptado, queda igual o es rechazado, uno por uno. Enviar otra vez no hace daño: nadie tiene que temer una conexión que se corta.',
    pt: 'Cada registro é aceito, fica igual ou é recusado, um a um. Enviar de novo não faz mal: ninguém precisa temer uma conexão que cai.',
  },
  task: {
    en: 'Start an EMIS in a second terminal (emis serve). Look at what sending {folder}/school would do; send it; send it again.',
    es: 'Inicie un EMIS en una segunda terminal (emis serve). Vea qué haría el envío de {folder}/school; envíelo; envíelo otra vez.',
    pt: 'Inicie um EMIS em um segundo terminal (emis serve). Veja o que faria o envio de {folder}/school; envie; envie de novo.',
  },
  commands: ['serve', 'submit --from {folder}/school --dry-run', 'submit --from {folder}/school'],
  files: smallSchool('school', GOOD_USERS),
  hints: {
    wrong: {
      en: 'The EMIS runs, but does not hold the three students yet.',
      es: 'El EMIS está en marcha, pero todavía no tiene a los tres estudiantes.',
      pt: 'O EMIS está em funcionamento, mas ainda não tem os três estudantes.',
    },
  },
  async check({ credentials }) {
    const { url, sender } = await readCredentials(credentials);
    const { records } = createClient({ url, ...sender, records: singleRecords() });
    const held = await records.known('person', ['course-p1', 'course-p2', 'course-p3']);
    return held.every(Boolean) ? undefined : 'wrong';
  },
});
