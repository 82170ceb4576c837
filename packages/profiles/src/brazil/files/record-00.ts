/**
 * Record 00: a school: where it is, who keeps it, under which contracts.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_00 = `
1  | 1  | tipoRegistro                 | =00       | must                                                                            | Tipo de registro
2  | 2  | escola                       | N8        | must                                                                            | Código de escola - Inep
3  | 3  | situacao                     | 1,2,3     | must                                                                            | Situação de funcionamento
4  | 4  | inicioAnoLetivo              | date      | iff :active                                                                     | Data de início do ano letivo
5  | 5  | terminoAnoLetivo             | date      | iff :active                                                                     | Data de término do ano letivo
6  | 6  | nome                         | A4-100    | must                                                                            | Nome da escola
7  | 7  | cep                          | N8        |                                                                                 | CEP
8  | 8  | municipio                    | ibge      | must                                                                            | Município
9  | 9  | distrito                     | N2        | must                                                                            | Distrito
10 | 10 | endereco                     | A1-100    | must                                                                            | Endereço
11 | 11 | numero                       | A1-10?    |                                                                                 | Número
12 | 12 | complemento                  | A1-20?    |                                                                                 | Complemento
13 | 13 | bairro                       | A1-50     |                                                                                 | Bairro
14 | 14 | ddd                          | N2        |                                                                                 | DDD
15 | 15 | telefone                     | phone     | must ddd                                                                        | Telefone
16 | 16 | outroTelefone                | phone     |                                                                                 | Outro telefone de contato
17 | 17 | email                        | email50   |                                                                                 | Endereço eletrônico (e-mail) da escola
18 | 18 | orgaoRegional                | A5-5?     |                                                                                 | Código do órgão regional de ensino
19 | 19 | localizacao                  | 1,2       | must                                                                            | Localização/Zona da escola
20 | 20 | localizacaoDiferenciada      | 1,2,3,7,8 | must                                                                            | Localização diferenciada da escola
21 | 21 | dependencia                  | 1,2,3,4   | must                                                                            | Dependência administrativa
22 | 22 | orgaoSecretariaEducacao      | B         | only !:private                                                                  | Secretaria de Educação/Ministério da Educação
23 | 23 | orgaoSegurancaPublica        | B         | only !:private                                                                  | Secretaria de Segurança Pública/Forças Armadas/Militar
24 | 24 | orgaoSaude                   | B         | only !:private                                                                  | Secretaria da Saúde/Ministério da Saúde
25 | 25 | orgaoOutro                   | B         | only !:private                                                                  | Outro órgão da administração pública
26 | 26 | mantenedoraEmpresa           | B         | only :private & :active                                                         | Empresa, grupos empresariais do setor privado ou pessoa física
27 | 27 | mantenedoraSindicato         | B         | only :private & :active                                                         | Sindicatos de trabalhadores ou patronais, associações, cooperativas
28 | 28 | mantenedoraOng               | B         | only :private & :active                                                         | Organização não governamental (ONG) - nacional ou internacional
29 | 29 | mantenedoraSemFinsLucrativos | B         | only :private & :active                                                         | Instituição sem fins lucrativos
30 | 30 | mantenedoraSistemaS          | B         | only :private & :active                                                         | Sistema S (Sesi, Senai, Sesc, outros)
31 | 31 | mantenedoraOscip             | B         | only :private & :active                                                         | Organização da Sociedade Civil de Interesse Público (Oscip)
32 | 32 | categoriaPrivada             | 1,2,3,4   | iff :private                                                                    | Categoria da escola privada
33 | 33 | parceriaEstadual             | B         | only :active                                                                    | Secretaria estadual
34 | 34 | parceriaMunicipal            | B         | only :active                                                                    | Secretaria Municipal
35 | -  | semParceria                  | B         | only :active                                                                    | Não possui parceria ou convênio
36 | 35 | estadualTermoColaboracao     | B         | only parceriaEstadual=1                                                         | Termo de colaboração (Lei nº 13.019/2014)
37 | 36 | estadualTermoFomento         | B         | only parceriaEstadual=1                                                         | Termo de fomento (Lei nº 13.019/2014)
38 | 37 | estadualAcordoCooperacao     | B         | only parceriaEstadual=1                                                         | Acordo de cooperação (Lei nº 13.019/2014)
39 | 38 | estadualPrestacaoServico     | B         | only parceriaEstadual=1                                                         | Contrato de prestação de serviço
40 | 39 | estadualCooperacaoTecnica    | B         | only parceriaEstadual=1                                                         | Termo de cooperação técnica e financeira
41 | 40 | estadualConsorcio            | B         | only parceriaEstadual=1                                                         | Contrato de consórcio público/Convênio de cooperação
42 | 41 | municipalTermoColaboracao    | B         | only parceriaMunicipal=1                                                        | Termo de colaboração (Lei nº 13.019/2014)
43 | 42 | municipalTermoFomento        | B         | only parceriaMunicipal=1                                                        | Termo de fomento (Lei nº 13.019/2014)
44 | 43 | municipalAcordoCooperacao    | B         | only parceriaMunicipal=1                                                        | Acordo de cooperação (Lei nº 13.019/2014)
45 | 44 | municipalPrestacaoServico    | B         | only parceriaMunicipal=1                                                        | Contrato de prestação de serviço
46 | 45 | municipalCooperacaoTecnica   | B         | only parceriaMunicipal=1                                                        | Termo de cooperação técnica e financeira
47 | 46 | municipalConsorcio           | B         | only parceriaMunicipal=1                                                        | Contrato de consórcio público/Convênio de cooperação
48 | 47 | cnpjMantenedora              | cnpj      | only :private & :active; must mantenedoraSemFinsLucrativos=1 & regulamentacao=1 | CNPJ da mantenedora principal da escola privada
49 | 48 | cnpjEscola                   | cnpj      | only :private & :active                                                         | Número do CNPJ da escola privada
50 | 49 | regulamentacao               | 0,1,2     | iff :active                                                                     | Regulamentação/autorização no conselho ou órgão municipal, estadual ou federal de educação
51 | -  | esferaFederal                | B         | only regulamentacao=1,2                                                         | Federal
52 | -  | esferaEstadual               | B         | only regulamentacao=1,2                                                         | Estadual
53 | -  | esferaMunicipal              | B         | only regulamentacao=1,2                                                         | Municipal
-  | 50 | esfera                       | 1,2,3,4,5 | iff regulamentacao=1,2                                                          | Esfera da regulamentação
54 | 51 | unidadeVinculada             | 0,1,2     | iff :active                                                                     | Unidade vinculada à escola de educação básica ou unidade ofertante de educação superior
55 | 52 | escolaSede                   | N8        | iff unidadeVinculada=1                                                          | Código da Escola Sede
56 | 53 | codigoIes                    | N1-14?    | iff unidadeVinculada=2                                                          | Código da IES
`;
