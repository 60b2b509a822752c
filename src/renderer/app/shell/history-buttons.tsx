import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { redoOperation, undoOperation } from '../../lib/notify.ts';
import { operationSentence } from '../../lib/operation-sentence.ts';
import styles from './header.module.css';

/** Undo and redo; each says beforehand what it would act on. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { data: state } = useRead('journal.state', {}, { keepPrevious: true });
  const undoLabel = state?.undo
    ? t('app.history.undoWhat', { what: operationSentence(t, state.undo) })
    : t('app.history.undo');
  const redoLabel = state?.redo
    ? t('app.history.redoWhat', { what: operationSentence(t, state.redo) })
    : t('app.history.redo');
  return (
    <>
      <HistoryButton
        icon={IconArrowBackUp}
        label={undoLabel}
        keys="Ctrl+Z"
        isEnabled={Boolean(state?.undo)}
        act={() => void undoOperation(t)}
      />
      <HistoryButton
        icon={IconArrowForwardUp}
        label={redoLabel}
        keys="Ctrl+Shift+Z"
        isEnabled={Boolean(state?.redo)}
        act={() => void redoOperation(t)}
      />
    </>
  );
}

interface HistoryButtonProps {
  readonly icon: TablerIcon;
  readonly label: string;
  readonly keys: string;
  readonly isEnabled: boolean;
  readonly act: () => void;
}

function HistoryButton({ icon: Icon, label, keys, isEnabled, act }: HistoryButtonProps) {
  return (
    <Tooltip label={`${label} · ${keys}`} multiline>
      {/* Not `disabled`, so that the focus stays here when the last step is taken back. */}
      <ActionIcon
        aria-label={label}
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        aria-disabled={!isEnabled}
        className={styles.history}
        onClick={() => isEnabled && act()}
      >
        <Icon size={18} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}
