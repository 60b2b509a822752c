import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportCheck, ImportKind } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';
import { problemText } from './problem-text.ts';

/** Values that could not be read: where they stand, why, and what becomes of their row. */
export function ProblemsTable({ check, kind }: { check: ImportCheck; kind: ImportKind }) {
  const { t } = useTranslation();
  const { problems, problemCount } = check;
  const title = t('imports.problems.title', { count: problemCount });
  return (
    <div className={styles.section}>
      <h3>{title}</h3>
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('imports.problems.row')}
              </th>
              <th scope="col">{t('imports.problems.column')}</th>
              <th scope="col">{t('imports.problems.value')}</th>
              <th scope="col">{t('imports.problems.problem')}</th>
              <th scope="col">{t('imports.problems.outcome')}</th>
            </tr>
          </thead>
          <tbody>
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
                  <span className={styles.outcome} data-refused={problem.refusesRow || undefined}>
                    {problem.refusesRow ? (
                      <IconCircleX size={14} stroke={1.75} aria-hidden />
                    ) : (
                      <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
                    )}
                    {t(problem.refusesRow ? 'imports.problems.rowRefused' : 'imports.problems.cellRefused')}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length < problemCount && (
        <p className={styles.secondary}>
          {t('imports.problems.shown', { shown: problems.length, count: problemCount })}
        </p>
      )}
    </div>
  );
}
