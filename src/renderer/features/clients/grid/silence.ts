import type { ListCell } from '../../../../shared/contract/clients.ts';

/** Silence twice as long as the client's own rhythm is a sign. */
const TOO_LONG = 2;

/** How many times longer than usual a client has been silent; null while that is no sign. */
export function timesLonger(silentDays: number, rhythmDays: ListCell | undefined): number | null {
  if (typeof rhythmDays !== 'number' || rhythmDays <= 0 || silentDays <= TOO_LONG * rhythmDays) return null;
  const times = silentDays / rhythmDays;
  return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
}
