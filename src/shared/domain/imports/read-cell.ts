/** The one door to the readers of cells: each turns what stands in a cell into a value, or says why it cannot. */
export { type Cell, cellText, isEmpty, type ProblemCode, type ReadResult } from './cell.ts';
export { type DecimalMark, guessDecimalMark, type ReadAmount, readAmount } from './read-amount.ts';
export {
  guessTierScheme,
  readCategory,
  readLossReason,
  readMotive,
  readMotives,
  readStatus,
  readTier,
  type TierScheme,
} from './read-choice.ts';
export { type DateOrder, guessDateOrder, hasCyrillic, readBirthday, readDate } from './read-date.ts';
export { readCountry, readEmails, readInn, readList, readPercent, splitPhones } from './read-text.ts';
