import type { briefContract } from '../../../shared/contract/brief.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { PortfolioMeansCache } from '../loyalty/portfolio-means.ts';
import { clientBrief } from './brief.ts';

export const createBriefHandlers = (
  { sql, clock }: CoreParts,
  means: PortfolioMeansCache,
): Handlers<keyof typeof briefContract> => ({
  'clients.brief': ({ id }) => {
    const today = clock.today();
    return clientBrief(sql, id, today, means.read(today));
  },
});
