import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCheck, ImportKind } from '../../../shared/contract/imports.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './check-figures.module.css';

/** What all rows come to, before anything is brought in. */
export function CheckFigures({ check, kind }: { check: ImportCheck; kind: ImportKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = check.updates + check.unchanged;
  return (
    <dl className={styles.figures}>
      <Figure label={t(kind === 'clients' ? 'imports.check.new' : 'imports.check.newPurchases')}>
        {format.number(check.creates)}
      </Figure>
      <Figure
        label={t('imports.check.known')}
        note={known > 0 ? t('imports.check.willChange', { count: check.updates }) : null}
      >
        {format.number(known)}
      </Figure>
      <Figure label={t('imports.check.refused')} warns={check.refused > 0}>
        {format.number(check.refused)}
      </Figure>
      {kind === 'clients' ? (
        <Figure label={t('imports.check.people')}>{format.number(check.people)}</Figure>
      ) : (
        <Figure label={t('imports.check.new')}>{format.number(check.newClientCount)}</Figure>
      )}
      {check.joinedCount > 0 && (
        <Figure label={t('imports.check.joined')}>{format.number(check.joinedCount)}</Figure>
      )}
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly note?: string | null;
  readonly warns?: boolean;
  readonly children: ReactNode;
}

function Figure({ label, note = null, warns = false, children }: FigureProps) {
  return (
    <div className={styles.figure} data-warns={warns || undefined}>
      <dt>{label}</dt>
      <dd>
        {warns && <IconAlertTriangle size={16} stroke={1.75} aria-hidden />}
        <strong>{children}</strong>
        {note !== null && <span>{note}</span>}
      </dd>
    </div>
  );
}
