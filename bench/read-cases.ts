import type { Database } from 'better-sqlite3';
import type { Input, ProcedureName } from '../src/shared/contract/contract.ts';
import { defaultColumns } from '../src/shared/domain/clients/fields.ts';
import { type Check, type Figure, peerCheck, timed } from './figure.ts';
import type { Timing } from './measure.ts';
import { type Peer, peers, speedUp } from './peers.ts';
import type { ProfileFacts } from './profile/make-profile.ts';
import { createRandom } from './profile/random.ts';
import { drawTerms } from './search-terms.ts';

/** What a person at the screen asks for, as one call of the contract. */
export interface ReadCase<N extends ProcedureName = ProcedureName> {
  readonly key: string;
  readonly name: string;
  readonly procedure: N;
  readonly input: (i: number) => Input<N>;
  readonly peer?: Peer;
  readonly p95LimitMs?: number;
  /** Also measured when nothing is remembered, and right after a client was changed. */
  readonly alsoCold?: boolean;
  /** Fewer than usual where one run is slow. */
  readonly times?: number;
}

type PageInput = Input<'clients.page'>;
type Query = PageInput['query'];

const PAGE = 100;
const plain: Query = { search: '', filters: [], sort: [] };
const page = (query: Partial<Query>, offset = 0): PageInput => ({
  query: { ...plain, ...query },
  columns: [...defaultColumns],
  offset,
  limit: PAGE,
});

const readCase = <N extends ProcedureName>(each: ReadCase<N>): ReadCase => each as unknown as ReadCase;
const pageCase = (each: Omit<ReadCase<'clients.page'>, 'procedure'>): ReadCase =>
  readCase({ procedure: 'clients.page', ...each });

/** What the inputs are drawn from: the same for the contract, the bare SQL and the hosts. */
export interface ReadInputs {
  readonly managers: readonly string[];
  readonly terms: Record<'middle' | 'long' | 'start' | 'phone', readonly string[]>;
  readonly eventfulClient: string;
  readonly deepOffset: number;
}

export function drawInputs(db: Database, facts: ProfileFacts): ReadInputs {
  return {
    managers: db.prepare('SELECT id FROM manager ORDER BY name').pluck().all() as string[],
    terms: drawTerms(db, createRandom(7)),
    eventfulClient: facts.eventfulClient,
    deepOffset: Math.floor(facts.dimensions.clients * 0.9),
  };
}

export const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

export const CATEGORY = 'switcher';

export function readCases({ managers, terms, eventfulClient, deepOffset }: ReadInputs): ReadCase[] {
  const filters = (i: number): Query['filters'] => [
    { field: 'manager', operator: 'oneOf', values: [at(managers, i)] },
    { field: 'category', operator: 'oneOf', values: [CATEGORY] },
  ];
  const search = (list: readonly string[]) => (i: number) => page({ search: at(list, i) });
  const lastPurchase: Query['sort'] = [{ field: 'lastPurchaseOn', direction: 'desc' }];
  return [
    pageCase({ key: 'first', name: 'first page', input: () => page({}), peer: peers.first, alsoCold: true }),
    pageCase({
      key: 'filtered',
      name: 'filtered page: manager and category',
      input: (i) => page({ filters: filters(i) }),
      peer: peers.filtered,
      alsoCold: true,
    }),
    pageCase({
      key: 'search-middle',
      name: 'search: 3 letters, mid-word',
      input: search(terms.middle),
      peer: peers.search,
      p95LimitMs: 30,
      alsoCold: true,
    }),
    pageCase({
      key: 'search-long',
      name: 'search: 5 to 8 letters, mid-word',
      input: search(terms.long),
      peer: peers.search,
      p95LimitMs: 30,
    }),
    pageCase({
      key: 'search-start',
      name: 'search: first 2 letters of a word',
      input: search(terms.start),
      p95LimitMs: 30,
    }),
    pageCase({
      key: 'search-phone',
      name: 'search: 6 digits of a phone',
      input: search(terms.phone),
      peer: peers.search,
      p95LimitMs: 30,
    }),
    pageCase({
      key: 'sort-purchase',
      name: 'sort by last purchase',
      input: () => page({ sort: lastPurchase }),
      peer: peers.sort,
      alsoCold: true,
    }),
    pageCase({
      key: 'sort-two',
      name: 'sort by category, then revenue',
      input: () =>
        page({
          sort: [
            { field: 'category', direction: 'asc' },
            { field: 'revenue12m', direction: 'desc' },
          ],
        }),
      alsoCold: true,
      times: 60,
    }),
    pageCase({
      key: 'sort-plain',
      name: 'sort by city, which has no index',
      input: () => page({ sort: [{ field: 'city', direction: 'asc' }] }),
      alsoCold: true,
      times: 60,
    }),
    pageCase({
      key: 'deep',
      name: 'page at depth 90 %',
      input: () => page({}, deepOffset),
      peer: peers.deep,
      alsoCold: true,
    }),
    readCase({
      key: 'card',
      name: 'card with 200 events',
      procedure: 'clients.card',
      input: () => ({ id: eventfulClient }),
      peer: peers.card,
    }),
    readCase({
      key: 'totals',
      name: 'totals of all clients',
      procedure: 'clients.totals',
      input: () => ({ selection: { query: plain, except: [] } }),
      alsoCold: true,
      times: 60,
    }),
    readCase({
      key: 'totals-filtered',
      name: 'totals of a manager and category',
      procedure: 'clients.totals',
      input: (i) => ({ selection: { query: { ...plain, filters: filters(i) }, except: [] } }),
      alsoCold: true,
    }),
    readCase({
      key: 'views',
      name: 'list of 8 saved views with their counts',
      procedure: 'views.list',
      input: () => ({}),
      alsoCold: true,
      times: 60,
    }),
    readCase({
      key: 'gaps',
      name: 'what is not known, counted over all clients',
      procedure: 'gaps.counts',
      input: () => ({}),
      times: 30,
    }),
    readCase({
      key: 'around',
      name: 'neighbours of a client',
      procedure: 'clients.around',
      input: () => ({ query: plain, id: eventfulClient }),
      alsoCold: true,
      times: 60,
    }),
    readCase({
      key: 'values',
      name: 'cities beginning with two letters',
      procedure: 'clients.values',
      input: () => ({ field: 'city', startsWith: 'Но', limit: 20 }),
      alsoCold: true,
      times: 30,
    }),
  ];
}

/** A read beside bare SQL and the best peer, with what is promised of it besides `checks`. */
export function comparedRead(
  { name, peer, p95LimitMs }: ReadCase,
  timing: Timing,
  bare: Timing,
  checks: readonly Check[],
): Figure {
  const compared = peer && speedUp(timing, bare, peer);
  return timed(
    name,
    timing,
    [
      ...checks,
      ...(p95LimitMs === undefined ? [] : [{ what: 'p95', value: timing.p95, limit: p95LimitMs }]),
      ...(compared === undefined ? [] : [peerCheck(compared)]),
    ],
    { bare, speedUp: compared },
  );
}
