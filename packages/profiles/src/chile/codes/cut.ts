import { defineCodeList } from '@emis-sdk/model';
import type { TerritoryCoding } from '../../facts/territory-coding.ts';
import { territoryCodes } from '../../facts/territory-table.ts';
import { CUT_TABLE } from './cut-table.ts';

const CUT = {
  source:
    'CUT (SUBDERE) as github.com/Sud-Austral/CHAT_BASE at commit 1fc56f3 numbers the communes; not checked against the official list',
  date: '2026-11',
  verified: false,
};

/** 16 regions and 346 communes by their official code. */
export const cut = defineCodeList({
  id: 'cl.cut',
  title: { en: 'Region or commune (CUT)', es: 'Región o comuna (CUT)', pt: 'Região ou comuna (CUT)' },
  source: CUT.source,
  date: CUT.date,
  verified: CUT.verified,
  codes: () => territoryCodes(CUT_TABLE),
});

export const cutCoding: TerritoryCoding = {
  ...CUT,
  type: 'cl.cut',
  title: { en: 'CUT', es: 'Código único territorial (CUT)', pt: 'CUT' },
  levels: [
    { title: { en: 'Region', es: 'Región', pt: 'Região' }, length: 2 },
    { title: { en: 'Province', es: 'Provincia', pt: 'Província' }, length: 3 },
    { title: { en: 'Commune', es: 'Comuna', pt: 'Comuna' }, length: 5 },
  ],
  codeList: cut.id,
};
