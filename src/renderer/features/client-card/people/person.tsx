import { ActionIcon } from '@mantine/core';
import { IconDoorExit, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { useFormat } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useFocusBack } from '../focus-back.ts';
import { EmailLinks, PhoneLinks } from '../links.tsx';
import { useSave } from '../writes.ts';
import { birthdayText } from './birthday.ts';
import styles from './people-section.module.css';
import { finishedPerson, type PersonDraft, personDraftOf } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

/** One person at the client and how to reach them. */
export function Person({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const save = useSave();
  const draft = useDraft<PersonDraft>(contact.clientId, `person:${contact.id}`);
  const opener = useFocusBack(draft.isOpen);
  const { id, name, position, phones, emails, birthday, isMain, hasLeft, note } = contact;

  const update = (patch: Input<'contacts.update'>['patch']) => save('contacts.update', { id, patch });
  const correct = async () => {
    const patch = draft.value && finishedPerson(draft.value);
    if (patch && (await update(patch))) draft.discard();
  };
  const remove = async () => {
    const removed = await save('contacts.remove', { id });
    if (removed)
      notifyDone(t, t('card.people.removed', { name }), { undo: true, operationId: removed.operationId });
  };

  if (draft.isOpen && draft.value)
    return <PersonForm draft={draft} value={draft.value} onSave={() => void correct()} />;

  return (
    <article className={hasLeft ? `${styles.person} ${styles.left}` : styles.person}>
      <div className={styles.line}>
        <p className={styles.who}>
          <b className={styles.name}>{name}</b>
          {position !== null && <span className={styles.position}>{position}</span>}
          {isMain && <span className={styles.main}>{t('card.people.main')}</span>}
          {hasLeft && (
            <span className={styles.gone}>
              <IconDoorExit size={12} stroke={1.5} aria-hidden />
              {t('card.people.gone')}
            </span>
          )}
        </p>
        <EntryActions
          opener={opener}
          what={name}
          onEdit={() => draft.open(personDraftOf(contact))}
          onRemove={() => void remove()}
        />
        {!hasLeft && (
          <ActionIcon
            variant="subtle"
            aria-pressed={isMain}
            aria-label={t('card.people.makeMain', { name })}
            title={t('card.people.isMain')}
            onClick={() => void update({ isMain: !isMain })}
          >
            {isMain ? <IconStarFilled size={16} /> : <IconStar size={16} stroke={1.5} />}
          </ActionIcon>
        )}
      </div>
      {(phones.length > 0 || emails.length > 0) && (
        <div className={styles.reach}>
          <PhoneLinks phones={phones} />
          <EmailLinks emails={emails} />
        </div>
      )}
      {birthday !== null && (
        <p className={styles.more}>{t('card.people.born', { date: birthdayText(birthday, locale) })}</p>
      )}
      {note !== null && <p className={styles.more}>{note}</p>}
    </article>
  );
}
