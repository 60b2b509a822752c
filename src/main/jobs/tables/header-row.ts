import { type CellKind, kindOf } from './cell-kind.ts';
import { isBlank } from './cell-text.ts';
import type { RawRow } from './types.ts';

const sampleRows = 200;
const leadRows = 50;

interface Profile {
  /** Kind by column; undefined where blank. */
  kinds: (CellKind | undefined)[];
  fill: number;
}

/**
 * Finds the row that names the columns; what stands above it is a title. In a table with numbers, dates, phones or
 * the like it is the fullest row of words above the first row of such values; in a table of mere words it is the
 * first row about as wide as the table. Null when the values start at once.
 * @returns an index in `rows`
 */
export function findHeaderRow(rows: RawRow[]): number | null {
  const profiles = rows.slice(0, sampleRows).map(profileRow);
  const width = usualFill(profiles);
  const typed = findTypedColumns(profiles, width);
  if (typed.size > 0) {
    const found = findAboveValues(profiles, typed, width);
    if (found !== undefined) return found;
  }
  return findFirstWideRow(profiles, width);
}

function profileRow(row: RawRow): Profile {
  const kinds = row.cells.map((cell) => (isBlank(cell) ? undefined : kindOf(cell)));
  return { kinds, fill: kinds.filter((kind) => kind !== undefined).length };
}

// The second fullest row: one overlong line must not set the measure.
function usualFill(profiles: Profile[]): number {
  const fills = profiles.map((profile) => profile.fill).sort((a, b) => b - a);
  return fills[1] ?? fills[0] ?? 0;
}

function findTypedColumns(profiles: Profile[], width: number): Map<number, CellKind> {
  const wide = profiles.filter((profile) => profile.fill * 2 >= width);
  const columns = Math.max(0, ...wide.map((profile) => profile.kinds.length));
  const typed = new Map<number, CellKind>();
  for (let column = 0; column < columns; column += 1) {
    const kinds = wide.map((profile) => profile.kinds[column]).filter((kind) => kind !== undefined);
    const values = kinds.filter((kind) => kind !== null);
    if (values.length === 0 || values.length * 2 < kinds.length || kinds.length * 3 < wide.length) continue;
    typed.set(column, mostCommon(values));
  }
  return typed;
}

function mostCommon(kinds: CellKind[]): CellKind {
  const counts = new Map<CellKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

// Undefined when the leading rows decide nothing.
function findAboveValues(
  profiles: Profile[],
  typed: Map<number, CellKind>,
  width: number,
): number | null | undefined {
  let best: { index: number; fill: number } | null = null;
  for (const [index, profile] of profiles.slice(0, leadRows).entries()) {
    let labels = 0;
    let values = 0;
    for (const [column, usual] of typed) {
      const kind = profile.kinds[column];
      if (kind === undefined) continue;
      if (isLabel(kind, usual)) labels += 1;
      else values += 1;
    }
    if (values > labels && profile.fill * 3 >= width) return best?.index ?? null;
    const isCandidate = labels > values && labels * 2 >= typed.size && profile.fill * 2 >= width;
    if (isCandidate && profile.fill > (best?.fill ?? 0)) best = { index, fill: profile.fill };
  }
  return best?.index;
}

// "2024 | 2025" above sums of money are names of columns, though they are numbers.
function isLabel(kind: CellKind, usual: CellKind): boolean {
  if (kind === null) return true;
  return usual === 'number' && (kind === 'year' || kind === 'date' || kind === 'code');
}

function findFirstWideRow(profiles: Profile[], width: number): number | null {
  const index = profiles.findIndex((profile) => profile.fill * 5 >= width * 3);
  const row = profiles[index];
  if (!row) return null;
  const words = row.kinds.filter((kind) => kind === null).length;
  return words * 5 >= row.fill * 3 ? index : null;
}
