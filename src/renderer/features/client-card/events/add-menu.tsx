import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useHotkey } from '../../../lib/hotkeys.ts';
import styles from './add-menu.module.css';
import type { FormKind } from './event-forms.ts';
import { EventIcon } from './event-icon.tsx';

/** What the menu offers, the most frequent first, each with its key by its place on the keyboard. */
export const addedKinds: readonly { readonly kind: FormKind; readonly key: string; readonly code: string }[] =
  [
    ...(
      [
        'purchase',
        'payment',
        'promise',
        'task',
        'complaint',
        'competitorActivity',
        'ultimatum',
        'concession',
        'gift',
      ] as const
    ).map((kind, i) => ({ kind, key: String(i + 1), code: `Digit${i + 1}` })),
    ...(['referral', 'testimonial', 'recognition', 'interview'] as const).map((kind, i) => {
      const key = 'QWER'.charAt(i);
      return { kind, key, code: `Key${key}` };
    }),
  ];

interface AddMenuProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  /** Kinds of which something is written and waits. */
  readonly waiting: readonly FormKind[];
  readonly onAdd: (kind: FormKind) => void;
  readonly onLog: () => void;
}

/** Everything that can be recorded about a client: A, and the key of its kind. */
export function AddMenu({ ref, waiting, onAdd, onLog }: AddMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useHotkey('a', () => setOpen(true));

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = addedKinds.find(({ code }) => code === event.code.replace('Numpad', 'Digit'));
    if (chosen === undefined && event.code !== 'KeyL') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    if (chosen === undefined) onLog();
    else onAdd(chosen.kind);
  });
  // On the window: the next key may come before the focus has reached the menu.
  useEffect(() => {
    if (!isOpen) return;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [isOpen]);

  return (
    // What it opens takes the focus, which would come back here too late.
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button
          ref={ref}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} />}
          rightSection={<KeyHint keys="A" />}
          aria-keyshortcuts="A"
        >
          {t('events.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''} aria-label={t('events.addKeys')}>
        <Menu.Item
          leftSection={<EventIcon kind="interaction" />}
          rightSection={<KeyHint keys="L" />}
          onClick={onLog}
        >
          {t('events.form.interaction')}
        </Menu.Item>
        {addedKinds.map(({ kind, key }) => (
          <Menu.Item
            key={kind}
            leftSection={<EventIcon kind={kind} />}
            rightSection={<KeyHint keys={key} />}
            onClick={() => onAdd(kind)}
          >
            {t(`events.form.${kind}`)}
            {waiting.includes(kind) && <span className={styles.waiting}>{t('events.resume')}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
