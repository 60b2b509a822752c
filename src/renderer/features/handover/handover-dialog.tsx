import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoverCounts, HandoverScope } from '../../../shared/contract/handover.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { useActDialog } from '../../lib/act-dialog.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { describeError } from '../../lib/errors.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';

/** Gives clients with their open work to another manager: how much beforehand, and one undo for all. */
export function HandoverDialog() {
  const { t } = useTranslation();
  const { act, close } = useActDialog();
  const asked = act?.kind === 'handover' ? act : null;
  const title = asked?.from
    ? t('safekeeping.handover.ofManager', { name: asked.from })
    : t('safekeeping.handover.title');
  return (
    <Modal opened={asked !== null} onClose={close} title={title} size={480}>
      {asked && <HandoverForm scope={asked.scope} onClose={close} />}
    </Modal>
  );
}

const NOBODY = 'nobody';

function HandoverForm({ scope, onClose }: { scope: HandoverScope; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: managers = [] } = useRead('managers.list', {});
  const move = useWrite('handover.move');
  const to = chosen === NOBODY ? null : chosen;
  const isOwn = (id: string) => 'managerId' in scope && scope.managerId === id;
  const preview = useRead(
    'handover.preview',
    { scope, to },
    { enabled: chosen !== null, keepPrevious: true },
  );
  const what = preview.data ? countsText(t, format, preview.data) : '';

  const submit = () => {
    if (chosen === null || what === '') return;
    move.mutate(
      { scope, to },
      {
        onError: (error) => notifyError(t, error),
        onSuccess: ({ operationId, ...counts }) => {
          notifyDone(t, t('safekeeping.handover.done', { what: countsText(t, format, counts) }), {
            undo: true,
            operationId,
          });
          onClose();
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={12}>
        <Select
          data-autofocus
          label={t('safekeeping.handover.to')}
          searchable
          selectFirstOptionOnChange
          data={[
            ...managers
              .filter(({ id, leftOn }) => leftOn === null && !isOwn(id))
              .map(({ id, name }) => ({ value: id, label: name })),
            { value: NOBODY, label: t('safekeeping.handover.toNobody') },
          ]}
          value={chosen}
          onChange={setChosen}
          maxDropdownHeight={240}
        />
        <p role="status">
          {preview.error
            ? describeError(t, preview.error).message
            : chosen !== null &&
              preview.data &&
              (what === '' ? t('safekeeping.handover.nothing') : t('safekeeping.handover.goes', { what }))}
        </p>
        <p>{t('safekeeping.handover.stays')}</p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('app.kit.cancel')}
          </Button>
          <Button type="submit" disabled={chosen === null || what === ''} loading={move.isPending}>
            {t('safekeeping.handover.move')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** `12 clients, 3 open tasks`; empty where nothing changes hands. */
function countsText(t: Translate, format: Format, { clients, records }: HandoverCounts): string {
  const numbered = (count: number) => ({ count, number: format.number(count) });
  const parts = records.flatMap(({ table, count }) =>
    table === 'task' || table === 'complaint' ? [t(`safekeeping.handover.${table}`, numbered(count))] : [],
  );
  if (clients > 0) parts.unshift(t('safekeeping.handover.clients', numbered(clients)));
  return parts.join(', ');
}
