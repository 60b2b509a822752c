import type { timelineContract } from '../../../shared/contract/timeline.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { timelinePage, timelineTotals } from './timeline.repository.ts';

export const createTimelineHandlers = ({ sql }: CoreParts): Handlers<keyof typeof timelineContract> => ({
  'timeline.page': ({ clientId, kinds, search, before, limit }) => {
    clientName(sql, clientId);
    return {
      ...timelinePage(sql, clientId, { kinds, search, before: before ?? null, limit }),
      totals: timelineTotals(sql, clientId, search),
    };
  },
});
