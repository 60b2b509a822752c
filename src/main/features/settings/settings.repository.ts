import { type Settings, settings } from '../../../shared/contract/settings.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';

const defaults: Settings = {
  language: 'ru',
  theme: 'system',
  currency: 'RUB',
  userName: '',
  renewAfterDays: 90,
  started: false,
};

/** Settings as they are kept; what an older or newer version wrote and this one cannot read is the default. */
export function readSettings(sql: Reader): Settings {
  const kept: Record<string, unknown> = {};
  const names = JSON.stringify(Object.keys(settings.shape));
  const rows = sql.all<{ id: string; value: string }>(
    'SELECT id, value FROM setting WHERE id IN (SELECT value FROM json_each(?))',
    [names],
  );
  for (const { id, value } of rows) kept[id] = JSON.parse(value);
  const known = Object.entries(settings.shape)
    .filter(([key, schema]) => key in kept && schema.safeParse(kept[key]).success)
    .map(([key]) => [key, kept[key]]);
  return { ...defaults, ...Object.fromEntries(known) } as Settings;
}

/** The currency that sums are made in. */
export const profileCurrency = (sql: Reader): string => {
  const kept = sql.value<string>(`SELECT value FROM setting WHERE id = 'currency'`);
  return kept === undefined ? defaults.currency : (JSON.parse(kept) as string);
};

/** A value kept under a key of its own beside the settings: a remembered mapping, a draft. */
export function readKept<T>(sql: Reader, key: string): T | null {
  const value = sql.value<string>('SELECT value FROM setting WHERE id = ?', [key]);
  return value === undefined ? null : (JSON.parse(value) as T);
}

export function keep(write: Writer, key: string, value: unknown): void {
  const json = JSON.stringify(value);
  const isKnown = write.value('SELECT 1 FROM setting WHERE id = ?', [key]) !== undefined;
  if (value === null || value === undefined) write.remove('setting', key);
  else if (isKnown) write.update('setting', key, { value: json });
  else write.insert('setting', { id: key, value: json });
}
