import { censusList } from './census-list.ts';

/** Subjects (record 20, fields 43 to 69; record 50, fields 9 to 33). */
export const disciplines = censusList(
  'br.discipline',
  { en: 'Subject of the census', es: 'Asignatura del censo', pt: 'Área do conhecimento/componente curricular' },
  'Data/Registro20.php',
  `
1 Química; 2 Física; 3 Matemática; 4 Biologia; 5 Ciências; 6 Português; 7 Inglês; 8 Espanhol; 9 Outra língua estrangeira
10 Arte; 11 Educação física; 12 História; 13 Geografia; 14 Filosofia; 16 Informática; 17 Áreas profissionalizantes; 23 Libras
25 Áreas pedagógicas; 26 Ensino religioso; 27 Língua indígena; 28 Estudos sociais; 29 Sociologia; 30 Francês
31 Português como segunda língua; 32 Estágio supervisionado; 33 Projeto de vida; 99 Outras
`,
);
