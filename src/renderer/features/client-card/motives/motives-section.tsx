import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { heldOnlyByFragile, type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import { useRead } from '../../../lib/api.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { Section } from '../section.tsx';
import { WarningLine } from '../warning-line.tsx';
import { useCardChange, useSave } from '../writes.ts';
import { inOrder, motiveInputs, proveMotive, toggleMotive, togglePrimary } from './motive-edits.ts';
import { MotiveRow } from './motive-row.tsx';
import styles from './motives-section.module.css';
import { PastChecks } from './past-checks.tsx';

interface MotivesSectionProps {
  readonly card: Card;
  /** Shows all ten and takes the focus: the person came here to set motives. */
  readonly isSought: boolean;
}

/** Why the client came or comes: those recorded with their evidence, and on demand all ten to choose from. */
export function MotivesSection({ card, isSought }: MotivesSectionProps) {
  const { t } = useTranslation();
  const clientId = card.client.id;
  const change = useCardChange(clientId);
  const save = useSave();
  const watch = useRead('motives.watch', { clientId }, { keepPrevious: true }).data;
  const held = inOrder(card.motives);
  const [isWide, setWide] = useState(isSought || held.length === 0);
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const shown = isWide ? motives : motives.filter((motive) => held.some((each) => each.motive === motive));

  useEffect(() => {
    if (isSought) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);

  const set = (next: ClientMotive[]) =>
    change((old) => ({ ...old, motives: next }), 'motives.set', { clientId, motives: motiveInputs(next) });
  const answer = async (motive: Motive, holds: boolean) => {
    const checked = await save('motives.check', { clientId, motive, holds });
    if (!checked) return;
    opener.current?.focus();
    if (!holds)
      notifyDone(t, t('bonds.motives.isOver', { motive: t(`domain.motiveShort.${motive}`) }), {
        undo: true,
        operationId: checked.operationId,
      });
  };

  return (
    <Section
      title={t('fields.motives')}
      actions={
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          aria-expanded={isWide}
          onClick={() => setWide(!isWide)}
        >
          {isWide ? t('card.motives.showHeld') : t('card.motives.showAll')}
        </Button>
      }
    >
      {heldOnlyByFragile(held.map((each) => each.motive)) && (
        <WarningLine>{t('bonds.motives.exposed')}</WarningLine>
      )}
      {shown.length === 0 && <p className={styles.none}>{t('card.motives.none')}</p>}
      <ul ref={list} className={styles.list}>
        {shown.map((motive, index) => (
          <MotiveRow
            key={motive}
            clientId={clientId}
            motive={motive}
            held={held.find((each) => each.motive === motive)}
            question={watch?.questions.find((each) => each.motive === motive)}
            contacts={card.contacts}
            isChoice={isWide}
            autoFocus={isSought && index === 0}
            onToggle={() => void set(toggleMotive(held, motive))}
            onPrimary={() => void set(togglePrimary(held, motive))}
            onProve={(evidence) => set(proveMotive(held, motive, evidence))}
            onAnswer={(holds) => void answer(motive, holds)}
          />
        ))}
      </ul>
      <PastChecks checks={watch?.checks ?? []} />
    </Section>
  );
}
