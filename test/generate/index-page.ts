import { type CodeList, ENTITIES, ENTITY_NAMES, PROCESSES, type Process } from '@emis-sdk/model';
import { EDITIONS } from '@emis-sdk/model/standard';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';
import { link, page, plain, table } from './markdown.ts';

const TITLES: Readonly<Record<Process, string>> = {
  infrastructure: 'Infrastructure and equipment',
  schools: 'Schools',
  'staff-and-finance': 'People, budget and finance',
  students: 'Students and learning',
  'digital-content': 'Digital content',
  strategy: 'Strategic tools',
};

/** The way in: entities by process, code lists, rules, privacy classes, editions. */
export function indexPage(edition: string, lists: readonly CodeList[]): string {
  return page(
    '# The standard',
    `Edition ${edition}: ${ENTITY_NAMES.length} entities, ${lists.length} code lists, ${DESCRIBED_RULES.length} rules. Everything here is made from the code.`,
    `[JSON Schemas](../../packages/model/schemas/${edition}/index.json) · [what changed from edition to edition](editions.md) · [glossary](../glossary.md)`,
    '## Entities',
    ...PROCESSES.flatMap((process) => [
      `### ${TITLES[process]}`,
      table(
        ['entity', 'what a record stands for'],
        ENTITY_NAMES.filter((name) => ENTITIES[name].process === process).map((name) => [
          link(name, `entities/${name}.md`),
          plain(ENTITIES[name].text),
        ]),
      ),
    ]),
    '## Privacy classes',
    'Every field of every entity carries one.',
    table(
      ['class', 'what it means'],
      [
        ['direct-id', 'names one person: name, national number, e-mail'],
        ['quasi-id', 'names a person together with others: birth date, sex, place'],
        ['sensitive', 'specially protected: health, ethnicity, support needs, and whatever nobody has classified'],
        ['operational', 'needed to run the exchange, says nothing of a person by itself'],
        ['public', 'may be published: the name of a school'],
      ],
    ),
    '## Code lists',
    table(
      ['list', 'title', 'codes', 'source'],
      lists.map(({ id, title, codes, source }) => [
        link(id, `code-lists/${id}.md`),
        plain(title.en),
        String(codes.length),
        plain(source),
      ]),
    ),
    '## Rules',
    table(
      ['rule', 'severity', 'what must hold'],
      DESCRIBED_RULES.map(({ code, severity, text }) => [link(code, `rules/${code}.md`), severity, plain(text)]),
    ),
    '## Editions',
    table(
      ['edition', 'state', 'records of it are taken until'],
      EDITIONS.map(({ name, released, takenUntil }) => [
        name,
        released ? 'released' : 'in preparation',
        takenUntil ?? 'there is a newer one, and then for a year',
      ]),
    ),
  );
}
