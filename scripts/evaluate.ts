/**
 * `npm run -s evaluate -- --tx FILE --labels FILE [--tx … --labels …] [--seed 1] [--unseen]`: imports the orders, judges
 * every labelled cut-off by the rows before it, and says how well the score told who ordered nothing in the next 90
 * days, next to what others would have said. With several pairs of files the means over them come last. `--unseen`
 * judges each set with start weights that the others taught, as a company nobody has seen before would be.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { AlarmReplay } from '../bench/evaluation/alarms.ts';
import { aucDifference } from '../bench/evaluation/bootstrap.ts';
import { activeOf, allFigures, type Figures, silentShare } from '../bench/evaluation/figures.ts';
import { importOrders } from '../bench/evaluation/import-orders.ts';
import { type Label, readLabels } from '../bench/evaluation/labels.ts';
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
import { learnStart } from '../bench/evaluation/start-weights.ts';
import type { ClientHistory } from '../src/main/features/cooling/histories.ts';

const { values } = parseArgs({
  options: {
    tx: { type: 'string', multiple: true, default: [] },
    labels: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    unseen: { type: 'boolean', default: false },
  },
});

interface OrderSet {
  readonly title: string;
  readonly histories: readonly ClientHistory[];
  readonly labels: readonly Label[];
}

async function open(orders: string, labelled: string): Promise<OrderSet> {
  const { histories, taken, refused } = await importOrders(readOrders(orders));
  const title = `${basename(orders)}: ${histories.length} clients, ${taken} rows, ${refused} refused`;
  return { title, histories, labels: readLabels(labelled) };
}

function tellSlice(title: string, rows: readonly Row[], seed: number): Record<MethodName, Figures> {
  const figures = allFigures(rows);
  console.log(`\n${title}: ${rows.length} rows, ${(100 * silentShare(rows)).toFixed(1)} % fell silent\n`);
  console.log(figuresTable(figures));
  for (const other of ['BG/NBD', 'rule 2-1-1'] as const) {
    const difference = aucDifference(rows, 'Fealty', other, seed);
    console.log(`\nAUC above ${other}: ${differenceText(difference)} (clients resampled, seed ${seed})`);
  }
  return figures;
}

async function evaluate(set: OrderSet, seed: number, start?: readonly number[]): Promise<Slices> {
  const { title, histories, labels } = set;
  console.log(`\n# ${title}`);
  if (start)
    console.log(`\nStart weights from the other sets: ${start.map((each) => each.toFixed(2)).join(', ')}`);
  const options = start ? { start } : {};
  const { rows, models } = await replayCutoffs(histories, labels, options);
  const slices = {
    all: tellSlice('All clients', rows, seed),
    active: tellSlice('Ordered in the last 90 days', activeOf(rows), seed),
  };
  const alarms = new AlarmReplay(histories);
  for await (const { day, compared } of replayWeeks(histories, models, options)) alarms.add(day, compared);
  const figures = alarms.figures();
  console.log(`\nAlarms, week by week; ${figures.Fealty.lapses} lapses\n`);
  console.log(alarmsTable(figures));
  return slices;
}

/** For each set what all the others teach. */
async function startsFromOthers(sets: readonly OrderSet[]): Promise<number[][]> {
  const rows: Row[][] = [];
  for (const { histories, labels } of sets) rows.push((await replayCutoffs(histories, labels)).rows);
  console.log(
    `Start weights from all sets: ${learnStart(rows)
      .map((each) => each.toFixed(2))
      .join(', ')}`,
  );
  return rows.map((own) => learnStart(rows.filter((each) => each !== own)));
}

try {
  const { tx, labels, unseen } = values;
  const seed = Number(values.seed);
  if (tx.length === 0 || tx.length !== labels.length || !Number.isInteger(seed) || (unseen && tx.length < 2))
    throw new Error(
      'Usage: npm run -s evaluate -- --tx FILE --labels FILE [--tx … --labels …] [--seed 1] [--unseen, with two pairs or more]',
    );
  const sets: OrderSet[] = [];
  for (const [i, orders] of tx.entries()) sets.push(await open(orders, labels[i] ?? ''));
  const starts = unseen ? await startsFromOthers(sets) : [];
  const slices: Slices[] = [];
  for (const [i, set] of sets.entries()) slices.push(await evaluate(set, seed, starts[i]));
  if (slices.length > 1) {
    console.log(`\n# Means of ${slices.length} sets\n\n${meansTable(slices)}`);
    if (isTooGood(slices))
      console.log(
        '\nMore than .03 above BG/NBD: on the four sets of docs/warning-signs.md that would be leakage.',
      );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
