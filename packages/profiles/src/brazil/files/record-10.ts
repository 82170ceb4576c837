/**
 * Record 10: what a school stands on, what it has, and who works there.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_10 = `
1   | 1   | tipoRegistro                                          | =10                 | must                            | Tipo de registro
2   | 2   | escola                                                | N8                  | must                            | Código de escola - Inep
3   | 3   | localPredioEscolar                                    | B                   | must                            | Prédio escolar
4   | 4   | localOutraEscola                                      | B                   | must                            | Sala(s) em outra escola
5   | 5   | localGalpao                                           | B                   | must                            | Galpão/ rancho/ paiol/ barracão
6   | 6   | localSocioeducativo                                   | B                   | must                            | Unidade de atendimento Socioeducativa
7   | 7   | localPrisional                                        | B                   | must                            | Unidade Prisional
8   | 8   | localOutros                                           | B                   | must                            | Outros
9   | 9   | formaOcupacao                                         | 1,2,3?              | iff localPredioEscolar=1        | Forma de ocupação do prédio
10  | 10  | predioCompartilhado                                   | B                   | iff localPredioEscolar=1        | Prédio escolar compartilhado com outra escola
11  | 11  | escolaCompartilhada1                                  | N8                  | iff predioCompartilhado=1       | Código da escola com a qual compartilha (1)
12  | 12  | escolaCompartilhada2                                  | N8                  | only predioCompartilhado=1      | Código da escola com a qual compartilha (2)
13  | 13  | escolaCompartilhada3                                  | N8                  | only predioCompartilhado=1      | Código da escola com a qual compartilha (3)
14  | 14  | escolaCompartilhada4                                  | N8                  | only predioCompartilhado=1      | Código da escola com a qual compartilha (4)
15  | 15  | escolaCompartilhada5                                  | N8                  | only predioCompartilhado=1      | Código da escola com a qual compartilha (5)
16  | 16  | escolaCompartilhada6                                  | N8                  | only predioCompartilhado=1      | Código da escola com a qual compartilha (6)
17  | 17  | aguaPotavel                                           | B                   |                                 | Fornece água potável para o consumo humano
18  | 18  | aguaRedePublica                                       | B                   |                                 | Rede pública
19  | 19  | aguaPocoArtesiano                                     | B                   |                                 | Poço artesiano
20  | 20  | aguaCacimba                                           | B                   |                                 | Cacimba/ cisterna / poço
21  | 21  | aguaRio                                               | B                   |                                 | Fonte/ rio / igarapé/ riacho/ córrego
22  | 22  | aguaCarroPipa                                         | B                   |                                 | Carro-pipa
23  | 23  | aguaNaoHa                                             | B                   |                                 | Não há abastecimento de água
24  | 24  | energiaRedePublica                                    | B                   |                                 | Rede pública
25  | 25  | energiaGerador                                        | B                   |                                 | Gerador movido a combustível fóssil
26  | 26  | energiaRenovavel                                      | B                   |                                 | Fontes de energia renováveis ou alternativas (gerador a biocombustível e/ou biodigestores, eólica, solar, outras)
27  | 27  | energiaNaoHa                                          | B                   |                                 | Não há energia elétrica
28  | 28  | esgotoRedePublica                                     | B                   |                                 | Rede pública
29  | 29  | esgotoFossaSeptica                                    | B                   |                                 | Fossa séptica
30  | 30  | esgotoFossaRudimentar                                 | B                   |                                 | Fossa rudimentar/comum
31  | 31  | esgotoNaoHa                                           | B                   |                                 | Não há esgotamento sanitário
32  | 32  | lixoColeta                                            | B                   |                                 | Serviço de coleta
33  | 33  | lixoQueima                                            | B                   |                                 | Queima
34  | 34  | lixoEnterra                                           | B                   |                                 | Enterra
35  | 35  | lixoDestinacaoLicenciada                              | B                   |                                 | Leva a uma destinação final licenciada pelo poder público
36  | 36  | lixoDescarta                                          | B                   |                                 | Descarta em outra área
37  | 37  | tratamentoLixoSeparacao                               | B                   |                                 | Separação do lixo/resíduos
38  | 38  | tratamentoLixoReaproveitamento                        | B                   |                                 | Reaproveitamento/reutilização
39  | 39  | tratamentoLixoReciclagem                              | B                   |                                 | Reciclagem
40  | 40  | tratamentoLixoNaoFaz                                  | B                   |                                 | Não faz tratamento
41  | 41  | dependenciaAlmoxarifado                               | B                   |                                 | Almoxarifado
42  | 42  | dependenciaAreaVerde                                  | B                   |                                 | Área verde
43  | 43  | dependenciaAuditorio                                  | B                   |                                 | Auditório
44  | 44  | dependenciaBanheiro                                   | B                   |                                 | Banheiro
45  | 45  | dependenciaBanheiroAcessivel                          | B                   |                                 | Banheiro acessível adequado ao uso de pessoas com deficiência ou mobilidade reduzida
46  | 46  | dependenciaBanheiroInfantil                           | B                   |                                 | Banheiro adequado à educação infantil
47  | 47  | dependenciaBanheiroFuncionarios                       | B                   |                                 | Banheiro exclusivo para os funcionários
48  | 48  | dependenciaBanheiroChuveiro                           | B                   |                                 | Banheiro ou vestiário com chuveiro
49  | 49  | dependenciaBiblioteca                                 | B                   |                                 | Biblioteca
50  | 50  | dependenciaCozinha                                    | B                   |                                 | Cozinha
51  | 51  | dependenciaDespensa                                   | B                   |                                 | Despensa
52  | 52  | dependenciaDormitorioAluno                            | B                   |                                 | Dormitório de aluno(a)
53  | 53  | dependenciaDormitorioProfessor                        | B                   |                                 | Dormitório de professor(a)
54  | 54  | dependenciaLaboratorioCiencias                        | B                   |                                 | Laboratório de ciências
55  | 55  | dependenciaLaboratorioInformatica                     | B                   |                                 | Laboratório de informática
-   | 56  | dependenciaLaboratorioRobotica                        | B                   |                                 | Laboratório de robótica
56  | 57  | dependenciaLaboratorioEspecificoEducacaoProfissional  | B                   |                                 | Laboratório específico para a educação profissional
57  | 58  | dependenciaParqueInfantil                             | B                   |                                 | Parque infantil
58  | 59  | dependenciaPatioCoberto                               | B                   |                                 | Pátio coberto
59  | 60  | dependenciaPatioDescoberto                            | B                   |                                 | Pátio descoberto
60  | 61  | dependenciaPiscina                                    | B                   |                                 | Piscina
61  | 62  | dependenciaQuadraEsportesCoberta                      | B                   |                                 | Quadra de esportes coberta
62  | 63  | dependenciaQuadraEsportesDescoberta                   | B                   |                                 | Quadra de esportes descoberta
63  | 64  | dependenciaRefeitorio                                 | B                   |                                 | Refeitório
64  | 65  | dependenciaSalaRepouso                                | B                   |                                 | Sala de repouso para aluno(a)
65  | 66  | dependenciaSalaAtelieArtes                            | B                   |                                 | Sala/ateliê de artes
66  | 67  | dependenciaSalaMusicaCoral                            | B                   |                                 | Sala de música/coral
67  | 68  | dependenciaSalaEstudioDanca                           | B                   |                                 | Sala/estúdio de dança
68  | 69  | dependenciaSalaMultiuso                               | B                   |                                 | Sala multiuso (música, dança e artes)
69  | 70  | dependenciaTerreirao                                  | B                   |                                 | Terreirão (área para prática desportiva e recreação sem cobertura, sem piso e sem edificações)
70  | 71  | dependenciaViveiroCriacaoAnimais                      | B                   |                                 | Viveiro/criação de animais
71  | 72  | dependenciaSalaDiretoria                              | B                   |                                 | Sala de diretoria
72  | 73  | dependenciaSalaLeitura                                | B                   |                                 | Sala de Leitura
73  | 74  | dependenciaSalaProfessores                            | B                   |                                 | Sala de professores
74  | 75  | dependenciaSalaRecursosAee                            | B                   |                                 | Sala de recursos multifuncionais para atendimento educacional especializado (AEE)
75  | 76  | dependenciaSalaSecretaria                             | B                   |                                 | Sala de Secretaria
76  | 77  | dependenciaSalasOficinasEducacaoProfissional          | B                   |                                 | Salas de oficinas da educação profissional
77  | 78  | dependenciaSalasEstudioGravacaoEdicao                 | B                   |                                 | Salas de Estúdio de gravação e edição
78  | 79  | dependenciaAreaHortaPlantioProducaoAgricola           | B                   |                                 | Área de horta, plantio e/ou produção agrícola
79  | 80  | dependenciaNenhuma                                    | B                   |                                 | Nenhuma das dependências relacionadas
80  | 81  | acessibilidadeCorrimaoGuardaCorpos                    | B                   |                                 | Corrimão e guarda-corpos
81  | 82  | acessibilidadeElevador                                | B                   |                                 | Elevador
82  | 83  | acessibilidadePisosTateis                             | B                   |                                 | Pisos táteis
83  | 84  | acessibilidadePortas                                  | B                   |                                 | Portas com vão livre de no mínimo 80 cm
84  | 85  | acessibilidadeRampas                                  | B                   |                                 | Rampas
85  | 86  | acessibilidadeSinalizacaoAlarmeLuminoso               | B                   |                                 | Sinalização/alarme luminoso
86  | 87  | acessibilidadeSinalizacaoSonora                       | B                   |                                 | Sinalização sonora
87  | 88  | acessibilidadeSinalizacaoTatil                        | B                   |                                 | Sinalização tátil
88  | 89  | acessibilidadeSinalizacaoVisual                       | B                   |                                 | Sinalização visual (piso/paredes)
89  | 90  | acessibilidadeNenhum                                  | B                   |                                 | Nenhum dos recursos de acessibilidade listados
90  | 91  | salasDentro                                           | Q+                  | iff localPredioEscolar=1        | Quantidade de salas de aula utilizadas pela escola dentro do prédio escolar
91  | 92  | salasFora                                             | Q+                  | must localPredioEscolar=0       | Quantidade de salas de aula utilizadas pela escola fora do prédio escolar
92  | 93  | salasClimatizadas                                     | Q                   | only :classrooms                | Quantidade de salas de aula climatizadas (com ar-condicionado, aquecedor ou climatizador)
93  | 94  | salasAcessiveis                                       | Q                   | only :classrooms                | Quantidade de salas de aula com acessibilidade para pessoas com deficiência ou mobilidade reduzida
94  | 95  | salasCantinhoLeitura                                  | Q+                  | only :classrooms                | Quantidade de salas de aula com Cantinho da Leitura para a Educação Infantil e o Ensino fundamental (Anos iniciais)
95  | 96  | equipamentoAntenaParabolica                           | B                   |                                 | Antena parabólica
96  | 97  | equipamentoComputadores                               | B                   |                                 | Computadores
97  | 98  | equipamentoCopiadora                                  | B                   |                                 | Copiadora
98  | 99  | equipamentoImpressora                                 | B                   |                                 | Impressora
99  | 100 | equipamentoImpressoraMultifuncional                   | B                   |                                 | Impressora Multifuncional
100 | 101 | equipamentoScanner                                    | B                   |                                 | Scanner
101 | 102 | equipamentoNenhum                                     | B                   |                                 | Nenhum dos equipamentos listados
102 | 103 | quantidadeDvd                                         | Q                   |                                 | Aparelho de DVD/Blu-ray
103 | 104 | quantidadeSom                                         | Q                   |                                 | Aparelho de som
104 | 105 | quantidadeTelevisao                                   | Q                   |                                 | Aparelho de Televisão
105 | 106 | quantidadeLousaDigital                                | Q                   |                                 | Lousa digital
106 | 107 | quantidadeProjetor                                    | Q                   |                                 | Projetor Multimídia (Data show)
107 | 108 | computadoresMesa                                      | Q                   | only equipamentoComputadores=1  | Computadores de mesa (desktop)
108 | 109 | computadoresPortateis                                 | Q                   | only equipamentoComputadores=1  | Computadores portáteis
109 | 110 | computadoresTablets                                   | Q                   | only equipamentoComputadores=1  | Tablets
110 | 111 | internetAdministrativo                                | B                   |                                 | Para uso administrativo
111 | 112 | internetEnsino                                        | B                   |                                 | Para uso no processo de ensino e aprendizagem
112 | 113 | internetAlunos                                        | B                   |                                 | Para uso dos aluno(a)s
113 | 114 | internetComunidade                                    | B                   |                                 | Para uso da comunidade
114 | 115 | internetNaoPossui                                     | B                   |                                 | Não possui acesso à internet
115 | -   | acessoInternetEscola                                  | B                   | only internetAlunos=1           | Computadores de mesa, portáteis e tablets da escola (no laboratório de informática, biblioteca, sala de aula etc.)
116 | -   | acessoInternetPessoais                                | B                   | only internetAlunos=1           | Dispositivos pessoais (computadores portáteis, celulares, tablets etc.)
-   | 116 | acessoInternet                                        | 1,2,3               | iff internetAlunos=1            | Equipamentos que os aluno(a)s usam para acessar a internet da escola
117 | 117 | bandaLarga                                            | B                   | iff internetNaoPossui=0         | Internet banda larga
118 | -   | redeCabo                                              | B                   | only :computers                 | A cabo
119 | -   | redeWireless                                          | B                   | only :computers                 | Wireless
120 | -   | redeNaoHa                                             | B                   | only :computers                 | Não há rede local interligando computadores
-   | 118 | redeLocal                                             | 0,1,2,3             | only :computers                 | Rede local de interligação de computadores
121 | 119 | funcionariosAgronomos                                 | Q                   | only funcionariosNaoHa!=1       | Agrônomos(as), horticultores(as), técnicos ou monitores(as) responsáveis pela gestão da área de horta, plantio e/ou produção agrícola
-   | 120 | funcionariosAssistenteSocial                          | Q                   | only funcionariosNaoHa!=1       | Assistente social
122 | 121 | funcionariosAuxiliaresSecretaria                      | Q                   | only funcionariosNaoHa!=1       | Auxiliares de secretaria ou auxiliares administrativos, atendentes
123 | 122 | funcionariosAuxiliarServicosGerais                    | Q                   | only funcionariosNaoHa!=1       | Auxiliar de serviços gerais, porteiro(a), zelador(a), faxineiro(a), jardineiro(a)
124 | 123 | funcionariosBibliotecario                             | Q                   | only funcionariosNaoHa!=1       | Bibliotecário(a), auxiliar de biblioteca ou monitor(a) da sala de leitura
125 | 124 | funcionariosBombeiroBrigadista                        | Q                   | only funcionariosNaoHa!=1       | Bombeiro(a) brigadista, profissionais de assistência a saúde (urgência e emergência), enfermeiro(a), técnico(a) de enfermagem e socorrista
126 | 125 | funcionariosCoordenadorTurno                          | Q                   | only funcionariosNaoHa!=1       | Coordenador(a) de turno/disciplinar
127 | 126 | funcionariosFonoaudiologo                             | Q                   | only funcionariosNaoHa!=1       | Fonoaudiólogo(a)
128 | 127 | funcionariosNutricionista                             | Q                   | only funcionariosNaoHa!=1       | Nutricionista
129 | 128 | funcionariosPsicologo                                 | Q                   | only funcionariosNaoHa!=1       | Psicólogo(a) escolar
130 | 129 | funcionariosCozinheiro                                | Q                   | only funcionariosNaoHa!=1       | Profissionais de preparação e segurança alimentar, cozinheiro(a), merendeira e auxiliar de cozinha
131 | 130 | funcionariosApoioPedagogico                           | Q                   | only funcionariosNaoHa!=1       | Profissionais de apoio e supervisão pedagógica: (pedagogo(a), coordenador(a) pedagógico(a), orientador(a) educacional, supervisor(a) escolar e coordenador(a) de área de ensino
132 | 131 | funcionariosSecretarioEscolar                         | Q                   | only funcionariosNaoHa!=1       | Secretário(a) escolar
133 | 132 | funcionariosSeguranca                                 | Q                   | only funcionariosNaoHa!=1       | Segurança, guarda ou segurança patrimonial
134 | 133 | funcionariosTecnicosLaboratorio                       | Q                   | only funcionariosNaoHa!=1       | Técnicos(as), monitores(as), supervisores(as) ou auxiliares de laboratório(s), de apoio a tecnologias educacionais ou em multimeios/multimídias eletrônico-digitais
135 | 134 | funcionariosViceDiretor                               | Q                   | only funcionariosNaoHa!=1       | Vice-diretor(a) ou diretor(a) adjunto(a), profissionais responsáveis pela gestão administrativa e/ou financeira
136 | 135 | funcionariosOrientadorComunitario                     | Q                   | only funcionariosNaoHa!=1       | Orientador(a) comunitário(a) ou assistente social
137 | 136 | funcionariosInterpreteLibras                          | Q                   | only funcionariosNaoHa!=1       | Tradutor e Intérprete de Libras para atendimento em outros ambientes da escola que não seja sala de aula
138 | 137 | funcionariosRevisorBraille                            | Q                   | only funcionariosNaoHa!=1       | Revisor de texto Braile, assistente vidente (assistente de revisão do texto em Braille)
139 | 138 | funcionariosNaoHa                                     | B                   |                                 | Não há funcionários para as funções listadas
140 | 139 | alimentacaoEscolar                                    | B                   | must                            | Alimentação escolar para os aluno(a)s
141 | 140 | materialAcervoMultimidia                              | B                   |                                 | Acervo multimídia
142 | 141 | materialBrinquedosEducacaoInfantil                    | B                   |                                 | Brinquedos para educação infantil
143 | 142 | materialConjuntoMateriaisCientificos                  | B                   |                                 | Conjunto de materiais científicos
144 | 143 | materialEquipamentoAmplificacaoDifusaoSomAudio        | B                   |                                 | Equipamento para amplificação e difusão de som/áudio
-   | 144 | materialAudiovisuaisEstudantil                        | B                   |                                 | Equipamentos audiovisuais para produção estudantil
145 | 145 | materialEquipamentosInstrumentosAtividadesAreaHorta   | B                   |                                 | Equipamentos e instrumentos para atividades em área de horta, plantio e/ou produção agrícola
146 | 146 | materialInstrumentosMusicaisConjuntoBandaFanfarra     | B                   |                                 | Instrumentos musicais para conjunto, banda/fanfarra e/ou aulas de música
147 | 147 | materialJogosEducativos                               | B                   |                                 | Jogos educativos
-   | 148 | materialKitsRobotica                                  | B                   |                                 | Kits de robótica
148 | 149 | materialMateriaisAtividadesCulturaisArtisticas        | B                   |                                 | Materiais para atividades culturais e artísticas
-   | 150 | materialEducacaoEmocional                             | B                   |                                 | Materiais para educação emocional e mediação de conflitos
149 | 151 | materialMateriaisEducacaoProfissional                 | B                   |                                 | Materiais para educação profissional
150 | 152 | materialMateriaisPraticaDesportivaRecreacao           | B                   |                                 | Materiais para prática desportiva e recreação
151 | 153 | materialMateriaisPedagogicosEducacaoBilingueSurdos    | B                   |                                 | Materiais pedagógicos para a educação bilíngue de surdos
152 | 154 | materialMateriaisPedagogicosEducacaoEscolarIndigena   | B                   |                                 | Materiais pedagógicos para a educação escolar indígena
153 | 155 | materialMateriaisPedagogicosEducacaoRelacoesEtnicos   | B                   |                                 | Materiais pedagógicos para a educação das relações étnicos raciais
154 | 156 | materialMateriaisPedagogicosEducacaoCampo             | B                   |                                 | Materiais pedagógicos para a educação do campo
155 | 157 | materialMateriaisPedagogicosEducacaoEscolarQuilombola | B                   |                                 | Materiais pedagógicos para a educação escolar quilombola
156 | 158 | materialMateriaisPedagogicosEducacaoEspecial          | B                   |                                 | Materiais pedagógicos para a educação especial
157 | 159 | materialNenhum                                        | B                   |                                 | Nenhum dos instrumentos listados
158 | -   | educacaoIndigena                                      | B                   | must                            | Educação escolar indígena
159 | -   | linguaIndigena                                        | B                   | only educacaoIndigena=1         | Língua indígena
160 | -   | linguaPortuguesa                                      | B                   | only educacaoIndigena=1         | Língua portuguesa
-   | 160 | educacaoIndigenaLingua                                | 0,1,2,3             | must                            | Educação escolar indígena
161 | 161 | codigoLinguaIndigena1                                 | @indigenousLanguage | only :teachesIndigenousLanguage | Código da língua indígena 1
162 | 162 | codigoLinguaIndigena2                                 | @indigenousLanguage | only :teachesIndigenousLanguage | Código da língua indígena 2
163 | 163 | codigoLinguaIndigena3                                 | @indigenousLanguage | only :teachesIndigenousLanguage | Código da língua indígena 3
164 | 164 | exameSelecao                                          | B                   |                                 | A escola faz exame de seleção para ingresso de seus aluno(a)s (avaliação por prova e /ou analise curricular)
165 | 165 | cotaPpi                                               | B                   | only exameSelecao=1             | Autodeclarado preto, pardo ou indígena (PPI)
166 | 166 | cotaRenda                                             | B                   | only exameSelecao=1             | Condição de renda
167 | 167 | cotaEscolaPublica                                     | B                   | only exameSelecao=1             | Oriundo de escola pública
168 | 168 | cotaPcd                                               | B                   | only exameSelecao=1             | Pessoa com deficiência (PCD)
169 | 169 | cotaOutros                                            | B                   | only exameSelecao=1             | Outros grupos que não os listados
170 | 170 | cotaNenhuma                                           | B                   | only exameSelecao=1             | Sem reservas de vagas para sistema de cotas (ampla concorrência)
171 | 171 | possuiSite                                            | B                   |                                 | A escola possui site ou blog ou página em redes sociais para comunicação institucional
172 | 172 | compartilhaEspacos                                    | B                   |                                 | A escola compartilha espaços para atividades de integração escola-comunidade
173 | 173 | usaEspacosEntorno                                     | B                   |                                 | A escola usa espaços e equipamentos do entorno escolar para atividades regulares com os aluno(a)s
174 | 174 | orgaoAssociacaoPais                                   | B                   |                                 | Associação de Pais
175 | 175 | orgaoAssociacaoPaisMestres                            | B                   |                                 | Associação de pais e mestres
176 | 176 | orgaoConselhoEscolar                                  | B                   |                                 | Conselho escolar
177 | 177 | orgaoGremio                                           | B                   |                                 | Grêmio estudantil
178 | 178 | orgaoOutros                                           | B                   |                                 | Outros
179 | 179 | orgaoNaoHa                                            | B                   |                                 | Não há órgãos colegiados em funcionamento
180 | 180 | pppAtualizado                                         | 0,1,2?              |                                 | O projeto político pedagógico ou a proposta pedagógica da escola (conforme art. 12 da LDB) foi atualizada nos últimos 12 meses até a data de referência
181 | 181 | educacaoAmbiental                                     | B                   | must                            | A escola desenvolve ações na área de educação ambiental?
182 | 182 | ambientalConteudo                                     | B                   | only educacaoAmbiental=1        | Como conteúdo dos componentes/campos de experiências presentes no currículo
183 | 183 | ambientalComponente                                   | B                   | only educacaoAmbiental=1        | Como um componente curricular especial, específico, flexível ou eletivo
184 | 184 | ambientalEixo                                         | B                   | only educacaoAmbiental=1        | Como um eixo estruturante do currículo
185 | 185 | ambientalEventos                                      | B                   | only educacaoAmbiental=1        | Em eventos
186 | 186 | ambientalProjetos                                     | B                   | only educacaoAmbiental=1        | Em projetos transversais ou interdisciplinares
187 | 187 | ambientalNenhuma                                      | B                   | only educacaoAmbiental=1        | Nenhuma das opções listadas
`;
