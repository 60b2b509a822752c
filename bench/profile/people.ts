import type { Random } from './random.ts';
import { fathers, men, positions, surnames, women } from './words.ts';

/** A row of `contact`, without its ids. */
export interface Person {
  readonly name: string;
  readonly position: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly birthday: string | null;
}

export function fullName(random: Random): string {
  const isWoman = random.happens(0.5);
  const surname = random.pick(surnames) + (isWoman ? 'а' : '');
  const first = random.pick(isWoman ? women : men);
  return `${surname} ${first} ${random.pick(fathers)}${isWoman ? 'на' : 'ич'}`;
}

export const phone = (random: Random): string =>
  `+7 (9${random.digits(2)}) ${random.digits(3)}-${random.digits(2)}-${random.digits(2)}`;

export function person(random: Random, domain: string): Person {
  const two = (count: number) => String(count).padStart(2, '0');
  return {
    name: fullName(random),
    position: random.pick(positions),
    phones: random.happens(0.8) ? [phone(random)] : [],
    emails: random.happens(0.7) ? [`p${random.digits(5)}@${domain}`] : [],
    birthday: random.happens(0.3)
      ? `${random.whole(1955, 2001)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
      : null,
  };
}
