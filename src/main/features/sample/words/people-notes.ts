import type { Said } from './said.ts';

export const directors: readonly Said[] = [
  ['Генеральный директор', 'Managing director'],
  ['Директор', 'Director'],
  ['Коммерческий директор', 'Commercial director'],
  ['Собственник', 'Owner'],
];

export const colleagues: readonly Said[] = [
  ['Главный бухгалтер', 'Chief accountant'],
  ['Бухгалтер', 'Accountant'],
  ['Заведующий складом', 'Warehouse manager'],
  ['Офис-менеджер', 'Office manager'],
  ['Помощник руководителя', 'Executive assistant'],
  ['Финансовый директор', 'Finance director'],
];

export const owner: Said = ['Индивидуальный предприниматель', 'Sole trader'];

/** What is worth knowing of a person. */
export const traits: readonly Said[] = [
  ['Лучше звонить до обеда.', 'Best reached before lunch.'],
  ['Пишет коротко, звонков не любит.', 'Writes briefly, dislikes calls.'],
  ['Решает не в одиночку: согласует с финансами.', 'Does not decide alone: clears it with finance.'],
  ['Важны сроки, цена на втором месте.', 'Deadlines matter most, price comes second.'],
  ['Увлекается рыбалкой.', 'Keen angler.'],
  ['Двое детей, летом всегда на даче.', 'Two children, spends summers at the country house.'],
  ['Любит чёрный чай и точные цифры.', 'Likes black tea and exact figures.'],
  ['Бегает полумарафоны.', 'Runs half-marathons.'],
  ['Собирает отзывы коллег перед большим заказом.', 'Asks colleagues around before a large order.'],
  ['Ценит, когда предупреждают заранее.', 'Values being warned in advance.'],
];

export const departures: readonly Said[] = [
  ['Больше не работает в компании, дела переданы.', 'No longer with the company, work handed over.'],
  ['Переход к другому работодателю, связь сохраняем.', 'Moved to another employer, we keep in touch.'],
  ['В декрете, замена пока временная.', 'On parental leave, the replacement is temporary.'],
];
