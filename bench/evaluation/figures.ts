import { type MethodName, methodNames } from './methods.ts';
import { aucOf, averagePrecision, brier, worst } from './metrics.ts';
import type { Row } from './replay.ts';

/** How well a method told who would fall silent. */
export interface Figures {
  readonly auc: number;
  readonly averagePrecision: number;
  /** Share of those who fell silent among the worst 5 and 10 % of each cut-off's list. */
  readonly precision5: number;
  readonly precision10: number;
  /** Precision in the worst 10 % over the share among all. */
  readonly lift: number;
  /** Mean squared miss of a probability; null for methods that name none. */
  readonly brier: number | null;
}

const ACTIVE_DAYS = 90;

/** Clients who ordered within the last 90 days: where a fixed rule is blind. */
export const activeOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ judged }) => judged.habits.rhythm.silence <= ACTIVE_DAYS);

/** Rows for which the product names a probability: a closed quarter was there to calibrate on. */
export const calibratedOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ judged }) => judged.probability !== null);

export const silentShare = (rows: readonly Row[]): number =>
  rows.filter(({ isSilent }) => isSilent).length / rows.length;

export function figuresOf(rows: readonly Row[], name: MethodName): Figures {
  const silent = rows.map(({ isSilent }) => isSilent);
  const scores = rows.map((row) => row.scores[name]);
  const precision10 = precisionIn(rows, name, 0.1);
  return {
    auc: aucOf(silent, scores)(),
    averagePrecision: averagePrecision(silent, scores),
    precision5: precisionIn(rows, name, 0.05),
    precision10,
    lift: precision10 / silentShare(rows),
    brier: brierOf(calibratedOf(rows), name),
  };
}

export const allFigures = (rows: readonly Row[]): Record<MethodName, Figures> =>
  Object.fromEntries(methodNames.map((name) => [name, figuresOf(rows, name)])) as Record<MethodName, Figures>;

function precisionIn(rows: readonly Row[], name: MethodName, share: number): number {
  let [hits, size] = [0, 0];
  for (const list of Map.groupBy(rows, ({ cutoff }) => cutoff).values()) {
    const found = worst(
      list.map(({ isSilent }) => isSilent),
      list.map(({ scores }) => scores[name]),
      share,
    );
    hits += found.hits;
    size += found.size;
  }
  return hits / size;
}

function brierOf(rows: readonly Row[], name: MethodName): number | null {
  const chance = (row: Row): number | null =>
    name === 'Fealty' ? row.judged.probability : name === 'BG/NBD' ? row.scores[name] : null;
  const chances = rows.flatMap((row) => chance(row) ?? []);
  if (chances.length === 0) return null;
  return brier(
    rows.map(({ isSilent }) => isSilent),
    chances,
  );
}
