import { parentPort } from 'node:worker_threads';
import { TableError } from '../tables/read-table.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';
import { ImportTable } from './import-table.ts';

let table: ImportTable | null = null;

async function answer(request: ImportRequest): Promise<ImportAnswer> {
  if (request.type === 'open') {
    table = await ImportTable.open(request.path, request.fileName, request.customFields);
    return { ok: true, report: table.report };
  }
  if (!table) return { ok: false, code: 'IMPORT_CLOSED', params: {} };
  switch (request.type) {
    case 'reread':
      await table.reread(request.options);
      return { ok: true, report: table.report };
    case 'understand':
      table.understand(request.shape, request.customFields);
      return { ok: true, report: table.report };
    case 'clients':
      return { ok: true, clients: table.clients(request.from, request.to) };
    case 'purchases':
      return { ok: true, purchases: table.purchases(request.from, request.to) };
  }
}

parentPort?.on('message', (request: ImportRequest) => {
  answer(request)
    .catch(
      (error: unknown): ImportAnswer =>
        error instanceof TableError
          ? { ok: false, code: error.code, params: error.params }
          : { ok: false, code: 'FILE_BROKEN', params: {} },
    )
    .then((reply) => parentPort?.postMessage(reply))
    .catch(() => process.exit(1));
});
