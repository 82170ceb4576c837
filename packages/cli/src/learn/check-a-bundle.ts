import { defineLesson } from './lesson.ts';
import { judged, smallSchool } from './small-school.ts';

export const checkABundle = defineLesson({
  title: {
    en: 'Check a bundle and mend it',
    es: 'Verificar un conjunto de archivos y corregirlo',
    pt: 'Verificar um conjunto de arquivos e corrigi-lo',
  },
  why: {
    en: 'What the ministry would refuse is better found at school, on the day on which it was typed.',
    es: 'Lo que el ministerio rechazaría conviene encontrarlo en la escuela, el mismo día en que se escribió.',
    pt: 'O que o ministério recusaria é melhor encontrar na escola, no mesmo dia em que foi digitado.',
  },
  task: {
    en: 'In {folder}/school lies a OneRoster bundle with two mistakes. Find them, and mend {folder}/school/users.csv. Remove nobody.',
    es: 'En {folder}/school hay archivos OneRoster con dos errores. Encuéntrelos y corrija {folder}/school/users.csv. No quite a nadie.',
    pt: 'Em {folder}/school há arquivos OneRoster com dois erros. Encontre-os e corrija {folder}/school/users.csv. Não tire ninguém.',
  },
  commands: ['validate {folder}/school'],
  files: smallSchool('school', [
    ['Amaranta', 'student'],
    ['', 'student'],
    ['Remedios', 'studnet'],
  ]),
  hints: {
    removed: {
      en: 'A student is missing. Mending is not removing.',
      es: 'Falta un estudiante. Corregir no es quitar.',
      pt: 'Falta um estudante. Corrigir não é tirar.',
    },
    wrong: {
      en: 'Something is still wrong. Run the command again and read “How to mend it”.',
      es: 'Todavía hay algo mal. Ejecute el comando otra vez y lea «Cómo corregirlo».',
      pt: 'Ainda há algo errado. Execute o comando de novo e leia «Como corrigir».',
    },
  },
  async check({ folder, text }) {
    const rows = ((await text('school/users.csv')) ?? '').split(/\r?\n/).filter((line) => /^"?course-p\d/.test(line));
    if (rows.length < 3) return 'removed';
    const { report } = await judged(folder, 'school');
    return report.groups.some(({ severity }) => severity === 'error') || report.read.unread > 0 ? 'wrong' : undefined;
  },
});
