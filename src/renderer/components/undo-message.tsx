import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './undo-message.module.css';

/** A notification's text with the way back beside it. */
export function UndoMessage({ message, onUndo }: { message: string; onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={styles.message}>
      {message}
      <Button size="xs" variant="light" onClick={onUndo}>
        {t('app.kit.undo')}
      </Button>
    </span>
  );
}
