import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../shared/contract/clients.ts';
import { useCurrentClient } from '../../lib/current-client.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { notifyDone } from '../../lib/notify.ts';
import styles from './client-card.module.css';
import { DetailsSection } from './details/details-section.tsx';
import { FiguresStrip } from './figures-strip.tsx';
import { CardHead } from './head/card-head.tsx';
import { useNeighbours } from './head/use-neighbours.ts';
import { HistoryDrawer } from './history/history-drawer.tsx';
import { CategorySection } from './loyalty/category-section.tsx';
import { IndexSection } from './loyalty/index-section.tsx';
import { MotivesSection } from './motives/motives-section.tsx';
import { PeopleSection } from './people/people-section.tsx';
import { OwedSection } from './promises/owed-section.tsx';
import { SafekeepingStrip } from './safekeeping-strip.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';
import { useTitleFocus } from './title-focus.ts';
import { useSave } from './writes.ts';

export type CardFocus = 'category' | 'motives';

interface ClientCardProps {
  readonly card: Card;
  /** The part somebody came for. */
  readonly focus: CardFocus | null;
}

/** The card of one client: who, how much, how bound, what happened, and with whom. */
export function ClientCard({ card, focus }: ClientCardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = useSave();
  const { id, name } = card.client;
  const around = useNeighbours(id);
  const [historyIsOpen, setHistoryOpen] = useState(false);
  const [categorySought, setCategorySought] = useState(focus === 'category' ? 1 : 0);
  const page = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const title = useTitleFocus(card, focus !== null);

  const goBack = () => void navigate({ to: '/clients' });
  const go = (clientId: string) =>
    void navigate({ to: '/clients/$clientId', params: { clientId }, replace: true });
  const closeHistory = () => {
    setHistoryOpen(false);
    menu.current?.focus();
  };
  const remove = async () => {
    const removed = await save('clients.remove', { selection: { ids: [id] } });
    if (!removed) return;
    goBack();
    notifyDone(t, t('card.head.removed', { name }), { undo: true, operationId: removed.operationId });
  };

  // Every client begins at the top, however far down the last one was left.
  useLayoutEffect(() => {
    page.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    useCurrentClient.getState().show(id);
    return () => useCurrentClient.getState().leave(id);
  }, [id]);
  useHotkey('alt+arrowleft', goBack);
  useHotkey('escape', (event) => {
    if (
      !(event.target instanceof Element) ||
      event.target.closest('[role="menu"], [role="listbox"]') === null
    )
      goBack();
  });

  return (
    <div ref={page} className={styles.page}>
      <CardHead
        card={card}
        title={title}
        menu={menu}
        around={around}
        onBack={goBack}
        onGo={go}
        onCategory={() => setCategorySought(categorySought + 1)}
        onHistory={() => setHistoryOpen(true)}
        onRemove={() => void remove()}
      />
      <SafekeepingStrip clientId={id} />
      <FiguresStrip card={card} />
      <div className={styles.columns}>
        <div className={styles.bonds}>
          <MotivesSection card={card} isSought={focus === 'motives'} />
          <CategorySection card={card} sought={categorySought} />
          <IndexSection card={card} />
          <OwedSection card={card} />
        </div>
        <div className={styles.events}>
          <TimelineSection card={card} />
        </div>
        <div className={styles.details}>
          <PeopleSection card={card} />
          <DetailsSection client={card.client} />
        </div>
      </div>
      <HistoryDrawer clientId={id} isOpen={historyIsOpen} onClose={closeHistory} />
    </div>
  );
}
