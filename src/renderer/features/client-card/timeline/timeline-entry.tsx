import { IconPackageImport } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { TimelineEntry as Entry } from '../../../../shared/contract/timeline.ts';
import { openAmount } from '../../../../shared/domain/purchases/payments.ts';
import { useFormat } from '../../../lib/format.ts';
import { EntryActions } from '../entry-actions.tsx';
import { type FormKind, isFormKind } from '../events/event-forms.ts';
import { EventIcon } from '../events/event-icon.tsx';
import { InteractionIcon } from '../events/interaction-icon.tsx';
import { useEventEdit } from '../events/use-event-edit.tsx';
import { useEventWrites } from '../events/use-event-writes.ts';
import { useNewEvent } from '../events/use-new-event.tsx';
import styles from './timeline-entry.module.css';
import { TimelineRow } from './timeline-row.tsx';
import type { EntryWords } from './words.ts';

interface TimelineEntryProps {
  readonly entry: Entry;
  /** The place of the entry in its list. */
  readonly index: number;
  readonly wordsOf: (entry: Entry) => EntryWords;
  readonly contacts: readonly Contact[];
  readonly isCurrent: boolean;
  /** Whether the row is to take the focus: the arrows came to it. */
  readonly isSought: boolean;
  readonly onFocus: (index: number) => void;
  readonly onRemoved: (index: number) => void;
}

/** What can follow an event and is recorded from its row. */
function followUp(entry: Entry): { kind: FormKind; preset: Record<string, unknown> } | null {
  const { record } = entry;
  if (entry.kind === 'ultimatum') return { kind: 'concession', preset: { ultimatumId: record.id } };
  if (entry.kind !== 'purchase') return null;
  const open = openAmount(entry.record, entry.payments);
  return open === 0 || open === null
    ? null
    : { kind: 'payment', preset: { purchaseId: record.id, amount: open } };
}

/** Drawn anew only when something of it changed: the list moves often. */
export const TimelineEntry = memo(MovableEntry);

/** An event in the timeline: read, corrected where it stands, removed; what follows it is recorded from here. */
function MovableEntry({
  entry,
  index,
  wordsOf,
  contacts,
  isCurrent,
  isSought,
  onFocus,
  onRemoved,
}: TimelineEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { remove: removeEvent } = useEventWrites();
  const row = useRef<HTMLElement>(null);
  const { kind, record, day } = entry;
  const words = wordsOf(entry);
  const formKind = isFormKind(kind) ? kind : null;
  const hasPayments = entry.kind === 'purchase' && entry.payments.length > 0;
  const { form, opener, edit } = useEventEdit(formKind ?? 'task', record, contacts, {
    place: 'timeline',
    // Payments decide when it is paid.
    without: hasPayments ? ['paidOn'] : [],
  });
  const follow = followUp(entry);
  const {
    form: followForm,
    opener: followOpener,
    open: openFollow,
  } = useNewEvent(follow?.kind ?? 'payment', record.clientId, contacts, `after ${record.id}`);
  const what = `${words.title}, ${format.date(day)}`;

  useEffect(() => {
    if (isSought) row.current?.focus({ preventScroll: true });
  }, [isSought]);

  const remove = async () => {
    if (formKind && (await removeEvent(formKind, record.id, what))) onRemoved(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || formKind === null) return;
    if (event.key === 'Enter') edit();
    else if (event.key === 'Delete') void remove();
    else return;
    event.preventDefault();
  };

  return (
    // The row within takes the focus; its keys and the focus are heard here.
    <div onKeyDown={onKeyDown} onFocus={() => onFocus(index)}>
      {form ?? (
        <TimelineRow
          ref={row}
          entry={entry}
          words={words}
          isCurrent={isCurrent}
          icon={<Icon entry={entry} />}
          actions={
            formKind && (
              <>
                {follow && (
                  <button
                    ref={followOpener}
                    type="button"
                    className={styles.follow}
                    tabIndex={isCurrent ? 0 : -1}
                    aria-label={t(
                      follow.kind === 'payment' ? 'events.timeline.payFor' : 'events.timeline.concedeTo',
                      { what },
                    )}
                    onClick={() => openFollow(follow.preset)}
                  >
                    {t(follow.kind === 'payment' ? 'events.timeline.pay' : 'events.timeline.concede')}
                  </button>
                )}
                <EntryActions
                  opener={opener}
                  what={what}
                  isQuiet={!isCurrent}
                  onEdit={() => edit()}
                  onRemove={() => void remove()}
                />
              </>
            )
          }
        />
      )}
      {followForm}
    </div>
  );
}

function Icon({ entry }: { entry: Entry }) {
  if (entry.kind === 'interaction') return <InteractionIcon kind={entry.record.kind} />;
  if (entry.kind === 'purchase' && (entry.record.amount ?? 0) < 0)
    return <IconPackageImport size={16} stroke={1.5} aria-hidden />;
  return <EventIcon kind={entry.kind} />;
}
