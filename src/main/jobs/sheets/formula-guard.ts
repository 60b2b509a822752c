// Spreadsheets skip white space before a formula's first sign, so the guard looks past it as well. Leading
// apostrophes are looked past so that taking the guard off gives back exactly what was there.
const ACTS_AS_FORMULA = /^'*(?:[\t\r\n\0]|[\s\u200b\u2060]*[=+\-@＝＋－＠])/;

/** Puts an apostrophe before text that a spreadsheet could take for a formula; other text is unchanged. */
export function guardFormula(text: string): string {
  return ACTS_AS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that {@link guardFormula} put there: the exact inverse of it. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && ACTS_AS_FORMULA.test(text) ? text.slice(1) : text;
}
