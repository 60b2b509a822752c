import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Brief } from '../../../shared/contract/brief.ts';
import type { Contact } from '../../../shared/contract/contacts.ts';
import type { Owed } from '../../../shared/contract/promises.ts';
import { useFormat } from '../../lib/format.ts';
import { Figure } from './figure.tsx';
import styles from './figures-strip.module.css';
import { useOwedWords } from './promises/owed-words.ts';

interface BriefFigureProps {
  /** Undefined until it is there. */
  readonly brief: Brief | undefined;
}

/** How often the client buys, and between what its gaps usually lie. */
export function RhythmFigure({ brief }: BriefFigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rhythm = brief?.buying ?? null;
  const orders = brief?.purchaseDays ?? 0;
  return (
    <Figure
      label={t('fields.rhythmDays')}
      value={rhythm && t('brief.figures.every', { days: format.days(rhythm.usual) })}
      about={
        rhythm && !rhythm.isUncertain
          ? t('brief.figures.range', { low: format.number(rhythm.low), high: format.number(rhythm.high) })
          : orders === 0
            ? t('card.figures.noPurchases')
            : t('brief.figures.uncertain', { count: orders })
      }
    />
  );
}

/** The loyalty index, and whether it rose or fell against the half-year before. */
export function IndexFigure({ brief }: BriefFigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const value = brief?.index.value ?? null;
  const change = brief?.index.change ?? null;
  const Arrow =
    change === null ? null : change < 0 ? IconArrowDownRight : change > 0 ? IconArrowUpRight : IconArrowRight;
  const points = format.number(Math.abs(change ?? 0));
  return (
    <Figure
      label={t('brief.figures.index')}
      value={
        value === null ? null : (
          <span className={change !== null && change < 0 ? styles.risk : styles.trend}>
            {format.number(value)}
            {Arrow && <Arrow size={16} stroke={1.5} aria-hidden />}
          </span>
        )
      }
      about={
        value === null
          ? t('brief.figures.indexUnknown')
          : change === null
            ? t('brief.figures.indexNoChange')
            : change === 0
              ? t('brief.figures.indexSame')
              : t('brief.figures.indexChanged', { points: change < 0 ? `−${points}` : `+${points}` })
      }
    />
  );
}

const LONGEST = 48;

/** What is to be done first: of all that we owe, the most urgent. */
export function NextFigure({ next, contacts }: { next: Owed | undefined; contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOwedWords(contacts);
  // The label says already that it is a next step.
  const what = next?.kind === 'task' ? next.record.what : next && words.what(next);
  return (
    <Figure
      label={t('brief.figures.next')}
      value={
        what === undefined ? null : (
          <span className={styles.action} title={what}>
            {what.length <= LONGEST ? what : `${what.slice(0, LONGEST).trimEnd()}…`}
          </span>
        )
      }
      about={
        next === undefined
          ? t('brief.figures.nothingNext')
          : next.dueOn === null
            ? t('brief.figures.noDay')
            : t(next.state === 'overdue' ? 'brief.figures.overdue' : 'brief.figures.due', {
                date: format.date(next.dueOn),
              })
      }
    />
  );
}
