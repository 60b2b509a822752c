import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNewClient } from '../../../lib/new-client.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { NewClientForm } from './new-client-form.tsx';

/** Adds a client: the name is enough, everything else can wait. */
export function NewClientDialog({ fields }: { fields: ListFields }) {
  const { t } = useTranslation();
  const { isOpen, close } = useNewClient();
  return (
    <Modal opened={isOpen} onClose={close} title={t('list.create.title')} size={520}>
      <NewClientForm fields={fields} onClose={close} />
    </Modal>
  );
}
