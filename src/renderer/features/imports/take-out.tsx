import { Button } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './import-page.module.css';

/** How a list goes out, and the way there. */
export function TakeOut() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className={styles.take} aria-labelledby="take-out">
      <IconTableExport className={styles.icon} size={20} stroke={1.5} aria-hidden />
      <div className={styles.words}>
        <h2 id="take-out">{t('imports.take.title')}</h2>
        <p className={styles.about}>{t('imports.take.about')}</p>
      </div>
      <Button variant="default" onClick={() => void navigate({ to: '/clients' })}>
        {t('imports.take.button')}
      </Button>
    </section>
  );
}
