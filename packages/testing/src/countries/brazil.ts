import { brazilianNumbers } from './brazilian-numbers.ts';
import type { Country, Grade } from './country.ts';
import { BOYS, GIRLS, LONG_SURNAMES, SCHOOL_NAMES, SURNAMES } from './names-brazil.ts';

/** Brazil: CPF, INEP ids and CNPJ, real municipalities with their IBGE codes, the stages of the school census. */
export const brazil: Country = {
  id: 'brazil',
  code: 'BR',
  words: {
    country: 'Brasil',
    kinds: { public: 'Escola Municipal', private: 'Colégio', rural: 'Escola Rural' },
    numbered: (name, number) => `${name} ${number}`,
    general: 'Formação geral',
    subjects: [
      { id: 'language', title: 'Língua Portuguesa' },
      { id: 'mathematics', title: 'Matemática' },
    ],
    multigrade: 'Turma multisseriada',
    workshop: { title: 'Oficina de xadrez', name: '“Peão, torre e capivara”', subject: 'Xadrez' },
  },
  names: { girls: GIRLS, boys: BOYS, surnames: SURNAMES, longSurnames: LONG_SURNAMES, schools: SCHOOL_NAMES },
  // IBGE codes: github.com/kelvins/municipios-brasileiros at commit 503e2f7.
  regions: [
    region('15', 'Pará', ['1506807', 'Santarém'], ['1505106', 'Óbidos']),
    region('13', 'Amazonas', ['1303403', 'Parintins'], ['1304203', 'Tefé']),
    region('23', 'Ceará', ['2311306', 'Quixadá'], ['2304202', 'Crato']),
    region('26', 'Pernambuco', ['2604106', 'Caruaru'], ['2611101', 'Petrolina']),
    region('29', 'Bahia', ['2913606', 'Ilhéus'], ['2919306', 'Lençóis']),
    region('31', 'Minas Gerais', ['3121605', 'Diamantina'], ['3162500', 'São João del Rei']),
    region('35', 'São Paulo', ['3530508', 'Mococa'], ['3542602', 'Registro']),
    region('43', 'Rio Grande do Sul', ['4301602', 'Bagé'], ['4317103', "Sant'Ana do Livramento"]),
  ],
  // Nine years of the fundamental and three of the médio, by stages of the census: Educacenso 2025.
  grades: [14, 15, 16, 17, 18, 19, 20, 21, 41, 25, 26, 27].map(
    (stage, index): Grade => ({
      code: String(stage),
      title: index < 9 ? `${index + 1}º ano` : `${index - 8}ª série do ensino médio`,
      level: index < 5 ? '1' : index < 9 ? '2' : '3',
    }),
  ),
  ruralGrades: 5,
  // 47.1 million students in 179,300 schools: school census 2024.
  meanSchool: 263,
  // February to December.
  calendar: {
    title: 'Ano letivo',
    start: [0, '02-09'],
    end: [0, '12-18'],
    terms: [
      { id: 'semester-1', type: 'semester', title: 'Primeiro semestre', start: [0, '02-09'], end: [0, '07-03'] },
      { id: 'semester-2', type: 'semester', title: 'Segundo semestre', start: [0, '07-20'], end: [0, '12-18'] },
    ],
    // Unverified.
    cutOff: '03-31',
  },
  cleanUnder: ['brazil'],
  studentNumber: 'br.cpf',
  numbers: brazilianNumbers,
};

function region(
  code: string,
  name: string,
  ...municipalities: (readonly [code: string, name: string])[]
): Country['regions'][number] {
  return { code, name, municipalities: municipalities.map((one) => ({ code: one[0], name: one[1] })) };
}
