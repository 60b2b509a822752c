import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../shared/contract/contract.ts';
import { type TimelineKind, timelineKinds } from '../../../../shared/domain/timeline/timeline.ts';
import { useFormat } from '../../../lib/format.ts';
import { EventIcon } from '../events/event-icon.tsx';
import styles from './kind-chips.module.css';

interface KindChipsProps {
  readonly totals: Output<'timeline.page'>['totals'];
  /** The kinds that are shown; all where it is empty. */
  readonly chosen: readonly TimelineKind[];
  readonly onChoose: (kinds: readonly TimelineKind[]) => void;
}

/** How many kinds are in sight before the others are asked for. */
const IN_SIGHT = 5;

/** The kinds of event there are, each with how many: a press shows one kind alone, more presses add others. */
export function KindChips({ totals, chosen, onChoose }: KindChipsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kinds = timelineKinds.filter((kind) => totals[kind] > 0 || chosen.includes(kind));
  const [isWhole, setWhole] = useState(false);
  const inSight = isWhole ? kinds : kinds.filter((kind, i) => i < IN_SIGHT || chosen.includes(kind));
  const hidden = kinds.length - inSight.length;
  const all = timelineKinds.reduce((sum, kind) => sum + totals[kind], 0);
  const toggle = (kind: TimelineKind) =>
    onChoose(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind]);
  if (kinds.length < 2 && chosen.length === 0) return null;
  return (
    <div role="group" aria-label={t('events.timeline.filter')} className={styles.chips}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={chosen.length === 0}
        onClick={() => onChoose([])}
      >
        {t('events.timeline.all')} <span className={styles.count}>{format.number(all)}</span>
      </button>
      {inSight.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <EventIcon kind={kind} />
          {t(`events.kinds.${kind}`)} <span className={styles.count}>{format.number(totals[kind])}</span>
        </button>
      ))}
      {(isWhole || hidden > 0) && kinds.length > IN_SIGHT && (
        <button
          type="button"
          className={styles.chip}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('events.timeline.fewerKinds') : t('events.timeline.moreKinds', { count: hidden })}
        </button>
      )}
    </div>
  );
}
