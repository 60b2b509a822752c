import { useTranslation } from 'react-i18next';
import { useHotkey } from '../../lib/hotkeys.ts';
import { redoOperation, undoOperation } from '../../lib/notify.ts';
import { useOverlay } from './overlay.ts';

/** The keys that work on every page. In a field, undo and redo are the field's own. */
export function GlobalKeys() {
  const { t } = useTranslation();
  const { show, hide, shown } = useOverlay();
  useHotkey('mod+k', () => (shown === 'palette' ? hide() : show('palette')));
  useHotkey('?', () => show('keys'));
  useHotkey('mod+z', () => void undoOperation(t), { whileTyping: false });
  useHotkey('mod+shift+z', () => void redoOperation(t), { whileTyping: false });
  useHotkey('mod+y', () => void redoOperation(t), { whileTyping: false });
  return null;
}
