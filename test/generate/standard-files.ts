import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPages } from '@emis-sdk/cli';
import { outputSchemas } from '@emis-sdk/cli/outputs';
import { CODE_LISTS, ENTITY_NAMES, LANGUAGES } from '@emis-sdk/model';
import {
  CURRENT_EDITION,
  describeStandard,
  EDITIONS,
  type StandardDescription,
  schemaIndex,
  schemaOfDescription,
} from '@emis-sdk/model/standard';
import { loadProfile, PROFILE_IDS } from '@emis-sdk/profiles';
import { INDICATORS } from '@emis-sdk/profiles/indicators';
import { openApi } from '@emis-sdk/protocol/openapi';
import { trialsSchema } from '@emis-sdk/testing/certify';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';
import { ROOT } from '../workspace.ts';
import { cliPages } from './cli-pages.ts';
import { codeListPage } from './code-list-page.ts';
import { countriesPage, countryPage } from './country-page.ts';
import { coursePages } from './course-pages.ts';
import { editionsPage } from './editions-page.ts';
import { entityPage } from './entity-page.ts';
import { formatPages } from './format-pages.ts';
import { formatTablePages } from './format-table-pages.ts';
import { indexPage } from './index-page.ts';
import { indicatorIndex, indicatorPage } from './indicator-page.ts';
import { protocolPage } from './protocol-page.ts';
import { rulePage } from './rule-page.ts';

/** The folders that hold nothing but what is made here. */
export const MADE_FOLDERS = [
  'packages/model/schemas',
  'packages/cli/schemas',
  'packages/cli/help',
  'docs/standard',
  'docs/indicators',
  'docs/countries',
  'docs/formats',
  'docs/cli',
  'docs/course',
  'docs/protocol',
];

const PROFILES = await Promise.all(PROFILE_IDS.map((id) => loadProfile(id)));
const FORMAT_PAGES = await formatPages(PROFILES);

/**
 * Everything that is made from the standard's code, by its path in the repository: the JSON Schemas and descriptions of all editions, and
 * the pages of the docs, those of the countries among them. A released edition is read from its file and never made anew.
 *
 * It stands here, and not in a package, because it needs the model and the rules, and because no product ever runs it.
 */
export function standardFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const editions = EDITIONS.map(({ name, released }) => (released ? releasedEdition(name) : currentEdition(name)));
  for (const edition of editions) {
    if (edition.edition === CURRENT_EDITION) files.set(editionFile(CURRENT_EDITION), text(edition));
    addSchemas(files, edition);
  }
  files.set('packages/protocol/schemas/openapi.json', text(openApi()));
  files.set('packages/testing/schemas/trials.schema.json', text(trialsSchema()));
  for (const [name, schema] of outputSchemas()) files.set(`packages/cli/schemas/${name}`, text(schema));
  for (const language of LANGUAGES) files.set(`packages/cli/help/${language}.json`, text(helpPages(language)));
  const lists = [...CODE_LISTS.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const docs = (path: string, content: string) => files.set(`docs/standard/${path}`, content);
  docs('README.md', indexPage(CURRENT_EDITION, lists));
  docs('editions.md', editionsPage(editions));
  for (const name of ENTITY_NAMES) {
    docs(
      `entities/${name}.md`,
      entityPage(name, CURRENT_EDITION, (id) => CODE_LISTS.has(id)),
    );
  }
  for (const list of lists) docs(`code-lists/${list.id}.md`, codeListPage(list));
  for (const rule of DESCRIBED_RULES) docs(`rules/${rule.code}.md`, rulePage(rule));
  for (const [path, content] of FORMAT_PAGES) files.set(path, content);
  for (const [name, content] of formatTablePages()) files.set(`docs/formats/${name}`, content);
  files.set('docs/indicators/README.md', indicatorIndex());
  for (const formula of INDICATORS) files.set(`docs/indicators/${formula.id}.md`, indicatorPage(formula));
  files.set('docs/countries/README.md', countriesPage(PROFILES));
  for (const profile of PROFILES) files.set(`docs/countries/${profile.id}.md`, countryPage(profile));
  for (const [name, content] of cliPages()) files.set(`docs/cli/${name}`, content);
  for (const [name, content] of coursePages()) files.set(`docs/course/${name}`, content);
  files.set('docs/protocol/README.md', protocolPage());
  return files;
}

function addSchemas(files: Map<string, string>, { edition, entities }: StandardDescription): void {
  const folder = `packages/model/schemas/${edition}`;
  for (const [name, entity] of Object.entries(entities)) {
    files.set(`${folder}/${name}.schema.json`, text(schemaOfDescription(edition, name, entity)));
  }
  files.set(`${folder}/index.json`, text(schemaIndex(edition, entities)));
}

function currentEdition(edition: string): StandardDescription {
  return describeStandard({ edition, rules: DESCRIBED_RULES });
}

function releasedEdition(name: string): StandardDescription {
  return JSON.parse(readFileSync(join(ROOT, editionFile(name)), 'utf8')) as StandardDescription;
}

function editionFile(name: string): string {
  return `packages/model/editions/${name}.json`;
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
