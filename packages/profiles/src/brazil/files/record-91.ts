/**
 * Record 91: the outcome of a student who came after the reference date (second step).
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: portabilis/i-educar-educacenso-package@0b57779 (2025); what fields 8 and 9 hold is not certain.
 */
export const RECORD_91 = `
1  | 1  | tipoRegistro  | =91   | must | Tipo de registro
2  | 2  | escola        | N8    | must | Código de escola - Inep
3  | 3  | turma         | A1-20 |      | Código da turma na entidade/escola
4  | 4  | turmaInep     | N1-10 | must | Código da turma - Inep
5  | 5  | pessoaInep    | N12   | must | Identificação única do aluno (Inep)
6  | 6  | pessoa        | A1-20 | must | Código do aluno no sistema próprio
7  | 7  | matriculaInep | N1-12 |      | Código da matrícula (Inep)
8  | 8  | mediacao      | N1?   |      | Tipo de mediação didático-pedagógica
9  | 9  | etapa         | N1-2? |      | Etapa de ensino
10 | 10 | situacao      | 1-8   | must | Situação do aluno
`;
