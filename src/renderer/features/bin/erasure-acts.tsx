import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './erasure-acts.module.css';

/** When people were erased, and by whom; nothing where nobody was. */
export function ErasureActs() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data = [] } = useRead('privacy.acts', {});
  if (data.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('safekeeping.bin.erased')}</h2>
      <ul className={styles.list}>
        {data.map(({ id, at, actor, entries, rewritten }) => (
          <li key={id}>
            {t('safekeeping.bin.act', {
              when: format.dateTime(at),
              who: actor || t('safekeeping.history.someone'),
              entries: format.number(entries),
              rewritten: format.number(rewritten),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
