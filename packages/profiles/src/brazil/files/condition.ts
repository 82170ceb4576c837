import type { Asked, Condition, Holds } from './asked.ts';
import { FACTS, isFactName } from './census-facts.ts';

interface Atom {
  shown(line: Asked): string;
  holds(line: Asked): Holds;
}

const parsed = new Map<string, Condition>();

/**
 * Reads a condition: parts joined by `&`, each a field's name (it is filled), `!name` (it is empty), `name=1,2`, `name!=1`, or `:fact` and
 * `!:fact` for what other lines tell (`census-facts.ts`).
 *
 * @throws {TypeError} when there is no such fact
 */
export function parseCondition(text: string): Condition {
  let condition = parsed.get(text);
  if (!condition) {
    const atoms = text.split(' & ').map(parseAtom);
    condition = {
      text,
      shown: (line) => atoms.map((atom) => atom.shown(line)).join(' e '),
      holds(line) {
        let all: Holds = true;
        for (const atom of atoms) {
          const one = atom.holds(line);
          if (one === false) return false;
          if (one === undefined) all = undefined;
        }
        return all;
      },
    };
    parsed.set(text, condition);
  }
  return condition;
}

function parseAtom(text: string): Atom {
  const [, not = '', fact = ''] = /^(!?):(\w+)$/.exec(text) ?? [];
  if (fact !== '') return factAtom(fact, not === '!');
  const [, empty = '', name = '', sign = '', values = ''] = /^(!?)(\w+)(?:(!?=)(.+))?$/.exec(text) ?? [];
  if (name === '') throw new TypeError(`No such condition: ${text}`);
  if (sign === '') return filledAtom(name, empty !== '!');
  const wanted = values.split(',');
  const equal = sign === '=';
  return {
    shown: (line) => `campo ${line.numberOf(name)} ${equal ? '=' : '≠'} ${wanted.join(', ')}`,
    holds: (line) => (line.has(name) ? wanted.includes(line.get(name)) === equal : undefined),
  };
}

function filledAtom(name: string, filled: boolean): Atom {
  return {
    shown: (line) => `campo ${line.numberOf(name)} ${filled ? 'preenchido' : 'vazio'}`,
    holds: (line) => (line.has(name) ? (line.get(name) !== '') === filled : undefined),
  };
}

function factAtom(name: string, not: boolean): Atom {
  if (!isFactName(name)) throw new TypeError(`No such fact of the census: ${name}`);
  const fact = FACTS[name];
  return {
    shown: () => (not ? `não: ${fact.shown}` : fact.shown),
    holds(line) {
      const holds = fact.holds(line);
      return holds === undefined ? undefined : holds !== not;
    },
  };
}
