import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowsSplit,
  IconDots,
  IconHistory,
  IconListDetails,
  IconTrash,
  IconUserOff,
  IconUserShare,
} from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useActDialog } from '../../../lib/act-dialog.ts';
import { useRead } from '../../../lib/api.ts';
import { useBriefPanel } from '../../../lib/brief-panel.ts';

interface CardMenuProps {
  readonly clientId: string;
  /** The button that opens it. */
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** What one rarely does with a client. */
export function CardMenu({ clientId, ref, onHistory, onRemove }: CardMenuProps) {
  const { t } = useTranslation();
  const { ask } = useActDialog.getState();
  const { data: merged = [] } = useRead('merging.of', { id: clientId });
  const handOver = () => ask({ kind: 'handover', scope: { selection: { ids: [clientId] } }, from: null });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={ref} variant="default" aria-label={t('card.head.menu')} title={t('card.head.menu')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconListDetails size={16} stroke={1.5} />}
          onClick={useBriefPanel.getState().toggle}
        >
          {t('brief.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={16} stroke={1.5} />} onClick={onHistory}>
          {t('safekeeping.history.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserShare size={16} stroke={1.5} />} onClick={handOver}>
          {t('safekeeping.handover.action')}
        </Menu.Item>
        {merged.length > 0 && (
          <Menu.Item
            leftSection={<IconArrowsSplit size={16} stroke={1.5} />}
            onClick={() => ask({ kind: 'apart', clientId })}
          >
            {t('safekeeping.apart.title')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconUserOff size={16} stroke={1.5} />}
          onClick={() => ask({ kind: 'erasure', clientId })}
        >
          {t('safekeeping.privacy.action')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={onRemove}>
          {t('card.head.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
