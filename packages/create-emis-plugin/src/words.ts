import type { Language, Question } from './kinds.ts';

/** What is asked, one line each. */
export const QUESTIONS: Readonly<Record<Question, Readonly<Record<Language, string>>>> = {
  kind: {
    en: 'What shall it be: rule, plugin, profile or format?',
    es: '¿Qué será: rule (regla), plugin (complemento), profile (perfil) o format (formato)?',
    pt: 'O que será: rule (regra), plugin, profile (perfil) ou format (formato)?',
  },
  folder: { en: 'In which folder?', es: '¿En qué carpeta?', pt: 'Em que pasta?' },
  id: {
    en: 'Its id (of a profile one word; else reverse-DNS, such as org.example.late-entries)?',
    es: '¿Su id (de un perfil, una palabra; si no, al estilo org.example.late-entries)?',
    pt: 'Seu id (de um perfil, uma palavra; senão, no estilo org.example.late-entries)?',
  },
  title: { en: 'Its title?', es: '¿Su título?', pt: 'Seu título?' },
  country: {
    en: 'Its country, in two letters (ISO 3166-1)?',
    es: '¿Su país, en dos letras (ISO 3166-1)?',
    pt: 'Seu país, em duas letras (ISO 3166-1)?',
  },
};

/** What else is said. `{…}` is filled in. */
export const WORDS = {
  missing: {
    en: '{flag} is missing, and nobody is at the terminal to be asked. Add {flag}.',
    es: 'Falta {flag}, y no hay nadie en la terminal a quien preguntar. Agregue {flag}.',
    pt: 'Falta {flag}, e não há ninguém no terminal a quem perguntar. Acrescente {flag}.',
  },
  'not-usable': {
    en: '{flag} {answer} cannot be used. A kind is rule, plugin, profile or format; an id is in small letters, of a profile one word, else like org.example.late-entries; a title is letters, digits and blanks; a country is two letters.',
    es: '{flag} {answer} no sirve. Un tipo es rule, plugin, profile o format; un id va en minúsculas, de un perfil una palabra, si no como org.example.late-entries; un título son letras, cifras y espacios; un país son dos letras.',
    pt: '{flag} {answer} não serve. Um tipo é rule, plugin, profile ou format; um id vai em minúsculas, de um perfil uma palavra, senão como org.example.late-entries; um título são letras, algarismos e espaços; um país são duas letras.',
  },
  'not-empty': {
    en: 'The folder {folder} is not empty. Choose another one; nothing was written.',
    es: 'La carpeta {folder} no está vacía. Elija otra; no se escribió nada.',
    pt: 'A pasta {folder} não está vazia. Escolha outra; nada foi gravado.',
  },
  made: {
    en: '{title} stands in {folder}: {count} files. Next:',
    es: '{title} está en {folder}: {count} archivos. Siga con:',
    pt: '{title} está em {folder}: {count} arquivos. Siga com:',
  },
  help: {
    en: 'npm create emis-plugin [folder] -- --kind rule|plugin|profile|format --id <id> --title <text> [--country <xx>] [--lang en|es|pt]\nWhat is not given is asked for, where somebody is at the terminal.',
    es: 'npm create emis-plugin [carpeta] -- --kind rule|plugin|profile|format --id <id> --title <texto> [--country <xx>] [--lang en|es|pt]\nLo que no se da se pregunta, si hay alguien en la terminal.',
    pt: 'npm create emis-plugin [pasta] -- --kind rule|plugin|profile|format --id <id> --title <texto> [--country <xx>] [--lang en|es|pt]\nO que não é dado é perguntado, se houver alguém no terminal.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export function say(key: keyof typeof WORDS, language: Language, facts: Readonly<Record<string, string>> = {}): string {
  return WORDS[key][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
