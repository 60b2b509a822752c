import type { AlarmFigures } from './alarms.ts';
import type { Difference } from './bootstrap.ts';
import type { Figures } from './figures.ts';
import { type MethodName, methodNames } from './methods.ts';

const share = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^(-?)0\./, '$1.');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => '---'))];

export function figuresTable(figures: Readonly<Record<MethodName, Figures>>): string {
  return [
    ...head(['method', 'AUC', 'PR AUC', 'P@5 %', 'P@10 %', 'lift', 'Brier']),
    ...methodNames.map((name) => {
      const { auc, averagePrecision, precision5, precision10, lift, brier } = figures[name];
      return row([
        name,
        ...[auc, averagePrecision, precision5, precision10].map(share),
        lift.toFixed(2),
        share(brier),
      ]);
    }),
  ].join('\n');
}

export function alarmsTable(figures: Readonly<Record<MethodName, AlarmFigures>>): string {
  return [
    ...head(['method', 'alarms per 100 a month', 'precision', 'caught by day 60', 'by day 90']),
    ...methodNames.map((name) => {
      const { perMonth, precision, caughtBy60, caughtBy90 } = figures[name];
      return row([name, perMonth.toFixed(1), ...[precision, caughtBy60, caughtBy90].map(share)]);
    }),
  ].join('\n');
}

export type Slice = 'all' | 'active';
export type Slices = Readonly<Record<Slice, Readonly<Record<MethodName, Figures>>>>;

/** Mean AUC of a method over sets. */
export const meanAuc = (sets: readonly Slices[], slice: Slice, name: MethodName): number =>
  sets.reduce((sum, set) => sum + set[slice][name].auc, 0) / sets.length;

/** A mean lead over BG/NBD that no honest method was ever seen to have on the four sets of docs/warning-signs.md. */
const TOO_GOOD = 0.03;

/** Whether the score leads by so much that, on those four sets, it must be taken to know the future. */
export const isTooGood = (sets: readonly Slices[]): boolean =>
  (['all', 'active'] as const).some(
    (slice) => meanAuc(sets, slice, 'Fealty') - meanAuc(sets, slice, 'BG/NBD') > TOO_GOOD,
  );

export function meansTable(sets: readonly Slices[]): string {
  const cells = (name: MethodName) =>
    (['all', 'active'] as const).map((slice) => meanAuc(sets, slice, name).toFixed(4));
  return [
    ...head(['method', 'AUC, all', 'AUC, active']),
    ...methodNames.map((name) => row([name, ...cells(name)])),
  ].join('\n');
}

export function differenceText({ mean, low, high }: Difference): string {
  const signed = (value: number) => (value < 0 ? '' : '+') + share(value);
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}
