import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHotkey } from '../../lib/hotkeys.ts';
import { ExportForm } from './export-form.tsx';
import { useExportDialog } from './export-store.ts';

/** Takes the list on the screen out as a spreadsheet; Ctrl+E from anywhere, and Enter does it. */
export function ExportDialog() {
  const { t } = useTranslation();
  const { isOpen, open, close } = useExportDialog();
  useHotkey('mod+e', () => open());
  return (
    <Modal opened={isOpen} onClose={close} title={t('list.exports.title')} size={440}>
      <ExportForm onClose={close} />
    </Modal>
  );
}
