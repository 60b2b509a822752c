import { AppError } from '../../../shared/contract/errors.ts';
import type { Operation } from '../../../shared/contract/journal.ts';
import { type Journal, type OperationLabel, type OperationRecord, toOperation } from '../../db/journal.ts';
import type { LongWork, UnitOfWork } from '../../db/unit-of-work.ts';

const ROWS_PER_READ = 500;

/**
 * Takes back the latest operation, or the named one.
 *
 * @throws AppError UNDO_NOTHING; UNDO_CONFLICT when something later rests on the named one; NOT_FOUND.
 */
export async function undo(
  work: UnitOfWork,
  journal: Journal,
  operationId: string | undefined,
): Promise<Operation> {
  const target = operationId === undefined ? journal.latestToUndo() : journal.find(operationId);
  if (!target) throw new AppError(operationId === undefined ? 'UNDO_NOTHING' : 'NOT_FOUND');
  if (target.undone === 1) throw new AppError('UNDO_NOTHING');
  if (operationId !== undefined && journal.changedSince(target.no)) throw new AppError('UNDO_CONFLICT');
  await revert(work, journal, 'undo', target, target.no);
  return { ...toOperation(target), undone: true };
}

/** Does again what was undone last. @throws AppError REDO_NOTHING; UNDO_CONFLICT when its place is taken. */
export async function redo(work: UnitOfWork, journal: Journal): Promise<Operation> {
  const target = journal.latestToRedo();
  const undoing = target && journal.undoOf(target.no);
  if (!target || undoing === undefined) throw new AppError('REDO_NOTHING');
  await revert(work, journal, 'redo', target, undoing);
  return { ...toOperation(target), undone: false };
}

/** Takes back the rows of `operation` in an undo or redo of `target`. */
async function revert(
  work: UnitOfWork,
  journal: Journal,
  kind: 'undo' | 'redo',
  target: OperationRecord,
  operation: number,
): Promise<void> {
  const { label, params } = toOperation(target);
  try {
    await work.runLong({ label: label as OperationLabel, params, kind, target: target.no }, (long) =>
      revertAll(long, journal, operation),
    );
  } catch (error) {
    // Something else rests on these rows, or has taken their place: the store's own rules say so.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new AppError('UNDO_CONFLICT', {}, error);
    throw error;
  }
}

async function revertAll({ write, breathe }: LongWork, journal: Journal, operation: number): Promise<void> {
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const rows = journal.rowsBackwards(operation, before, ROWS_PER_READ);
    for (const row of rows) {
      write.revert(row);
      before = row.seq;
      await breathe();
    }
    if (rows.length < ROWS_PER_READ) return;
  }
}
