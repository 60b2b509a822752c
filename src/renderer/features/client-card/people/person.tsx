import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconDoorExit, IconPencil } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { today } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { EmailLinks, PhoneLinks } from '../links.tsx';
import { useSave } from '../writes.ts';
import { blankDeparture, type DepartureDraft } from './departure-draft.ts';
import { DepartureForm } from './departure-form.tsx';
import styles from './people-section.module.css';
import { hasDetails, PersonDetails } from './person-details.tsx';
import { finishedPerson, type PersonDraft, personDraftOf } from './person-draft.ts';
import { BirthdaySoon, Departure, PersonFacts } from './person-facts.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonMenu } from './person-menu.tsx';

/** One person at the client: who, what they do in the buying, how to reach them; the rest on demand. */
export function Person({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const save = useSave();
  const draft = useDraft<PersonDraft>(contact.clientId, `person:${contact.id}`);
  const departure = useDraft<DepartureDraft>(contact.clientId, `departure:${contact.id}`);
  const pencil = useFocusBack(draft.isOpen);
  const menu = useFocusBack(departure.isOpen);
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { id, name, position, phones, emails, birthday, isMain, hasLeft } = contact;

  const update = (patch: Input<'contacts.update'>['patch']) => save('contacts.update', { id, patch });
  const correct = async () => {
    const patch = draft.value && finishedPerson(draft.value);
    if (patch && (await update(patch))) draft.discard();
  };
  const remove = async () => {
    const removed = await save('contacts.remove', { id });
    if (removed)
      notifyDone(t, t('people.removed', { name }), { undo: true, operationId: removed.operationId });
  };
  const leave = async () => {
    const { value } = departure;
    if (!value || (value.isToClient && value.client === null)) return;
    const { on, client, position: newPosition, company } = value;
    const done =
      value.isToClient && client
        ? await save('contacts.move', {
            id,
            clientId: client.id,
            on,
            position: newPosition,
            phones: value.phones,
            emails: value.emails,
          })
        : await update({ hasLeft: true, isMain: false, leftOn: on, leftTo: company });
    if (!done) return;
    departure.discard();
    const said =
      value.isToClient && client
        ? t('people.departure.moved', { name, client: client.name })
        : t('people.departure.left', { name });
    notifyDone(t, said, { undo: true, operationId: done.operationId });
  };

  if (draft.isOpen && draft.value)
    return <PersonForm draft={draft} value={draft.value} onSave={() => void correct()} />;
  if (departure.isOpen && departure.value)
    return (
      <DepartureForm
        contact={contact}
        draft={departure}
        value={departure.value}
        onSave={() => void leave()}
      />
    );

  return (
    <article className={hasLeft ? `${styles.person} ${styles.left}` : styles.person}>
      <div className={styles.line}>
        <p className={styles.who}>
          <b className={styles.name}>{name}</b>
          {position !== null && <span className={styles.position}>{position}</span>}
          {isMain && !hasLeft && <span className={styles.main}>{t('people.main')}</span>}
          {hasLeft && (
            <span className={styles.gone}>
              <IconDoorExit size={12} stroke={1.5} aria-hidden />
              {t('people.gone')}
            </span>
          )}
        </p>
        <span className={styles.actions}>
          {hasDetails(contact) && (
            <ActionIcon
              variant="subtle"
              aria-expanded={isOpen}
              aria-controls={detailsId}
              aria-label={t('people.more', { name })}
              title={t('people.more', { name })}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? <IconChevronUp size={16} stroke={1.5} /> : <IconChevronDown size={16} stroke={1.5} />}
            </ActionIcon>
          )}
          <ActionIcon
            ref={pencil}
            variant="subtle"
            aria-label={t('card.form.editEntry', { what: name })}
            title={t('card.form.edit')}
            onClick={() => draft.open(personDraftOf(contact))}
          >
            <IconPencil size={16} stroke={1.5} />
          </ActionIcon>
          <PersonMenu
            ref={menu}
            contact={contact}
            onMain={() => void update({ isMain: !isMain })}
            onLeave={() => departure.open(blankDeparture(contact, today()))}
            onRemove={() => void remove()}
          />
        </span>
      </div>
      {hasLeft ? <Departure contact={contact} /> : <PersonFacts contact={contact} />}
      {!hasLeft && (phones.length > 0 || emails.length > 0) && (
        <div className={styles.reach}>
          <PhoneLinks phones={phones} />
          <EmailLinks emails={emails} />
        </div>
      )}
      {!hasLeft && birthday !== null && <BirthdaySoon birthday={birthday} />}
      {isOpen && <PersonDetails contact={contact} id={detailsId} />}
    </article>
  );
}
