import { useTranslation } from 'react-i18next';
import type { Encoding, ImportPreview } from '../../../shared/contract/imports.ts';
import type { TableOptions } from './session.ts';

export type Delimiter = NonNullable<TableOptions['delimiter']>;

/** Encodings go by the same names in every language. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  ibm866: 'CP866',
  'iso-8859-5': 'ISO 8859-5',
  'x-mac-cyrillic': 'Mac Cyrillic',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
  'windows-1253': 'Windows-1253',
  'windows-1254': 'Windows-1254',
  gb18030: 'GBK, GB 18030',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
};

export const delimiterNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
} as const satisfies Record<Delimiter, string>;

const isEncoding = (name: string): name is Encoding => Object.hasOwn(encodingNames, name);
const isDelimiter = (text: string): text is Delimiter => Object.hasOwn(delimiterNames, text);

/** What was recognised in a file, piece by piece. */
export function useRecognised(preview: ImportPreview): string[] {
  const { t } = useTranslation();
  const { format, encoding, delimiter, sheet, headerRow, rowCount } = preview;
  const parts = [t(`imports.file.formats.${format}`)];
  if (encoding !== null) parts.push(isEncoding(encoding) ? encodingNames[encoding] : encoding);
  if (delimiter !== null)
    parts.push(
      isDelimiter(delimiter) ? t(`imports.file.delimiters.${delimiterNames[delimiter]}`) : delimiter,
    );
  if (sheet !== null && sheet !== '') parts.push(t('imports.file.sheet', { sheet }));
  parts.push(t('imports.file.rows', { count: rowCount }));
  if (format !== 'vcard')
    parts.push(
      headerRow === null
        ? t('imports.file.noHeaderRow')
        : t('imports.file.headerRow', { row: headerRow + 1 }),
    );
  return parts;
}
