import { type CodeList, ENTITIES, ENTITY_NAMES, type Field } from '@emis-sdk/model';
import { code, link, page, plain, table } from './markdown.ts';

/** The page of one code list: its source, who uses it, every code with its labels and days. */
export function codeListPage(list: CodeList): string {
  const { title, codes } = list;
  const users = ENTITY_NAMES.flatMap((entity) =>
    Object.entries<Field>(ENTITIES[entity].fields)
      .filter(([, { codeList }]) => codeList === list.id)
      .map(([field]) => link(`${entity}.${field}`, `../entities/${entity}.md`)),
  );
  const others = [...new Set(codes.flatMap(({ same = {} }) => Object.keys(same)))];
  return page(
    `# ${list.id}`,
    `${title.en} · ${title.es} · ${title.pt}`,
    `Source: ${plain(list.source)}. As of ${list.date}: codes hold from then on, but those with days of their own.`,
    list.verified
      ? 'Verified against its source: a code that is not in the list is an error.'
      : 'Not verified against its source: a code that is not in the list is a warning, never an error.',
    list.extensible ? 'Private codes are allowed; they begin with `ext:`.' : 'Closed: there are no private codes.',
    users.length > 0 ? `Used by ${users.join(', ')}.` : undefined,
    table(
      ['code', 'English', 'español', 'português', ...others, 'from', 'to'],
      codes.map(({ code: one, labels, same, from = '', to = '' }) => [
        code(one),
        plain(labels.en),
        plain(labels.es),
        plain(labels.pt),
        ...others.map((other) => same?.[other] ?? ''),
        from,
        to,
      ]),
    ),
  );
}
