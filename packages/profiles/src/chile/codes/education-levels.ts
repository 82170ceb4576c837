import { codes, defineCodeList } from '@emis-sdk/model';
import type { EducationLevel, LevelGrade } from '../../facts/education-level.ts';
import { EDE_DATE, EDE_SOURCE } from './ede-source.ts';
import { REGULAR_GRADES } from './grades-regular.ts';

const PLACE = {
  source: `${EDE_SOURCE}, nivelList and gradoList; the place in ISCED 2011 and the usual ages not checked against UIS`,
  date: '2024-02-27',
  verified: false,
};

const titles = new Map(codes(REGULAR_GRADES).map(({ code, labels }) => [code, labels]));

/** The grades of a teaching code, the first of which has a place in schooling. */
function grades(teachingCode: string, from: number, count: number, first: number): readonly LevelGrade[] {
  return Array.from({ length: count }, (_, index) => {
    const code = `${teachingCode}.${String(from + index).padStart(2, '0')}`;
    const year = first + index;
    return {
      code,
      title: titles.get(code) ?? { en: code, es: code, pt: code },
      order: year + 4,
      ...(year > 0 && { grade: String(year).padStart(2, '0'), usualAge: year + 5 }),
    };
  });
}

/** Children and young people. Básica has eight years, of which the last two are lower secondary; technical and arts schools go as 310. */
export const educationLevels: readonly EducationLevel[] = [
  {
    ...PLACE,
    code: '01',
    title: { en: 'Early childhood education', es: 'Educación Parvularia', pt: 'Educação infantil' },
    isced: '02',
    grades: grades('010', 1, 5, -4),
  },
  {
    ...PLACE,
    code: '02',
    title: { en: 'Básica, years 1 to 6', es: 'Enseñanza Básica, 1.º a 6.º', pt: 'Ensino básico, 1.º a 6.º' },
    isced: '1',
    grades: grades('110', 1, 6, 1),
  },
  {
    ...PLACE,
    code: '02',
    title: { en: 'Básica, years 7 and 8', es: 'Enseñanza Básica, 7.º y 8.º', pt: 'Ensino básico, 7.º e 8.º' },
    isced: '2',
    grades: grades('110', 7, 2, 7),
  },
  {
    ...PLACE,
    code: '05',
    title: { en: 'Media', es: 'Enseñanza Media', pt: 'Ensino médio' },
    isced: '3',
    grades: grades('310', 1, 4, 9),
  },
];

/** Pueblos originarios that the EDE takes; it gives them no codes but their names. */
export const peoples = defineCodeList({
  id: 'ethnicity',
  title: { en: 'Indigenous people', es: 'Pueblo originario', pt: 'Povo originário' },
  source: `${EDE_SOURCE}, TribalAffiliationDescriptionList`,
  date: EDE_DATE,
  verified: true,
  extensible: true,
  codes: codes(
    [
      ...['Diaguita', 'Yámana o Yagán', 'Alacalufe', 'Coya', 'Atacameño', 'Mapuche', 'Quechua'],
      ...['Rapa-Nui o Pascuense', 'Aimara'],
    ].map((name) => [name, name, name, name]),
  ),
});
