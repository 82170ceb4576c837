import { codes, defineCodeList } from '@emis-sdk/model';
import { EDE_DATE, EDE_SOURCE } from './ede-source.ts';

/** Levels of the EDE's hierarchy of a school's offer. */
export const levels = defineCodeList({
  id: 'cl.level',
  title: { en: 'Level', es: 'Nivel', pt: 'Nível' },
  source: `${EDE_SOURCE}, nivelList`,
  date: EDE_DATE,
  verified: true,
  codes: codes([
    ['01', 'Early childhood education', 'Educación Parvularia', 'Educação infantil'],
    ['02', 'Primary, children', 'Enseñanza Básica Niños', 'Ensino básico, crianças'],
    ['03', 'Primary, adults', 'Educación Básica Adultos', 'Ensino básico, adultos'],
    ['04', 'Special education', 'Educación Especial', 'Educação especial'],
    [
      '05',
      'Secondary, humanities and sciences, young people',
      'Enseñanza Media Humanístico Científica Jóvenes',
      'Ensino médio científico-humanista, jovens',
    ],
    [
      '06',
      'Secondary, humanities and sciences, adults',
      'Educación Media Humanístico Científica Adultos',
      'Ensino médio científico-humanista, adultos',
    ],
    [
      '07',
      'Secondary, technical and arts, young people',
      'Enseñanza Media Técnico Profesional y Artística (Jóvenes)',
      'Ensino médio técnico e artístico, jovens',
    ],
    [
      '08',
      'Secondary, technical and arts, adults',
      'Educación Media Técnico Profesional y Artística (Adultos)',
      'Ensino médio técnico e artístico, adultos',
    ],
  ]),
});
