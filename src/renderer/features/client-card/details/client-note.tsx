import { useTranslation } from 'react-i18next';
import styles from './details-section.module.css';
import { LongTextEditor } from './editors.tsx';
import { InPlace } from './in-place.tsx';
import type { RowProps } from './rows.tsx';

/** What else is to be known about the client, in the manager's own words. */
export function ClientNote({ client, patch }: RowProps) {
  const { t } = useTranslation();
  const note = client.note ?? '';
  return (
    <div className={styles.note}>
      <InPlace
        clientId={client.id}
        name="note"
        label={t('fields.note')}
        value={note}
        text={note}
        isMultiline
        onSave={(next) => patch({ note: next.trim() === '' ? null : next.trim() })}
        editor={(editor) => <LongTextEditor {...editor} maxLength={20_000} />}
      >
        {note}
      </InPlace>
    </div>
  );
}
