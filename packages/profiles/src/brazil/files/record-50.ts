/**
 * Record 50: that a professional works with a class.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_50 = `
1  | 1  | tipoRegistro         | =50         | must                               | Tipo de registro
2  | 2  | escola               | N8          | must                               | Código de escola - Inep
3  | 3  | pessoa               | A1-20       | must                               | Código da pessoa física no sistema próprio
4  | 4  | pessoaInep           | N12         |                                    | Identificação única (Inep)
5  | 5  | turma                | A1-20       | must                               | Código da turma na entidade/escola
6  | 6  | turmaInep            | N1-10       |                                    | Código da turma - Inep
7  | 7  | funcao               | 1-9         | must                               | Função que exerce na turma
8  | 8  | vinculo              | 1-4         | iff !:private & funcao=1,5,6       | Situação funcional/Regime de contratação/Tipo de vínculo
9  | 9  | disciplina1          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 1
10 | 10 | disciplina2          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 2
11 | 11 | disciplina3          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 3
12 | 12 | disciplina4          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 4
13 | 13 | disciplina5          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 5
14 | 14 | disciplina6          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 6
15 | 15 | disciplina7          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 7
16 | 16 | disciplina8          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 8
17 | 17 | disciplina9          | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 9
18 | 18 | disciplina10         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 10
19 | 19 | disciplina11         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 11
20 | 20 | disciplina12         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 12
21 | 21 | disciplina13         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 13
22 | 22 | disciplina14         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 14
23 | 23 | disciplina15         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 15
24 | 24 | disciplina16         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 16
25 | 25 | disciplina17         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 17
26 | 26 | disciplina18         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 18
27 | 27 | disciplina19         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 19
28 | 28 | disciplina20         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 20
29 | 29 | disciplina21         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 21
30 | 30 | disciplina22         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 22
31 | 31 | disciplina23         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 23
32 | 32 | disciplina24         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 24
33 | 33 | disciplina25         | @discipline | only funcao=1,5 & :classBySubject  | Código da área do conhecimento/componente curricular 25
34 | 34 | itinerarioLinguagens | B           | only funcao=1,5 & :classDeepening  | Itinerário: linguagens e suas tecnologias
35 | 35 | itinerarioMatematica | B           | only funcao=1,5 & :classDeepening  | Itinerário: matemática e suas tecnologias
36 | 36 | itinerarioNatureza   | B           | only funcao=1,5 & :classDeepening  | Itinerário: ciências da natureza e suas tecnologias
37 | 37 | itinerarioHumanas    | B           | only funcao=1,5 & :classDeepening  | Itinerário: ciências humanas e sociais aplicadas
38 | 38 | itinerarioTecnico    | B           | iff funcao=1,5,9 & :classTechnical | Leciona no itinerário de formação técnica e profissional (IFTP)
`;
