import { codes, defineCodeList } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/** Sexo, as the census codes it. Records of the standard say `male` and `female`. */
export const sexes = defineCodeList({
  id: 'br.sex',
  title: { en: 'Sex in the census', es: 'Sexo en el censo', pt: 'Sexo no censo' },
  source: `${EDUCACENSO_SOURCE}, record 30 field 11`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['1', 'Male', 'Masculino', 'Masculino'],
    ['2', 'Female', 'Femenino', 'Feminino'],
  ]),
});

const RACES = codes([
  ['0', 'Not declared', 'No declarada', 'Não declarada'],
  ['1', 'White', 'Blanca', 'Branca'],
  ['2', 'Black', 'Negra', 'Preta'],
  ['3', 'Brown', 'Parda', 'Parda'],
  ['4', 'Yellow', 'Amarilla', 'Amarela'],
  ['5', 'Indigenous', 'Indígena', 'Indígena'],
]);

/** Cor/Raça, as the person or the family declares it. The labels were not seen in a document of INEP. */
export const races = defineCodeList({
  id: 'br.race',
  title: { en: 'Colour or race', es: 'Color o raza', pt: 'Cor/Raça' },
  source: `${EDUCACENSO_SOURCE}, record 30 field 12; labels unverified`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: RACES,
});

/** The same as the list from which `ethnicity` of a person is taken. The people of who is indigenous is `br.indigenous-people`. */
export const ethnicities = defineCodeList({ ...races, id: 'ethnicity', codes: RACES });
