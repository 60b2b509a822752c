import type { ProfileCore } from '../../profile-core.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { portfolio } from './portfolio/portfolio.ts';
import { writeClient, writeManagers, writeSettings, writeViews } from './write-sample.ts';

/**
 * Fills a profile that has no clients with a portfolio to try things on: the same one every time, with its two years
 * ending today. One operation of the journal, which Ctrl+Z passes over.
 */
export async function fillWithSample({ turn, parts }: ProfileCore): Promise<void> {
  const { sql, work, clock, newId } = parts;
  await turn.take(async () => {
    if (sql.value('SELECT 1 FROM client LIMIT 1') !== undefined) return;
    const { language } = readSettings(sql);
    await work.runLong({ label: 'sampleFill', params: {}, kind: 'quiet' }, async ({ write, breathe }) => {
      const managers = writeManagers(write, newId);
      for (const client of portfolio(clock.today(), language)) {
        writeClient(write, client, managers, newId, clock);
        await breathe();
      }
      writeViews(write, language, newId);
      writeSettings(write);
    });
  });
}
