import { useParams } from '@tanstack/react-router';
import { MergePage } from '../features/merging/merge-page.tsx';

/** The two clients that the address names, side by side. */
export function MergeRoute() {
  const { firstId, secondId } = useParams({ from: '/merge/$firstId/$secondId' });
  return <MergePage firstId={firstId} secondId={secondId} />;
}
