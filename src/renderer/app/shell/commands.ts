import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCopyCheck,
  IconFileSpreadsheet,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconPhonePlus,
  IconSettings,
  IconSun,
  IconTableImport,
  IconTrash,
  IconUserPlus,
  IconUserQuestion,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { en } from '../../../shared/i18n/resources.ts';
import { inOtherLayout } from '../../../shared/keyboard-layout.ts';
import { searchable } from '../../../shared/text.ts';
import { core } from '../../lib/api.ts';
import { useExportDialog } from '../../lib/export-dialog.ts';
import { useNewClient } from '../../lib/new-client.ts';
import { notifyError, redoOperation, undoOperation } from '../../lib/notify.ts';
import { useQuickLog } from '../../lib/quick-log.ts';
import { useSettings } from '../../lib/settings.ts';
import { useShownTheme } from '../../lib/theme.ts';
import { useOverlay } from './overlay.ts';

type CommandName = keyof typeof en.app.commands;

export interface Command {
  readonly name: CommandName;
  readonly icon: TablerIcon;
  readonly keys?: string;
  run(): void;
}

/** What the palette can do, in the order in which it is wanted. */
export function useCommands(): readonly Command[] {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const isDark = useShownTheme(useSettings().theme) === 'dark';
  const change = (patch: Partial<Settings>) => {
    core.call('settings.set', patch).catch((error: unknown) => notifyError(t, error));
  };
  return [
    {
      name: 'newClient',
      icon: IconUserPlus,
      keys: 'N',
      run: () => void navigate({ to: '/clients' }).then(useNewClient.getState().open),
    },
    { name: 'log', icon: IconPhonePlus, keys: 'L', run: useQuickLog.getState().open },
    { name: 'clients', icon: IconUsers, run: () => void navigate({ to: '/clients' }) },
    { name: 'gaps', icon: IconUserQuestion, run: () => void navigate({ to: '/gaps' }) },
    { name: 'import', icon: IconTableImport, run: () => void navigate({ to: '/import' }) },
    { name: 'duplicates', icon: IconCopyCheck, run: () => void navigate({ to: '/duplicates' }) },
    { name: 'bin', icon: IconTrash, run: () => void navigate({ to: '/bin' }) },
    {
      name: 'export',
      icon: IconFileSpreadsheet,
      keys: 'Ctrl E',
      run: () => useExportDialog.getState().open(),
    },
    { name: 'undo', icon: IconArrowBackUp, keys: 'Ctrl Z', run: () => void undoOperation(t) },
    { name: 'redo', icon: IconArrowForwardUp, keys: 'Ctrl Shift Z', run: () => void redoOperation(t) },
    {
      name: isDark ? 'light' : 'dark',
      icon: isDark ? IconSun : IconMoon,
      run: () => change({ theme: isDark ? 'light' : 'dark' }),
    },
    {
      name: 'language',
      icon: IconLanguage,
      run: () => change({ language: i18n.language === 'ru' ? 'en' : 'ru' }),
    },
    { name: 'settings', icon: IconSettings, run: () => void navigate({ to: '/settings' }) },
    { name: 'keys', icon: IconKeyboard, keys: '?', run: () => useOverlay.getState().show('keys') },
  ];
}

/**
 * The commands whose name, in either language, has a word beginning with each word typed; where there is none, with
 * what the keys mean in the other keyboard layout.
 */
export function useMatchingCommands(typed: string): readonly Command[] {
  const { i18n } = useTranslation();
  const commands = useCommands();
  const names = [i18n.getFixedT('ru'), i18n.getFixedT('en')];
  const matching = (text: string) => {
    const words = searchable(text).split(' ');
    return commands.filter(({ name }) =>
      names.some((translate) => {
        const known = searchable(translate(`app.commands.${name}`)).split(' ');
        return words.every((word) => known.some((each) => each.startsWith(word)));
      }),
    );
  };
  const matches = matching(typed);
  return matches.length > 0 ? matches : matching(inOtherLayout(typed) ?? typed);
}
