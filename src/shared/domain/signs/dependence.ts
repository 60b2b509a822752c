import type { ClientFacts } from './client-facts.ts';
import { nothingFound, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** So much of our revenue comes from one client that its leaving would be a blow (domain.md §6). */
export function dependence(facts: ClientFacts, { dependence: { notice, warn } }: SignParameters): Verdict {
  const { revenueShare, today } = facts;
  if (revenueShare === null || revenueShare < notice) return nothingFound;
  return {
    finding: {
      severity: revenueShare >= warn ? 'warning' : 'notice',
      since: today,
      countsFrom: null,
      figures: { percent: Math.round(revenueShare * 100) },
      names: [],
      events: [],
      episode: 'share',
    },
    changesOn: null,
  };
}
