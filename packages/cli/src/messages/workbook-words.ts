import type { Language } from '@emis-sdk/model';

/** The words of the help page of `emis workbook`. */
export const WORKBOOK_HELP = {
  workbook: {
    en: 'Make an Excel workbook for people to fill in: lists, checks and instructions in their language',
    es: 'Crear un libro de Excel para que lo completen personas: listas, revisiones e instrucciones en su idioma',
    pt: 'Criar uma pasta de trabalho do Excel para pessoas preencherem: listas, verificações e instruções em seu idioma',
  },
  annotate: {
    en: 'give an Excel workbook back in this file, wrong cells marked and explained; the rest of it stays as it is',
    es: 'devuelve un libro de Excel en este archivo, con las celdas erróneas marcadas y explicadas; lo demás queda igual',
    pt: 'devolve uma pasta de trabalho do Excel neste arquivo, com as células erradas marcadas e explicadas; o resto fica igual',
  },
  'workbook-entity': {
    en: 'student, staff, guardian, or a kind of record such as class',
    es: 'student (estudiantes), staff (personal), guardian (apoderados) o un tipo de registro, por ejemplo class',
    pt: 'student (estudantes), staff (profissionais), guardian (responsáveis) ou um tipo de registro, por exemplo class',
  },
  'workbook-rows': {
    en: 'for how many rows lists and checks are laid out',
    es: 'para cuántas filas se disponen las listas y revisiones',
    pt: 'para quantas linhas se dispõem as listas e verificações',
  },
  'workbook-output': {
    en: 'the file to write; by default the kind of record and .xlsx',
    es: 'el archivo que se escribe; por defecto el tipo de registro y .xlsx',
    pt: 'o arquivo a gravar; por padrão o tipo de registro e .xlsx',
  },
  'workbook-overwrite': {
    en: 'replace the file if it exists',
    es: 'reemplaza el archivo si existe',
    pt: 'substitui o arquivo se ele existir',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What `emis workbook` says, in MessageFormat 2. */
export const WORKBOOK_WORDS = {
  'workbook.written': {
    en: 'The workbook is in {$path}. When it is filled in: emis validate {$path}',
    es: 'El libro está en {$path}. Cuando esté completo: emis validate {$path}',
    pt: 'A pasta de trabalho está em {$path}. Quando estiver preenchida: emis validate {$path}',
  },
  'annotated.written': {
    en: 'The marked workbook is in {$path}. Mend the original, or the marked one, and check it again.',
    es: 'El libro marcado está en {$path}. Corrija el original o el marcado y revíselo de nuevo.',
    pt: 'A pasta de trabalho marcada está em {$path}. Corrija a original ou a marcada e verifique de novo.',
  },
  'workbook.unknown': {
    en: 'There is no kind of record “{$entity}”. Known kinds: {$known}.',
    es: 'No existe el tipo de registro «{$entity}». Tipos conocidos: {$known}.',
    pt: 'Não existe o tipo de registro “{$entity}”. Tipos conhecidos: {$known}.',
  },
} as const satisfies Record<string, Record<Language, string>>;
