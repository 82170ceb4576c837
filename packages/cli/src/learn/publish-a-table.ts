import { defineLesson, notThere } from './lesson.ts';

export const publishATable = defineLesson({
  title: {
    en: 'Publish without telling on a child',
    es: 'Publicar sin delatar a un niño',
    pt: 'Publicar sem revelar uma criança',
  },
  why: {
    en: 'In a table with a three in it somebody recognises a neighbour’s child. Two harmless tables, subtracted, can do the same.',
    es: 'En una tabla con un tres alguien reconoce al hijo del vecino. Dos tablas inofensivas, restadas, pueden hacer lo mismo.',
    pt: 'Em uma tabela com um três alguém reconhece o filho do vizinho. Duas tabelas inofensivas, subtraídas, podem fazer o mesmo.',
  },
  task: {
    en: 'Make an invented school network in {folder}/school, and publish its students by school and sex into {folder}/table.csv, with the ledger {folder}/published.json and the population course.',
    es: 'Genere una red escolar inventada en {folder}/school y publique sus estudiantes por escuela y sexo en {folder}/table.csv, con el libro {folder}/published.json y la población course.',
    pt: 'Gere uma rede escolar inventada em {folder}/school e publique seus estudantes por escola e sexo em {folder}/table.csv, com o livro {folder}/published.json e a população course.',
  },
  commands: [
    'generate --students 160 --schools 2 -o {folder}/school',
    'publish {folder}/school --by <column> --by <column> --name <name> --population course --ledger {folder}/published.json -o {folder}/table.csv',
  ],
  hints: {
    absent: notThere('table.csv'),
    ledger: notThere('published.json'),
    wrong: {
      en: 'The table has other columns than school, sex, students and note, or numbers that may not be published.',
      es: 'La tabla tiene otras columnas que school, sex, students y note, o números que no se pueden publicar.',
      pt: 'A tabela tem outras colunas que school, sex, students e note, ou números que não podem ser publicados.',
    },
  },
  async check({ text }) {
    const table = await text('table.csv');
    if (table === undefined) return 'absent';
    if (!/"course"/.test((await text('published.json')) ?? '')) return 'ledger';
    const [head, ...rows] = table.trim().split(/\r?\n/);
    const counts = rows.map((row) => row.split(',').at(-2) ?? '');
    const safe = counts.every(
      (count) => count === '' || count === '0' || (Number(count) >= 10 && Number(count) % 5 === 0),
    );
    return head === 'school,sex,students,note' && rows.length > 2 && safe ? undefined : 'wrong';
  },
});
