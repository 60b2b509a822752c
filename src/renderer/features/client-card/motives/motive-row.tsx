import { ActionIcon, Checkbox } from '@mantine/core';
import { IconBulb, IconHourglassEmpty, IconPencil, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { isFragile, type Motive } from '../../../../shared/domain/motives/motives.ts';
import { MotiveIcon } from '../../../components/motive-label.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import type { MotiveEvidence } from './motive-edits.ts';
import { MotiveForm } from './motive-form.tsx';
import { MotiveQuestion, type Question } from './motive-question.tsx';
import styles from './motives-section.module.css';

interface MotiveRowProps {
  readonly clientId: string;
  readonly motive: Motive;
  /** What is recorded of it; undefined while the client does not hold it. */
  readonly held: ClientMotive | undefined;
  readonly question: Question | undefined;
  readonly contacts: readonly Contact[];
  /** Whether it can be ticked and unticked here. */
  readonly isChoice: boolean;
  readonly autoFocus: boolean;
  readonly onToggle: () => void;
  readonly onPrimary: () => void;
  readonly onProve: (evidence: MotiveEvidence) => Promise<boolean>;
  readonly onAnswer: (holds: boolean) => void;
}

/** One of the ten motives: whether it holds the client, what shows it, and what strengthens it. */
export function MotiveRow(props: MotiveRowProps) {
  const { clientId, motive, held, question, contacts, isChoice, autoFocus, onToggle, onPrimary } = props;
  const { t } = useTranslation();
  const draft = useDraft<MotiveEvidence>(clientId, `motive:${motive}`);
  const opener = useFocusBack(draft.isOpen);
  const [isAdvised, setAdvised] = useState(false);
  const advice = useId();
  const name = t(`domain.motive.${motive}`);
  const short = t(`domain.motiveShort.${motive}`);

  const prove = async () => {
    if (draft.value && (await props.onProve(tidied(draft.value)))) draft.discard();
  };
  const label = (
    <span className={held ? `${styles.label} ${styles.held}` : styles.label}>
      <MotiveIcon motive={motive} />
      <span>
        <span className={held?.isPrimary === true ? styles.main : undefined}>{name}</span>{' '}
        {isFragile(motive) && (
          <span className={styles.fragile} title={t('domain.fragileAbout')}>
            <IconHourglassEmpty size={12} stroke={1.5} aria-hidden />
            {t('domain.fragile')}
          </span>
        )}
        {held?.isPrimary === true && <span className={styles.word}> {t('card.motives.isPrimary')}</span>}
        {held?.strength && <span className={styles.strength}> · {t(`bonds.strength.${held.strength}`)}</span>}
      </span>
    </span>
  );

  return (
    <li className={styles.row} data-record={held?.id} tabIndex={-1}>
      <div className={styles.line}>
        {isChoice ? (
          <Checkbox
            className={styles.check}
            size="xs"
            checked={held !== undefined}
            autoFocus={autoFocus}
            onChange={onToggle}
            label={label}
          />
        ) : (
          <span className={styles.check}>{label}</span>
        )}
        {held && (
          <span className={styles.actions}>
            <ActionIcon
              variant="subtle"
              aria-expanded={isAdvised}
              aria-controls={advice}
              aria-label={t('bonds.motives.strengthenOf', { motive: short })}
              title={t('bonds.motives.strengthen')}
              onClick={() => setAdvised(!isAdvised)}
            >
              <IconBulb size={16} stroke={1.5} />
            </ActionIcon>
            <ActionIcon
              ref={opener}
              variant="subtle"
              aria-expanded={draft.isOpen}
              aria-label={t('bonds.motives.evidence', { motive: short })}
              title={t('bonds.motives.addEvidence')}
              onClick={() => (draft.isOpen ? draft.close() : draft.open(held))}
            >
              <IconPencil size={16} stroke={1.5} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-pressed={held.isPrimary}
              aria-label={t('card.motives.makePrimary', { motive: name })}
              title={t('card.motives.primary')}
              onClick={onPrimary}
            >
              {held.isPrimary ? <IconStarFilled size={16} /> : <IconStar size={16} stroke={1.5} />}
            </ActionIcon>
          </span>
        )}
      </div>
      {question && <MotiveQuestion question={question} onAnswer={props.onAnswer} />}
      {held &&
        (draft.isOpen && draft.value ? (
          <MotiveForm
            motive={motive}
            draft={draft}
            value={draft.value}
            contacts={contacts}
            onSave={() => void prove()}
          />
        ) : (
          <Evidence held={held} contacts={contacts} />
        ))}
      <div id={advice} hidden={!isAdvised} className={styles.advice}>
        {t(`bonds.strengthen.${motive}`)}
      </div>
    </li>
  );
}

/** The quote, who said it and when; of an interest fed by advertising, when it fades. */
function Evidence({ held, contacts }: { held: ClientMotive; contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = contacts.find(({ id }) => id === held.contactId)?.name;
  const when = held.saidOn === null ? null : format.date(held.saidOn);
  const isSaid = who !== undefined || when !== null;
  const fades =
    held.motive !== 'advertised_interest'
      ? null
      : held.fadesOn === null
        ? t('bonds.motives.fadesWhen')
        : t('bonds.motives.fades', { date: format.date(held.fadesOn) });
  if (held.note === null && !isSaid && fades === null) return null;
  return (
    <p className={styles.evidence}>
      {held.note !== null && <q className={styles.quote}>{held.note}</q>}
      {isSaid && (
        <span>
          {held.note !== null && ' — '}
          {who}
          {who !== undefined && when !== null && ', '}
          {when !== null && <span className={styles.when}>{when}</span>}
        </span>
      )}
      {fades !== null && <span className={styles.fades}>{fades}</span>}
    </p>
  );
}

/** Blank words are none. */
const tidied = ({ note, contactId, saidOn, strength, fadesOn }: MotiveEvidence): MotiveEvidence => ({
  note: note === null || note.trim() === '' ? null : note.trim(),
  contactId,
  saidOn,
  strength,
  fadesOn,
});
