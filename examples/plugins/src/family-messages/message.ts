/** What a family is told. It names nobody: whoever reads it knows whose child it is. */
export type Message = {
  /** Of the attendance: the gateway sends one message for it, however often it is given. */
  readonly id: string;
  readonly student: string;
  readonly text: string;
};

const TEXTS = {
  es: 'El {date} su hijo o hija no asistió a {school}. Si hay un motivo, avise a la escuela.',
  pt: 'Em {date} seu filho ou sua filha não compareceu à escola {school}. Se houver um motivo, avise a escola.',
  en: 'On {date} your child did not come to {school}. If there is a reason, please tell the school.',
} as const;

/** The text in the family's language; the day as people write it there. */
export function textOf(language: keyof typeof TEXTS, { date, school }: { date: string; school: string }): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const written = language === 'en' ? date : `${day}/${month}/${year}`;
  return TEXTS[language].replace('{date}', () => written).replace('{school}', () => school);
}
