import { create } from 'zustand';

interface SoughtRecord {
  /** The record somebody wants to see; whoever shows records of its kind brings it on the screen. */
  readonly id: string | null;
  /** Grows with every wish, so that the same record can be sought again. */
  readonly wishes: number;
}

export const useSoughtRecord = create<SoughtRecord>()(() => ({ id: null, wishes: 0 }));

/** What shows a record of the card bears `data-record` with its id. */
const shown = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);

/** Long enough for whoever has to bring the record on the screen first. */
const PATIENCE_MS = 400;

/** Brings a record of the card into sight and puts the focus on it; answers whether it could be found. */
export async function seekRecord(id: string): Promise<boolean> {
  useSoughtRecord.setState(({ wishes }) => ({ id, wishes: wishes + 1 }));
  if (shown(id) === null) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const record = shown(id);
  if (record === null) return false;
  if (record.tabIndex < 0) record.tabIndex = -1;
  record.scrollIntoView({ block: 'center' });
  record.focus({ preventScroll: true });
  return true;
}
