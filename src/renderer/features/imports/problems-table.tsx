import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportCheck, ImportKind } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';
import { CheckTable } from './check-table.tsx';
import { problemText } from './problem-text.ts';

/** Values that could not be read or look wrong: where they stand, why, and what becomes of them. */
export function ProblemsTable({ check, kind }: { check: ImportCheck; kind: ImportKind }) {
  const { t } = useTranslation();
  const { problems, problemCount } = check;
  return (
    <CheckTable
      title={t('imports.problems.title', { count: problemCount })}
      columns={(['row', 'column', 'value', 'problem', 'outcome'] as const).map((column) =>
        t(`imports.problems.${column}`),
      )}
      more={
        problems.length < problemCount
          ? t('imports.problems.shown', { shown: problems.length, count: problemCount })
          : null
      }
    >
      {problems.map((problem, index) => (
        <tr
          // One cell may have several problems.
          key={index}
        >
          <th scope="row" className={styles.number}>
            {problem.row}
          </th>
          <td className={styles.name}>{problem.column}</td>
          <td className={styles.value}>{problem.value}</td>
          <td>{problemText(t, problem.problem, kind)}</td>
          <td>
            <span className={styles.outcome} data-refused={problem.outcome === 'rowRefused' || undefined}>
              {problem.outcome === 'rowRefused' ? (
                <IconCircleX size={14} stroke={1.75} aria-hidden />
              ) : (
                <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
              )}
              {t(`imports.problems.outcomes.${problem.outcome}`)}
            </span>
          </td>
        </tr>
      ))}
    </CheckTable>
  );
}
