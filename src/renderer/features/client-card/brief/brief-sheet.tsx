import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Brief } from '../../../../shared/contract/brief.ts';
import { useFormat } from '../../../lib/format.ts';
import { BriefContent } from './brief-content.tsx';
import styles from './brief-sheet.module.css';

/** As many entries of each list as fit on one page. */
const MOST_ON_PAGE = 4;

/** The brief as one page of paper, for who takes the client over; on the screen it is not there. */
export function BriefSheet({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  const format = useFormat();
  return createPortal(
    <article className={styles.sheet}>
      <h2 className={styles.name}>{brief.name}</h2>
      <p>{t('brief.printedOn', { date: format.date(brief.on) })}</p>
      <div className={styles.columns}>
        <BriefContent brief={brief} most={MOST_ON_PAGE} />
      </div>
    </article>,
    document.body,
  );
}
