import { chileanNumbers } from './chilean-numbers.ts';
import type { Country } from './country.ts';
import { BOYS, GIRLS, LONG_SURNAMES, SCHOOL_NAMES, SURNAMES } from './names-chile.ts';
import { MARCH_TO_DECEMBER } from './spanish-country.ts';

/** Chile: RUN, IPE and RBD with their check digits, a few real communes, grades as OneRoster writes them. */
export const chile: Country = {
  id: 'chile',
  code: 'CL',
  words: {
    country: 'Chile',
    kinds: { public: 'Escuela', private: 'Colegio', rural: 'Escuela Rural' },
    numbered: (name, number) => `${name} N.º ${number}`,
    general: 'Formación general',
    subjects: [
      { id: 'language', title: 'Lengua y Literatura' },
      { id: 'mathematics', title: 'Matemática' },
    ],
    multigrade: 'Curso combinado',
    workshop: { title: 'Taller de ajedrez', name: '“Ñandú, torre y alfil”', subject: 'Ajedrez' },
  },
  names: { girls: GIRLS, boys: BOYS, surnames: SURNAMES, longSurnames: LONG_SURNAMES, schools: SCHOOL_NAMES },
  regions: [
    region('CL-VS', 'Valparaíso', 'Viña del Mar', 'Quintero', 'Puchuncaví'),
    region('CL-AR', 'La Araucanía', 'Temuco', 'Lautaro', 'Freire'),
    region('CL-CO', 'Coquimbo', 'Vicuña', 'Illapel', 'Andacollo'),
    region('CL-LR', 'Los Ríos', 'Máfil', 'Valdivia', 'Paillaco'),
  ],
  // Eight years of básica and four of media. Titles as in common use.
  grades: Array.from({ length: 12 }, (_, index) => ({
    code: String(index + 1).padStart(2, '0'),
    title: index < 8 ? `${index + 1}.º básico` : `${index - 7}.º medio`,
    level: index < 6 ? '1' : index < 8 ? '2' : '3',
  })),
  ruralGrades: 6,
  // 3,541,840 students in 16,768 schools: MINEDUC, enrolment 2025 and directory.
  meanSchool: 211,
  // March to December: unverified.
  calendar: MARCH_TO_DECEMBER,
  cleanUnder: ['international', 'chile'],
  studentNumber: 'cl.run',
  numbers: chileanNumbers,
  // 110 básica, 310 media humanístico-científica: lists of the EDE standard.
  classExtensions: ({ level }) => ({ 'metadata.cl.teachingCode': level === '3' ? '310' : '110' }),
  schoolExtensions: ({ name }) => ({ 'metadata.cl.commune': name }),
};

function region(code: string, name: string, ...communes: string[]): Country['regions'][number] {
  return { code, name, municipalities: communes.map((commune) => ({ name: commune })) };
}
