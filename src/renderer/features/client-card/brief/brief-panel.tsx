import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../../../components/states.tsx';
import { useRead } from '../../../lib/api.ts';
import { useBriefPanel } from '../../../lib/brief-panel.ts';
import { useCurrentClient } from '../../../lib/current-client.ts';
import { useHotkey } from '../../../lib/hotkeys.ts';
import { BriefContent } from './brief-content.tsx';
import styles from './brief-panel.module.css';
import { BriefSheet } from './brief-sheet.tsx';

/** What has a meaning of its own for Space. */
const ACTIVE =
  'input, button, a, label, summary, [role="gridcell"], [role="menuitem"], [role="option"], [role="row"], [role="listbox"]';

/** Beside the page, for the client one is looking at; the focus stays where it is, and the panel follows. */
export function BriefPanel() {
  const { isOpen, toggle } = useBriefPanel();
  const id = useCurrentClient((current) => current.id);
  useHotkey(' ', toggle, { enabled: id !== null, except: ACTIVE });
  return isOpen && id !== null ? <OpenPanel id={id} /> : null;
}

function OpenPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: brief, error, refetch } = useRead('clients.brief', { id }, { keepPrevious: true });
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { close } = useBriefPanel.getState();

  const leave = () => {
    if (panel.current?.contains(document.activeElement) === true) focusPage();
  };
  const enter = () =>
    panel.current?.contains(document.activeElement) === true ? leave() : body.current?.focus();
  const end = () => {
    leave();
    close();
  };
  // Before the page, which would leave the card or forget what is selected.
  useHotkey('escape', end, { capture: true });
  useHotkey('f6', enter, { capture: true });
  useHotkey('mod+p', () => window.print());
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [id]);

  return (
    <aside ref={panel} className={styles.panel} aria-label={t('brief.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{brief?.name}</h2>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.5} />}
          onClick={() => window.print()}
        >
          {t('brief.print')}
        </Button>
        <ActionIcon aria-label={t('app.kit.close')} onClick={end}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </header>
      <VisuallyHidden role="status">
        {brief?.id === id && `${t('brief.opened', { name: brief.name })}. ${t('brief.keys')}`}
      </VisuallyHidden>
      <div ref={body} className={styles.body} tabIndex={0} role="group" aria-label={t('brief.title')}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : brief ? (
          <BriefContent brief={brief} />
        ) : (
          <LoadingState />
        )}
      </div>
      {brief && <BriefSheet brief={brief} />}
    </aside>
  );
}

/** The grid takes the focus to the row one is at; a card has its title. */
function focusPage(): void {
  const page = document.getElementById('clients-grid') ?? document.querySelector('main h1');
  if (page instanceof HTMLElement) page.focus();
}
