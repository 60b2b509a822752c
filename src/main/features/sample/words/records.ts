import type { Voice } from '../../../../shared/domain/interviews/interviews.ts';
import type { Said } from './said.ts';

/** What people say when they are asked how it went. */
export const quotes: Record<Voice, readonly Said[]> = {
  promoter: [
    ['«Заказал и забыл — вот за это и люблю».', '"I order and forget about it: that is what I like."'],
    ['«Посоветовал вас соседям по складу».', '"I told the neighbours in our warehouse about you."'],
    ['«Менеджер помнит наш заказ лучше нас».', '"Your manager knows our order better than we do."'],
    ['«Ни разу не подвели перед сезоном».', '"You never let us down before the season."'],
  ],
  passive: [
    [
      '«Всё нормально, но долго отвечаете на запрос цены».',
      '"Fine, but you take long to answer a price request."',
    ],
    [
      '«Работаем, претензий нет. Цены смотрю у всех».',
      '"It works, no complaints. I look at everyone\'s prices."',
    ],
    ['«Довозите вовремя, документы приходят позже».', '"Deliveries are on time, the papers come later."'],
  ],
  detractor: [
    ['«Звоните, только когда мы молчим».', '"You only call when we are silent."'],
    ['«Третий раз привозят не то, а решать некому».', '"The third wrong delivery, and nobody to settle it."'],
    ['«Был бы выбор — давно бы ушли».', '"If there were a choice we would be gone."'],
    ['«Обещали перезвонить в марте».', '"You promised to call back in March."'],
  ],
};

/** What we promise. */
export const promised: readonly Said[] = [
  ['Прислать прайс с оптовой сеткой', 'Send the price list with the volume steps'],
  ['Зарезервировать месячный запас', 'Reserve a month of stock'],
  ['Заменить помятые коробки', 'Replace the crushed boxes'],
  ['Подготовить акт сверки', 'Prepare the statement of account'],
  ['Привезти образцы новой плёнки', 'Bring samples of the new film'],
  ['Ответить по отсрочке платежа', 'Answer about longer payment terms'],
  ['Прислать паспорта качества на партию', 'Send the quality certificates of the batch'],
];

/** What is to be done next. */
export const nextSteps: readonly Said[] = [
  ['Узнать планы на квартал', 'Ask for the plans of the quarter'],
  ['Договориться о визите на склад', 'Arrange a visit to their warehouse'],
  ['Позвонить после доставки', 'Call after the delivery'],
  ['Показать новые позиции', 'Show the new items'],
  ['Обсудить договор на следующий год', 'Talk over the contract for next year'],
  ['Поблагодарить за отзыв', 'Thank them for the testimonial'],
];

export const grievances: readonly { readonly what: Said; readonly answer: Said }[] = [
  {
    what: ['Привезли на шесть дней позже, линия стояла', 'Delivered six days late, their line stood still'],
    answer: ['Извинились, следующая доставка за наш счёт', 'Apologised, the next delivery is on us'],
  },
  {
    what: ['В паллете брак: плёнка рвётся', 'A faulty pallet: the film tears'],
    answer: ['Забрали и заменили за два дня', 'Taken back and replaced within two days'],
  },
  {
    what: ['Счёт не совпал с договорённостью', 'The invoice differs from what was agreed'],
    answer: ['Исправили счёт, извинились письмом', 'Corrected the invoice and apologised in writing'],
  },
  {
    what: ['Водитель отказался ждать разгрузку', 'The driver refused to wait for unloading'],
    answer: ['Сменили перевозчика на этом направлении', 'Another carrier drives this route now'],
  },
];

/** What competitors offer, and where we know it from. */
export const rivalry: readonly { readonly offer: Said; readonly source: Said }[] = [
  {
    offer: ['−4 % на основные позиции', '4 % off the main items'],
    source: ['Со слов закупщика', 'The buyer told us'],
  },
  { offer: ['Отсрочка 60 дней', '60 days to pay'], source: ['Видели чужой счёт', 'We saw their invoice'] },
  {
    offer: ['Склад в том же городе', 'A warehouse in the same city'],
    source: ['Со слов кладовщика', 'The storekeeper told us'],
  },
  {
    offer: ['Бесплатная пробная партия', 'A free trial lot'],
    source: ['Паллеты на их складе', 'Pallets in their warehouse'],
  },
];

export const demands: readonly { readonly demand: Said; readonly given: Said; readonly back: Said }[] = [
  {
    demand: ['Минус 7 %, иначе уходим', '7 % off or we leave'],
    given: ['Скидка 3 % на квартал', '3 % off for a quarter'],
    back: ['Объём вырос на десятую часть', 'Volume rose by a tenth'],
  },
  {
    demand: ['Отсрочка 45 дней, иначе тендер', '45 days of credit or a tender'],
    given: ['Отсрочка 30 дней вместо 14', '30 days instead of 14'],
    back: ['Ничего: заказали столько же', 'Nothing: they ordered as before'],
  },
  {
    demand: ['Бесплатная доставка или расстаёмся', 'Free delivery or goodbye'],
    given: ['Доставка бесплатно от двух паллет', 'Free delivery from two pallets up'],
    back: ['Берут целыми паллетами', 'They now buy full pallets'],
  },
];

export const praises: readonly Said[] = [
  [
    '«Пятый год без единого срыва. Спасибо вашей смене на складе!»',
    '"Five years without a single slip. Thanks to your warehouse crew!"',
  ],
  ['«Лучший сервис среди наших поставщиков».', '"The best service among our suppliers."'],
  [
    '«Менеджер решает вопросы до того, как мы о них узнаём».',
    '"Your manager solves things before we hear of them."',
  ],
];

/** Whom clients sent to us. */
export const recommended: readonly Said[] = [
  ['Складской комплекс по соседству', 'The warehouse next door'],
  ['Филиал в соседнем городе', 'Their branch in the next city'],
  ['Партнёр по логистике', 'Their logistics partner'],
];

export const presents: readonly Said[] = [
  ['Коробка чая и открытка', 'A box of tea and a card'],
  ['Книга о путешествиях', 'A book about travels'],
  ['Настольный календарь', 'A desk calendar'],
  ['Корзина фруктов', 'A basket of fruit'],
  ['Рулетка с гравировкой', 'An engraved tape measure'],
];

export const titles: readonly Said[] = [
  ['Лучший оптовик года', 'Best wholesaler of the year'],
  ['Партнёр года', 'Partner of the year'],
];

/** What a person cares for. */
export const interests: readonly Said[] = [
  ['Рыбалка', 'Fishing'],
  ['Шахматы', 'Chess'],
  ['Дача и теплицы', 'The country house and its greenhouses'],
  ['Полумарафоны', 'Half-marathons'],
  ['Хоккей, болеет за местный клуб', 'Ice hockey, a fan of the local club'],
  ['Походы с палаткой', 'Hiking with a tent'],
];
