import type { RawRecord } from '@emis-sdk/model';
import { keptText, textOf } from './record-fields.ts';

/** The place that holds all others: everything that the dataset covers, as a rule the country. */
export const COUNTRY = '';

/** A place of which there are values. */
export interface Place {
  /** The id of the territory or school; {@link COUNTRY} for all together. */
  readonly id: string;
  /** `school`, `country`, or a code of the list `territory-kind`. */
  readonly kind: string;
  readonly name?: string;
  /** What it may be called in a table of population: its id and its official codes. */
  readonly codes: readonly string[];
}

interface Node {
  readonly place: Place;
  readonly parent: string | undefined;
}

/** Territories and schools, and which contains which. */
export class PlaceTree {
  readonly #territories = new Map<string, Node>();
  readonly #schools = new Map<string, Node>();

  add(entity: 'territory' | 'school', record: RawRecord): void {
    const id = textOf(record, 'id');
    if (id === undefined) return;
    const school = entity === 'school';
    const parent = textOf(record, school ? 'territoryId' : 'parentId');
    const name = textOf(record, 'name');
    const kind = school ? 'school' : (textOf(record, 'kind') ?? 'territory');
    const node: Node = {
      place: {
        ...{ id: keptText(id), kind, codes: [id, ...identifiersOf(record)].map(keptText) },
        ...(name === undefined ? {} : { name: keptText(name) }),
      },
      parent: parent === undefined ? undefined : keptText(parent),
    };
    (school ? this.#schools : this.#territories).set(node.place.id, node);
  }

  remove(entity: 'territory' | 'school', record: RawRecord): void {
    const id = textOf(record, 'id');
    if (id !== undefined) (entity === 'school' ? this.#schools : this.#territories).delete(id);
  }

  merge(other: PlaceTree): void {
    for (const [id, node] of other.#territories) this.#territories.set(id, node);
    for (const [id, node] of other.#schools) this.#schools.set(id, node);
  }

  /** Every place: all together, then territories, then schools, by id. A territory that stands for the whole country is that first place. */
  places(): readonly Place[] {
    const whole = this.#wholeCountry();
    const byId = (a: Node, b: Node) => (a.place.id < b.place.id ? -1 : 1);
    const [territories, schools] = [this.#territories, this.#schools].map((nodes) =>
      [...nodes.values()].sort(byId).map(({ place }) => place),
    );
    return [
      {
        ...{ id: COUNTRY, kind: 'country', codes: [COUNTRY, ...(whole?.codes ?? [])] },
        ...(whole?.name === undefined ? {} : { name: whole.name }),
      },
      ...(territories ?? []).filter((place) => place !== whole),
      ...(schools ?? []),
    ];
  }

  /** The places that contain a school or territory, nearest first; the country last, always. */
  readonly above = (id: string): readonly string[] => {
    const found: string[] = [];
    let at = (this.#schools.get(id) ?? this.#territories.get(id))?.parent;
    // A school may belong to a larger institution, which stands where a territory would. Circles are another rule's finding.
    while (at !== undefined && at !== id && !found.includes(at) && found.length < DEEPEST) {
      const node = this.#territories.get(at) ?? this.#schools.get(at);
      if (!node) break;
      found.push(at);
      at = node.parent;
    }
    return [...found, COUNTRY];
  };

  /** The only territory without a parent, when it is a nation: it and the whole are one. */
  #wholeCountry(): Place | undefined {
    const tops = [...this.#territories.values()].filter(
      ({ parent }) => parent === undefined || !this.#territories.has(parent),
    );
    const [only, ...others] = tops;
    return others.length === 0 && only?.place.kind === 'national' ? only.place : undefined;
  }
}

/** Deeper than any administration: country, region, province, municipality, district, network, school… */
const DEEPEST = 50;

function identifiersOf({ identifiers }: RawRecord): string[] {
  if (!Array.isArray(identifiers)) return [];
  return identifiers.flatMap((one: unknown) => {
    const value = typeof one === 'object' && one !== null && 'value' in one ? one.value : undefined;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}
