import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconCopyCheck,
  IconSettings,
  IconTableExport,
  IconUserQuestion,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { BackupButton } from './backup-button.tsx';
import styles from './rail.module.css';

/** The places, at the left edge; icons alone where the window is narrow or enlarged. */
export function Rail() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: info } = useRead('app.info', {});
  const isNarrow = useMediaQuery('(max-width: 1099px)', false, { getInitialValueInEffect: false });
  return (
    <nav className={styles.rail} aria-label={t('app.shell.places')}>
      <Link to="/clients" className={styles.brand} tabIndex={-1} aria-hidden>
        <span className={styles.sign} />
        <span className={styles.label}>Fealty</span>
      </Link>
      <Place
        to="/clients"
        icon={IconUsers}
        name={t('app.places.clients')}
        count={info ? format.number(info.clients) : ''}
        isNarrow={isNarrow}
      />
      <Place to="/gaps" icon={IconUserQuestion} name={t('app.places.gaps')} isNarrow={isNarrow} />
      <Place to="/import" icon={IconTableExport} name={t('app.places.import')} isNarrow={isNarrow} />
      <Place to="/duplicates" icon={IconCopyCheck} name={t('app.places.tidy')} isNarrow={isNarrow} />
      <span className={styles.gap} />
      <BackupButton isNarrow={isNarrow} />
      <Place to="/settings" icon={IconSettings} name={t('app.places.settings')} isNarrow={isNarrow} />
    </nav>
  );
}

interface PlaceProps {
  readonly to: NonNullable<LinkProps['to']>;
  readonly icon: TablerIcon;
  readonly name: string;
  readonly count?: string;
  readonly isNarrow: boolean;
}

function Place({ to, icon: Icon, name, count = '', isNarrow }: PlaceProps) {
  return (
    <Tooltip label={count === '' ? name : `${name} · ${count}`} position="right" disabled={!isNarrow}>
      <Link to={to} className={styles.place} activeProps={{ 'aria-current': 'page' }}>
        <Icon className={styles.icon} size={18} stroke={1.5} aria-hidden />
        <span className={styles.label}>{name}</span>
        {count !== '' && <span className={styles.count}>{count}</span>}
      </Link>
    </Tooltip>
  );
}
