import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useDraft } from '../drafts.ts';
import type { EventDraft } from '../events/event-draft.ts';
import styles from './timeline-section.module.css';

/** Looks like a line to write in, and opens the log; shows what was begun there and not saved. */
export function LogButton({ clientId, onOpen }: { clientId: string; onOpen: () => void }) {
  const { t } = useTranslation();
  const { value } = useDraft<EventDraft>(clientId, 'log');
  const text = String(value?.['text'] ?? '').trim();
  return (
    <button type="button" className={styles.log} onClick={onOpen}>
      <span className={styles.hint}>
        {text === '' ? t('events.log.hint') : t('events.log.unsaved', { text })}
      </span>
      <KeyHint keys="L" />
    </button>
  );
}
