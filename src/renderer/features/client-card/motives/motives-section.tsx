import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { heldOnlyByFragile, motives } from '../../../../shared/domain/motives/motives.ts';
import { Section } from '../section.tsx';
import { WarningLine } from '../warning-line.tsx';
import { useCardChange } from '../writes.ts';
import { inOrder, motiveInputs, noteMotive, toggleMotive, togglePrimary } from './motive-edits.ts';
import { MotiveRow } from './motive-row.tsx';
import styles from './motives-section.module.css';

interface MotivesSectionProps {
  readonly card: Card;
  /** Shows all ten and takes the focus: the person came here to set motives. */
  readonly isSought: boolean;
}

/** Why the client came or comes: those recorded, and on demand all ten to choose from. */
export function MotivesSection({ card, isSought }: MotivesSectionProps) {
  const { t } = useTranslation();
  const clientId = card.client.id;
  const change = useCardChange(clientId);
  const held = inOrder(card.motives);
  const [isWide, setWide] = useState(isSought || held.length === 0);
  const list = useRef<HTMLUListElement>(null);
  const shown = isWide ? motives : motives.filter((motive) => held.some((each) => each.motive === motive));

  useEffect(() => {
    if (isSought) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);

  const set = (next: ClientMotive[]) =>
    change((old) => ({ ...old, motives: next }), 'motives.set', { clientId, motives: motiveInputs(next) });

  return (
    <Section
      title={t('fields.motives')}
      actions={
        <Button size="compact-sm" variant="default" aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? t('card.motives.showHeld') : t('card.motives.showAll')}
        </Button>
      }
    >
      {heldOnlyByFragile(held.map((each) => each.motive)) && (
        <WarningLine>
          {t('card.motives.onlyFragile', {
            motives: held.map((each) => t(`domain.motive.${each.motive}`).toLocaleLowerCase()).join(', '),
          })}
        </WarningLine>
      )}
      {shown.length === 0 && <p className={styles.none}>{t('card.motives.none')}</p>}
      <ul ref={list} className={styles.list}>
        {shown.map((motive, index) => (
          <MotiveRow
            key={motive}
            clientId={clientId}
            motive={motive}
            held={held.find((each) => each.motive === motive)}
            autoFocus={isSought && index === 0}
            onToggle={() => void set(toggleMotive(held, motive))}
            onPrimary={() => void set(togglePrimary(held, motive))}
            onNote={(note) => set(noteMotive(held, motive, note))}
          />
        ))}
      </ul>
    </Section>
  );
}
