import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { bareImport, writtenSince } from '../bare/bare-import.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { blockFigure, turnFigure } from '../figure.ts';
import { writeImportFile } from '../import-file.ts';
import { stopwatch } from '../measure.ts';
import { watch } from '../watch.ts';
import type { Section } from './section.ts';

const ROWS_PER_SECOND = 10_000;

/** A list as long as the portfolio comes in beside it and is taken back; then the same rows in bare SQL. */
export const imports: Section = {
  title: 'Import',
  writes: true,
  async run({ folder, scratch, tell, facts }) {
    const rows = facts.dimensions.clients;
    const path = join(scratch, 'clients.csv');
    writeImportFile(path, rows);
    const { client, core, db, finish } = await openBenchProfile(folder);
    const last = (sql: string) => (db.prepare(sql).pluck().get() as number | null) ?? 0;
    const clientsBefore = last('SELECT max(no) FROM client');

    const opened = await watch(() => client.call('imports.open', { file: path, fileName: 'clients.csv' }));
    tell({ name: 'read and understand the file', unit: 's', median: opened.ms / 1000, checks: [] });
    const { id } = opened.value;
    const checked = await watch(() => client.call('imports.check', { id }));
    tell({ name: 'check its rows', unit: 's', median: checked.ms / 1000, checks: [] });

    const operationsBefore = last('SELECT max(no) FROM operation');
    const applied = await watch(() =>
      finish(() => client.call('imports.apply', { id, duplicates: 'update', rows: [] })),
    );
    const rate = rows / (applied.ms / 1000);
    const written = writtenSince(db, clientsBefore, operationsBefore);
    tell({ name: `bring in ${rows} rows`, unit: 's', median: applied.ms / 1000, checks: [] });
    tell(blockFigure('reading the file', opened.longestBlockMs));
    tell(blockFigure('check', checked.longestBlockMs));
    tell(blockFigure('import', applied.longestBlockMs));
    tell(turnFigure('import', applied.longestTurnMs));

    const indexed = await watch(() => searchIndexed(db));
    tell({ name: 'then the search index, meanwhile', unit: 's', median: indexed.ms / 1000, checks: [] });
    tell(blockFigure('indexing', indexed.longestBlockMs));

    const undone = await watch(() => client.call('journal.undo', {}));
    tell({ name: 'undo it', unit: 's', median: undone.ms / 1000, checks: [] });
    tell(blockFigure('undo of the import', undone.longestBlockMs));
    tell(turnFigure('undo of the import', undone.longestTurnMs));
    const erased = await watch(() => searchIndexed(db));
    tell({ name: 'then the search index, meanwhile', unit: 's', median: erased.ms / 1000, checks: [] });
    tell(blockFigure('indexing after the undo', erased.longestBlockMs));

    const bare = bareImport(db, written);
    tell({
      name: 'import: processor time of the core',
      unit: 's',
      median: applied.cpuMs / 1000,
      bare: bare.cpuMs / 1000,
      checks: [],
    });
    tell({
      name: 'import, after parsing',
      unit: 'rows/s',
      median: rate,
      bare: rows / (bare.ms / 1000),
      checks: [{ what: 'at least', value: rate, limit: ROWS_PER_SECOND, atLeast: true }],
    });
    const closing = await stopwatch(() => core.close());
    tell({ name: 'close', unit: 's', median: closing.ms / 1000, checks: [] });
  },
};

/** Resolves when the index holds every text, and nothing that was struck out of it. */
async function searchIndexed(db: Database): Promise<void> {
  const isLeft = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM search_due) OR (SELECT v FROM search_config WHERE k = 'secure-delete') = 0`,
    )
    .pluck();
  while (isLeft.get() === 1) await setTimeout(50);
}
