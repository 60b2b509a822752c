import { Button } from '@mantine/core';
import { IconFilterOff, IconPlus, IconSchool, IconTableImport, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../../../shared/contract/clients.ts';
import { EmptyState } from '../../components/states.tsx';
import { useRead, useWrite } from '../../lib/api.ts';
import { useCurrentList } from '../../lib/current-list.ts';
import { useNewClient } from '../../lib/new-client.ts';
import { notifyError } from '../../lib/notify.ts';

/** There are no clients at all: three ways to begin. */
export function NoClients() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const profile = useRead('app.info', {}).data?.profile;
  const openProfile = useWrite('app.openProfile');
  return (
    <EmptyState
      icon={<IconUsers size={32} stroke={1.5} />}
      title={t('list.empty.title')}
      text={t('list.empty.text')}
      actions={
        <>
          <Button
            leftSection={<IconTableImport size={16} stroke={1.5} />}
            onClick={() => void navigate({ to: '/import' })}
          >
            {t('list.empty.import')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.5} />}
            onClick={useNewClient.getState().open}
          >
            {t('list.empty.add')}
          </Button>
          {profile === 'own' && (
            <Button
              variant="default"
              leftSection={<IconSchool size={16} stroke={1.5} />}
              loading={openProfile.isPending}
              onClick={() =>
                openProfile.mutate({ profile: 'sample' }, { onError: (error) => notifyError(t, error) })
              }
            >
              {t('list.empty.sample')}
            </Button>
          )}
        </>
      }
    />
  );
}

/** The search or the filters find nobody: what to let go of. */
export function NothingFound({ query }: { query: ListQuery }) {
  const { t } = useTranslation();
  const list = useCurrentList.getState();
  const clearFilters = () => list.change({ ...list.state, query: { ...list.state.query, filters: [] } });
  return (
    <EmptyState
      icon={<IconFilterOff size={32} stroke={1.5} />}
      title={
        query.search === ''
          ? t('list.nothing.title')
          : t('list.nothing.titleSearch', { search: query.search })
      }
      text={query.filters.length > 0 ? t('list.nothing.textFilters') : t('list.nothing.text')}
      actions={
        <>
          {query.search !== '' && (
            <Button variant="default" onClick={() => list.search('')}>
              {t('list.nothing.clearSearch')}
            </Button>
          )}
          {query.filters.length > 0 && (
            <Button variant="default" onClick={clearFilters}>
              {t('list.filters.clear')}
            </Button>
          )}
        </>
      }
    />
  );
}
