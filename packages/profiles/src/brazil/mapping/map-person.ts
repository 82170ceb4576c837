import { isPlainDate, type RawRecord } from '@emis-sdk/model';
import type { CensusLine } from '../files/census-line.ts';
import { personIdOf } from '../files/ids-of-lines.ts';
import { ROLE } from '../files/kept-facts.ts';
import { dayOfCell } from '../files/value-type.ts';
import { cpf, inepPerson } from '../identifiers.ts';
import { censusText, ownCode } from './census-text.ts';
import { type Cells, made, right, textOf, twoWay, withResidue } from './line-map.ts';
import { cellOfDay, identifierOf } from './map-school.ts';

const SEX = twoWay({ '1': 'male', '2': 'female' });
/** Countries of nationality that the layout names, by ISO 3166 number and by letters. Others travel as they are. */
const COUNTRY = twoWay({
  '76': 'BR',
  '32': 'AR',
  '68': 'BO',
  '170': 'CO',
  '254': 'GF',
  '328': 'GY',
  '600': 'PY',
  '604': 'PE',
  '740': 'SR',
  '858': 'UY',
  '862': 'VE',
});

/**
 * The person of a line of record 30. The census has one field for the whole name: the first word becomes the given name, the last the
 * family name, and what stands between them the middle name.
 *
 * @param roles as what any line of the files knows the person
 */
export function personOf(line: CensusLine, roles = line.around.person?.marks ?? 0): RawRecord {
  const born = dayOfCell(line.get('nascimento'));
  const identifiers = [
    { type: inepPerson.type, value: right(line, 'pessoaInep') },
    { type: cpf.type, value: right(line, 'cpf') },
  ].filter(({ value }) => value !== undefined);
  const race = right(line, 'corRaca');
  const person = made({
    id: personIdOf(line.get('pessoa'), line.get('pessoaInep')),
    roles:
      roles === 0
        ? undefined
        : [
            ...((roles & ROLE.student) !== 0 ? ['student'] : []),
            ...((roles & (ROLE.manager | ROLE.professional)) !== 0 ? ['staff'] : []),
          ],
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    ...namesOf(line.get('nome')),
    birthDate: born !== undefined && isPlainDate(born) ? born : undefined,
    sex: SEX.in(line.get('sexo')),
    nationality: COUNTRY.in(line.get('paisNacionalidade')),
    ethnicity: race,
    disability: ['0', '1'].includes(line.get('deficiencia')) ? line.get('deficiencia') === '1' : undefined,
    email: right(line, 'email'),
  });
  return withResidue(person, line, cellsOfPerson({ person }, line.get('escola')));
}

/** The names of a person out of the one field that the census has for them: first word, last word, and what stands between. */
export function namesOf(whole: string): RawRecord {
  const words = whole.split(' ').filter((word) => word !== '');
  return made({
    givenName: words[0],
    middleName: words.length > 2 ? words.slice(1, -1).join(' ') : undefined,
    familyName: words.length > 1 ? words.at(-1) : undefined,
  });
}

/** What a line of record 30 is made of. */
export interface PersonParts {
  readonly person: RawRecord;
  /** The whole names of parents, where they are known as people. */
  readonly parents?: readonly string[];
}

/** What records say of a line of record 30. */
export function cellsOfPerson({ person, parents = [] }: PersonParts, school: string): Cells {
  const disability = person['disability'];
  return {
    tipoRegistro: '30',
    escola: school,
    pessoa: ownCode(textOf(person, 'id')),
    pessoaInep: identifierOf(person, inepPerson.type),
    cpf: identifierOf(person, cpf.type),
    nome: wholeName(person),
    nascimento: cellOfDay(textOf(person, 'birthDate')),
    ...(parents.length > 0 && { filiacao: '1' }),
    filiacao1: parents[0] ?? '',
    filiacao2: parents[1] ?? '',
    sexo: SEX.out(textOf(person, 'sex')),
    corRaca: /^[0-5]$/.test(textOf(person, 'ethnicity')) ? textOf(person, 'ethnicity') : '',
    ...(textOf(person, 'nationality') === 'BR' && { nacionalidade: '1' }),
    paisNacionalidade: COUNTRY.out(textOf(person, 'nationality')),
    ...(typeof disability === 'boolean' && { deficiencia: disability ? '1' : '0' }),
    email: censusText(textOf(person, 'email'), 'email', 100),
  };
}

/** The whole name of a person as the census writes it. */
export function wholeName(person: RawRecord): string {
  const parts = ['givenName', 'middleName', 'familyName', 'secondFamilyName'].map((name) => textOf(person, name));
  return censusText(parts.filter((part) => part !== '').join(' '), 'name', 100);
}
