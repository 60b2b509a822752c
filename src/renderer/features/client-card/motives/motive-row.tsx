import { ActionIcon, Checkbox } from '@mantine/core';
import { IconHourglassEmpty, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { isFragile, type Motive } from '../../../../shared/domain/motives/motives.ts';
import { MotiveIcon } from '../../../components/motive-label.tsx';
import { LongTextEditor } from '../details/editors.tsx';
import { InPlace } from '../details/in-place.tsx';
import styles from './motives-section.module.css';

interface MotiveRowProps {
  readonly clientId: string;
  readonly motive: Motive;
  /** What is recorded of it; undefined while the client does not hold it. */
  readonly held: ClientMotive | undefined;
  readonly autoFocus: boolean;
  readonly onToggle: () => void;
  readonly onPrimary: () => void;
  readonly onNote: (note: string) => Promise<boolean>;
}

/** One of the ten motives: whether it holds the client, whether it is the primary one, and a note on it. */
export function MotiveRow({
  clientId,
  motive,
  held,
  autoFocus,
  onToggle,
  onPrimary,
  onNote,
}: MotiveRowProps) {
  const { t } = useTranslation();
  const name = t(`domain.motive.${motive}`);
  const note = held?.note ?? '';
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Checkbox
          className={styles.check}
          size="xs"
          checked={held !== undefined}
          autoFocus={autoFocus}
          onChange={onToggle}
          label={
            <span className={held ? `${styles.label} ${styles.held}` : styles.label}>
              <MotiveIcon motive={motive} />
              <span>
                {name}{' '}
                {isFragile(motive) && (
                  <span className={styles.fragile} title={t('domain.fragileAbout')}>
                    <IconHourglassEmpty size={12} stroke={1.5} aria-hidden />
                    {t('domain.fragile')}
                  </span>
                )}
              </span>
            </span>
          }
        />
        {held && (
          <span className={styles.primary}>
            {held.isPrimary && <span className={styles.word}>{t('card.motives.isPrimary')}</span>}
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
      {held && (
        <div className={styles.note}>
          <InPlace
            clientId={clientId}
            name={`motive:${motive}`}
            label={t('card.motives.noteOn', { motive: name })}
            placeholder={t('card.motives.addNote')}
            value={note}
            text={note}
            isMultiline
            onSave={onNote}
            editor={(editor) => <LongTextEditor {...editor} maxLength={2000} />}
          >
            {note}
          </InPlace>
        </div>
      )}
    </li>
  );
}
