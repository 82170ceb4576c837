// [en] What people read of each code: what is wrong, and how to mend it.
// [es] Lo que las personas leen de cada código: qué está mal y cómo corregirlo.
// [pt] O que as pessoas leem de cada código: o que está errado e como corrigir.
export const messages = {
  en: {
    'org.example.starter.line-unreadable': {
      title: 'A line that cannot be read',
      meaning: 'The line is not one record in JSON.',
      fix: 'Export the file again. If the line is still wrong, tell who makes the program.',
    },
  },
  es: {
    'org.example.starter.line-unreadable': {
      title: 'Una línea que no se puede leer',
      meaning: 'La línea no es un registro en JSON.',
      fix: 'Exporte el archivo de nuevo. Si la línea sigue mal, avise a quien hace el programa.',
    },
  },
  pt: {
    'org.example.starter.line-unreadable': {
      title: 'Uma linha que não pode ser lida',
      meaning: 'A linha não é um registro em JSON.',
      fix: 'Exporte o arquivo de novo. Se a linha continuar errada, avise quem faz o programa.',
    },
  },
} as const;
