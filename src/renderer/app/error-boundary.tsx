import { Button } from '@mantine/core';
import { IconMoodSad, IconRefresh } from '@tabler/icons-react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/states.tsx';

/** What to see where a screen failed: what is saved stays saved, and a reload helps mostly. */
export function Failure() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<IconMoodSad size={32} stroke={1.5} />}
      title={t('app.failure.title')}
      text={t('app.failure.text')}
      actions={
        <Button leftSection={<IconRefresh size={16} stroke={1.5} />} onClick={() => window.location.reload()}>
          {t('app.failure.reload')}
        </Button>
      }
    />
  );
}

/** Catches what no screen caught. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    console.error(error, componentStack);
  }

  override render() {
    return this.state.hasFailed ? <Failure /> : this.props.children;
  }
}
