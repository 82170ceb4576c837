import type { AgeReference } from '../facts/age-reference.ts';
import type { SchoolCalendar } from '../facts/calendar.ts';
import type { ExtensionField } from '../facts/extension-field.ts';
import type { ProfileEdition } from '../facts/profile-edition.ts';
import type { TerritoryCoding } from '../facts/territory-coding.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { stagesOf2025 } from './codes/stages.ts';
import { ibge } from './identifiers.ts';

/** Age is the census year less the year of birth, whatever the day. */
export const ageReference: AgeReference = {
  source: 'RULE-AGE, as the exporter i-Educar has it (FaixaEtariaEducacenso, commit 5e60646)',
  date: '2026',
  verified: false,
  counted: 'by-year',
  of: 'start-year',
};

export const calendars: readonly SchoolCalendar[] = [
  {
    ...UNCONFIRMED,
    id: 'br.school-year',
    title: { en: 'School year', es: 'Año lectivo', pt: 'Ano letivo' },
    startMonth: 2,
    endMonth: 12,
    days: 200,
  },
];

export const territories: readonly TerritoryCoding[] = [
  {
    type: ibge.type,
    source:
      'github.com/kelvins/municipios-brasileiros at commit 503e2f7, MIT; the check digit was run over all 5,571 codes',
    date: '2025-12-10',
    verified: false,
    title: { en: 'IBGE', es: 'IBGE', pt: 'IBGE' },
    levels: [
      { title: { en: 'State', es: 'Estado', pt: 'Unidade da Federação' }, length: 2 },
      { title: { en: 'Municipality', es: 'Municipio', pt: 'Município' }, length: 7 },
    ],
    codeList: 'br.municipality',
  },
];

/** Other years of which the profile knows how they differ. */
export const editions: readonly ProfileEdition[] = [
  {
    id: '2025',
    source: 'layouts of 2025 (williamsla/i-educar@81da673) and 2026 (ipti/br.tag@928d170)',
    date: '2026-07',
    verified: false,
    text: {
      en: 'Stage 75 does not exist yet. The census file is that of the format educacenso-2025: some of its fields became one select in 2026, and nearly all positions moved.',
      es: 'La etapa 75 todavía no existe. El archivo del censo es el del formato educacenso-2025: en 2026 varios de sus campos pasaron a ser uno solo, y casi todas las posiciones cambiaron.',
      pt: 'A etapa 75 ainda não existe. O arquivo do censo é o do formato educacenso-2025: em 2026 vários de seus campos viraram um só, e quase todas as posições mudaram.',
    },
    codeLists: [stagesOf2025],
  },
];

/** Records read from a census file carry their remaining fields here, by the names of the layout. */
export const extensions: readonly ExtensionField[] = (
  [
    'school',
    'site',
    'class',
    'person',
    'staff-assignment',
    'teaching-assignment',
    'class-enrolment',
    'promotion',
  ] as const
).map((entity) => ({
  entity,
  name: 'educacenso',
  source: 'tables of the layout in files/record-*.ts',
  date: '2026-07',
  verified: false,
  title: { en: 'Fields of the school census', es: 'Campos del censo escolar', pt: 'Campos do censo escolar' },
  privacy: entity === 'school' || entity === 'site' || entity === 'class' ? 'public' : 'sensitive',
}));
