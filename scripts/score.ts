/**
 * `npm run -s score -- --orders FILE.csv --as-of YYYY-MM-DD[,YYYY-MM-DD…]`: imports the orders into a profile of their
 * own, judges every client with at least 3 order days on each day by the rows before it, and prints
 * `client_id,cutoff,score,probability,explanation`. A higher score is more worrying.
 */
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { importOrders } from '../bench/evaluation/import-orders.ts';
import { type Judged, judgeAt } from '../bench/evaluation/judge-at.ts';
import { readOrders } from '../bench/evaluation/order-file.ts';
import { reasonsOf } from '../src/shared/domain/cooling/explain.ts';
import { reasonText } from '../src/shared/domain/cooling/reason-text.ts';
import { createI18n, type Translate } from '../src/shared/i18n/i18n.ts';
import { epochDay, isPlainDate, type PlainDate } from '../src/shared/time.ts';

const USAGE = 'npm run -s score -- --orders FILE.csv --as-of YYYY-MM-DD[,YYYY-MM-DD…] [--language en|ru]';

function readArguments() {
  const { values } = parseArgs({
    options: {
      orders: { type: 'string' },
      'as-of': { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  const days = values['as-of']?.split(',').map((day) => day.trim()) ?? [];
  if (values.orders === undefined || days.length === 0) throw new Error(`Usage: ${USAGE}`);
  for (const day of days) if (!isPlainDate(day)) throw new Error(`"${day}" is no day. Usage: ${USAGE}`);
  const language = values.language === 'ru' ? 'ru' : 'en';
  return { orders: values.orders, days: [...new Set(days)], language } as const;
}

const toRow = (judged: Judged, day: PlainDate, t: Translate): string[] => [
  judged.clientId,
  day,
  judged.score.toFixed(6),
  judged.probability?.toFixed(4) ?? '',
  reasonsOf(judged, judged.prior)
    .map((reason) => reasonText(t, reason))
    .join('; '),
];

try {
  const { orders, days, language } = readArguments();
  const { histories, refused } = await importOrders(readOrders(orders));
  if (refused > 0)
    console.error(`${refused} rows were left out: no client, or no date that the calendar has.`);
  const { t } = createI18n(language);
  const rows = [['client_id', 'cutoff', 'score', 'probability', 'explanation']];
  for (const day of days) {
    const judged = await judgeAt(histories, epochDay(day));
    rows.push(...judged.map((each) => toRow(each, day, t)));
  }
  process.stdout.write(`${Papa.unparse(rows, { newline: '\n' })}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
