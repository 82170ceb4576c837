import { Refusal } from '../refusal.ts';
import { type Filter, parseFilter } from './filter.ts';

/** Most objects in one answer; more are refused rather than cut, so that nobody takes a part for the whole. */
const MOST_OBJECTS = 10_000;
const FEWEST = 100;
const LAST_OFFSET = 2_147_483_647;

/** What a request asks of a collection. */
export interface Question {
  readonly limit: number;
  readonly offset: number;
  readonly filter: Filter | undefined;
  /** A path, when an order is asked for. */
  readonly sort: string | undefined;
  readonly descending: boolean;
  /** The properties that are wanted; nothing when all are. */
  readonly fields: readonly string[] | undefined;
}

/**
 * @throws {Refusal} `roster-page`, `roster-filter` or `roster-fields`
 */
export function questionOf(query: URLSearchParams): Question {
  const filter = single(query, 'filter');
  const orderBy = single(query, 'orderBy')?.toLowerCase();
  if (orderBy !== undefined && orderBy !== 'asc' && orderBy !== 'desc') throw new Refusal('roster-fields');
  return {
    limit: whole(single(query, 'limit'), { least: 1, most: MOST_OBJECTS, otherwise: FEWEST }),
    offset: whole(single(query, 'offset'), { least: 0, most: LAST_OFFSET, otherwise: 0 }),
    filter: filter === undefined || filter.trim() === '' ? undefined : parseFilter(filter),
    sort: single(query, 'sort') || undefined,
    descending: orderBy === 'desc',
    fields: fieldsOf(query),
  };
}

/** Names, once or several times, with commas between them. */
export function fieldsOf(query: URLSearchParams): readonly string[] | undefined {
  const names = query.getAll('fields').flatMap((text) => text.split(','));
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return wanted.length > 0 ? wanted : undefined;
}

/** Headers that lead through a collection, as RFC 8288 writes them. */
export function linksOf(url: URL, { limit, offset }: Question, total: number): string {
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const at = (place: number, rel: string) => {
    const link = new URL(url);
    link.searchParams.set('limit', String(limit));
    link.searchParams.set('offset', String(place));
    return `<${link.href}>; rel="${rel}"`;
  };
  return [
    ...(offset + limit < total ? [at(offset + limit, 'next')] : []),
    at(last, 'last'),
    at(0, 'first'),
    ...(offset > 0 ? [at(Math.max(0, offset - limit), 'prev')] : []),
  ].join(', ');
}

function single(query: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = query.getAll(name);
  if (more.length > 0) throw new Refusal('roster-page', { params: { name, most: MOST_OBJECTS } });
  return value;
}

function whole(text: string | undefined, of: { least: number; most: number; otherwise: number }): number {
  if (text === undefined) return of.otherwise;
  const number = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (number < of.least || number > of.most) {
    throw new Refusal('roster-page', { params: { name: of.least === 1 ? 'limit' : 'offset', most: MOST_OBJECTS } });
  }
  return number;
}
