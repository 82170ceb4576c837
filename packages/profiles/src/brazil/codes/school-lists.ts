import { codes, defineCodeList } from '@emis-sdk/model';
import { EDUCACENSO_DATE, EDUCACENSO_SOURCE } from './educacenso-source.ts';

/** Dependência administrativa: who keeps a school. */
export const administrations = defineCodeList({
  id: 'br.administration',
  title: { en: 'Administration', es: 'Dependencia administrativa', pt: 'Dependência administrativa' },
  source: `${EDUCACENSO_SOURCE}, record 00 field 21`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['1', 'Federal', 'Federal', 'Federal'],
    ['2', 'State', 'Estatal', 'Estadual'],
    ['3', 'Municipal', 'Municipal', 'Municipal'],
    ['4', 'Private', 'Privada', 'Privada'],
  ]),
});

/** Localização/Zona: in town or in the country. */
export const zones = defineCodeList({
  id: 'br.zone',
  title: { en: 'Zone', es: 'Zona', pt: 'Localização/Zona' },
  source: `${EDUCACENSO_SOURCE}, record 00 field 19`,
  date: EDUCACENSO_DATE,
  verified: false,
  codes: codes([
    ['1', 'Urban', 'Urbana', 'Urbana'],
    ['2', 'Rural', 'Rural', 'Rural'],
  ]),
});
