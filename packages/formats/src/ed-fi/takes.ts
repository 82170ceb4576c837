import { type DescriptorTable, mapOf } from './codes.ts';
import { descendant, type EdFiElement, elementsAt, ownText, textBelow } from './element.ts';
import { codeText, endingYear, type KeyKind } from './keys.ts';
import type { FieldReading, Take } from './mapping.ts';

/** A take that looks at one text. Gives nothing back when there is none; the text counts as used when a value comes of it. */
function ofText(says: string, make: (text: string) => unknown): Take {
  return {
    says,
    from([first]) {
      const text = first && valueText(first);
      const value = text === undefined ? undefined : make(text);
      if (value !== undefined && first) first.used = true;
      return value;
    },
  };
}

/** The text of an element, or of the one of the same name inside it: JSON wraps the members of a list. */
function valueText(element: EdFiElement): string | undefined {
  return element.children.length === 0 ? ownText(element) : textBelow(element, [element.name, 'codevalue']);
}

export const text = ofText('as it stands', (value) => value);
export const codeOnly = ofText('the code behind # of the URI', codeText);
export const day = ofText('the day', (value) => /^(\d{4}-\d{2}-\d{2})T/.exec(value)?.[1] ?? value);
export const clock = ofText('hours and minutes', (value) => /^(\d{2}:\d{2}):00(\.0+)?$/.exec(value)?.[1] ?? value);
export const wholeNumber = ofText('a whole number', (value) =>
  /^[+-]?\d{1,15}(\.0+)?$/.test(value) ? Number(value) : value,
);
export const decimal = ofText('a number', (value) =>
  /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value,
);
export const truth = ofText('true or false', (value) => TRUTHS.get(value.toLowerCase()) ?? value);
/** A school year, which XML may wrap in a reference. */
export const year: Take = {
  says: 'the year in which the school year ends',
  from([first]) {
    const value = first && (valueText(first) ?? textBelow(first, ['schoolyear']));
    if (value === undefined || !first) return undefined;
    first.used = true;
    const ending = endingYear(codeText(value));
    return /^\d{4}$/.test(ending) ? Number(ending) : value;
  },
};

const TRUTHS = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** The standard's code for a descriptor. */
export function code(table: DescriptorTable): Take {
  return {
    says: `by the table of ${table.descriptor}`,
    from: ([first], reading) => (first ? mapped(first, table, reading) : undefined),
  };
}

/** The standard's codes for a list of descriptors, each once. */
export function codes(table: DescriptorTable): Take {
  return {
    says: `each by the table of ${table.descriptor}`,
    from: (found, reading) => listed(found.map((element) => mapped(element, table, reading))),
  };
}

function mapped(element: EdFiElement, table: DescriptorTable, reading: FieldReading): string | undefined {
  const original = valueText(element);
  if (original === undefined) return undefined;
  const from = codeText(original);
  const known = mapOf(table)(from);
  // A code of three letters is one of the language list itself.
  const to = known?.code ?? (table.list === 'language' && /^[a-z]{3}$/.test(from) ? from : `ext:${from}`);
  if (known?.exact === false) reading.inexact(from, to);
  else element.used = true;
  return to;
}

/** The record that a reference points to. */
export function reference(kind: KeyKind): Take {
  return {
    says: `the id of the ${kind}`,
    from([first], reading) {
      const id = first && reading.resolve(kind, first);
      if (id !== undefined && first) first.used = true;
      return id;
    },
  };
}

/** The record that a reference points to, from which another field is made as well. */
export function pointing(kind: KeyKind): Take {
  return { says: `the id of the ${kind}`, from: ([first], reading) => first && reading.resolve(kind, first) };
}

/** The records that references point to, each once. They stay where they are: other fields are made of them too. */
export function references(kind: KeyKind): Take {
  return {
    says: `the ids of the ${kind}s`,
    from: (found, reading) => listed(found.map((element) => reading.resolve(kind, element))),
  };
}

/** The course of the offering to which a section belongs. */
export const courseOfOffering: Take = {
  says: 'the id of the course that CourseOffering names',
  from([first], reading) {
    const id = first && reading.courseOf(first);
    // Its key is whole in the id of the class.
    if (first && reading.resolve('offering', first) !== undefined) first.used = true;
    return id;
  },
};

/** A text anywhere below each element. */
export function namesBelow(name: string): Take {
  return {
    says: 'the names',
    from(found) {
      const names = listed(found.map((element) => textBelow(element, [name])));
      if (names) for (const element of found) element.used = true;
      return names;
    },
  };
}

/** A text anywhere below the first element. The rest stays an extension, when there is any. */
export function belowText(...names: readonly string[]): Take {
  return {
    says: 'the text',
    from([first]) {
      for (const name of names) {
        const element = first && (first.name === name && first.children.length === 0 ? first : descendant(first, name));
        const value = element && valueText(element);
        if (value === undefined || !element) continue;
        element.used = true;
        return codeText(value);
      }
      return undefined;
    },
  };
}

/** The codes of descriptors that stand for names. */
export const namesOf: Take = {
  says: 'the codes behind # of the URIs',
  from(found) {
    const names = listed(found.map(valueText).map((name) => (name === undefined ? undefined : codeText(name))));
    if (names) for (const element of found) element.used = true;
    return names;
  },
};

/** Whether a mark closes its part of the year. */
export const isFinal: Take = {
  says: 'true for Final and Semester, false for all others',
  from([first]) {
    const type = first && valueText(first);
    return type === undefined ? undefined : /^(final|semester)$/i.test(codeText(type));
  },
};

/** Whether an element is there at all; what it says stays an extension. */
export const isThere: Take = { says: 'true when there is one', from: (found) => (found.length > 0 ? true : undefined) };

/** False when there is an element, else true. */
export const isMissing: Take = { says: 'false when there is one, else true', from: (found) => found.length === 0 };

/** The first number that a test gave. */
export const firstScore: Take = {
  says: 'the first result that is a number',
  from(found) {
    for (const element of found) {
      const result = textBelow(element, ['result']);
      if (result !== undefined && /^-?\d{1,15}(\.\d{1,15})?$/.test(result)) return Number(result);
    }
    return undefined;
  },
};

/** Identification codes with who gave them, after the unique id of Ed-Fi itself. */
export function identifiers(uniqueId: (reading: FieldReading) => string): Take {
  return {
    says: 'numbers, each with the system that gave it',
    from(found, reading) {
      const list = found.flatMap((element) => {
        element.used = true;
        if (element.children.length === 0) {
          const value = ownText(element);
          return value === undefined ? [] : [{ type: uniqueId(reading), value }];
        }
        const value = textBelow(element, ['identificationcode']);
        if (value === undefined) return [];
        const system = element.children.find(({ name }) => name.endsWith('identificationsystem'));
        const issuer = system && valueText(system);
        return [{ type: 'local', value, ...(issuer === undefined ? {} : { issuer: codeText(issuer).slice(0, 255) }) }];
      });
      return list.length > 0 ? list : undefined;
    },
  };
}

/** The first telephone that is a mobile one, or is none. */
export function telephone(kind: 'fixed' | 'mobile'): Take {
  return {
    says:
      kind === 'mobile'
        ? 'the number of the first mobile telephone'
        : 'the number of the first telephone that is no mobile one',
    from(found) {
      const wanted = found.find((element) => {
        const type = element.children.find(({ name }) => name.endsWith('numbertype'));
        return /mobile|cell/i.test((type && valueText(type)) ?? '') === (kind === 'mobile');
      });
      const number = wanted && descendant(wanted, 'telephonenumber');
      if (number) number.used = true;
      return number && ownText(number);
    },
  };
}

/** An address on one line. Its parts stay an extension. */
export const addressLine: Take = {
  says: 'street, city, state and postal code on one line; the parts stay an extension',
  from([first]) {
    if (!first) return undefined;
    const part = (name: string) => textBelow(first, [name]);
    const state = part('stateabbreviation');
    const place = [state === undefined ? undefined : codeText(state), part('postalcode')].filter(
      (each) => each !== undefined,
    );
    const parts = [part('streetnumbername'), part('city'), place.join(' ')].filter(
      (each) => each !== undefined && each !== '',
    );
    return parts.length > 0 ? parts.join(', ') : undefined;
  },
};

/** The language of a person's home, where one is marked so. */
export function homeLanguage(table: DescriptorTable): Take {
  return {
    says: 'the language that is used at home, or is the native one',
    from(found, reading) {
      const home = found.find((element) =>
        /#?(home|native|dominant) language/i.test(textBelow(element, ['languageuse']) ?? ''),
      );
      const [language] = home ? elementsAt(home, 'language') : [];
      return language && mapped(language, table, reading);
    },
  };
}

/** Which part of the day the times of a schedule make up. */
export const partOfDay: Take = {
  says: 'morning, afternoon, evening or full-day, by its times',
  from([element]) {
    const [start, end] = ['starttime', 'endtime'].map(
      (name) => /^\d{2}:\d{2}/.exec((element && textBelow(element, [name])) ?? '')?.[0],
    );
    if (start === undefined || end === undefined) return undefined;
    if (start >= '17:00') return 'evening';
    if (start >= '11:00') return 'afternoon';
    return end <= '14:00' ? 'morning' : 'full-day';
  },
};

function listed<Value>(values: readonly (Value | undefined)[]): Value[] | undefined {
  const list = [...new Set(values.filter((value) => value !== undefined))];
  return list.length > 0 ? list : undefined;
}
