/**
 * Record 89: the manager who answers for the outcomes of a school (second step).
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: portabilis/i-educar-educacenso-package@0b57779 (2025).
 */
export const RECORD_89 = `
1 | 1 | tipoRegistro | =89      | must | Tipo de registro
2 | 2 | escola       | N8       | must | Código de escola - Inep
3 | 3 | cpf          | cpf      | must | CPF do gestor escolar
4 | 4 | nome         | name100  | must | Nome do gestor escolar
5 | 5 | cargo        | 1,2      | must | Cargo do gestor escolar
6 | 6 | email        | email100 | must | E-mail do gestor escolar
`;
