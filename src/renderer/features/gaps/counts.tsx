import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/contract.ts';
import type { GapKind } from '../../../shared/domain/gaps/gaps.ts';
import { useCurrentList } from '../../lib/current-list.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './counts.module.css';

/** How many clients lack what; each line opens the list of them. */
export function Counts({ clients, complete, counts }: Output<'gaps.counts'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const id = useId();
  const missing = counts.filter(({ count }) => count > 0);
  const show = (kind: GapKind) => {
    useCurrentList.getState().seek([{ field: 'gaps', operator: 'oneOf', values: [kind] }]);
    void navigate({ to: '/clients' });
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('gaps.counts.title')}
      </h2>
      {missing.length === 0 ? (
        <p className={styles.about}>{t('gaps.counts.none')}</p>
      ) : (
        <>
          <p className={styles.about}>{t('gaps.counts.about')}</p>
          <ul className={styles.list}>
            {missing.map(({ kind, count }) => (
              <li key={kind}>
                <button
                  type="button"
                  className={styles.row}
                  title={t('gaps.counts.show', { gap: t(`domain.gap.${kind}`) })}
                  onClick={() => show(kind)}
                >
                  <span className={styles.name}>{t(`domain.gap.${kind}`)}</span>
                  <span className={styles.count}>{format.number(count)}</span>
                  <span className={styles.track} aria-hidden>
                    <span className={styles.part} style={{ inlineSize: `${(100 * count) / clients}%` }} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {complete > 0 && <p className={styles.about}>{t('gaps.counts.complete', { count: complete })}</p>}
        </>
      )}
    </section>
  );
}
