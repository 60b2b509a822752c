/**
 * `npm run -s evaluate -- --tx FILE --labels FILE [--tx … --labels …] [--seed 1]`: imports the orders, judges every
 * labelled cut-off by the rows before it, and says how well the score told who ordered nothing in the next 90 days,
 * next to what others would have said. With several pairs of files the means over them come last.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { AlarmReplay } from '../bench/evaluation/alarms.ts';
import { aucDifference } from '../bench/evaluation/bootstrap.ts';
import { activeOf, allFigures, type Figures, silentShare } from '../bench/evaluation/figures.ts';
import { importOrders } from '../bench/evaluation/import-orders.ts';
import { readLabels } from '../bench/evaluation/labels.ts';
import type { MethodName } from '../bench/evaluation/methods.ts';
import { readOrders } from '../bench/evaluation/order-file.ts';
import { type Row, replayCutoffs, replayWeeks } from '../bench/evaluation/replay.ts';
import {
  alarmsTable,
  differenceText,
  figuresTable,
  isTooGood,
  meansTable,
  type Slices,
} from '../bench/evaluation/report.ts';

const { values } = parseArgs({
  options: {
    tx: { type: 'string', multiple: true, default: [] },
    labels: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
  },
});

function tellSlice(title: string, rows: readonly Row[], seed: number): Record<MethodName, Figures> {
  const figures = allFigures(rows);
  console.log(`\n${title}: ${rows.length} rows, ${(100 * silentShare(rows)).toFixed(1)} % fell silent\n`);
  console.log(figuresTable(figures));
  for (const other of ['BG/NBD', 'rule 2-1-1'] as const) {
    const difference = aucDifference(rows, 'Fealty', other, seed);
    console.log(`AUC above ${other}: ${differenceText(difference)} (clients resampled, seed ${seed})`);
  }
  return figures;
}

async function evaluate(orders: string, labelled: string, seed: number): Promise<Slices> {
  const { histories, taken, refused } = await importOrders(readOrders(orders));
  console.log(`\n# ${basename(orders)}: ${histories.length} clients, ${taken} rows, ${refused} refused`);
  const { rows, models } = await replayCutoffs(histories, readLabels(labelled));
  const slices = {
    all: tellSlice('All clients', rows, seed),
    active: tellSlice('Ordered in the last 90 days', activeOf(rows), seed),
  };
  const alarms = new AlarmReplay(histories);
  for await (const { day, compared } of replayWeeks(histories, models)) alarms.add(day, compared);
  const figures = alarms.figures();
  console.log(`\nAlarms, week by week; ${figures.Fealty.lapses} lapses\n`);
  console.log(alarmsTable(figures));
  return slices;
}

try {
  const { tx, labels } = values;
  const seed = Number(values.seed);
  if (tx.length === 0 || tx.length !== labels.length || !Number.isInteger(seed))
    throw new Error('Usage: npm run -s evaluate -- --tx FILE --labels FILE [--tx … --labels …] [--seed 1]');
  const sets: Slices[] = [];
  for (const [i, orders] of tx.entries()) sets.push(await evaluate(orders, labels[i] ?? '', seed));
  if (sets.length > 1) {
    console.log(`\n# Means of ${sets.length} sets\n\n${meansTable(sets)}`);
    if (isTooGood(sets)) console.log('\nToo far above BG/NBD to be true: look for what knows the future.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
