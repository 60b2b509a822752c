import { epochDay, type PlainDate } from '../../src/shared/time.ts';
import { readTable } from './order-file.ts';

/** What happened to a client after a cut-off. */
export interface Label {
  readonly clientId: string;
  readonly cutoff: PlainDate;
  /** Nothing was ordered within the next 90 days. */
  readonly isSilent: boolean;
}

/** @throws Error where the file has no `client_id`, `cutoff` or `d90` */
export function readLabels(path: string): Label[] {
  const rows = readTable(path);
  for (const needed of ['client_id', 'cutoff', 'd90'])
    if (!(needed in (rows[0] ?? {}))) throw new Error(`${path} has no column "${needed}".`);
  return rows.map((row) => ({
    clientId: row['client_id'] ?? '',
    cutoff: row['cutoff'] ?? '',
    isSilent: Number(row['d90']) === 1,
  }));
}

/** The cut-offs of labels as epoch days, in their order. */
export const cutoffDays = (labels: readonly Label[]): number[] =>
  [...new Set(labels.map(({ cutoff }) => epochDay(cutoff)))].sort((a, b) => a - b);
