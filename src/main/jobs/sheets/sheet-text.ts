const NEEDS_CLEANING = /[^\t\n -~\xa0-\ud7ff\ue000-\ufffd]/;
const FORBIDDEN = /[[\p{Cc}--[\t\n]]\p{Surrogate}\ufffe\uffff]/gv;

/**
 * The text as a spreadsheet may hold it: CR and CRLF become LF; other control characters (but tab and LF),
 * lone surrogates and the two XML non-characters are dropped.
 */
export function cleanSheetText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** The first `units` UTF-16 units of the text, one fewer where that would split a surrogate pair. */
export function cutText(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? units - 1 : units);
}

const SHEET_NAME_UNITS = 31;

/**
 * A worksheet name that Excel accepts: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either
 * end, not empty and not the reserved "History". What cannot be saved becomes "Sheet1".
 */
export function cleanSheetName(name: string): string {
  const allowed = cleanSheetText(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ');
  const trimEnds = (text: string) => text.replace(/^[\s']+|[\s']+$/g, '');
  const cut = trimEnds(cutText(trimEnds(allowed), SHEET_NAME_UNITS));
  if (cut === '') return 'Sheet1';
  return cut.toLowerCase() === 'history' ? `${cut}_` : cut;
}
