import { ENTITIES, type EntityName, PRIVACY_CLASSES } from '@emis-sdk/model';
import {
  describeEntity,
  type EntityDescription,
  exampleRecord,
  type FieldDescription,
  type JsonSchema,
  schemaId,
} from '@emis-sdk/model/standard';
import { DESCRIBED_RULES } from '@emis-sdk/validation/rules';
import { code, json, link, page, plain, table } from './markdown.ts';

/** The page of one entity: every field, what it points to, its equivalents, an example, the rules that look at it. */
export function entityPage(name: EntityName, edition: string, hasList: (id: string) => boolean): string {
  const about = describeEntity(ENTITIES[name]);
  const fields = Object.entries(about.fields);
  const example = exampleRecord(name, about);
  const rules = DESCRIBED_RULES.filter(({ on }) => on === name);
  return page(
    `# ${name}`,
    plain(about.text),
    `Process: ${link(about.process ?? '', '../README.md')}. JSON Schema: ${code(schemaId(edition, name))}, in the package as ` +
      `${link(code(`@emis-sdk/model/schemas/${edition}/${name}.schema.json`), `../../../packages/model/schemas/${edition}/${name}.schema.json`)}.`,
    '## Fields',
    table(
      ['field', 'value', 'needed', 'privacy', 'what it holds'],
      fields.map(([field, one]) => [
        code(field),
        inWords(one, hasList),
        one.required ? 'yes' : '',
        one.privacy,
        plain(one.text) + leaving(one),
      ]),
    ),
    `Privacy classes: ${PRIVACY_CLASSES.join(', ')}; what each means is said in ${link('the index', '../README.md#privacy-classes')}.`,
    ...section('Elsewhere', equivalents(about)),
    ...section('Example', example && json(example)),
    ...section(
      'Rules',
      table(
        ['rule', 'severity', 'what must hold'],
        rules.map((rule) => [link(rule.code, `../rules/${rule.code}.md`), rule.severity, plain(rule.text)]),
      ),
    ),
  );
}

function section(heading: string, body: string | undefined): (string | undefined)[] {
  return body === undefined ? [] : [`## ${heading}`, body];
}

function equivalents({ fields }: EntityDescription): string | undefined {
  const rows = Object.entries(fields)
    .filter(([, { same }]) => same)
    .map(([field, { same = {} }]) => [
      code(field),
      ...[same.oneRoster, same.edFi, same.ceds, same.uis].map((name) => code(name ?? '')),
    ]);
  return table(['field', 'OneRoster 1.2', 'Ed-Fi', 'CEDS', 'UIS'], rows);
}

function leaving({ deprecated, formerly }: FieldDescription): string {
  const parts = [
    deprecated &&
      ` **Deprecated since ${deprecated.since}, taken until ${deprecated.until}:** ${plain(deprecated.use)}`,
    formerly && ` Formerly ${formerly.map(code).join(', ')}.`,
  ];
  return parts.filter((part) => part !== undefined).join('');
}

function inWords({ schema, ref, codeList, unit }: FieldDescription, hasList: (id: string) => boolean): string {
  const parts = ref && schema.type === 'string' ? [] : [wordsOf(schema)];
  if (ref) parts.push(`id of ${ref.map((target) => link(target, `${target}.md`)).join(' or ')}`);
  if (codeList) {
    parts.push(
      hasList(codeList) ? `of ${link(codeList, `../code-lists/${codeList}.md`)}` : `of ${codeList}, from the profile`,
    );
  }
  if (unit) parts.push(`in ${unit}`);
  return parts.join(', ');
}

/** A schema in a few words: `text up to 255`, `whole number from 1900 to 2200`. */
function wordsOf(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => code(String(value))).join(' ');
  if (schema.type === 'array') {
    const most = typeof schema.maxItems === 'number' ? `, at most ${schema.maxItems}` : '';
    return `list of ${wordsOf((schema.items ?? {}) as JsonSchema)}${most}`;
  }
  if (schema.format === 'date') return 'date';
  if (schema.type === 'string') return typeof schema.maxLength === 'number' ? `text up to ${schema.maxLength}` : 'text';
  if (schema.type === 'integer') return `whole number${rangeOf(schema)}`;
  if (schema.type === 'number') return `number${rangeOf(schema)}`;
  if (schema.type === 'boolean') return 'true or false';
  return schema.type === 'object' ? 'object' : 'value';
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  const from = typeof minimum === 'number' ? ` from ${minimum}` : '';
  return typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? `${from} to ${maximum}` : from;
}
