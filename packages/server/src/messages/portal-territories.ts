import type { PortalWords } from '../portal/say.ts';

/** The words of the pages of territories and of schools. */
export const TERRITORY_WORDS = {
  territories: { en: 'Territories and schools', es: 'Territorios y escuelas', pt: 'Territórios e escolas' },
  inside: { en: 'Territories inside', es: 'Territorios que contiene', pt: 'Territórios que contém' },
  'none.yet': {
    en: 'No territory and no school has been taken in yet.',
    es: 'Todavía no se recibió ningún territorio ni escuela.',
    pt: 'Ainda não se recebeu nenhum território nem escola.',
  },
  'inside.chart': {
    en: 'Students by territory',
    es: 'Estudiantes por territorio',
    pt: 'Estudantes por território',
  },
  'more.territories': { en: 'More territories', es: 'Más territorios', pt: 'Mais territórios' },
  territory: { en: 'Territory', es: 'Territorio', pt: 'Território' },
  kind: { en: 'Level', es: 'Nivel', pt: 'Nível' },
  schools: { en: 'Schools', es: 'Escuelas', pt: 'Escolas' },
  'schools.none': { en: 'There is no school.', es: 'No hay escuelas.', pt: 'Não há escolas.' },
  'more.schools': { en: 'More schools', es: 'Más escuelas', pt: 'Mais escolas' },
  school: { en: 'School', es: 'Escuela', pt: 'Escola' },
  reporting: { en: 'Report', es: 'Informan', pt: 'Informam' },
  students: { en: 'Students', es: 'Estudiantes', pt: 'Estudantes' },
  product: { en: 'Product', es: 'Producto', pt: 'Produto' },
  last: { en: 'Last data (UTC)', es: 'Últimos datos (UTC)', pt: 'Últimos dados (UTC)' },
  never: { en: 'never', es: 'nunca', pt: 'nunca' },
  'sum.schools': { en: 'Schools that report', es: 'Escuelas que informan', pt: 'Escolas que informam' },
  'sum.students': {
    en: 'Students, each counted once in each school',
    es: 'Estudiantes, cada uno contado una vez en cada escuela',
    pt: 'Estudantes, cada um contado uma vez em cada escola',
  },
  sector: { en: 'Sector', es: 'Sector', pt: 'Setor' },
  status: { en: 'Status', es: 'Estado', pt: 'Situação' },
  locality: { en: 'Locality', es: 'Localidad', pt: 'Localidade' },
  'school.id': { en: 'Id at the product', es: 'Id en el producto', pt: 'Id no produto' },
  'school.record': { en: 'The record of the school', es: 'El registro de la escuela', pt: 'O registro da escola' },
  'school.records': { en: 'What the school reports', es: 'Lo que informa la escuela', pt: 'O que a escola informa' },
  'school.records.about': {
    en: 'Records that stand at the school itself; those of persons, such as marks, are not counted here.',
    es: 'Registros que están en la propia escuela; los de personas, como las notas, no se cuentan aquí.',
    pt: 'Registros que estão na própria escola; os de pessoas, como as notas, não são contados aqui.',
  },
  'school.nothing': {
    en: 'Nothing beside its own entry was taken in.',
    es: 'No se recibió nada aparte de su propio registro.',
    pt: 'Nada além do seu próprio registro foi recebido.',
  },
  records: { en: 'Kind of record', es: 'Tipo de registro', pt: 'Tipo de registro' },
  number: { en: 'Number', es: 'Cantidad', pt: 'Quantidade' },
  'by.grade': { en: 'Students by grade', es: 'Estudiantes por grado', pt: 'Estudantes por série' },
} as const satisfies PortalWords;
