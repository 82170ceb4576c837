import type { Language } from '@emis-sdk/model';

/** What the screens say. */
const WORDS = {
  title: { en: 'Our school', es: 'Nuestra escuela', pt: 'Nossa escola' },
  students: { en: 'Students', es: 'Estudiantes', pt: 'Estudantes' },
  attendance: { en: 'Attendance', es: 'Asistencia', pt: 'Frequência' },
  problems: { en: 'To be mended', es: 'Por corregir', pt: 'A corrigir' },
  enrol: { en: 'Enrol', es: 'Matricular', pt: 'Matricular' },
  save: { en: 'Save', es: 'Guardar', pt: 'Salvar' },
  given: { en: 'Given name', es: 'Nombre', pt: 'Nome' },
  family: { en: 'Family name', es: 'Apellido', pt: 'Sobrenome' },
  born: { en: 'Date of birth', es: 'Fecha de nacimiento', pt: 'Data de nascimento' },
  sex: { en: 'Sex', es: 'Sexo', pt: 'Sexo' },
  grade: { en: 'Grade', es: 'Grado', pt: 'Ano' },
  since: { en: 'Starts on', es: 'Ingresa el', pt: 'Ingressa em' },
  day: { en: 'Day', es: 'Día', pt: 'Dia' },
  waiting: { en: 'Waiting for the line', es: 'En espera de la línea', pt: 'À espera da linha' },
  sync: { en: 'Send now', es: 'Enviar ahora', pt: 'Enviar agora' },
  F: { en: 'Female', es: 'Mujer', pt: 'Feminino' },
  M: { en: 'Male', es: 'Hombre', pt: 'Masculino' },
  P: { en: 'Present', es: 'Presente', pt: 'Presente' },
  L: { en: 'Late', es: 'Atrasado', pt: 'Atrasado' },
  A: { en: 'Absent', es: 'Ausente', pt: 'Ausente' },
  nothing: { en: 'Nothing.', es: 'Nada.', pt: 'Nada.' },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Word = keyof typeof WORDS;

export function say(language: Language): (word: Word) => string {
  return (word) => WORDS[word][language];
}
