import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import { useCurrentList } from '../../lib/current-list.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import styles from './header.module.css';

/** Long enough to spare the store a search per key of a fast typist, short enough not to be felt. */
const DEBOUNCE_MS = 20;

/** Searches the list while one types; from anywhere else it leads to the list. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isAtList = useRouterState({ select: (state) => state.location.pathname === '/clients' });
  const searched = useCurrentList((list) => list.state.query.search);
  /** What is typed and not yet searched for. */
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = draft ?? searched;

  const search = (words: string) => {
    if (words !== searched) useCurrentList.getState().search(words);
    setDraft(null);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      useCurrentList.getState().search(draft);
      setDraft(null);
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  useHotkey('/', () => {
    input.current?.focus();
    input.current?.select();
  });

  const type = (words: string) => {
    setDraft(words);
    if (!isAtList) void navigate({ to: '/clients' });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      if (text === '') return focusGrid();
      event.stopPropagation();
      search('');
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      search(text);
      if (isAtList) focusGrid();
      else void navigate({ to: '/clients' }).then(focusGrid);
    }
  };

  return (
    <TextInput
      ref={input}
      className={styles.search}
      maxLength={200}
      role="searchbox"
      aria-label={t('app.search.label')}
      aria-keyshortcuts="/"
      placeholder={t('app.search.placeholder')}
      leftSection={<IconSearch size={16} stroke={1.5} />}
      rightSectionPointerEvents={text === '' ? 'none' : 'all'}
      rightSection={
        text === '' ? (
          <KeyHint keys="/" />
        ) : (
          <CloseButton size="sm" aria-label={t('app.search.clear')} onClick={() => search('')} />
        )
      }
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

const focusGrid = (): void => document.getElementById('clients-grid')?.focus();
