import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleX,
  IconClock,
  IconClockExclamation,
} from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Owed } from '../../../../shared/contract/promises.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { today } from '../../../lib/format.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useEventEdit } from '../events/use-event-edit.tsx';
import { useEventWrites } from '../events/use-event-writes.ts';
import { Facts } from '../facts.tsx';
import { actionsOn, type OwedAction, recordKindOf } from './owed-actions.ts';
import styles from './owed-row.module.css';
import { useOwedWords } from './owed-words.ts';

interface OwedRowProps {
  readonly item: Owed;
  readonly contacts: readonly Contact[];
}

const states = {
  open: { Icon: IconClock, tone: undefined },
  overdue: { Icon: IconAlertTriangle, tone: styles.risk },
  kept: { Icon: IconCheck, tone: styles.good },
  late: { Icon: IconClockExclamation, tone: styles.warning },
  broken: { Icon: IconCircleX, tone: styles.risk },
} as const;

/** Something we owe or owed: what, by when, and one key for each thing that can become of it. */
export function OwedRow({ item, contacts }: OwedRowProps) {
  const { t } = useTranslation();
  const { update, remove } = useEventWrites();
  const words = useOwedWords(contacts);
  const row = useRef<HTMLElement>(null);
  const { record } = item;
  const kind = recordKindOf[item.kind];
  const { form, opener, edit } = useEventEdit(kind, record, contacts, { place: 'owed' });
  const what = words.what(item);
  const actions = actionsOn(item, today());

  const act = ({ name, patch }: OwedAction) => {
    if (patch === null) {
      edit({ answeredOn: today() });
      return;
    }
    // A row that goes hands the focus on, so that the keys go on working.
    if (name !== 'warn') (neighbour(row.current, 1) ?? neighbour(row.current, -1))?.focus();
    void update(kind, record.id, patch);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions.find(({ key }) => key === event.key);
    if (action) act(action);
    else if (event.key === 'Enter') edit();
    else if (event.key === 'ArrowDown') neighbour(row.current, 1)?.focus();
    else if (event.key === 'ArrowUp') neighbour(row.current, -1)?.focus();
    else return;
    event.preventDefault();
  };

  if (form) return form;
  const { Icon, tone } = states[item.state];
  return (
    // The row is a stop of its own, so that its keys work without a visit to its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article ref={row} className={styles.row} tabIndex={0} onKeyDown={onKeyDown} data-owed>
      <span className={tone === undefined ? styles.icon : `${styles.icon} ${tone}`}>
        <Icon size={16} stroke={1.5} aria-hidden />
      </span>
      <div className={styles.what}>
        <h3 className={styles.title}>{what}</h3>
        <Facts facts={words.facts(item)} />
        <div className={styles.actions}>
          {actions.map((action) => (
            <Button
              key={action.name}
              size="compact-xs"
              variant="subtle"
              className={styles.action ?? ''}
              leftSection={<KeyHint keys={action.key} />}
              aria-label={t('events.owed.actOn', { action: t(`events.owed.${action.name}`), what })}
              aria-keyshortcuts={action.key}
              onClick={() => act(action)}
            >
              {t(`events.owed.${action.name}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles.edit}>
        <EntryActions
          opener={opener}
          what={what}
          onEdit={() => edit()}
          onRemove={() => void remove(kind, record.id, what)}
        />
      </div>
    </article>
  );
}

/** The row before or after one, wherever they stand on the page. */
function neighbour(row: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-owed]')];
  return rows[rows.findIndex((each) => each === row) + step];
}
