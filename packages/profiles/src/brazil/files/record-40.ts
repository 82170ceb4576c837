/**
 * Record 40: that a person manages a school.
 * Columns: number in 2025, number in 2026, name, type, when it is filled, official label. `layout-table.ts` says how they are read.
 * Source: williamsla/i-educar@81da673 (2025) and ipti/br.tag@928d170 (2026).
 */
export const RECORD_40 = `
1 | 1 | tipoRegistro   | =40   | must                              | Tipo de registro
2 | 2 | escola         | N8    | must                              | Código de escola - Inep
3 | 3 | pessoa         | A1-20 | must                              | Código da pessoa física no sistema próprio
4 | 4 | pessoaInep     | N12   |                                   | Identificação única (Inep)
5 | 5 | cargo          | 1,2   | must                              | Cargo
6 | 6 | criterioAcesso | 1-7   | iff cargo=1 & :active             | Critério de acesso ao cargo
7 | 7 | tipoVinculo    | 1-4   | iff cargo=1 & :active & !:private | Tipo de vínculo
`;
