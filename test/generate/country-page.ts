import { textIn } from '@emis-sdk/formats';
import type { CountryProfile, Sourced } from '@emis-sdk/profiles';
import { code, link, page, plain, table } from './markdown.ts';

/** The page of one country: what its profile knows, each fact with its source and whether a document confirms it. */
export function countryPage(profile: CountryProfile): string {
  const { title, id, country, edition } = profile;
  return page(
    `# ${title.en}`,
    `${title.es} · ${title.pt}. Profile ${code(id)}${country === undefined ? '' : `, or ${code(country.toLowerCase())}`}, edition ${edition}. ` +
      'What no document confirms is marked *unverified*: it may warn, and never refuses.',
    ...section('Numbers', identifiers(profile)),
    ...section('Documents', documents(profile)),
    ...section('Territories', territories(profile)),
    ...section('Levels and grades', levels(profile)),
    ...section('Calendars', calendars(profile)),
    ...section('Age', age(profile)),
    ...section('Marks', scales(profile)),
    ...section('Code lists', codeLists(profile)),
    ...section('Columns that it adds', extensions(profile)),
    ...section('Privacy', privacy(profile)),
    ...section('Laws', law(profile)),
    ...section('Rules', rules(profile)),
    ...section('Files', files(profile)),
    ...section('Other school years', editions(profile)),
  );
}

function section(heading: string, body: string | undefined): (string | undefined)[] {
  return body === undefined ? [] : [`## ${heading}`, body];
}

/** `source (2024-04-30)`, and that it is unverified. */
function from({ source, date, verified }: Sourced): string {
  return `${plain(source)} (${date})${verified ? '' : ', *unverified*'}`;
}

function identifiers({ identifiers: types, schoolIdentifier }: CountryProfile): string | undefined {
  return table(
    ['type', 'what it is', 'on', 'example', 'official writing', 'source'],
    types.map((type) => {
      const verdict = type.check(type.example ?? '');
      const official = verdict.valid ? (type.format?.(verdict.normalised) ?? verdict.normalised) : '';
      return [
        code(type.type) + (type.type === schoolIdentifier ? ' (a school’s plain code)' : ''),
        plain(type.title.en),
        type.on.join(', '),
        code(type.example ?? ''),
        code(official),
        plain(type.source) + (type.verified ? '' : ', *unverified*'),
      ];
    }),
  );
}

function documents({ documents: kinds }: CountryProfile): string | undefined {
  return table(
    ['code', 'document', 'its number', 'identifier', 'source'],
    kinds.map((kind) => [code(kind.code), plain(kind.title.en), kind.number, code(kind.identifier ?? ''), from(kind)]),
  );
}

function territories({ territories: codings }: CountryProfile): string | undefined {
  return table(
    ['coding', 'levels', 'names', 'to another coding', 'source'],
    codings.map((coding) => [
      code(coding.type),
      coding.levels.map(({ title, length }) => `${title.en} (${length})`).join(', '),
      code(coding.codeList ?? ''),
      coding.convert ? 'yes' : '',
      from(coding),
    ]),
  );
}

function levels({ levels: all }: CountryProfile): string | undefined {
  return table(
    ['code', 'level', 'ISCED 2011', 'grades (usual age)', 'source'],
    all.map((level) => [
      code(level.code),
      `${plain(level.title.en)} · ${plain(level.title.es)}`,
      code(level.isced),
      level.grades
        .map((grade) => `${code(grade.code)}${grade.usualAge === undefined ? '' : ` (${grade.usualAge})`}`)
        .join(' '),
      from(level),
    ]),
  );
}

function calendars({ calendars: all }: CountryProfile): string | undefined {
  return table(
    ['calendar', 'months', 'days', 'terms', 'source'],
    all.map((calendar) => [
      plain(calendar.title.en),
      `${calendar.startMonth} to ${calendar.endMonth}`,
      String(calendar.days ?? ''),
      String(calendar.terms ?? ''),
      from(calendar),
    ]),
  );
}

function age({ ageReference }: CountryProfile): string | undefined {
  if (!ageReference) return undefined;
  const of =
    ageReference.of === 'start-year' ? 'the year in which the school year starts' : 'the year in which it ends';
  const how =
    ageReference.counted === 'on-day'
      ? `Completed years on ${ageReference.day} (month and day) of ${of}.`
      : `The year of birth is taken from ${of}.`;
  return `${how} Source: ${from(ageReference)}.`;
}

function scales({ scales: all }: CountryProfile): string | undefined {
  return table(
    ['scale', 'where', 'step', 'passes', 'attendance', 'source'],
    all.map((scale) => [
      code(scale.scale),
      plain(scale.title.en),
      String(scale.step ?? ''),
      scale.pass ?? '',
      scale.attendance === undefined ? '' : `${scale.attendance} %`,
      from(scale),
    ]),
  );
}

function codeLists({ codeLists: lists }: CountryProfile): string | undefined {
  return table(
    ['list', 'title', 'codes', 'source'],
    [...lists.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((list) => [
        code(list.id),
        plain(list.title.en),
        String(list.codes.length),
        `${plain(list.source)} (${list.date})${list.verified ? '' : ', *unverified*'}`,
      ]),
  );
}

function extensions({ extensions: fields }: CountryProfile): string | undefined {
  return table(
    ['column', 'on', 'what it holds', 'list', 'privacy', 'class there'],
    fields.map((field) => [
      code(field.name),
      field.entity,
      plain(field.title.en),
      code(field.codeList ?? ''),
      field.privacy,
      field.nationalClass ?? '',
    ]),
  );
}

function privacy({ privacy: fields }: CountryProfile): string | undefined {
  return table(
    ['field', 'privacy', 'source'],
    fields.map((field) => [code(`${field.entity}.${field.field}`), field.privacy, from(field)]),
  );
}

function law({ law: laws }: CountryProfile): string | undefined {
  return table(
    ['law', 'in force', 'what it asks of school data', 'source'],
    laws.map((one) => [
      plain(one.law),
      [one.from && `from ${one.from}`, one.to && `until ${one.to}`].filter((part) => part).join(' '),
      plain(one.text.en),
      from(one),
    ]),
  );
}

function rules({ rules: own }: CountryProfile): string | undefined {
  return table(
    ['rule', 'severity', 'what must hold'],
    own.map((rule) => [code(rule.code), rule.severity, plain(rule.text)]),
  );
}

function files({ formats }: CountryProfile): string | undefined {
  return table(
    ['format', 'title', 'entities'],
    formats.map((format) => [code(format.id), plain(textIn(format.title, 'en')), format.entities.join(', ')]),
  );
}

function editions({ editions: others }: CountryProfile): string | undefined {
  return table(
    ['until', 'how it differed', 'lists', 'source'],
    others.map((other) => [
      other.id,
      plain(other.text.en),
      (other.codeLists ?? []).map(({ id }) => code(id)).join(', '),
      from(other),
    ]),
  );
}

/** The way in: every country with what its profile holds. */
export function countriesPage(profiles: readonly CountryProfile[]): string {
  const verified = ({ identifiers: types }: CountryProfile) => types.filter((type) => type.verified).length;
  return page(
    '# Countries',
    'What each profile knows, made from its code. `emis validate --profile <country>` checks by one. How to add a country: [the guide](../../packages/profiles/README.md#how-to-add-a-country).',
    table(
      ['country', 'profile', 'code', 'numbers (verified)', 'code lists', 'rules', 'files'],
      profiles.map((profile) => [
        link(plain(profile.title.en), `${profile.id}.md`),
        code(profile.id),
        code(profile.country?.toLowerCase() ?? ''),
        `${profile.identifiers.length} (${verified(profile)})`,
        String(profile.codeLists.size),
        String(profile.rules.length),
        String(profile.formats.length),
      ]),
    ),
  );
}
