import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { CustomHeaderProps } from 'ag-grid-react';
import { useEffect, useRef } from 'react';
import styles from './data-grid.module.css';
import { useGridContext } from './grid-context.ts';

/** A drag that ends on the header fires a click as well; so long after the drag it still belongs to it. */
const AFTER_DRAG_MS = 100;

/** The name of a column, and which way and as which key the list is sorted by it. */
export function HeaderCell({ column, displayName, eGridHeader }: CustomHeaderProps) {
  const { sort, onSort } = useGridContext();
  const movedAt = useRef(0);
  const id = column.getColId();
  const index = sort.findIndex((each) => each.field === id);
  const direction = sort[index]?.direction;

  useEffect(() => {
    const wanted = ariaSort(direction);
    const tell = () => {
      if (eGridHeader.getAttribute('aria-sort') !== wanted) eGridHeader.setAttribute('aria-sort', wanted);
    };
    tell();
    // AG Grid does not sort here, and so takes the attribute away whenever columns change.
    const observer = new MutationObserver(tell);
    observer.observe(eGridHeader, { attributeFilter: ['aria-sort'] });
    return () => observer.disconnect();
  }, [eGridHeader, direction]);
  useEffect(() => {
    const onMoving = () => {
      movedAt.current = performance.now();
    };
    column.addEventListener('movingChanged', onMoving);
    return () => column.removeEventListener('movingChanged', onMoving);
  }, [column]);

  const Arrow = direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <div
      className={styles.header}
      title={displayName}
      onClick={(event) => {
        if (column.isMoving() || performance.now() - movedAt.current < AFTER_DRAG_MS) return;
        onSort(id, event.shiftKey);
      }}
    >
      <span className={styles.headerTitle}>{displayName}</span>
      {direction && <Arrow className={styles.arrow} size={14} stroke={1.5} aria-hidden />}
      {direction && sort.length > 1 && <span className={styles.sortNumber}>{index + 1}</span>}
    </div>
  );
}

const ariaSort = (direction: 'asc' | 'desc' | undefined): string =>
  direction === undefined ? 'none' : direction === 'asc' ? 'ascending' : 'descending';
