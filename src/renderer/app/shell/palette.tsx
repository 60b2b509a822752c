import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBuilding } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import { useFoundClients } from '../../lib/found-clients.ts';
import { useMatchingCommands } from './commands.ts';
import { useOverlay } from './overlay.ts';
import styles from './palette.module.css';

/** Everything by its name: clients as they are found, and what can be done. */
export function Palette() {
  const { t } = useTranslation();
  const { shown, hide } = useOverlay();
  return (
    // At once, or the first keys of who types on without a pause would be lost.
    <Modal.Root
      opened={shown === 'palette'}
      onClose={hide}
      size={560}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('app.palette.title')}>
        <PaletteContent />
      </Modal.Content>
    </Modal.Root>
  );
}

interface Entry {
  readonly id: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly detail: string;
  readonly keys?: string | undefined;
  run(): void;
}

function PaletteContent() {
  const { t } = useTranslation();
  const id = useId();
  const hide = useOverlay((overlay) => overlay.hide);
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  const { clients, shownFor, commands } = useEntries(typed);
  const entries = [...clients, ...commands];
  const current = Math.min(selected, entries.length - 1);
  const currentOption = useRef<HTMLDivElement>(null);
  useEffect(() => {
    currentOption.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    hide();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setSelected((current + step + entries.length) % Math.max(entries.length, 1));
    else if (event.key === 'Enter') run(entries[current]);
    else return;
    event.preventDefault();
  };
  const optionId = (entry: Entry | undefined) => (entry ? `${id}-${entry.id}` : undefined);
  const group = (label: string, group: readonly Entry[]) =>
    group.length > 0 && (
      <div role="group" aria-label={label} className={styles.group}>
        <div className={styles.heading} aria-hidden>
          {label}
        </div>
        {group.map((entry) => (
          <div
            key={entry.id}
            id={optionId(entry)}
            ref={entry === entries[current] ? currentOption : null}
            role="option"
            tabIndex={-1}
            aria-selected={entry === entries[current]}
            className={styles.option}
            onMouseMove={() => setSelected(entries.indexOf(entry))}
            onClick={() => run(entry)}
          >
            <span className={styles.icon}>{entry.icon}</span>
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.detail}>{entry.detail}</span>
            {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
          </div>
        ))}
      </div>
    );

  return (
    <>
      <input
        className={styles.input}
        autoFocus
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={optionId(entries[current])}
        aria-label={t('app.palette.title')}
        placeholder={t('app.palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      {shownFor !== null && (
        <p className={styles.note} role="status">
          {t('app.search.shownFor', { search: shownFor })}
        </p>
      )}
      <div id={id} role="listbox" aria-label={t('app.palette.title')} className={styles.list}>
        {group(t('app.palette.clients'), clients)}
        {group(t('app.palette.commands'), commands)}
      </div>
      {entries.length === 0 && (
        <p className={styles.nothing} role="status">
          {t('app.palette.nothing')}
        </p>
      )}
    </>
  );
}

interface Entries {
  readonly clients: readonly Entry[];
  readonly shownFor: string | null;
  readonly commands: readonly Entry[];
}

function useEntries(typed: string): Entries {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(typed.trim(), 50);
  const found = useFoundClients(settled);
  const commands = useMatchingCommands(typed);
  const isAsked = typed.trim() !== '';
  return {
    shownFor: isAsked ? found.shownFor : null,
    clients: !isAsked
      ? []
      : found.clients.map(({ id, name, detail }) => ({
          id,
          icon: <IconBuilding size={18} stroke={1.5} />,
          label: name,
          detail,
          run: () => void navigate({ to: '/clients/$clientId', params: { clientId: id } }),
        })),
    commands: commands.map(({ name, icon: Icon, keys, run }) => ({
      id: name,
      icon: <Icon size={18} stroke={1.5} />,
      label: t(`app.commands.${name}`),
      detail: '',
      keys,
      run,
    })),
  };
}
