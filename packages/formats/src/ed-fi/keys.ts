import { descendant, type EdFiElement, textBelow } from './element.ts';

/** What a reference can point to, and of what its natural key is made. Source: Ed-Fi data standard 3.3 to 6.0, key unification of the resources. */
const KEY_PARTS = {
  organisation: [
    [
      'educationorganizationid',
      'schoolid',
      'localeducationagencyid',
      'stateeducationagencyid',
      'educationservicecenterid',
      'educationorganizationnetworkid',
      'communityorganizationid',
      'communityproviderid',
      'organizationdepartmentid',
      'postsecondaryinstitutionid',
    ],
  ],
  student: [['studentuniqueid']],
  staff: [['staffuniqueid']],
  contact: [['contactuniqueid', 'parentuniqueid']],
  session: [['schoolid'], ['schoolyear'], ['sessionname', 'term']],
  'grading-period': [
    ['schoolid'],
    ['schoolyear'],
    ['gradingperiod'],
    ['gradingperiodname', 'periodsequence', 'begindate'],
  ],
  room: [['schoolid'], ['classroomidentificationcode']],
  course: [['educationorganizationid'], ['coursecode']],
  offering: [['schoolid'], ['schoolyear'], ['sessionname', 'term'], ['localcoursecode']],
  section: [
    ['schoolid'],
    ['schoolyear'],
    ['sessionname', 'term'],
    ['localcoursecode'],
    ['sectionidentifier', 'uniquesectioncode'],
  ],
  assessment: [['namespace'], ['assessmentidentifier', 'assessmenttitle']],
  calendar: [['schoolid'], ['schoolyear'], ['calendarcode']],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type KeyKind = keyof typeof KEY_PARTS;

/** Before the key of a person: students, staff and contacts are numbered apart, so one number may stand for three of them. */
const PREFIX: Readonly<Partial<Record<KeyKind, string>>> = { student: 'student', staff: 'staff', contact: 'contact' };

/** The id of the record for which an element or a reference stands; nothing when its key is not whole. */
export function keyOf(kind: KeyKind, element: EdFiElement): string | undefined {
  const parts: string[] = [];
  // A section names schools twice: that of its course offering is part of its key, that of its room is not.
  const offering = descendant(element, 'courseofferingreference');
  for (const names of KEY_PARTS[kind] as readonly (readonly string[])[]) {
    const text = (offering && textBelow(offering, names)) ?? textBelow(element, names);
    if (text === undefined) return undefined;
    parts.push(names[0] === 'schoolyear' ? endingYear(text) : codeText(text));
  }
  const prefix = PREFIX[kind];
  return madeId(prefix === undefined ? parts : [prefix, ...parts]);
}

/** One id out of several texts of any letters. Different parts never give the same id. */
export function madeId(parts: readonly string[]): string {
  return parts.map(idPart).join('@');
}

function idPart(text: string): string {
  if (/^[0-9A-Za-z./-]*$/.test(text)) return text;
  return text.replace(/[^0-9A-Za-z./-]/gu, (letter) => {
    if (letter === '_') return '__';
    if (letter === ' ') return '_s';
    return letter === '@' ? '_a' : `_x${(letter.codePointAt(0) ?? 0).toString(16)}_`;
  });
}

/** The code of a descriptor: what stands behind `#` of its URI. */
export function codeText(text: string): string {
  const trimmed = text.trim();
  return /^uri:\/\//i.test(trimmed) ? trimmed.slice(trimmed.lastIndexOf('#') + 1).trim() : trimmed;
}

/** `2021-2022` and `2022` are the school year that ends in 2022. */
export function endingYear(text: string): string {
  return /^\d{4}\s*-\s*(\d{4})$/.exec(text.trim())?.[1] ?? text.trim();
}
