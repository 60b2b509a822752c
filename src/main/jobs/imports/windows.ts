const ROWS_PER_WINDOW = 250;

interface Window<T> {
  readonly rows: readonly T[];
  /** How many rows of the file are given out, these included. */
  readonly given: number;
}

/** The rows of a file in windows; while one is worked on, the file's own thread reads the next. */
export async function* windows<T>(
  read: (from: number, to: number) => Promise<T[]>,
  rowCount: number,
): AsyncGenerator<Window<T>> {
  const readFrom = (from: number) => {
    const rows = read(from, from + ROWS_PER_WINDOW);
    // A failure is thrown where the window is awaited, if it still is.
    rows.catch(() => undefined);
    return rows;
  };
  let next = readFrom(0);
  for (let from = 0; from < rowCount; from += ROWS_PER_WINDOW) {
    const rows = await next;
    const given = Math.min(from + ROWS_PER_WINDOW, rowCount);
    if (given < rowCount) next = readFrom(given);
    yield { rows, given };
  }
}
