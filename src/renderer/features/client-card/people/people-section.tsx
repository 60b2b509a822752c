import { Button } from '@mantine/core';
import { IconQuestionMark, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import { somebodyDecides } from '../../../../shared/domain/contacts/people-order.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { Section } from '../section.tsx';
import { useSave } from '../writes.ts';
import styles from './people-section.module.css';
import { Person } from './person.tsx';
import { blankPerson, finishedPerson, type PersonDraft } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

/** Whom one talks to at the client: who decides first, those who left last. */
export function PeopleSection({ card }: { card: Card }) {
  const { t } = useTranslation();
  const save = useSave();
  const clientId = card.client.id;
  const draft = useDraft<PersonDraft>(clientId, 'person');
  const opener = useFocusBack(draft.isOpen);

  const here = card.contacts.filter(({ hasLeft }) => !hasLeft);

  const add = async () => {
    const input = draft.value && finishedPerson(draft.value);
    if (input && (await save('contacts.create', { clientId, ...input }))) draft.discard();
  };

  return (
    <Section
      title={t('fields.people')}
      actions={
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          leftSection={<IconUserPlus size={16} stroke={1.5} />}
          aria-expanded={draft.isOpen}
          onClick={() => (draft.isOpen ? draft.close() : draft.open(blankPerson(card.contacts.length === 0)))}
        >
          {draft.value !== null && !draft.isOpen ? t('card.form.resume') : t('people.add')}
        </Button>
      }
    >
      {draft.isOpen && draft.value && (
        <PersonForm draft={draft} value={draft.value} onSave={() => void add()} />
      )}
      {card.contacts.length === 0 && !draft.isOpen && <p className={styles.empty}>{t('people.none')}</p>}
      {here.length > 0 && !somebodyDecides(here) && (
        <p className={styles.gap}>
          <IconQuestionMark size={16} stroke={1.5} aria-hidden />
          {t('people.nobodyDecides')}
        </p>
      )}
      {card.contacts.map((contact) => (
        <Person key={contact.id} contact={contact} />
      ))}
    </Section>
  );
}
