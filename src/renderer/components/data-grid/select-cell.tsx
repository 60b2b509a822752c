import { Checkbox } from '@mantine/core';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { useTranslation } from 'react-i18next';
import { isEverything, isSelected, selectedCount } from '../../lib/list-selection.ts';
import styles from './data-grid.module.css';
import { useGridContext } from './grid-context.ts';
import type { GridRow } from './grid-types.ts';

/** Whether a row is selected. The whole cell is clicked, so the box itself takes no clicks. */
export function SelectCell({ data }: CustomCellRendererProps<GridRow>) {
  const { t } = useTranslation();
  const { selection, rowName } = useGridContext();
  if (!data) return null;
  return (
    <input
      type="checkbox"
      className={styles.box}
      tabIndex={-1}
      readOnly
      checked={isSelected(selection, data.id)}
      aria-label={t('list.grid.selectRow', { name: rowName(data.values) })}
    />
  );
}

/** Selects all that the list finds, or nothing. */
export function SelectHeader() {
  const { t } = useTranslation();
  const { selection, total, onSelectAll } = useGridContext();
  const count = selectedCount(selection, total);
  return (
    <Checkbox
      size="xs"
      tabIndex={-1}
      checked={total > 0 && isEverything(selection)}
      indeterminate={count > 0 && !isEverything(selection)}
      onChange={onSelectAll}
      aria-label={t('list.grid.selectAll')}
    />
  );
}
