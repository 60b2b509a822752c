import type { Motive } from '../../../../shared/domain/motives/motives.ts';
import type { Said } from './said.ts';

/** What the motive looks like at this client. */
export const motiveNotes: Record<Motive, readonly Said[]> = {
  benefit: [
    [
      'Считают экономию на паллете, просят цену за тонну.',
      'Count the saving per pallet, ask for a price per ton.',
    ],
    ['Берут машину целиком ради бесплатной доставки.', 'Take full trucks for the free delivery.'],
  ],
  novelty: [
    ['Первыми пробуют новые позиции.', 'First to try anything new.'],
    ['Просят образцы с каждой выставки.', 'Ask for samples from every fair.'],
  ],
  convenience: [
    ['Заказал до обеда — завтра на складе.', 'Order before lunch, in stock tomorrow.'],
    ['Один счёт на все филиалы.', 'One invoice for all branches.'],
  ],
  prestige: [
    ['Нравится упаковка с собственным логотипом.', 'Like packaging with their own logo.'],
    ['Гордятся званием лучшего оптовика.', 'Proud of the best-wholesaler title.'],
  ],
  attachment: [
    ['Работают с одним менеджером с самого начала.', 'With the same manager from the very first day.'],
    ['Приходят на наши встречи, дружат со складом.', 'Come to our events, on good terms with the warehouse.'],
  ],
  safety: [
    ['Важно, что ни разу не остановили линию.', 'What matters: we never stopped their line.'],
    ['Держим для них запас на месяц.', 'We keep a month of stock for them.'],
  ],
  no_alternative: [
    ['В районе больше никто не возит.', 'Nobody else delivers in the district.'],
    ['Сертификат есть только у нас.', 'Only we hold the certificate.'],
  ],
  advertised_interest: [
    ['Пришли с осенней рекламы, пока пробуют.', 'Came from the autumn campaign, still trying us out.'],
    ['Увидели ролик, взяли пробную партию.', 'Saw the advert and took a trial lot.'],
  ],
  supplier_outage: [
    [
      'У их поставщика ремонт линии до конца квартала.',
      "Their supplier's line is down until the quarter ends.",
    ],
    ['Прежний поставщик задержал контейнер.', 'Their former supplier has a delayed container.'],
  ],
  uninformed: [
    ['Рынок не смотрели, взяли первых из поиска.', 'Did not look around, took the first search result.'],
    ['О складе соседей, похоже, не знают.', 'Seem not to know of the warehouse next door.'],
  ],
};
