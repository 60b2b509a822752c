import type { EventTalk } from './events.ts';
import type { Said } from './said.ts';

/** Why part of an order came back: what stands beside the return, and how we learned of it. */
export interface Fault {
  readonly note: Said;
  readonly talk: EventTalk;
}

export const faults: readonly Fault[] = [
  {
    note: ['Возврат: замяты коробки при перевозке', 'Return: boxes crushed in transit'],
    talk: [
      'email',
      'theirs',
      'Рекламация: часть коробок замята, просят принять назад.',
      'Complaint: some boxes are crushed, they want to return them.',
    ],
  },
  {
    note: ['Возврат: не тот размер', 'Return: wrong size'],
    talk: [
      'call',
      'theirs',
      'Пришёл не тот размер; оформили возврат.',
      'The wrong size came; the return is arranged.',
    ],
  },
  {
    note: ['Возврат: брак в одной паллете', 'Return: one faulty pallet'],
    talk: [
      'message',
      'theirs',
      'Фото брака с приёмки. Забрали следующей машиной.',
      'Photo of faulty goods. Taken back by the next truck.',
    ],
  },
  {
    note: ['Возврат: лишнее количество', 'Return: more than ordered'],
    talk: [
      'call',
      'theirs',
      'Привезли больше, чем заказано; лишнее заберём.',
      'More came than ordered; we take it back.',
    ],
  },
];
