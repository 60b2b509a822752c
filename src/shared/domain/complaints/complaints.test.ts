import { expect, it } from 'vitest';
import { complaintState } from './complaints.ts';

it.each([
  [{ dueOn: null, answeredOn: null }, 'open'],
  [{ dueOn: '2026-06-15', answeredOn: null }, 'open'],
  [{ dueOn: '2026-06-14', answeredOn: null }, 'overdue'],
  [{ dueOn: '2026-06-14', answeredOn: '2026-06-15' }, 'answered'],
])('on 15 June 2026 the complaint %j is %s', (dates, state) => {
  expect(complaintState(dates, '2026-06-15')).toBe(state);
});
