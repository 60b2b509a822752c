import type { Said } from './said.ts';

/** Why part of an order came back. */
export const faults: readonly Said[] = [
  ['Возврат: замяты коробки при перевозке', 'Return: boxes crushed in transit'],
  ['Возврат: не тот размер', 'Return: wrong size'],
  ['Возврат: брак в одной паллете', 'Return: one faulty pallet'],
  ['Возврат: лишнее количество', 'Return: more than ordered'],
];
