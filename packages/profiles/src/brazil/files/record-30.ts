/**
 * Record 30: a person: a manager, a professional, a student, or several of these at once.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_30 = `
1   | 1   | tipoRegistro                      | =30                                      | must                                       | Tipo de registro
2   | 2   | escola                            | N8                                       | must                                       | Código da escola - INEP
3   | 3   | pessoa                            | A1-20                                    | must                                       | Código da pessoa física no sistema próprio
4   | 4   | pessoaInep                        | N12                                      |                                            | Identificação única (INEP)
5   | 5   | cpf                               | cpf                                      | must :cpfNeeded                            | CPF
6   | 6   | nome                              | name100                                  | must                                       | Nome completo
7   | 7   | nascimento                        | date                                     | must                                       | Data de nascimento
8   | 8   | filiacao                          | 0,1                                      | must                                       | Filiação
9   | 9   | filiacao1                         | name100                                  | only filiacao=1                            | Filiação 1
10  | 10  | filiacao2                         | name100                                  | only filiacao=1                            | Filiação 2
11  | 11  | sexo                              | 1,2                                      | must                                       | Sexo
12  | 12  | corRaca                           | 0-5                                      | must                                       | Cor / Raça
13  | 13  | povoIndigena                      | @indigenousPeople                        | iff corRaca=5                              | Povo indígena
14  | 14  | nacionalidade                     | 1,2,3                                    | must                                       | Nacionalidade
15  | 15  | paisNacionalidade                 | N1-3                                     | must                                       | País de nacionalidade
16  | 16  | municipioNascimento               | ibge                                     | iff nacionalidade=1                        | Município de nascimento
17  | 17  | deficiencia                       | B                                        | must                                       | Deficiência, transtorno do espectro autista e altas habilidades ou superdotação
18  | 18  | cegueira                          | B                                        | only deficiencia=1                         | Cegueira
19  | 19  | baixaVisao                        | B                                        | only deficiencia=1                         | Baixa visão
20  | 20  | visaoMonocular                    | B                                        | only deficiencia=1                         | Visão monocular
21  | 21  | surdez                            | B                                        | only deficiencia=1                         | Surdez
22  | 22  | deficienciaAuditiva               | B                                        | only deficiencia=1                         | Deficiência auditiva
23  | 23  | surdocegueira                     | B                                        | only deficiencia=1                         | Surdocegueira
24  | 24  | deficienciaFisica                 | B                                        | only deficiencia=1                         | Deficiência física
25  | 25  | deficienciaIntelectual            | B                                        | only deficiencia=1                         | Deficiência intelectual
26  | 26  | deficienciaMultipla               | B                                        | only deficiencia=1                         | Deficiência múltipla
27  | 27  | autismo                           | B                                        | only deficiencia=1                         | Transtorno do espectro autista
28  | 28  | altasHabilidades                  | B                                        | only deficiencia=1                         | Altas habilidades / superdotação
29  | 29  | transtorno                        | B                                        | must                                       | Pessoa física com transtorno(s) que impacta(m) o desenvolvimento da aprendizagem
30  | 30  | discalculia                       | B                                        | only transtorno=1                          | Discalculia ou outro transtorno da matemática e raciocínio lógico
31  | 31  | disgrafia                         | B                                        | only transtorno=1                          | Disgrafia, Disortografia ou outro transtorno da escrita e ortografia
32  | 32  | dislalia                          | B                                        | only transtorno=1                          | Dislalia ou outro transtorno da linguagem e comunicação
33  | 33  | dislexia                          | B                                        | only transtorno=1                          | Dislexia
34  | 34  | tdah                              | B                                        | only transtorno=1                          | Transtorno do Déficit de Atenção com Hiperatividade (TDAH)
35  | 35  | tpac                              | B                                        | only transtorno=1                          | Transtorno do Processamento Auditivo Central (TPAC)
36  | 36  | auxilioLedor                      | B                                        | only :examAid                              | Auxílio ledor
37  | 37  | auxilioTranscricao                | B                                        | only :examAid                              | Auxílio transcrição
38  | 38  | guiaInterprete                    | B                                        | only :examAid                              | Guia-Intérprete
39  | 39  | tradutorLibras                    | B                                        | only :examAid                              | Tradutor-Intérprete de Libras
40  | 40  | leituraLabial                     | B                                        | only :examAid                              | Leitura Labial
41  | 41  | provaAmpliada                     | B                                        | only :examAid                              | Prova Ampliada (Fonte 18)
42  | 42  | provaSuperampliada                | B                                        | only :examAid                              | Prova superampliada (Fonte 24)
43  | 43  | cdAudio                           | B                                        | only :examAid                              | CD com áudio para deficiente visual
44  | 44  | provaPortuguesSegundaLingua       | B                                        | only :examAid                              | Prova de Língua Portuguesa como Segunda Língua para surdos e deficientes auditivos
45  | 45  | provaVideoLibras                  | B                                        | only :examAid                              | Prova em Vídeo em Libras
46  | 46  | materialBraille                   | B                                        | only :examAid                              | Material didático em Braille
47  | 47  | provaBraille                      | B                                        | only :examAid                              | Prova em Braille
48  | 48  | tempoAdicional                    | B                                        | only :examAid                              | Tempo adicional
49  | 49  | nenhumRecurso                     | B                                        | only :examAid                              | Nenhum recurso
50  | 50  | certidaoNascimento                | certificate                              | only :student                              | Número da matrícula da certidão de nascimento (certidão nova)
51  | 51  | paisResidencia                    | 32,68,76,170,254,328,600,604,740,858,862 | iff :studentOrProfessional                 | País de residência
52  | 52  | cepResidencia                     | N8                                       | only paisResidencia=76                     | CEP
53  | 53  | municipioResidencia               | ibge                                     | iff cepResidencia                          | Município de residência
54  | 54  | zonaResidencia                    | 1,2                                      | iff paisResidencia=76                      | Localização/ Zona de residência
55  | 55  | localizacaoDiferenciadaResidencia | 1,2,3,7,8                                | only paisResidencia=76                     | Localização diferenciada de residência
56  | 56  | escolaridade                      | 1,2,6,7                                  | iff :staff                                 | Maior nível de escolaridade concluído
57  | 57  | tipoEnsinoMedio                   | 1-4                                      | only escolaridade=6,7; must escolaridade=7 | Tipo de ensino médio cursado
58  | 58  | cursoSuperior1                    | course8                                  | only escolaridade=6; must escolaridade=6   | Código do Curso 1
59  | 59  | anoConclusao1                     | year1940                                 | iff cursoSuperior1                         | Ano de Conclusão 1
60  | 60  | ies1                              | N1-14?                                   | iff cursoSuperior1                         | Instituição de educação superior 1
61  | 61  | cursoSuperior2                    | course8                                  | only escolaridade=6                        | Código do Curso 2
62  | 62  | anoConclusao2                     | year1940                                 | iff cursoSuperior2                         | Ano de Conclusão 2
63  | 63  | ies2                              | N1-14?                                   | iff cursoSuperior2                         | Instituição de educação superior 2
64  | 64  | cursoSuperior3                    | course8                                  | only escolaridade=6                        | Código do Curso 3
65  | 65  | anoConclusao3                     | year1940                                 | iff cursoSuperior3                         | Ano de Conclusão 3
66  | 66  | ies3                              | N1-14?                                   | iff cursoSuperior3                         | Instituição de educação superior 3
67  | 67  | areaConhecimento1                 | @discipline                              | only escolaridade=6 & :teacher             | Área do conhecimento/ componentes curriculares 1
68  | 68  | areaConhecimento2                 | @discipline                              | only escolaridade=6 & :teacher             | Área do conhecimento/ componentes curriculares 2
69  | 69  | areaConhecimento3                 | @discipline                              | only escolaridade=6 & :teacher             | Área do conhecimento/ componentes curriculares 3
70  | 70  | posGraduacao1                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 1
71  | 71  | areaPosGraduacao1                 | 1-10,99                                  | iff posGraduacao1                          | Área da pós-graduação 1
72  | 72  | anoPosGraduacao1                  | year1940                                 | iff posGraduacao1                          | Ano de conclusão da pós-graduação 1
73  | 73  | posGraduacao2                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 2
74  | 74  | areaPosGraduacao2                 | 1-10,99                                  | iff posGraduacao2                          | Área da pós-graduação 2
75  | 75  | anoPosGraduacao2                  | year1940                                 | iff posGraduacao2                          | Ano de conclusão da pós-graduação 2
76  | 76  | posGraduacao3                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 3
77  | 77  | areaPosGraduacao3                 | 1-10,99                                  | iff posGraduacao3                          | Área da pós-graduação 3
78  | 78  | anoPosGraduacao3                  | year1940                                 | iff posGraduacao3                          | Ano de conclusão da pós-graduação 3
79  | 79  | posGraduacao4                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 4
80  | 80  | areaPosGraduacao4                 | 1-10,99                                  | iff posGraduacao4                          | Área da pós-graduação 4
81  | 81  | anoPosGraduacao4                  | year1940                                 | iff posGraduacao4                          | Ano de conclusão da pós-graduação 4
82  | 82  | posGraduacao5                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 5
83  | 83  | areaPosGraduacao5                 | 1-10,99                                  | iff posGraduacao5                          | Área da pós-graduação 5
84  | 84  | anoPosGraduacao5                  | year1940                                 | iff posGraduacao5                          | Ano de conclusão da pós-graduação 5
85  | 85  | posGraduacao6                     | 1,2,3                                    | only escolaridade=6                        | Tipo de pós-graduação 6
86  | 86  | areaPosGraduacao6                 | 1-10,99                                  | iff posGraduacao6                          | Área da pós-graduação 6
87  | 87  | anoPosGraduacao6                  | year1940                                 | iff posGraduacao6                          | Ano de conclusão da pós-graduação 6
88  | 88  | semPosGraduacao                   | 1                                        | iff escolaridade=6 & !posGraduacao1        | Não tem pós-graduação concluída
89  | 89  | cursoCreche                       | B                                        | only :staff                                | Creche (0 a 3 anos)
90  | 90  | cursoPreEscola                    | B                                        | only :staff                                | Pré-escola (4 e 5 anos)
-   | 91  | cursoAlfabetizacao                | B                                        | only :staff                                | Alfabetização
91  | 92  | cursoAnosIniciais                 | B                                        | only :staff                                | Anos iniciais do ensino fundamental
92  | 93  | cursoAnosFinais                   | B                                        | only :staff                                | Anos finais do ensino fundamental
93  | 94  | cursoEnsinoMedio                  | B                                        | only :staff                                | Ensino médio
94  | 95  | cursoEja                          | B                                        | only :staff                                | Educação de jovens e adultos
95  | 96  | cursoEducacaoEspecial             | B                                        | only :staff                                | Educação especial
96  | 97  | cursoEducacaoIndigena             | B                                        | only :staff                                | Educação Indígena
97  | 98  | cursoEducacaoCampo                | B                                        | only :staff                                | Educação do campo
98  | 99  | cursoEducacaoAmbiental            | B                                        | only :staff                                | Educação ambiental
99  | 100 | cursoDireitosHumanos              | B                                        | only :staff                                | Educação em direitos humanos
100 | 101 | cursoBilingueSurdos               | B                                        | only :staff                                | Educação bilíngue de surdos
101 | 102 | cursoTic                          | B                                        | only :staff                                | Educação e Tecnologia de Informação e Comunicação (TIC)
-   | 103 | cursoTempoIntegral                | B                                        | only :staff                                | Educação integral em tempo integral
102 | 104 | cursoGenero                       | B                                        | only :staff                                | Gênero e diversidade sexual
103 | 105 | cursoDireitosCrianca              | B                                        | only :staff                                | Direitos de criança e adolescente
104 | 106 | cursoEtnicoRaciais                | B                                        | only :staff                                | Educação para as relações étnico-raciais e História e cultura afro-brasileira e africana
105 | 107 | cursoGestaoEscolar                | B                                        | only :staff                                | Gestão escolar
106 | 108 | cursoOutros                       | B                                        | only :staff                                | Outros
107 | 109 | cursoNenhum                       | B                                        | only :staff                                | Nenhum
108 | 110 | email                             | email100                                 | iff :manager                               | E-mail
`;
