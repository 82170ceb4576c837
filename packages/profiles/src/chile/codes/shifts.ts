import { codes, defineCodeList } from '@emis-sdk/model';
import { EDE_DATE, EDE_SOURCE } from './ede-source.ts';

/** Jornadas: at what time of day a class meets. The EDE gives them no codes but their names. */
export const shifts = defineCodeList({
  id: 'cl.shift',
  title: { en: 'Shift', es: 'Jornada', pt: 'Turno' },
  source: `${EDE_SOURCE}, jornadasList`,
  date: EDE_DATE,
  verified: true,
  codes: codes([
    ['Mañana', 'Morning', 'Mañana', 'Manhã'],
    ['Tarde', 'Afternoon', 'Tarde', 'Tarde'],
    ['Mañana y Tarde', 'Morning and afternoon', 'Mañana y Tarde', 'Manhã e tarde'],
    ['Vespertina/Nocturna', 'Evening', 'Vespertina/Nocturna', 'Noturno'],
  ]),
});
