import { defineIndicator } from '@emis-sdk/plugin';
import type { Settings } from './settings.ts';

// [en] An indicator keeps counts, not records, and can take a record away again.
// [es] Un indicador guarda conteos, no registros, y puede descontar un registro.
// [pt] Um indicador guarda contagens, não registros, e pode descontar um registro.
export function lateShare({ lastDay }: Settings) {
  return defineIndicator({
    id: 'org.example.starter.late-share',
    title: { en: 'Late entries', es: 'Ingresos tardíos', pt: 'Ingressos tardios' },
    on: 'enrolment',
    reads: ['entryDate'],
    start() {
      let [all, late] = [0, 0];
      const count = (day: string | undefined, by: 1 | -1) => {
        if (day === undefined) return;
        all += by;
        if (day > lastDay) late += by;
      };
      return {
        add: ({ record }) => count(record.entryDate, 1),
        remove: ({ record }) => count(record.entryDate, -1),
        finish: () => (all === 0 ? [] : [{ label: 'late', value: Math.round((1000 * late) / all) / 10, unit: '%' }]),
      };
    },
  });
}
