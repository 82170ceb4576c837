/**
 * Record 20: a class.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_20 = `
1  | 1  | tipoRegistro                     | =20         | must                                                 | Tipo de registro
2  | 2  | escola                           | N8          | must                                                 | Código de escola - Inep
3  | 3  | turma                            | A1-20       | must                                                 | Código da Turma na Entidade/Escola
4  | 4  | turmaInep                        | N1-10       |                                                      | Código da Turma - Inep
5  | 5  | nome                             | A1-80       | must                                                 | Nome da Turma
6  | 6  | mediacao                         | 1,2,3       | must                                                 | Tipo de mediação didático-pedagógica
7  | 7  | domingo                          | time        | only mediacao=1                                      | Domingo
8  | 8  | segunda                          | time        | only mediacao=1                                      | Segunda-feira
9  | 9  | terca                            | time        | only mediacao=1                                      | Terça-feira
10 | 10 | quarta                           | time        | only mediacao=1                                      | Quarta-feira
11 | 11 | quinta                           | time        | only mediacao=1                                      | Quinta-feira
12 | 12 | sexta                            | time        | only mediacao=1                                      | Sexta-feira
13 | 13 | sabado                           | time        | only mediacao=1                                      | Sábado
14 | -  | curricular                       | B           | must                                                 | Curricular (etapa de ensino)
15 | -  | atividadeComplementar            | B           | must                                                 | Atividade complementar
16 | -  | aee                              | B           | must                                                 | Atendimento educacional especializado - AEE
-  | 14 | tipoTurma                        | 4,5,6,9     | must                                                 | Tipo de turma
17 | 15 | atividade1                       | @activity   | only :activity                                       | Código 1 - Tipos de atividades complementares
18 | 16 | atividade2                       | @activity   | only :activity                                       | Código 2 - Tipos de atividades complementares
19 | 17 | atividade3                       | @activity   | only :activity                                       | Código 3 - Tipos de atividades complementares
20 | 18 | atividade4                       | @activity   | only :activity                                       | Código 4 - Tipos de atividades complementares
21 | 19 | atividade5                       | @activity   | only :activity                                       | Código 5 - Tipos de atividades complementares
22 | 20 | atividade6                       | @activity   | only :activity                                       | Código 6 - Tipos de atividades complementares
23 | 21 | localDiferenciado                | 0,1,2,3     | iff mediacao!=3                                      | Local de funcionamento diferenciado
24 | 22 | classeEspecial                   | B           | iff :curricular                                      | Turma de Educação Especial (classe especial)
25 | 23 | etapaAgregada                    | 301-306,308 | iff :curricular                                      | Etapa agregada
26 | 24 | etapa                            | @stage      | iff :hasStage                                    | Etapa
-  | 25 | eixo                             | 1-13        | iff etapa=67,68,73,75                                | Código do eixo do curso de qualificação profissional
27 | 26 | curso                            | @course     | iff :technicalStage                                  | Código do curso
-  | 27 | cargaHoraria                     | Q+          | only :vocational                                     | Carga horária total do curso
28 | -  | serie                            | B           | only :organised                                      | Série/ano (séries anuais)
29 | -  | semestral                        | B           | only :organised                                      | Períodos semestrais
30 | -  | ciclos                           | B           | only :organised                                      | Ciclo(s)
31 | -  | gruposNaoSeriados                | B           | only :organised                                      | Grupos não seriados com base na idade ou competência
32 | -  | modulos                          | B           | only :organised                                      | Módulos
-  | 28 | organizacao                      | 1-5         | iff :organised                                       | Formas de organização da turma
33 | 29 | alternancia                      | B           | must                                                 | Turma de Formação por Alternância (proposta pedagógica de formação por alternância: tempo-escola e tempo-comunidade)
34 | 30 | formacaoGeralBasica              | B           | only etapaAgregada=304,305                           | Formação geral básica
35 | 31 | itinerarioAprofundamento         | B           | only etapaAgregada=304,305                           | Itinerário formativo de aprofundamento
36 | 32 | itinerarioTecnico                | B           | only etapaAgregada=304,305                           | Itinerário de formação técnica e profissional
37 | 33 | areaLinguagens                   | B           | only itinerarioAprofundamento=1                      | Área do conhecimento de linguagens e suas tecnologias
38 | 34 | areaMatematica                   | B           | only itinerarioAprofundamento=1                      | Área do conhecimento de matemática e suas tecnologias
39 | 35 | areaNatureza                     | B           | only itinerarioAprofundamento=1                      | Área do conhecimento de ciências da natureza e suas tecnologias
40 | 36 | areaHumanas                      | B           | only itinerarioAprofundamento=1                      | Área do conhecimento de ciências humanas e sociais aplicadas
41 | 37 | tipoCursoItinerario              | 1,2         | iff itinerarioTecnico=1                              | Tipo do curso do itinerário de formação técnica e profissional
42 | 38 | cursoTecnicoItinerario           | @course     | only itinerarioTecnico=1; must tipoCursoItinerario=1 | Código do curso técnico
43 | 39 | disciplinaQuimica                | 0,1,2       | only :taughtBySubject                                | 1. Química
44 | 40 | disciplinaFisica                 | 0,1,2       | only :taughtBySubject                                | 2. Física
45 | 41 | disciplinaMatematica             | 0,1,2       | only :taughtBySubject                                | 3. Matemática
46 | 42 | disciplinaBiologia               | 0,1,2       | only :taughtBySubject                                | 4. Biologia
47 | 43 | disciplinaCiencias               | 0,1,2       | only :taughtBySubject                                | 5. Ciências
48 | 44 | disciplinaPortugues              | 0,1,2       | only :taughtBySubject                                | 6. Língua/Literatura Portuguesa
49 | 45 | disciplinaIngles                 | 0,1,2       | only :taughtBySubject                                | 7. Língua/Literatura Estrangeira - Inglês
50 | 46 | disciplinaEspanhol               | 0,1,2       | only :taughtBySubject                                | 8. Língua/Literatura Estrangeira - Espanhol
51 | 47 | disciplinaOutraLingua            | 0,1,2       | only :taughtBySubject                                | 9. Língua/Literatura Estrangeira - Outra
52 | 48 | disciplinaArte                   | 0,1,2       | only :taughtBySubject                                | 10. Arte (Educação Artística, Teatro, Dança, Música, Artes Plásticas e outras)
53 | 49 | disciplinaEducacaoFisica         | 0,1,2       | only :taughtBySubject                                | 11. Educação Física
54 | 50 | disciplinaHistoria               | 0,1,2       | only :taughtBySubject                                | 12. História
55 | 51 | disciplinaGeografia              | 0,1,2       | only :taughtBySubject                                | 13. Geografia
56 | 52 | disciplinaFilosofia              | 0,1,2       | only :taughtBySubject                                | 14. Filosofia
57 | 53 | disciplinaInformatica            | 0,1,2       | only :taughtBySubject                                | 16. Informática/ Computação
58 | 54 | disciplinaProfissionalizantes    | 0,1,2       | only :taughtBySubject                                | 17. Áreas do conhecimento profissionalizantes
59 | 55 | disciplinaLibras                 | 0,1,2       | only :taughtBySubject                                | 23. Libras
60 | 56 | disciplinaPedagogicas            | 0,1,2       | only :taughtBySubject                                | 25. Áreas do conhecimento pedagógicas
61 | 57 | disciplinaEnsinoReligioso        | 0,1,2       | only :taughtBySubject                                | 26. Ensino Religioso
62 | 58 | disciplinaLinguaIndigena         | 0,1,2       | only :taughtBySubject                                | 27. Língua Indígena
63 | 59 | disciplinaEstudosSociais         | 0,1,2       | only :taughtBySubject                                | 28. Estudos Sociais
64 | 60 | disciplinaSociologia             | 0,1,2       | only :taughtBySubject                                | 29. Sociologia
65 | 61 | disciplinaFrances                | 0,1,2       | only :taughtBySubject                                | 30. Língua/Literatura Estrangeira - Francês
66 | 62 | disciplinaPortuguesSegundaLingua | 0,1,2       | only :taughtBySubject                                | 31. Língua Portuguesa como Segunda Língua
67 | 63 | disciplinaEstagio                | 0,1,2       | only :taughtBySubject                                | 32. Estágio Curricular Supervisionado
68 | 64 | disciplinaProjetoDeVida          | 0,1,2       | only :taughtBySubject                                | 33. Projeto de vida
69 | 65 | disciplinaOutras                 | 0,1,2       | only :taughtBySubject                                | 99. Outras áreas do conhecimento
70 | 66 | bilingueSurdos                   | B           | must                                                 | Turma de Educação Bilíngue de Surdos (classe bilíngue de surdos)
`;
