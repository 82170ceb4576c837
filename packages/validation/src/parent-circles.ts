import type { ReportFinding } from './rule.ts';

interface Member {
  readonly parent: string;
  readonly report: ReportFinding;
}

/**
 * Finds circles among records that name a parent of their own kind: a territory that contains itself, by whatever way round.
 *
 * Each circle is told once, at the member whose id comes first, so that the order of the records changes nothing.
 * Every record with a parent is kept until the end: for territories, sessions and authorities, of which there are few.
 */
export class ParentCircles {
  readonly #members = new Map<string, Member>();

  add(id: string, parent: string | undefined, report: ReportFinding): void {
    // Of two records with one id only the first counts.
    if (parent !== undefined && !this.#members.has(id)) this.#members.set(id, { parent, report });
  }

  finish(): void {
    const seen = new Set<string>();
    for (const start of this.#members.keys()) {
      const way: string[] = [];
      let at: string | undefined = start;
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        way.push(at);
        at = this.#members.get(at)?.parent;
      }
      const entry = at === undefined ? -1 : way.indexOf(at);
      if (entry >= 0) this.#tell(way.slice(entry));
    }
  }

  #tell(circle: readonly string[]): void {
    const [first = ''] = [...circle].sort();
    const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first)), first];
    this.#members.get(first)?.report({ at: 'parentId', params: { way: shortWay(turned), members: circle.length } });
  }
}

/** The way round, as text; of a long one the beginning and the end. */
function shortWay(ids: readonly string[]): string {
  const shown = ids.length > 8 ? [...ids.slice(0, 6), '…', ...ids.slice(-1)] : ids;
  return shown.join(' → ');
}
