/**
 * Record 90: the outcome of an enrolment that existed on the reference date (second step).
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: portabilis/i-educar-educacenso-package@0b57779 (2025).
 */
export const RECORD_90 = `
1 | 1 | tipoRegistro  | =90   | must | Tipo de registro
2 | 2 | escola        | N8    | must | Código de escola - Inep
3 | 3 | turma         | A1-20 |      | Código da turma na entidade/escola
4 | 4 | turmaInep     | N1-10 | must | Código da turma - Inep
5 | 5 | pessoaInep    | N12   | must | Identificação única do aluno (Inep)
6 | 6 | pessoa        | A1-20 | must | Código do aluno no sistema próprio
7 | 7 | matriculaInep | N1-12 | must | Código da matrícula (Inep)
8 | 8 | situacao      | 1-8   | must | Situação do aluno
`;
