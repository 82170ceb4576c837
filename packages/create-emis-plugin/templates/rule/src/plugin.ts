import { definePlugin, emit, read } from '@emis-sdk/plugin';
import { lateEntry } from './late-entry.ts';
import { messages } from './messages.ts';

// [en] All that the approver reads stands here: who it is, what it asks for and why, what it brings.
// [es] Aquí está todo lo que lee quien aprueba: quién es, qué pide y por qué, qué aporta.
// [pt] Aqui está tudo o que lê quem aprova: quem é, o que pede e por quê, o que traz.
export default definePlugin({
  id: 'org.example.starter',
  contract: 1,
  version: '1.0.0',
  title: { en: 'Starter title', es: 'Starter title', pt: 'Starter title' },
  grants: [
    read('enrolment', ['entryDate'], {
      en: 'Compares it with the day on which places are counted.',
      es: 'La compara con el día en que se cuentan las matrículas.',
      pt: 'Compara com o dia em que se contam as matrículas.',
    }),
    emit('finding', {
      en: 'Names students who entered late.',
      es: 'Indica los estudiantes que ingresaron tarde.',
      pt: 'Indica os estudantes que ingressaram tarde.',
    }),
  ],
  contributes: { rules: ['org.example.starter.late-entry'] },
  messages,
  setup({ rule }) {
    rule(lateEntry);
    return undefined;
  },
});
