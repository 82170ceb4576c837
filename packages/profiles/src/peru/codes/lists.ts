import { codes, defineCodeList } from '@emis-sdk/model';
import { PADRON, SIAGIE } from '../sources.ts';

const padron = (column: string) => ({
  source: `${PADRON.source}, ${column}`,
  date: PADRON.date,
  verified: PADRON.verified,
});
const siagie = (column: string) => ({
  source: `${SIAGIE.source}, column ${column}`,
  date: SIAGIE.date,
  verified: SIAGIE.verified,
});

export const serviceLevels = defineCodeList({
  id: 'pe.niv-mod',
  title: { en: 'Level and kind of service', es: 'Nivel y modalidad', pt: 'Nível e modalidade' },
  ...padron('NIV_MOD'),
  codes: codes([
    ['A1', 'Initial, crèche', 'Inicial, cuna', 'Inicial, creche'],
    ['A2', 'Initial, kindergarten', 'Inicial, jardín', 'Inicial, jardim'],
    ['A3', 'Initial, crèche and kindergarten', 'Inicial, cuna-jardín', 'Inicial, creche e jardim'],
    ['A5', 'Initial, outside school', 'Inicial no escolarizada', 'Inicial, fora da escola'],
    ['B0', 'Primary', 'Primaria', 'Primário'],
    ['F0', 'Secondary', 'Secundaria', 'Secundário'],
    ['D1', 'Adults, basic (D1)', 'Básica alternativa (D1)', 'Adultos, básico (D1)'],
    ['D2', 'Adults, basic (D2)', 'Básica alternativa (D2)', 'Adultos, básico (D2)'],
    ['E1', 'Special (E1)', 'Especial (E1)', 'Especial (E1)'],
    ['E2', 'Special (E2)', 'Especial (E2)', 'Especial (E2)'],
  ]),
});

export const managements = defineCodeList({
  id: 'pe.gestion',
  title: { en: 'Who runs the school', es: 'Gestión', pt: 'Gestão' },
  ...padron('GESTION'),
  codes: codes([
    ['1', 'Public', 'Pública de gestión directa', 'Pública'],
    ['2', 'Public, run by others', 'Pública de gestión privada', 'Pública de gestão privada'],
    ['3', 'Private', 'Privada', 'Privada'],
  ]),
});

export const sexes = defineCodeList({
  id: 'pe.sexo',
  title: { en: 'Sex in SIAGIE', es: 'Sexo en SIAGIE', pt: 'Sexo no SIAGIE' },
  ...siagie('F'),
  codes: codes([
    ['M', 'Male', 'Masculino', 'Masculino'],
    ['F', 'Female', 'Femenino', 'Feminino'],
  ]),
});

export const enrolmentLevels = defineCodeList({
  id: 'pe.nivel',
  title: { en: 'Level in SIAGIE', es: 'Nivel en SIAGIE', pt: 'Nível no SIAGIE' },
  ...siagie('H'),
  codes: codes([
    ['INICIAL', 'Initial', 'Inicial', 'Inicial'],
    ['PRIMARIA', 'Primary', 'Primaria', 'Primário'],
    ['SECUNDARIA', 'Secondary', 'Secundaria', 'Secundário'],
  ]),
});

export const enrolmentKinds = defineCodeList({
  id: 'pe.tipo-matricula',
  title: { en: 'Kind of enrolment', es: 'Tipo de matrícula', pt: 'Tipo de matrícula' },
  ...siagie('K'),
  codes: codes([
    ['CONTINUIDAD', 'Goes on', 'Continuidad', 'Continuidade'],
    ['INGRESO', 'Enters', 'Ingreso', 'Ingresso'],
    ['REINCORPORACION', 'Comes back', 'Reincorporación', 'Reincorporação'],
    ['TRASLADO', 'Transfer', 'Traslado', 'Transferência'],
  ]),
});

export const conditions = defineCodeList({
  id: 'pe.condicion',
  title: { en: 'Outcome of the year before', es: 'Situación del año anterior', pt: 'Situação do ano anterior' },
  ...siagie('L'),
  codes: codes([
    ['PROMOVIDO', 'Promoted', 'Promovido', 'Promovido'],
    ['REPITE', 'Repeats', 'Repite', 'Repete'],
    ['INGRESANTE', 'New', 'Ingresante', 'Ingressante'],
  ]),
});
