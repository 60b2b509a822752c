import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import styles from './form.module.css';

/** The end of every form of the card. */
export function FormButtons({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <Button type="submit" rightSection={<KeyHint keys="Ctrl Enter" />}>
        {t('card.form.save')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('card.form.cancel')}
      </Button>
    </div>
  );
}
