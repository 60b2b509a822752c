import { useParams } from '@tanstack/react-router';
import { ClientCardPage } from '../features/client-card/client-card-page.tsx';

/** The card of the client that the address names. */
export function ClientRoute() {
  const { clientId } = useParams({ from: '/clients/$clientId' });
  return <ClientCardPage clientId={clientId} />;
}
