import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportCheck } from '../../../shared/contract/imports.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './check-table.module.css';
import { CheckTable } from './check-table.tsx';
import { Doubt } from './doubt.tsx';
import { useImportSession } from './session.ts';
import { WaySelect } from './way-select.tsx';

type NewClient = ImportCheck['newClients'][number];

/** Clients that a list of purchases would add, with the rows that name them and whom each may be. */
export function NewClientsTable({ check }: { check: ImportCheck }) {
  const { t } = useTranslation();
  const { newClients, newClientCount } = check;
  const doubtful = newClients.filter(({ perhaps }) => perhaps !== null);
  // Those that need a decision come first.
  const ordered = [...doubtful, ...newClients.filter(({ perhaps }) => perhaps === null)];

  return (
    <CheckTable
      title={t('imports.newClients.title', { count: newClientCount })}
      about={
        <>
          <p className={styles.secondary}>{t('imports.newClients.about')}</p>
          {doubtful.length > 0 && (
            <Doubt>{t('imports.newClients.doubtful', { count: doubtful.length })}</Doubt>
          )}
        </>
      }
      columns={[
        t('imports.newClients.name'),
        t('imports.newClients.rows'),
        ...(doubtful.length > 0 ? [t('imports.newClients.perhaps'), t('imports.duplicates.way')] : []),
      ]}
      numbered={false}
      more={
        newClients.length < newClientCount
          ? t('imports.problems.shown', { shown: newClients.length, count: newClientCount })
          : null
      }
    >
      {ordered.map((client) => (
        <NewClientRow key={client.rows[0]} client={client} canBeKnown={doubtful.length > 0} />
      ))}
    </CheckTable>
  );
}

interface NewClientRowProps {
  readonly client: NewClient;
  /** Whether any of the clients may be known already. */
  readonly canBeKnown: boolean;
}

function NewClientRow({ client, canBeKnown }: NewClientRowProps) {
  const { name, rows, rowCount, perhaps } = client;
  const { t } = useTranslation();
  const format = useFormat();
  const { rowWays, chooseRowWay } = useImportSession();
  const [first = 0] = rows;
  const more = rowCount - rows.length;
  const named = rows.map((row) => format.number(row)).join(', ');
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.short}>
        {more > 0 ? t('imports.newClients.moreRows', { rows: named, count: more }) : named}
      </td>
      {canBeKnown && (
        <>
          <td className={styles.name}>
            {perhaps && (
              <>
                <Link to="/clients/$clientId" params={{ clientId: perhaps.id }}>
                  {perhaps.name}
                </Link>{' '}
                <span className={styles.secondary}>
                  {t('imports.newClients.by', { by: t(`imports.duplicates.keys.${perhaps.by}`) })}
                </span>
              </>
            )}
          </td>
          <td>
            {perhaps ? (
              <WaySelect
                row={first}
                way={rowWays[first] ?? 'create'}
                ways={(['create', 'update'] as const).map((value) => ({
                  value,
                  label: t(`imports.newClients.ways.${value}`),
                }))}
                onWay={chooseRowWay}
              />
            ) : (
              t('imports.newClients.ways.create')
            )}
          </td>
        </>
      )}
    </tr>
  );
}
