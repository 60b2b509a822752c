import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/api.ts';
import { useQuickLog } from '../../../lib/quick-log.ts';
import { ClientPicker } from '../client-picker.tsx';
import { LogForm } from './log-form.tsx';

/** A contact recorded from anywhere: with the client one is looking at, or one found by a few letters. */
export function QuickLog() {
  const { t } = useTranslation();
  const { isOpen, clientId, close } = useQuickLog();
  return (
    // At once, or the first keys of who types on without a pause would be lost.
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('events.log.title')}
      size={640}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t('app.kit.close') }}
    >
      <Content key={clientId} clientId={clientId} />
    </Modal>
  );
}

function Content({ clientId }: { clientId: string | null }) {
  const { t } = useTranslation();
  const { data: card } = useRead('clients.card', { id: clientId ?? '' }, { enabled: clientId !== null });
  const { choose, close } = useQuickLog.getState();
  return (
    <div
      onKeyDown={(event) => {
        // A form that closes, and a list that folds up, have taken the key already.
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <ClientPicker
        label={t('events.log.client')}
        placeholder={t('events.log.whichClient')}
        autoFocus={clientId === null}
        value={clientId === null ? null : { id: clientId, name: card?.client.name ?? '' }}
        onChange={(client) => choose(client?.id ?? null)}
      />
      {clientId !== null && (
        <LogForm
          clientId={clientId}
          name={card?.client.name ?? ''}
          contacts={card?.contacts ?? []}
          onClose={close}
        />
      )}
    </div>
  );
}
