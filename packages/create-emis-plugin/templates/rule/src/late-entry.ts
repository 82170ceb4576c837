import { defineRule } from '@emis-sdk/validation';

// [en] A rule sees the fields that it says it reads, and nothing else. The examples are run by the test.
// [es] Una regla ve los campos que dice leer, y nada más. La prueba ejecuta los ejemplos.
// [pt] Uma regra vê os campos que diz ler, e nada mais. O teste executa os exemplos.
export const lateEntry = defineRule({
  code: 'org.example.starter.late-entry',
  severity: 'warning',
  on: 'enrolment',
  reads: ['entryDate'],
  text: 'A student enters school by the end of August.',
  why: 'Places are counted on that day.',
  check({ record }, report) {
    if (record.entryDate && record.entryDate > '2026-08-31') report({ at: 'entryDate' });
  },
  examples: {
    good: [{ record: { id: 'a', entryDate: '2026-03-04' } }, { record: { id: 'b' } }],
    bad: [{ record: { id: 'c', entryDate: '2026-09-01' } }],
  },
});
