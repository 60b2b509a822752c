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

/** Mean AUC over sets, of all clients and of active ones. */
export function meansTable(
  sets: readonly Readonly<Record<'all' | 'active', Readonly<Record<MethodName, Figures>>>>[],
): string {
  const mean = (slice: 'all' | 'active', name: MethodName) =>
    sets.reduce((sum, set) => sum + set[slice][name].auc, 0) / sets.length;
  return [
    ...head(['method', 'AUC, all', 'AUC, active']),
    ...methodNames.map((name) => row([name, mean('all', name).toFixed(4), mean('active', name).toFixed(4)])),
  ].join('\n');
}

export function differenceText({ mean, low, high }: Difference): string {
  const signed = (value: number) => (value < 0 ? '' : '+') + share(value);
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}
