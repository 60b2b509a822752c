import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { encodings, type ImportPreview } from '../../../shared/contract/imports.ts';
import styles from './file-reading.module.css';
import { type Delimiter, delimiterNames, encodingNames } from './recognised.ts';
import { type TableOptions, useImportSession } from './session.ts';

const delimiters = Object.keys(delimiterNames) as Delimiter[];

/** Where the person knows the file better than the recogniser. */
export function ReadOtherwise({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const { configuring, readOtherwise } = useImportSession();
  const { encoding, delimiter, sheets, sheet, headerRow } = preview;
  const disabled = configuring === 'table';
  const read = (change: TableOptions) => void readOtherwise(change);
  const readFromRow = useDebouncedCallback((row: number) => read({ headerRow: row - 1 }), 500);

  return (
    <div className={styles.controls}>
      {sheets.length > 1 && (
        <Select
          className={styles.control ?? ''}
          label={t('imports.file.sheetLabel')}
          data={[...new Set(sheets)]}
          value={sheet}
          disabled={disabled}
          allowDeselect={false}
          onChange={(name) => name !== null && read({ sheet: name })}
        />
      )}
      {encoding !== null && (
        <Select
          className={styles.control ?? ''}
          label={t('imports.file.encoding')}
          data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
          value={encodings.find((each) => each === encoding) ?? null}
          disabled={disabled}
          allowDeselect={false}
          onChange={(value) => value !== null && read({ encoding: value })}
        />
      )}
      {delimiter !== null && (
        <Select
          className={styles.control ?? ''}
          label={t('imports.file.delimiter')}
          data={delimiters.map((value) => ({
            value,
            label: t(`imports.file.delimiters.${delimiterNames[value]}`),
          }))}
          value={delimiters.find((each) => each === delimiter) ?? null}
          disabled={disabled}
          allowDeselect={false}
          onChange={(value) => value !== null && read({ delimiter: value })}
        />
      )}
      <NumberInput
        key={headerRow}
        className={styles.short ?? ''}
        label={t('imports.file.headerRowLabel')}
        defaultValue={headerRow === null ? '' : headerRow + 1}
        min={1}
        max={1001}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        disabled={disabled}
        onChange={(row) => typeof row === 'number' && row >= 1 && readFromRow(row)}
      />
      <Checkbox
        className={styles.check ?? ''}
        label={t('imports.file.withoutHeader')}
        checked={headerRow === null}
        disabled={disabled}
        onChange={(event) => read(event.currentTarget.checked ? { headerRow: null } : { headerRow: 0 })}
      />
    </div>
  );
}
