import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../lib/connection.ts';
import { Strip } from './strip.tsx';

/** Says that the core does not answer, for as long as it does not. */
export function ConnectionStrip() {
  const { t } = useTranslation();
  const isLost = useConnection((connection) => connection.isLost);
  return isLost ? (
    <Strip tone="risk" icon={<IconPlugConnectedX size={16} stroke={1.5} />} text={t('app.connection.lost')} />
  ) : null;
}
