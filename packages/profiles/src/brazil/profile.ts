import { mergeCatalogues } from '@emis-sdk/validation';
import { defineProfile } from '../profile.ts';
import { ageReference, calendars, editions, extensions, territories } from './census-facts.ts';
import { EDUCACENSO_MESSAGES } from './checks/messages.ts';
import { activities } from './codes/activities.ts';
import { courses } from './codes/courses.ts';
import { disciplines } from './codes/disciplines.ts';
import { indigenousLanguages } from './codes/indigenous-languages.ts';
import { indigenousPeoples } from './codes/indigenous-peoples.ts';
import { municipalities } from './codes/municipalities.ts';
import { disabilities, disorders, situations } from './codes/need-lists.ts';
import { ethnicities, races, sexes } from './codes/person-lists.ts';
import { administrations, zones } from './codes/school-lists.ts';
import { stageGroups } from './codes/stage-groups.ts';
import { stages } from './codes/stages.ts';
import { states } from './codes/states.ts';
import { EDUCACENSO_FORMATS } from './files/educacenso.ts';
import { cnpj, cpf, ibge, inepPerson, inepSchool, nis } from './identifiers.ts';
import { law } from './law.ts';
import { levels } from './levels.ts';
import { BRAZILIAN_MESSAGES } from './messages.ts';
import { BRAZILIAN_RULES } from './rules/index.ts';

/** Brazil's edition of the standard for the school year 2026: a first one, of the numbers and lists that were at hand. */
export const brazil = defineProfile({
  id: 'brazil',
  country: 'BR',
  edition: '2026',
  title: { en: 'Brazil', es: 'Brasil', pt: 'Brasil' },
  codeLists: [
    activities,
    administrations,
    courses,
    disabilities,
    disciplines,
    disorders,
    ethnicities,
    indigenousLanguages,
    indigenousPeoples,
    municipalities,
    races,
    sexes,
    situations,
    stageGroups,
    stages,
    states,
    zones,
  ],
  identifiers: [cpf, inepPerson, inepSchool, cnpj, nis, ibge],
  schoolIdentifier: inepSchool.type,
  rules: BRAZILIAN_RULES,
  messages: mergeCatalogues(BRAZILIAN_MESSAGES, EDUCACENSO_MESSAGES),
  formats: EDUCACENSO_FORMATS,
  levels,
  calendars,
  ageReference,
  territories,
  extensions,
  law,
  editions,
});
