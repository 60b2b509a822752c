import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import type { Said } from './said.ts';

/** Why a manager puts a client into a category. */
export const reasons: Record<Category, readonly Said[]> = {
  committed: [
    [
      'За год привели двух новых клиентов, сами звонят с предложениями.',
      'Brought us two new clients this year and call with ideas of their own.',
    ],
    [
      'Конкурент давал минус 6 %, отказались сразу и рассказали нам.',
      'A competitor offered 6 % less; they refused at once and told us.',
    ],
    ['Написали отзыв для сайта без просьбы.', 'Wrote a testimonial for our site without being asked.'],
    [
      'Весь объём у нас четвёртый год, советуются по ассортименту.',
      'All their volume with us for four years; they ask our advice on the range.',
    ],
    [
      'Пережили с нами срыв поставки и остались, хвалят за честность.',
      'Stayed through a failed delivery and praise us for being honest about it.',
    ],
    [
      'Гордятся статусом лучшего оптовика, приходят на наши встречи.',
      'Proud of their best-wholesaler title, come to our events.',
    ],
  ],
  faithful: [
    [
      'Заказывают ровно, по одному графику, без споров о цене.',
      'Order steadily to one schedule, never argue about price.',
    ],
    [
      'Довольны сроками, другого поставщика не ищут.',
      'Content with our deadlines, not looking for anyone else.',
    ],
    [
      'Любят постоянство: один менеджер, одна машина, один день.',
      'Like things as they are: one manager, one truck, one day.',
    ],
    ['Спокойно перенесли повышение цен весной.', 'Took the spring price rise calmly.'],
    [
      'На вопрос, что улучшить, отвечают: «Лишь бы не хуже».',
      'Asked what to improve, they say: "Just keep it as it is".',
    ],
    ['Оплачивают в срок, рекламаций за год не было.', 'Pay on time, no complaints in a year.'],
  ],
  switcher: [
    [
      'Примерно треть берут у соседнего склада, не скрывают.',
      'Take about a third from a nearby warehouse and make no secret of it.',
    ],
    [
      'Крупные заказы делят между нами и ещё одним поставщиком.',
      'Split large orders between us and one more supplier.',
    ],
    [
      'Доля то растёт, то падает: смотрят, у кого есть в наличии.',
      'Our share swings: they go by who has stock.',
    ],
    ['Сравнивают каждый счёт, выбирают построчно.', 'Compare every quotation and choose line by line.'],
    [
      'На складе видели паллеты другого поставщика, рядом с нашими.',
      "Another supplier's pallets stand next to ours in their warehouse.",
    ],
    [
      'После задержки в марте часть ассортимента ушла и не вернулась.',
      'After the delay in March part of the range went elsewhere and stayed there.',
    ],
  ],
  blackmailer: [
    [
      'Каждый квартал требуют скидку и грозят уйти.',
      'Demand a discount every quarter and threaten to leave.',
    ],
    [
      '«Или отсрочка 45 дней, или мы не работаем» — уже второй раз.',
      '"45 days of credit or we are done": for the second time.',
    ],
    [
      'Показывают чужие прайсы, но сами пока не переходят.',
      "Wave other people's price lists but have not moved so far.",
    ],
    [
      'Выбили бесплатную доставку, теперь просят и хранение.',
      'Won free delivery, now ask for free storage too.',
    ],
    [
      'Придерживают оплату, пока не согласуем новые условия.',
      'Hold back payment until new terms are agreed.',
    ],
    ['Разговор о цене начинают с угрозы тендером.', 'Open every price talk with the threat of a tender.'],
  ],
  pragmatist: [
    [
      'Решает цена: выиграли мы их тендером, не дружбой.',
      'Price decides: we won them by tender, not friendship.',
    ],
    ['Считают стоимость до копейки, эмоций ноль.', 'Count the cost to the last cent, no sentiment at all.'],
    ['Уйдут за 3 % разницы, сказали прямо.', 'Will leave for a 3 % difference and said so plainly.'],
    ['Берут только то, на что у нас лучшая цена.', 'Buy only what we have the best price for.'],
    [
      'Закупщика оценивают по экономии, остальное ему неважно.',
      'Their buyer is measured by savings; nothing else matters to him.',
    ],
    [
      'Перешли к нам ради отсрочки, так же уйдут к другому.',
      'Came for our payment terms and would go for better ones.',
    ],
  ],
  hostage: [
    ['Кроме нас, в их район с доставкой никто не ездит.', 'Nobody else delivers to their district.'],
    ['Оборудование рассчитано на наш размер, другой не подходит.', 'Their machines take our size only.'],
    ['Связаны годовым договором, ворчат, но берут.', 'Bound by a yearly contract; they grumble and buy.'],
    [
      'Прежний поставщик закрылся, другого пока не нашли.',
      'Their former supplier closed and they have found no other yet.',
    ],
    ['Головной офис утвердил нас, на месте выбора нет.', 'Head office approved us; the branch has no say.'],
    [
      'Только у нас есть нужный сертификат, это их раздражает.',
      'Only we hold the certificate they need, and it annoys them.',
    ],
  ],
};

/** The second question: why they can or cannot leave. */
export const whys: Record<Category, readonly Said[]> = {
  committed: [
    ['Могут, но не хотят: ценят отношения.', 'They can but do not want to: they value the relationship.'],
    ['Рынок открыт, держит личное доверие.', 'The market is open; personal trust keeps them.'],
    ['Привыкли быть среди своих, переход им неприятен.', 'They feel at home here and dislike moving.'],
  ],
  faithful: [
    [
      'Предложения получают, но менять без нужды не станут.',
      'They get offers but will not change without need.',
    ],
    ['Переход стоит времени, которого у них нет.', 'Changing costs time they do not have.'],
    ['Любят постоянство, пока мы не подводим.', 'They like constancy as long as we do not fail them.'],
  ],
  switcher: [
    [
      'Второй поставщик уже подключён, перейти можно за день.',
      'The second supplier is set up; a day is enough.',
    ],
    ['Рядом склад с похожим ассортиментом.', 'A warehouse with a similar range is next door.'],
    ['Договор рамочный, объём ничем не закреплён.', 'The contract is a framework without volumes.'],
  ],
  blackmailer: [
    [
      'Уйти могут, но новый поставщик не даст таких условий.',
      'They can, but no new supplier would match the terms.',
    ],
    ['Грозят чаще, чем ищут.', 'They threaten more than they search.'],
    ['Зависят от наших сроков больше, чем признают.', 'They depend on our deadlines more than they admit.'],
  ],
  pragmatist: [
    ['Ничто не держит, кроме цены.', 'Nothing but price holds them.'],
    ['Тендер раз в год, выиграет любой.', 'A tender once a year; anyone may win.'],
    ['Сравнивают рынок каждый месяц.', 'They check the market every month.'],
  ],
  hostage: [
    ['Заменить нас сейчас нечем.', 'There is nothing to replace us with now.'],
    ['Ближайший аналог в 600 км.', 'The nearest alternative is 600 km away.'],
    ['Срок договора ещё не вышел.', 'The contract still runs.'],
  ],
};
