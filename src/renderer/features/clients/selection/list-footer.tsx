import { Button } from '@mantine/core';
import {
  IconArrowsJoin2,
  IconEdit,
  IconFileSpreadsheet,
  IconTrash,
  IconUserShare,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListQuery, Selection } from '../../../../shared/contract/clients.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useActDialog } from '../../../lib/act-dialog.ts';
import { useRead, useWrite } from '../../../lib/api.ts';
import { useCurrentList } from '../../../lib/current-list.ts';
import { useExportDialog } from '../../../lib/export-dialog.ts';
import { useFormat } from '../../../lib/format.ts';
import {
  type ListSelection,
  nothingSelected,
  selectedCount,
  toContract,
} from '../../../lib/list-selection.ts';
import { notifyDone, notifyError } from '../../../lib/notify.ts';
import { useSettings } from '../../../lib/settings.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import styles from './list-footer.module.css';

interface ListFooterProps {
  readonly query: ListQuery;
  readonly found: number;
  readonly fields: ListFields;
}

/** What the list adds up to; while clients are selected, what they add up to and what can be done with them. */
export function ListFooter({ query, found, fields }: ListFooterProps) {
  const selection = useCurrentList((list) => list.selection);
  const count = selectedCount(selection, found);
  return (
    <footer className={styles.footer}>
      {count === 0 ? (
        <FoundTotals query={query} />
      ) : (
        <SelectionBar query={query} selection={selection} count={count} fields={fields} />
      )}
    </footer>
  );
}

function FoundTotals({ query }: { query: ListQuery }) {
  const { t } = useTranslation();
  const { data } = useRead('clients.totals', { selection: { query, except: [] } }, { keepPrevious: true });
  return (
    <p className={styles.totals} role="status">
      {data && (
        <>
          <Totals totals={data} />
          <span>{t('list.footer.selected', { number: 0 })}</span>
        </>
      )}
    </p>
  );
}

/** How many clients, what they bought in 12 months and what they owe; parts that never break inside. */
function Totals({
  totals,
  isSelection = false,
}: {
  totals: Output<'clients.totals'>;
  isSelection?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  return (
    <>
      {!isSelection && (
        <span>{t('list.footer.clients', { count: totals.count, number: format.number(totals.count) })}</span>
      )}
      <span>{t('list.footer.revenue', { amount: format.money(totals.revenue12m, currency) })}</span>
      {totals.debt > 0 && (
        <span>{t('list.footer.debt', { amount: format.money(totals.debt, currency) })}</span>
      )}
    </>
  );
}

interface SelectionBarProps {
  readonly query: ListQuery;
  readonly selection: ListSelection;
  readonly count: number;
  readonly fields: ListFields;
}

function SelectionBar({ query, selection, count, fields }: SelectionBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [edited, setEdited] = useState<Selection | null>(null);
  const chosen = toContract(selection, query);
  const { data } = useRead('clients.totals', { selection: chosen }, { keepPrevious: true });
  const remove = useWrite('clients.remove');
  const navigate = useNavigate();
  const pair = pairOf(chosen);
  const clear = () => useCurrentList.getState().select(nothingSelected);

  const onRemove = () =>
    remove.mutate(
      { selection: chosen },
      {
        onSuccess: ({ removed, operationId }) => {
          clear();
          notifyDone(t, t('list.selection.removed', { count: removed }), { undo: true, operationId });
        },
        onError: (error) => notifyError(t, error),
      },
    );
  return (
    <>
      <strong className={styles.count} role="status">
        {t('list.selection.count', { number: format.number(count) })}
      </strong>
      <div className={styles.actions}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconEdit size={16} stroke={1.5} />}
          onClick={() => setEdited(chosen)}
        >
          {t('list.selection.edit')}
        </Button>
        {pair && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowsJoin2 size={16} stroke={1.5} />}
            onClick={() => {
              clear();
              void navigate({ to: '/merge/$firstId/$secondId', params: pair });
            }}
          >
            {t('safekeeping.merge.merge')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUserShare size={16} stroke={1.5} />}
          onClick={() =>
            useActDialog.getState().ask({ kind: 'handover', scope: { selection: chosen }, from: null })
          }
        >
          {t('safekeeping.handover.action')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileSpreadsheet size={16} stroke={1.5} />}
          onClick={() => useExportDialog.getState().open()}
        >
          {t('list.selection.export')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTrash size={16} stroke={1.5} />}
          loading={remove.isPending}
          onClick={onRemove}
        >
          {t('list.selection.remove')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" rightSection={<KeyHint keys="Esc" />} onClick={clear}>
          {t('list.selection.clear')}
        </Button>
      </div>
      <p className={styles.totals}>{data && <Totals totals={data} isSelection />}</p>
      <BulkEditDialog
        selection={edited}
        count={data?.count ?? count}
        fields={fields}
        onClose={() => setEdited(null)}
      />
    </>
  );
}

/** The two clients of a selection of two, which can be made one. */
function pairOf(selection: Selection): { firstId: string; secondId: string } | null {
  const [firstId, secondId, ...more] = 'ids' in selection ? selection.ids : [];
  return firstId !== undefined && secondId !== undefined && more.length === 0 ? { firstId, secondId } : null;
}
