/** The ceilings of an import. Sizes are in bytes, times in milliseconds. */
export const limits = {
  /** A workbook as it lies on the disk. */
  workbookBytes: 50 * 1024 * 1024,
  /** A text file as it lies on the disk: 200,000 rows of 20 columns take about 85 MB. */
  textBytes: 100 * 1024 * 1024,
  /** All parts of a zipped workbook together, unpacked. */
  inflatedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed, for parts beyond `ratioFreeBytes`. */
  inflateRatio: 100,
  ratioFreeBytes: 1024 * 1024,
  zipEntries: 5_000,
  rows: 200_000,
  /** Title rows, notes and the header may stand above the data rows without counting. */
  rowsAboveData: 1_000,
  columns: 200,
  /** Cells of one sheet: what fits the memory of a worker. */
  cells: 5_000_000,
  /** Characters of one cell (64 KB of UTF-16); also the most that Excel itself can hold. */
  cellChars: 32_767,
  /** Time of one file: so much to begin with, so much more for each megabyte, and the most. */
  baseMilliseconds: 10_000,
  millisecondsAMegabyte: 3_000,
  mostMilliseconds: 60_000,
} as const;
