import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind, ImportPreview } from '../../../shared/contract/imports.ts';
import { useRead } from '../../lib/api.ts';
import { ColumnHead, CREATE_FIELD, LEAVE_OUT } from './column-head.tsx';
import { fieldGroups } from './field-groups.ts';
import styles from './preview-table.module.css';
import { problemText } from './problem-text.ts';
import { useImportSession } from './session.ts';
import { useFieldLabel } from './use-field-label.ts';

/** The file as it will be read: over each column what it is, then its first rows. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const { mapping, configuring, mapColumn } = useImportSession();
  const choices = useFieldChoices(preview.kind);
  const label = useFieldLabel();
  const labelOf = (field: string | null) => (field === null ? null : label(field));

  return (
    <div className={styles.box} role="region" tabIndex={0} aria-label={t('imports.understand.table')}>
      <table className={styles.table} aria-busy={configuring !== null}>
        <thead>
          <tr>
            <th scope="col" className={styles.row}>
              {t('imports.understand.row')}
            </th>
            {preview.columns.map((column, index) => (
              <ColumnHead
                // A column of a file has no name of its own but its place.
                key={index}
                index={index}
                column={column}
                field={mapping[index] ?? null}
                fieldLabel={labelOf(mapping[index] ?? null)}
                choices={choices}
                disabled={configuring === 'table'}
                onMap={mapColumn}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.row}>
              <th scope="row" className={styles.row}>
                {row.row}
              </th>
              {row.cells.map((cell, index) => (
                <PreviewCell
                  key={index}
                  cell={cell}
                  kind={preview.kind}
                  leftOut={(mapping[index] ?? null) === null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.rows.length === 0 && <p className={styles.nothing}>{t('imports.understand.noRows')}</p>}
    </div>
  );
}

type Shown = ImportPreview['rows'][number]['cells'][number];

interface PreviewCellProps {
  readonly cell: Shown;
  readonly kind: ImportKind;
  readonly leftOut: boolean;
}

const PreviewCell = memo(function PreviewCell({ cell, kind, leftOut }: PreviewCellProps) {
  const { t } = useTranslation();
  if (!leftOut && cell.problem !== null)
    return <ProblemCell shown={cell.shown} sentence={problemText(t, cell.problem, kind)} />;
  return (
    <td data-left-out={leftOut || undefined} title={cell.shown}>
      {cell.shown}
    </td>
  );
});

function ProblemCell({ shown, sentence }: { shown: string; sentence: string }) {
  return (
    <td>
      <Tooltip label={sentence} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
        <span className={styles.problem} tabIndex={0}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          <span className={styles.shown}>{shown}</span>
          <VisuallyHidden>{sentence}</VisuallyHidden>
        </span>
      </Tooltip>
    </td>
  );
}

function useFieldChoices(kind: ImportPreview['kind']) {
  const { t } = useTranslation();
  const label = useFieldLabel();
  const customFields = useRead('customFields.list', {}).data;
  return useMemo(() => {
    const groups = fieldGroups(kind, customFields ?? []).map(({ group, fields }) => ({
      group: t(`imports.group.${group}`),
      items: fields.map((field) => ({ value: field, label: label(field) })),
    }));
    const others = [{ value: LEAVE_OUT, label: t('imports.understand.skip') }];
    // Purchases have no fields of one's own.
    if (kind === 'clients') others.push({ value: CREATE_FIELD, label: t('imports.understand.createField') });
    return [...others, ...groups];
  }, [t, label, kind, customFields]);
}
