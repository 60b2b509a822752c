import { addDays } from '../../time.ts';
import type { ClientFacts } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** A complaint that is open, came again, or was answered so that the client stayed dissatisfied. */
export function complaint(facts: ClientFacts, { memoryDays }: SignParameters): Verdict {
  const { today } = facts;
  const recent = facts.complaints.filter(({ receivedOn }) => isWithin(receivedOn, memoryDays, today));
  const open = facts.complaints.filter(({ answeredOn }) => answeredOn === null);
  const badly = recent.filter(({ outcome }) => outcome === 'dissatisfied');
  const repeated = recent.length > 1 ? recent : [];
  const changesOn = nextDay(today, [
    ...recent.map(({ receivedOn }) => leavesOn(receivedOn, memoryDays)),
    ...open.map(({ dueOn }) => (dueOn === null ? null : addDays(dueOn, 1))),
  ]);
  const seen = [...new Set([...open, ...badly, ...repeated])];
  const oldest = earliest(seen, ({ receivedOn }) => receivedOn);
  if (!oldest) return { finding: null, changesOn };
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const isSevere =
    overdue.length > 0 || badly.length > 0 || seen.some(({ severity }) => severity === 'critical');
  return {
    finding: {
      severity: isSevere ? 'severe' : 'warning',
      since: oldest.receivedOn,
      countsFrom: open.includes(oldest) ? oldest.receivedOn : null,
      figures: { open: open.length, overdue: overdue.length, badly: badly.length, recent: recent.length },
      names: [],
      events: latestFirst(seen.map(({ id, receivedOn }) => ({ kind: 'complaint', id, on: receivedOn }))),
      episode: oldest.id,
    },
    changesOn,
  };
}
