import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { type DraftForm, useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { Section } from '../section.tsx';
import { useSave } from '../writes.ts';
import { finishedInteraction, type InteractionDraft } from './interaction-draft.ts';
import { InteractionEntry } from './interaction-entry.tsx';
import { InteractionForm } from './interaction-form.tsx';
import { blankPurchase, finishedPurchase, type PurchaseDraft } from './purchase-draft.ts';
import { PurchaseEntry } from './purchase-entry.tsx';
import { PurchaseForm } from './purchase-form.tsx';
import { useShortDay } from './short-day.ts';
import { byMonth, mergeTimeline, type TimelineFilter, timelineFilters } from './timeline-entries.ts';
import styles from './timeline-section.module.css';
import { useTimeline } from './use-timeline.ts';

const FIRST = 30;
const NEXT = 100;

interface TimelineSectionProps {
  readonly card: Card;
  /** The contact being recorded; the head and the key L open it. */
  readonly log: DraftForm<InteractionDraft>;
  readonly logForm: RefObject<HTMLFormElement | null>;
  readonly onLog: () => void;
}

/** What was bought and said, latest first, and the place to record more. */
export function TimelineSection({ card, log, logForm, onLog }: TimelineSectionProps) {
  const { t } = useTranslation();
  const save = useSave();
  const { currency } = useSettings();
  const { month } = useShortDay();
  const clientId = card.client.id;
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [length, setLength] = useState(FIRST);
  const purchase = useDraft<PurchaseDraft>(clientId, 'purchase');
  const buy = useFocusBack(purchase.isOpen);
  const logOpener = useFocusBack(log.isOpen);
  const timeline = useTimeline(card);
  const { entries, hasMore } = mergeTimeline(timeline.purchases, timeline.interactions, filter);

  const record = async () => {
    const input = log.value && finishedInteraction(log.value, Date.now());
    if (input && (await save('interactions.create', { clientId, ...input }))) log.discard();
  };
  const recordPurchase = async () => {
    const input = purchase.value && finishedPurchase(purchase.value);
    if (input && (await save('purchases.create', { clientId, ...input }))) purchase.discard();
  };

  const showMore = () => {
    setLength(length + NEXT);
    if (hasMore && entries.length < length + NEXT) timeline.showMore();
  };

  return (
    <Section
      title={t('card.timeline.title')}
      actions={
        <>
          <ChoiceGroup
            label={t('card.timeline.show')}
            choices={timelineFilters.map((each) => ({
              value: each,
              label: t(`card.timeline.filter.${each}`),
            }))}
            value={filter}
            onChange={setFilter}
          />
          <Button
            ref={buy}
            size="compact-sm"
            variant="default"
            leftSection={<IconPackage size={16} stroke={1.5} />}
            aria-expanded={purchase.isOpen}
            onClick={() =>
              purchase.isOpen ? purchase.close() : purchase.open(blankPurchase(today(), currency))
            }
          >
            {purchase.value !== null && !purchase.isOpen ? t('card.form.resume') : t('card.purchase.add')}
          </Button>
        </>
      }
    >
      {log.isOpen && log.value ? (
        <InteractionForm
          ref={logForm}
          draft={log}
          value={log.value}
          contacts={card.contacts}
          onSave={() => void record()}
        />
      ) : (
        <button ref={logOpener} type="button" className={styles.log} onClick={onLog}>
          {log.value?.text
            ? t('card.timeline.unsaved', { text: log.value.text })
            : t('card.timeline.logHint')}
        </button>
      )}
      {purchase.isOpen && purchase.value && (
        <PurchaseForm draft={purchase} value={purchase.value} onSave={() => void recordPurchase()} />
      )}
      {entries.length === 0 && <p className={styles.empty}>{t(`card.timeline.empty.${filter}`)}</p>}
      {byMonth(entries.slice(0, length)).map((group) => (
        <div key={group.month}>
          <h3 className={styles.month}>{month(group.month)}</h3>
          {group.entries.map((entry) =>
            entry.kind === 'purchase' ? (
              <PurchaseEntry key={entry.purchase.id} purchase={entry.purchase} />
            ) : (
              <InteractionEntry
                key={entry.interaction.id}
                interaction={entry.interaction}
                contacts={card.contacts}
              />
            ),
          )}
        </div>
      ))}
      {(hasMore || entries.length > length) && (
        <Button className={styles.more} variant="default" loading={timeline.isReading} onClick={showMore}>
          {t('card.timeline.more')}
        </Button>
      )}
    </Section>
  );
}
