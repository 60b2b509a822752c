import { Button, Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportFormats } from '../../../shared/contract/exports.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { core, useRead } from '../../lib/api.ts';
import { useCurrentList } from '../../lib/current-list.ts';
import { useFormat } from '../../lib/format.ts';
import { selectedCount, toContract } from '../../lib/list-selection.ts';
import { notifyError } from '../../lib/notify.ts';
import { useExportDialog } from './export-store.ts';
import { lastFormat, rememberFormat } from './last-format.ts';

/** Format and extent; what goes out is what stands on the screen. */
export function ExportForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [kind, setKind] = useState(lastFormat);
  const [isStarting, setStarting] = useState(false);
  const { scope, choose } = useExportDialog();
  const { query, columns } = useCurrentList((list) => list.state);
  const selection = useCurrentList((list) => list.selection);
  const { data } = useRead('clients.totals', { selection: { query, except: [] } });
  const found = data?.count ?? 0;
  const selected = selectedCount(selection, found);
  const chosen = scope === 'selected' && selected > 0 ? 'selected' : 'all';

  const start = async () => {
    setStarting(true);
    try {
      const only = chosen === 'selected' ? { selection: toContract(selection, query) } : {};
      await core.call('exports.start', { query, columns, format: kind, ...only });
      rememberFormat(kind);
      onClose();
    } catch (error) {
      notifyError(t, error);
    } finally {
      setStarting(false);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Stack gap={16}>
        <SegmentedControl
          fullWidth
          aria-label={t('list.exports.format')}
          data={exportFormats.map((each) => ({ value: each, label: t(`list.exports.formats.${each}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Radio.Group
          label={t('list.exports.what')}
          value={chosen}
          onChange={(value) => choose(value === 'selected' ? 'selected' : 'all')}
        >
          <Stack gap={8} mt={8}>
            <Radio value="all" label={t('list.exports.all', { number: format.number(found) })} />
            <Radio
              value="selected"
              disabled={selected === 0}
              label={t('list.exports.selected', { number: format.number(selected) })}
            />
          </Stack>
        </Radio.Group>
        <Text size="xs" c="dimmed">
          {t('list.exports.asOnScreen', { count: columns.length })}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('list.cancel')}
          </Button>
          <Button
            type="submit"
            data-autofocus
            loading={isStarting}
            leftSection={<IconFileSpreadsheet size={16} stroke={1.5} />}
            rightSection={<KeyHint keys="Enter" />}
          >
            {t('list.exports.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
