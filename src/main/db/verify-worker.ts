import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const { file } = workerData as { file: string };
const db = new Database(file, { readonly: true });
try {
  const integrity = db.pragma('integrity_check(1)', { simple: true }) as string;
  const orphans = db.pragma('foreign_key_check') as unknown[];
  parentPort?.postMessage(orphans.length > 0 ? `${orphans.length} orphan rows` : integrity);
} finally {
  db.close();
}
