import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../lib/notify.ts';
import links from './links.module.css';
import { seekRecord } from './sought-record.ts';

interface RecordLinkProps {
  /** Null for what is recorded on the client itself: then it is no link. */
  readonly id: string | null;
  readonly children: ReactNode;
}

/** Words that lead to the record they speak of, elsewhere on the card. */
export function RecordLink({ id, children }: RecordLinkProps) {
  const { t } = useTranslation();
  if (id === null) return <span>{children}</span>;
  const seek = async () => {
    if (!(await seekRecord(id))) notifyDone(t, t('bonds.notShown'));
  };
  return (
    <button type="button" className={`${links.link} ${links.words}`} onClick={() => void seek()}>
      {children}
    </button>
  );
}
