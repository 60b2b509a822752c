import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../../shared/contract/clients.ts';
import { TextEditor } from '../details/editors.tsx';
import { InPlace } from '../details/in-place.tsx';
import { usePatchClient } from '../writes.ts';
import styles from './card-head.module.css';

/** The client's name as the title of the page, edited where it stands. A blank one changes nothing. */
export function ClientName({ client, ref }: { client: Client; ref: RefObject<HTMLHeadingElement | null> }) {
  const { t } = useTranslation();
  const patch = usePatchClient(client.id);
  return (
    <h1 ref={ref} className={styles.name} tabIndex={-1}>
      <InPlace
        clientId={client.id}
        name="name"
        label={t('fields.name')}
        value={client.name}
        text={client.name}
        onSave={async (name) => name.trim() === '' || patch({ name: name.trim() })}
        editor={(editor) => <TextEditor {...editor} maxLength={500} />}
      >
        {client.name}
      </InPlace>
    </h1>
  );
}
