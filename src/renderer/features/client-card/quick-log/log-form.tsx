import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { nextStepDay } from '../../../../shared/domain/tasks/next-step.ts';
import { DateField } from '../../../components/date-field.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { today } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useSettings } from '../../../lib/settings.ts';
import { useDraft } from '../drafts.ts';
import { blankEvent, type EventDraft } from '../events/event-draft.ts';
import { EventForm } from '../events/event-form.tsx';
import form from '../form.module.css';
import { useSave } from '../writes.ts';
import { finishedLog, withMainPerson } from './log-draft.ts';
import styles from './log-form.module.css';

interface LogFormProps {
  readonly clientId: string;
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly onClose: () => void;
}

/** A contact and its next step in as few keys as can be: the text and Enter, where it was a call of ours. */
export function LogForm({ clientId, name, contacts, onClose }: LogFormProps) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const save = useSave();
  const draft = useDraft<EventDraft>(clientId, 'log');
  const next = useRef<HTMLTextAreaElement>(null);
  const { value } = draft;

  const begin = useEffectEvent(() =>
    draft.open({
      ...blankEvent('interaction', today(), currency, withMainPerson(contacts)),
      nextWhat: '',
      nextDue: nextStepDay(today()),
    }),
  );
  useEffect(() => begin(), []);
  const meetPeople = useEffectEvent(() => {
    const open = draft.latest();
    if (open && open['contactId'] === null && String(open['text']) === '')
      draft.change({ ...open, ...withMainPerson(contacts) });
  });
  // The people of a client whose card was not open come a moment later.
  useEffect(() => meetPeople(), [contacts.length]);

  const close = () => {
    draft.close();
    onClose();
  };
  const record = async () => {
    const input = draft.latest() && finishedLog(draft.latest() ?? {}, Date.now());
    if (!input) return;
    const saved = await save('interactions.create', { clientId, ...input });
    if (!saved) return;
    draft.discard();
    onClose();
    notifyDone(t, t(input.next ? 'events.log.savedNext' : 'events.log.saved', { name }), {
      undo: true,
      operationId: saved.operationId,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.code === 'KeyN') {
      event.preventDefault();
      next.current?.focus();
      return;
    }
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (!isPlainEnter || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement))
      return;
    event.preventDefault();
    event.target.form?.requestSubmit();
  };

  if (!draft.isOpen || !value) return null;
  return (
    <div onKeyDownCapture={onKeyDown}>
      <EventForm
        kind="interaction"
        clientId={clientId}
        contacts={contacts}
        draft={{
          ...draft,
          close,
          discard: () => {
            draft.discard();
            onClose();
          },
        }}
        value={value}
        eventId={null}
        isBare
        onSave={record}
      >
        <div className={styles.next}>
          <Textarea
            ref={next}
            className={styles.what ?? ''}
            label={
              <span className={form.keyed}>
                {t('events.log.next')}
                <KeyHint keys="Alt N" />
              </span>
            }
            placeholder={t('events.log.nextHint')}
            autosize
            minRows={1}
            maxRows={4}
            maxLength={2000}
            value={String(value['nextWhat'])}
            onChange={(event) => draft.change({ ...value, nextWhat: event.currentTarget.value })}
          />
          <DateField
            className={form.date ?? ''}
            label={t('events.log.nextDue')}
            clearable={false}
            value={String(value['nextDue'])}
            onChange={(nextDue) => nextDue !== null && draft.change({ ...value, nextDue })}
          />
        </div>
        <p className={styles.keys}>{t('events.log.textKeys')}</p>
      </EventForm>
    </div>
  );
}
