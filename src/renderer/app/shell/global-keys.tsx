import { useTranslation } from 'react-i18next';
import { useHotkey } from '../../lib/hotkeys.ts';
import { redoOperation, undoOperation } from '../../lib/notify.ts';
import { useQuickLog } from '../../lib/quick-log.ts';
import { useOverlay } from './overlay.ts';

/** The keys that work on every page. In a field, undo and redo are the field's own. */
export function GlobalKeys() {
  const { t } = useTranslation();
  const { show, hide, shown } = useOverlay();
  useHotkey('mod+k', () => (shown === 'palette' ? hide() : show('palette')));
  useHotkey('?', () => show('keys'));
  useHotkey('l', useQuickLog.getState().open);
  // Where letters are typed into the cells of the list.
  useHotkey('alt+l', useQuickLog.getState().open);
  useHotkey('mod+z', () => void undoOperation(t), { whileTyping: false });
  useHotkey('mod+shift+z', () => void redoOperation(t), { whileTyping: false });
  useHotkey('mod+y', () => void redoOperation(t), { whileTyping: false });
  return null;
}
