/** A condition in SQL under which a row has a finding, and the code of that finding. */
export type RowCheck = readonly [code: string, condition: string];

const ID = '[0-9A-Za-z./@_-]{1,255}';
const CONTROL = `'[\\x00-\\x1f\\x7f]'`;
const DAY = `'^\\d{4}-\\d{2}-\\d{2}$'`;
const MOMENT = `'^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$'`;
const PLAIN_NAME = `'^[A-Za-zÀ-ÁÄ-ÿ'' .-]*$'`;
/** Letters read in the wrong encoding: the same signs as `person.name-garbled` looks for. */
const GARBLED = [
  `'[ÂÃ][\\x{80}-\\x{BF}€‚„†‡•…‰‹›‘“”–—ˆ˜™ƒŠŒŽšœžŸ]'`,
  `'[\\x{80}-\\x{9F}\\x{FFFD}]'`,
  `'\\pL[¤¢£¥¦§¨©¬®¯±²³µ¶¸¹»«¼½¾¿¡×÷†‡‰│┤├╣║╝╗┐└┴┬─┼╚╔╩╦╠═╬░▒▓■?]+\\pL'`,
  `'&([a-zA-Z]{2,8}|#\\d{2,5});'`,
];

const GRADES = [
  'IT',
  'PR',
  'PK',
  'TK',
  'KG',
  'PS',
  'UG',
  'Other',
  ...Array.from({ length: 13 }, (_, index) => String(index + 1).padStart(2, '0')),
];
const ROLES = ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'student', 'teacher'];

const list = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(',');
const missing = (column: string): RowCheck => ['field.missing', `${column} IS NULL`];
const oneOf = (column: string, codes: readonly string[]): RowCheck => [
  'code.unknown',
  `${column} NOT IN (${list(codes)})`,
];
const eachOf = (column: string, codes: readonly string[]): RowCheck => [
  'code.unknown',
  `${column} NOT IN (${list(codes)}) AND len(list_filter(string_split(${column}, ','), one -> trim(one) NOT IN (${list(codes)}))) > 0`,
];
const truth = (column: string): RowCheck => [
  'oneroster.not-a-truth-value',
  `lower(${column}) NOT IN ('true', 'false')`,
];
/** What `line` of the model asks. Absent cells are null here, as they are there. */
const line = (column: string): RowCheck => [
  'field.not-a-line',
  `length(${column}) > 255 OR regexp_matches(${column}, ${CONTROL})`,
];
const id = (column: string): RowCheck => ['field.not-an-id', `NOT regexp_full_match(${column}, '^${ID}$')`];
const ids = (column: string): RowCheck => ['field.not-an-id', `NOT regexp_full_match(${column}, '^${ID}(,${ID})*$')`];
const day = (column: string): RowCheck => [
  'field.not-a-date',
  `${column} IS NOT NULL AND (NOT regexp_full_match(${column}, ${DAY}) OR try_cast(${column} AS DATE) IS NULL)`,
];
const garbled = (column: string, code: string): RowCheck => [
  code,
  `NOT regexp_full_match(${column}, ${PLAIN_NAME}) AND (${GARBLED.map((sign) => `regexp_matches(${column}, ${sign})`).join(' OR ')})`,
];
/** The cells that every file has. */
const OF_ALL: readonly RowCheck[] = [
  missing('sourcedId'),
  id('sourcedId'),
  ['oneroster.bad-status', `lower(status) NOT IN ('active', 'tobedeleted')`],
  ['oneroster.status-in-bulk', 'status IS NOT NULL OR dateLastModified IS NOT NULL'],
  ['field.not-a-date-time', `NOT regexp_full_match(dateLastModified, ${MOMENT})`],
];

/** One digit over and over, or digits in a row with room for two check digits; cells that begin with a letter are no such numbers. */
const PLACEHOLDER = `NOT regexp_matches(identifier, '^[A-Za-z]')
  AND regexp_full_match(regexp_replace(identifier, '[\\s./-]', '', 'g'), '\\d{5,}')
  AND (replace(regexp_replace(identifier, '[\\s./-]', '', 'g'), left(regexp_replace(identifier, '[\\s./-]', '', 'g'), 1), '') = ''
    OR (length(regexp_replace(identifier, '[\\s./-]', '', 'g')) > 7
      AND starts_with('12345678901234567890', left(regexp_replace(identifier, '[\\s./-]', '', 'g'), -2))))`;

/** What is said of a row alone: structure, codes, identifiers, and the rules over one record. By table. */
export const ROW_CHECKS: Readonly<Record<string, readonly RowCheck[]>> = {
  orgs: [
    ...OF_ALL,
    missing('name'),
    line('name'),
    oneOf('type', ['department', 'school', 'district', 'local', 'state', 'national']),
    line('identifier'),
    id('parentSourcedId'),
    garbled('name', 'school.name-garbled'),
  ],
  sessions: [
    ...OF_ALL,
    missing('title'),
    line('title'),
    oneOf('type', ['gradingPeriod', 'semester', 'schoolYear', 'term']),
    missing('startDate'),
    day('startDate'),
    missing('endDate'),
    day('endDate'),
    ['academic-session.ends-before-start', 'endDate < startDate'],
    id('parentSourcedId'),
    ['field.not-a-number', 'try_cast(schoolYear AS INTEGER) IS NULL AND schoolYear IS NOT NULL'],
  ],
  courses: [
    ...OF_ALL,
    missing('title'),
    line('title'),
    line('courseCode'),
    id('schoolYearSourcedId'),
    missing('orgSourcedId'),
    id('orgSourcedId'),
    eachOf('grades', GRADES),
    ['course.subject-codes-differ', `len(string_split(subjects, ',')) <> len(string_split(subjectCodes, ','))`],
  ],
  classes: [
    ...OF_ALL,
    missing('title'),
    line('title'),
    line('classCode'),
    missing('classType'),
    oneOf('classType', ['homeroom', 'scheduled']),
    eachOf('grades', GRADES),
    missing('courseSourcedId'),
    id('courseSourcedId'),
    missing('schoolSourcedId'),
    id('schoolSourcedId'),
    missing('termSourcedIds'),
    ids('termSourcedIds'),
    line('location'),
    line('periods'),
    line('subjects'),
    line('subjectCodes'),
  ],
  users: [
    ...OF_ALL,
    missing('enabledUser'),
    truth('enabledUser'),
    missing('role'),
    oneOf('role', ROLES),
    missing('orgSourcedIds'),
    ids('orgSourcedIds'),
    missing('username'),
    line('username'),
    ['field.not-an-identifier', `NOT regexp_full_match(userIds, '^\\{[^{}:]+:[^{}]+\\}(,\\{[^{}:]+:[^{}]+\\})*$')`],
    missing('givenName'),
    line('givenName'),
    missing('familyName'),
    line('familyName'),
    line('middleName'),
    line('identifier'),
    line('email'),
    line('sms'),
    line('phone'),
    ids('agentSourcedIds'),
    eachOf('grades', GRADES),
    ['person.name-has-digits', `regexp_matches(givenName, '[0-9]') OR regexp_matches(familyName, '[0-9]')`],
    ['person.name-too-short', 'length(givenName) < 2 OR length(familyName) < 2'],
    ['person.names-equal', 'lower(givenName) = lower(familyName)'],
    ['name in capitals', 'givenName = upper(givenName) AND familyName = upper(familyName)'],
    garbled('givenName', 'person.name-garbled'),
    garbled('familyName', 'person.name-garbled'),
    garbled('middleName', 'person.name-garbled'),
    ['person.identifier-placeholder', PLACEHOLDER],
    // person.surnames-in-one-cell: where second surnames have a column of their own, which this binding has not.
    ['two surnames', `contains(familyName, ' ') AND len(string_split(familyName, ' ')) = 2`],
  ],
  enrollments: [
    ...OF_ALL,
    missing('classSourcedId'),
    id('classSourcedId'),
    missing('schoolSourcedId'),
    id('schoolSourcedId'),
    missing('userSourcedId'),
    id('userSourcedId'),
    missing('role'),
    oneOf('role', ['administrator', 'proctor', 'student', 'teacher']),
    truth('"primary"'),
    day('beginDate'),
    day('endDate'),
    ['class-enrolment.ends-before-start', 'endDate < beginDate'],
  ],
};
