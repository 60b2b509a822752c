import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import { useSettings } from '../../lib/settings.ts';
import styles from './header.module.css';
import { HistoryButtons } from './history-buttons.tsx';
import { useOverlay } from './overlay.ts';
import { SearchField } from './search-field.tsx';

/** The line above every page: search, undo, the palette, and who works here. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <SearchField />
      <span className={styles.gap} />
      <HistoryButtons />
      <Tooltip label={t('app.palette.title')}>
        <UnstyledButton
          className={styles.palette}
          aria-label={`${t('app.palette.title')} · Ctrl K`}
          aria-keyshortcuts="Control+K"
          onClick={() => useOverlay.getState().show('palette')}
        >
          <KeyHint keys="Ctrl K" />
        </UnstyledButton>
      </Tooltip>
      <Who />
    </header>
  );
}

function Who() {
  const { t } = useTranslation();
  const { userName } = useSettings();
  const label = userName === '' ? t('app.shell.nameless') : userName;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="light"
        aria-label={userName === '' ? label : `${initials(userName)} · ${userName}`}
        renderRoot={(props) => <Link to="/settings" {...props} />}
      >
        {userName === '' ? <IconUser size={16} stroke={1.5} /> : initials(userName)}
      </ActionIcon>
    </Tooltip>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
