/**
 * Record 60: that a student belongs to a class.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_60 = `
1  | 1  | tipoRegistro              | =60    | must                  | Tipo de Registro
2  | 2  | escola                    | N8     | must                  | Código da Escola - INEP
3  | 3  | pessoa                    | A1-20  | must                  | Código da pessoa física no sistema próprio
4  | 4  | pessoaInep                | N12    |                       | Identificação única (Inep)
5  | 5  | turma                     | A1-20  | must                  | Código da Turma na Entidade/Escola
6  | 6  | turmaInep                 | N1-10  |                       | Código da turma no INEP
7  | 7  | matriculaInep             | N1-12  |                       | Código da Matrícula do(a) aluno(a)
8  | 8  | turmaMulti                | @stage | iff :classMulti       | Turma multi
-  | 9  | cargaHorariaCumprida      | Q      | only :classVocational | Carga horária cumprida
9  | 10 | aeeFuncoesCognitivas      | B      | only :classAee        | Desenvolvimento de funções cognitivas
10 | 11 | aeeVidaAutonoma           | B      | only :classAee        | Desenvolvimento de vida autônoma
11 | 12 | aeeEnriquecimento         | B      | only :classAee        | Enriquecimento curricular
12 | 13 | aeeInformatica            | B      | only :classAee        | Ensino de informática acessível
13 | 14 | aeeLibras                 | B      | only :classAee        | Ensino da Língua Brasileira de Sinais (Libras)
14 | 15 | aeePortuguesSegundaLingua | B      | only :classAee        | Ensino da Língua Portuguesa como Segunda Língua
15 | 16 | aeeSoroban                | B      | only :classAee        | Ensino das técnicas do cálculo no Soroban
16 | 17 | aeeBraille                | B      | only :classAee        | Ensino de Sistema Braille
17 | 18 | aeeOrientacaoMobilidade   | B      | only :classAee        | Ensino de técnicas para orientação e mobilidade
18 | 19 | aeeComunicacaoAlternativa | B      | only :classAee        | Ensino de uso da Comunicação Alternativa e Aumentativa (CAA)
19 | 20 | aeeRecursosOpticos        | B      | only :classAee        | Ensino de uso de recursos ópticos e não ópticos
20 | 21 | outroEspaco               | 1,2,3? | iff :classAtSchool    | Recebe escolarização em outro espaço (diferente da escola)
21 | 22 | transporte                | B      | iff :classTransport   | Transporte escolar público
22 | 23 | responsavelTransporte     | 1,2    | iff transporte=1      | Poder Público responsável pelo transporte escolar
23 | 24 | transporteBicicleta       | B      | only transporte=1     | Rodoviário - Bicicleta
24 | 25 | transporteMicroonibus     | B      | only transporte=1     | Rodoviário - Microônibus
25 | 26 | transporteOnibus          | B      | only transporte=1     | Rodoviário - Ônibus
26 | 27 | transporteTracaoAnimal    | B      | only transporte=1     | Rodoviário – Tração Animal
27 | 28 | transporteVans            | B      | only transporte=1     | Rodoviário - Vans/Kombis
28 | 29 | transporteOutro           | B      | only transporte=1     | Rodoviário - Outro
29 | 30 | transporteBarco5          | B      | only transporte=1     | Aquaviário - Capacidade de até 5 aluno(a)s
30 | 31 | transporteBarco15         | B      | only transporte=1     | Aquaviário - Capacidade entre 5 a 15 aluno(a)s
31 | 32 | transporteBarco35         | B      | only transporte=1     | Aquaviário - Capacidade entre 15 a 35 aluno(a)s
32 | 33 | transporteBarcoMaior      | B      | only transporte=1     | Aquaviário - Capacidade acima de 35 aluno(a)s
`;
