import type { Encoding } from '../../../shared/contract/imports.ts';
import { decodeText, encodingByLabel } from './text-encoding.ts';

export interface CardProperty {
  /** Upper case, without its group (`item1.TEL` is TEL). */
  name: string;
  /** Upper case, of TYPE and of bare vCard 2.1 parameters alike. */
  types: string[];
  /** Still escaped with backslashes. */
  value: string;
}

/**
 * Cuts a vCard file into properties: folded lines are joined, quoted-printable is decoded, and each value is decoded
 * by its own CHARSET or else by the encoding of the file. Pictures and keys are left out.
 */
export function* cardProperties(bytes: Buffer, encoding: Encoding): Generator<CardProperty> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const fileEncoding = isWide ? 'utf-8' : encoding;
  // Kept as bytes, one character each, until a value is whole: some phones fold in the middle of a letter.
  const text = isWide
    ? Buffer.from(decodeText(bytes, encoding), 'utf8').toString('latin1')
    : bytes.toString('latin1');
  const lines = text.replace(/^\xef\xbb\xbf/, '').split(/\r+\n|\r|\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const parts = [lines[at] ?? ''];
    const isQuotedPrintable = /^[^:]*quoted-printable[^:]*:/i.test(parts[0] ?? '');
    if (isQuotedPrintable) {
      while (parts.at(-1)?.endsWith('=') && at + 1 < lines.length) {
        parts.push(parts.pop()?.slice(0, -1) ?? '');
        at += 1;
        parts.push(lines[at] ?? '');
      }
    }
    while (/^[ \t]/.test(lines[at + 1] ?? '')) {
      at += 1;
      parts.push((lines[at] ?? '').slice(1));
    }
    const property = parseLine(parts.join(''), fileEncoding);
    if (property) yield property;
  }
}

function parseLine(line: string, encoding: Encoding): CardProperty | null {
  const head = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):/.exec(line);
  if (!head) return null;
  const name = (head[1] ?? '').toUpperCase();
  const parameters = splitUnquoted((head[2] ?? '').slice(1)).map((part) => part.replaceAll('"', ''));
  const types: string[] = [];
  let charset: Encoding | undefined;
  let isQuotedPrintable = false;
  for (const parameter of parameters) {
    const [key, value] = splitOnce(parameter.toUpperCase(), '=');
    if (key === 'CHARSET') charset = encodingByLabel.get((value ?? '').toLowerCase());
    const isEncoding = key === 'ENCODING' || value === undefined;
    if (isEncoding && /^(?:B|BASE64)$/.test(value ?? key)) return null;
    if (isEncoding && (value ?? key) === 'QUOTED-PRINTABLE') isQuotedPrintable = true;
    else if (key === 'TYPE') types.push(...(value ?? '').split(','));
    else if (key === 'PREF') types.push('PREF');
    else if (value === undefined && key !== '') types.push(key);
  }
  if (name === 'PHOTO' || name === 'LOGO' || name === 'SOUND' || name === 'KEY') return null;
  const raw = line.slice(head[0].length);
  const bytes = Buffer.from(isQuotedPrintable ? decodeQuotedPrintable(raw) : raw, 'latin1');
  return { name, types, value: decodeText(bytes, charset ?? encoding) };
}

function decodeQuotedPrintable(text: string): string {
  return text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function splitUnquoted(text: string): string[] {
  return text === '' ? [] : (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []);
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
