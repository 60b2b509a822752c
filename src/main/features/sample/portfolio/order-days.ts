import { HORIZON } from './days.ts';
import type { Story } from './lots.ts';
import type { Random } from './random.ts';

/** Orders never come closer than this, so that two of them never share a day. */
const LEAST_GAP = 4;
/** When the decline of a declining client began, in days before today. */
const DECLINE_BEGAN = 240;
const AWAY = [220, 420] as const;

/** How many days before today a client ordered, latest first. */
export function orderDays(random: Random, story: Story, rhythm: number): number[] {
  if (story === 'prospect') return [];
  const last = lastOrder(random, story, rhythm);
  if (story === 'oneOff') return random.chance(0.4) ? [last, last + random.int(20, 60)] : [last];
  const first = Math.max(firstOrder(random, story), last + rhythm * 3);
  const days: number[] = [];
  for (let day = last; day <= Math.min(first, HORIZON); day += gapAt(random, story, rhythm, day)) {
    if (story !== 'returned' || day < AWAY[0] || day > AWAY[1]) days.push(day);
  }
  return days;
}

/** The size of an order as a share of the usual one, so many days before today. */
export function sizeAt(story: Story, day: number): number {
  if (story === 'growing') return 1.4 - (0.8 * day) / HORIZON;
  if (story === 'declining' && day < DECLINE_BEGAN) return 0.4 + (0.6 * day) / DECLINE_BEGAN;
  return 1;
}

function lastOrder(random: Random, story: Story, rhythm: number): number {
  switch (story) {
    case 'stopped':
      return Math.round(rhythm * random.between(3.7, 5.2));
    case 'dormant':
      return Math.max(random.int(150, 260), Math.round(rhythm * 3.5));
    case 'lost':
      return random.int(120, 400);
    case 'oneOff':
      return random.int(60, 420);
    default:
      return random.int(0, Math.round(rhythm * 0.8));
  }
}

function firstOrder(random: Random, story: Story): number {
  if (story === 'newcomer') return random.int(60, 270);
  if (story === 'returned' || story === 'lost' || story === 'dormant') return HORIZON;
  return random.chance(0.2) ? random.int(380, 700) : HORIZON;
}

function gapAt(random: Random, story: Story, rhythm: number, day: number): number {
  const slower = story === 'declining' && day < DECLINE_BEGAN ? 1.35 : 1;
  const jitter = 0.7 + 0.3 * (random.next() + random.next());
  return Math.max(LEAST_GAP, Math.round(rhythm * slower * jitter));
}
