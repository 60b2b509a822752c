import { dateSerial } from './date-serial.ts';
import type { ColumnKind, SheetCell } from './sheet.ts';
import { cleanSheetText, cutText } from './sheet-text.ts';

/** The most UTF-16 units a cell may hold. */
export const MAX_CELL_UNITS = 32_767;

/** Index into `cellXfs` of the styles part. */
export const STYLE_OF_KIND: Record<ColumnKind, number> = {
  text: 1,
  integer: 2,
  decimal: 3,
  money: 4,
  percent: 5,
  date: 6,
  datetime: 7,
};
export const HEADER_STYLE = 8;
/** Booleans and other values that need no format of their own. */
const PLAIN_STYLE = 0;

/** Letters of a column counted from 0: A, B, … Z, AA, … */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Text made safe for XML content or a double-quoted attribute. */
export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** `_x0041_` in a cell means the letter A, so text that merely looks like that has its first `_` written so. */
function escapeCellText(text: string): string {
  const literal = text.includes('_') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return escapeXml(literal);
}

// One test instead of five for the text that most cells hold; it may err only towards the long way.
const NEEDS_CARE = /[^ -~\xa0-\ud7ff\ue000-\ufffd]|[&<>"_]|^ | $| {2}/;

/** A cell that holds text, whatever the text looks like; it can never act as a formula. Empty text is no cell. */
export function textCell(reference: string, text: string, style: number): string {
  let value = cutText(text, MAX_CELL_UNITS);
  let space = '';
  if (NEEDS_CARE.test(text)) {
    value = cutText(cleanSheetText(text), MAX_CELL_UNITS);
    if (/^ | $|[\n\t]| {2}/.test(value)) space = ' xml:space="preserve"';
    value = escapeCellText(value);
  }
  if (value === '') return '';
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t${space}>${value}</t></is></c>`;
}

/** The XML of one cell, empty for an empty cell. */
export function cellXml(reference: string, kind: ColumnKind, value: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') {
    return `<c r="${reference}" s="${PLAIN_STYLE}" t="b"><v>${value ? 1 : 0}</v></c>`;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    if (kind === 'text') return textCell(reference, String(value), STYLE_OF_KIND.text);
    return `<c r="${reference}" s="${STYLE_OF_KIND[kind]}"><v>${value}</v></c>`;
  }
  const serial = kind === 'date' || kind === 'datetime' ? dateSerial(value) : null;
  if (serial === null) return textCell(reference, value, STYLE_OF_KIND.text);
  return `<c r="${reference}" s="${STYLE_OF_KIND[kind]}"><v>${serial}</v></c>`;
}
