import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { TimelineEntry as Entry } from '../../../../shared/contract/timeline.ts';
import { useSoughtRecord } from '../sought-record.ts';
import { useEntryWords } from './entry-words.ts';
import { useShortDay } from './short-day.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import styles from './timeline-list.module.css';
import { useScrollPlace } from './use-scroll-place.ts';

interface TimelineListProps {
  readonly entries: readonly Entry[];
  readonly contacts: readonly Contact[];
  readonly hasMore: boolean;
  /** The last wish to see a record that was met, or was there before the card was. */
  readonly served: RefObject<number>;
  readonly onMore: () => void;
}

const ROW_PX = 58;
const OVERSCAN = 8;
/** How many rows before the last one the next are asked for. */
const AHEAD = 40;

const monthOf = (entry: Entry | undefined): string => entry?.day.slice(0, 7) ?? '';

/** The events one after another, each month under its heading; only what is in sight is drawn. */
export function TimelineList({ entries, contacts, hasMore, served, onMore }: TimelineListProps) {
  const { t } = useTranslation();
  const { month } = useShortDay();
  const wordsOf = useEntryWords(contacts);
  const list = useRef<HTMLDivElement>(null);
  const { scroller, offset } = useScrollPlace(list);
  const [current, setCurrent] = useState(0);
  const [sought, setSought] = useState<number | null>(null);
  // What it answers changes while it stays the same object: nothing here may remember it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => entries[index]?.record.id ?? index,
    overscan: OVERSCAN,
    scrollMargin: offset,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= entries.length - AHEAD) onMore();
  });

  const scrollTo = useEffectEvent((index: number) => virtualizer.scrollToIndex(index));
  useEffect(() => {
    if (sought !== null) scrollTo(sought);
  }, [sought]);
  const { length } = entries;
  const goTo = useCallback(
    (index: number) => {
      const to = Math.max(0, Math.min(length - 1, index));
      setCurrent(to);
      setSought(to);
    },
    [length],
  );
  const { id: wished, wishes } = useSoughtRecord();
  const serve = useEffectEvent(() => {
    if (served.current === wishes) return;
    const index = entries.findIndex(({ record }) => record.id === wished);
    if (index >= 0) {
      served.current = wishes;
      goTo(index);
    } else if (hasMore) onMore();
  });
  // An older record is read up to, page by page.
  useEffect(() => serve(), [wishes, length]);
  const onFocus = useCallback((index: number) => {
    setCurrent(index);
    setSought(null);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'ARTICLE') return;
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(to);
  };

  return (
    <div
      ref={list}
      role="group"
      aria-label={t('events.timeline.list')}
      aria-description={t('events.timeline.keys')}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ index, key, start }) => {
        const entry = entries[index];
        if (!entry) return null;
        const isFirstOfMonth = monthOf(entry) !== monthOf(entries[index - 1]);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {isFirstOfMonth && <h3 className={styles.month}>{month(monthOf(entry))}</h3>}
            <TimelineEntry
              entry={entry}
              index={index}
              wordsOf={wordsOf}
              contacts={contacts}
              isCurrent={index === Math.min(current, entries.length - 1)}
              isSought={index === sought}
              onFocus={onFocus}
              onRemoved={goTo}
            />
          </div>
        );
      })}
    </div>
  );
}
