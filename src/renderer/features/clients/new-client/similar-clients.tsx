import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { digitsOf, nameKey } from '../../../../shared/text.ts';
import { useRead } from '../../../lib/api.ts';
import styles from './similar-clients.module.css';

interface SimilarClientsProps {
  readonly name: string;
  readonly taxId: string;
  readonly phone: string;
  readonly email: string;
  readonly onOpen: () => void;
}

const SHOWN = 3;
const MIN_NAME = 3;
const MIN_DIGITS = 7;

/** Clients that may be the one being added, so that none comes in twice. */
export function SimilarClients({ name, taxId, phone, email, onOpen }: SimilarClientsProps) {
  const { t } = useTranslation();
  const key = nameKey(name);
  const found = [
    useFound(key.length >= MIN_NAME ? key : ''),
    useFound(digitsOf(taxId).length >= MIN_DIGITS ? taxId.trim() : ''),
    useFound(digitsOf(phone).length >= MIN_DIGITS ? phone.trim() : ''),
    useFound(/.@.+\../.test(email) ? email.trim() : ''),
  ].flat();
  const similar = [...new Map(found.map((client) => [client.id, client])).values()].slice(0, SHOWN);
  return (
    <div role="status" className={styles.place}>
      {similar.length > 0 && (
        <div className={styles.similar}>
          <p className={styles.title}>
            <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
            {t('list.create.similar')}
          </p>
          <ul className={styles.list}>
            {similar.map((client) => (
              <li key={client.id}>
                <a href={`#/clients/${client.id}`} onClick={onOpen}>
                  {client.name}
                </a>
                {client.about !== '' && <span className={styles.about}> · {client.about}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface Similar {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

function useFound(search: string): readonly Similar[] {
  const [asked] = useDebouncedValue(search, 150);
  const { data } = useRead(
    'clients.page',
    {
      query: { search: asked.slice(0, 200), filters: [], sort: [] },
      columns: ['name', 'city', 'taxId'],
      offset: 0,
      limit: SHOWN,
    },
    { enabled: asked !== '' },
  );
  if (search === '' || !data) return [];
  return data.rows.map(([id, name, ...about]) => ({
    id: String(id),
    name: String(name),
    about: about.filter((part) => part !== null && part !== '').join(' · '),
  }));
}
