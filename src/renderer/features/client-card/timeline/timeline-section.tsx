import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { TimelineKind } from '../../../../shared/domain/timeline/timeline.ts';
import { ErrorState, LoadingState } from '../../../components/states.tsx';
import { useQuickLog } from '../../../lib/quick-log.ts';
import { AddMenu, addedKinds } from '../events/add-menu.tsx';
import { AddedEvent, type AddState } from '../events/added-event.tsx';
import type { FormKind } from '../events/event-forms.ts';
import { useFocusBack } from '../focus-back.ts';
import { Section } from '../section.tsx';
import { useSoughtRecord } from '../sought-record.ts';
import { KindChips } from './kind-chips.tsx';
import { LogButton } from './log-button.tsx';
import { PressureLine } from './pressure-line.tsx';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline-section.module.css';
import { everything, useTimeline } from './use-timeline.ts';

const SEARCH_PAUSE_MS = 120;

/** What happened with the client, latest first, and the place to record more. */
export function TimelineSection({ card }: { card: Card }) {
  const { t } = useTranslation();
  const { contacts, client } = card;
  const [kinds, setKinds] = useState<readonly TimelineKind[]>(everything.kinds);
  const [search, setSearch] = useState(everything.search);
  const [settledSearch] = useDebouncedValue(search.trim(), SEARCH_PAUSE_MS);
  const [sought, setSought] = useState<Partial<Record<FormKind, number>>>({});
  const [states, setStates] = useState<Partial<Record<FormKind, AddState>>>({});
  const timeline = useTimeline(client.id, { kinds, search: settledSearch });
  const addButton = useFocusBack(Object.values(states).includes('open'));
  const { open: openLog } = useQuickLog.getState();

  const add = (kind: FormKind) => setSought({ ...sought, [kind]: (sought[kind] ?? 0) + 1 });
  const onState = useCallback(
    (kind: FormKind, state: AddState) => setStates((before) => ({ ...before, [kind]: state })),
    [],
  );
  const showAll = () => {
    setKinds([]);
    setSearch('');
  };
  const { wishes } = useSoughtRecord();
  const served = useRef(wishes);
  // A record that somebody wants to see may be among those left out.
  const seek = useEffectEvent(() => {
    if (served.current !== wishes) showAll();
  });
  useEffect(() => seek(), [wishes]);
  const { entries, totals } = timeline;
  const isNarrowed = kinds.length > 0 || settledSearch !== '';

  return (
    <Section
      title={t('events.timeline.title')}
      actions={
        <>
          <TextInput
            size="xs"
            className={styles.search ?? ''}
            aria-label={t('events.timeline.search')}
            placeholder={t('events.timeline.search')}
            leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
            rightSection={
              search !== '' && (
                <ActionIcon
                  size="xs"
                  variant="subtle"
                  aria-label={t('events.timeline.clear')}
                  onClick={() => setSearch('')}
                >
                  <IconX size={14} stroke={1.5} />
                </ActionIcon>
              )
            }
            maxLength={200}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || search === '') return;
              event.preventDefault();
              setSearch('');
            }}
          />
          <AddMenu
            ref={addButton}
            waiting={addedKinds.flatMap(({ kind }) => (states[kind] === 'waiting' ? [kind] : []))}
            onAdd={add}
            onLog={openLog}
          />
        </>
      }
    >
      <LogButton clientId={client.id} onOpen={openLog} />
      {addedKinds.map(({ kind }) => (
        <AddedEvent
          key={kind}
          kind={kind}
          clientId={client.id}
          contacts={contacts}
          sought={sought[kind] ?? 0}
          onState={onState}
        />
      ))}
      {totals && <KindChips totals={totals} chosen={kinds} onChoose={setKinds} />}
      <PressureLine clientId={client.id} />
      {timeline.error && <ErrorState error={timeline.error} onRetry={timeline.retry} />}
      {!entries && !timeline.error && <LoadingState />}
      {entries?.length === 0 && (
        <div className={styles.empty}>
          {isNarrowed ? (
            <>
              {t('events.timeline.nothingFound')}{' '}
              <Button size="compact-xs" variant="default" onClick={showAll}>
                {t('events.timeline.showAll')}
              </Button>
            </>
          ) : (
            t('events.timeline.empty')
          )}
        </div>
      )}
      {entries && entries.length > 0 && (
        <TimelineList
          // Another choice begins at its own first row.
          key={`${kinds.join()} ${settledSearch}`}
          entries={entries}
          contacts={contacts}
          hasMore={timeline.hasMore}
          served={served}
          onMore={timeline.readMore}
        />
      )}
    </Section>
  );
}
