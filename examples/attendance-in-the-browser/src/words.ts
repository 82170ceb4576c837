/** What the page says. */
const WORDS = {
  title: { en: 'Attendance', es: 'Asistencia', pt: 'Frequência' },
  present: { en: 'Present', es: 'Presente', pt: 'Presente' },
  late: { en: 'Late', es: 'Atrasado', pt: 'Atrasado' },
  absent: { en: 'Absent', es: 'Ausente', pt: 'Ausente' },
  day: { en: 'Day', es: 'Día', pt: 'Dia' },
  waiting: {
    en: 'On this device, still to be sent',
    es: 'En este dispositivo, por enviar',
    pt: 'Neste dispositivo, a enviar',
  },
  refused: { en: 'Refused, to be mended', es: 'Rechazados, por corregir', pt: 'Recusados, a corrigir' },
  unsaved: {
    en: 'Not saved: there is no room on this device. Write it down on paper.',
    es: 'No se guardó: no hay espacio en este dispositivo. Anótelo en papel.',
    pt: 'Não foi salvo: não há espaço neste dispositivo. Anote em papel.',
  },
  closed: {
    en: 'This device could not be opened for attendance. Come back with a line.',
    es: 'No se pudo preparar este dispositivo. Vuelva a intentarlo con conexión.',
    pt: 'Não foi possível preparar este dispositivo. Tente de novo com conexão.',
  },
} as const;

const LANGUAGES = ['en', 'es', 'pt'] as const;

/** The first of the reader's languages that the page speaks. */
export const language =
  navigator.languages.flatMap((tag) => LANGUAGES.find((known) => tag.toLowerCase().startsWith(known)) ?? [])[0] ?? 'en';

export const say = (word: keyof typeof WORDS): string => WORDS[word][language];
