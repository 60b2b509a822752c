import type { LossReason } from '../../../../shared/domain/clients/status.ts';
import type { Direction, InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';

/** A talk that has a cause. */
export type EventTalk = readonly [kind: InteractionKind, from: Direction, russian: string, english: string];

export type Topic =
  | 'slip'
  | 'apology'
  | 'debt'
  | 'ultimatum'
  | 'competitor'
  | 'praise'
  | 'unanswered'
  | 'prospect'
  | 'newYear';

export const eventTalks: Record<Topic, readonly EventTalk[]> = {
  slip: [
    [
      'call',
      'theirs',
      'Недовольны: обещанный день прошёл, машины нет.',
      'Unhappy: the promised day has passed and no truck.',
    ],
    [
      'call',
      'theirs',
      'Спрашивают, где заказ: склад почти пустой.',
      'Ask where the order is: their stock is almost gone.',
    ],
    [
      'email',
      'theirs',
      'Рекламация на срок: просят объяснить задержку письмом.',
      'Complaint: they want the delay explained in writing.',
    ],
    [
      'message',
      'theirs',
      '«Опять ждём?» Перезвонили, объяснили.',
      '"Waiting again?" We called back and explained.',
    ],
  ],
  apology: [
    [
      'call',
      'ours',
      'Извинились за срыв срока, следующий заказ с приоритетом.',
      'Apologised for the delay; the next order goes first.',
    ],
    [
      'call',
      'ours',
      'Признали ошибку склада, назвали новый день и приехали в него.',
      'Admitted the mistake, named a new day and kept it.',
    ],
    [
      'email',
      'ours',
      'Письмо с причиной задержки и скидкой на доставку.',
      'A letter with the cause of the delay and free delivery.',
    ],
  ],
  debt: [
    [
      'call',
      'ours',
      'Напомнили об оплате: обещают на этой неделе.',
      'Reminded them of the payment: promised this week.',
    ],
    [
      'call',
      'ours',
      'Счёт просрочен, ждут денег от своего заказчика.',
      'Overdue; they wait for money from their own customer.',
    ],
    [
      'email',
      'ours',
      'Акт сверки с просрочкой, ждём ответа.',
      'Statement with the overdue invoice, waiting for an answer.',
    ],
    ['call', 'ours', 'Просят разбить долг на две части.', 'They ask to pay the debt in two parts.'],
  ],
  ultimatum: [
    [
      'call',
      'theirs',
      '«Или минус семь процентов, или уходим». Взяли паузу до понедельника.',
      '"Seven per cent off or we leave." We asked for time until Monday.',
    ],
    [
      'meeting',
      'theirs',
      'Требуют отсрочку 45 дней, иначе объявят тендер.',
      'Demand 45 days of credit or they call a tender.',
    ],
    [
      'email',
      'theirs',
      'Письмо с чужим прайсом: «Жду ваших цен до пятницы».',
      'A competitor\'s price list: "I expect yours by Friday".',
    ],
  ],
  competitor: [
    [
      'call',
      'theirs',
      'Признались, что пробуют другого поставщика: дешевле на 4 %.',
      'Admitted to trying another supplier, 4 % cheaper.',
    ],
    [
      'meeting',
      'ours',
      'Часть объёма ушла на сторону: там склад ближе.',
      'Part of the volume went elsewhere: a closer warehouse.',
    ],
    [
      'visit',
      'ours',
      'На складе стоят паллеты другого поставщика.',
      "Another supplier's pallets stand in their warehouse.",
    ],
    [
      'call',
      'theirs',
      'Показали чужой счёт, просят такую же цену.',
      'Showed a rival invoice and ask for the same price.',
    ],
  ],
  praise: [
    [
      'call',
      'theirs',
      'Благодарят: выручили с субботней отгрузкой.',
      'Thank us for the Saturday delivery that saved them.',
    ],
    [
      'call',
      'theirs',
      'Посоветовали нас партнёрам, дали телефон.',
      'Recommended us to partners and gave a phone number.',
    ],
    ['email', 'theirs', 'Прислали отзыв для сайта.', 'Sent a testimonial for our site.'],
    [
      'message',
      'theirs',
      'Пишут, что с нами спокойно: ни одной остановки.',
      'Write that they feel safe with us: not one stoppage.',
    ],
  ],
  unanswered: [
    ['call', 'ours', 'Звонок, не ответили.', 'Called, no answer.'],
    [
      'email',
      'ours',
      'Спросили письмом, всё ли в порядке. Ответа нет.',
      'Asked by e-mail if all is well. No answer.',
    ],
    [
      'call',
      'ours',
      'Ответил секретарь, обещали передать.',
      'The secretary answered and promised to pass it on.',
    ],
    ['message', 'ours', 'Сообщение прочитано, ответа нет.', 'The message was read, no answer.'],
    [
      'call',
      'ours',
      'Коротко: «Пока ничего не нужно, перезвоним».',
      'Briefly: "Nothing needed now, we will call back".',
    ],
  ],
  /** In the order in which things come on. */
  prospect: [
    [
      'call',
      'ours',
      'Первый звонок: работают с двумя поставщиками, цены посмотрят.',
      'First call: two suppliers so far, willing to see our prices.',
    ],
    ['email', 'ours', 'Отправили прайс и условия доставки.', 'Sent the price list and delivery terms.'],
    [
      'meeting',
      'ours',
      'Знакомство: показали {goods}, просят пробную партию.',
      'First meeting: showed {goods}, they want a trial lot.',
    ],
    [
      'call',
      'theirs',
      'Спрашивают минимальный заказ и отсрочку.',
      'Ask for the least order and payment terms.',
    ],
    ['call', 'ours', 'Решение отложили до нового бюджета.', 'Decision put off until the new budget.'],
  ],
  newYear: [
    ['message', 'ours', 'Поздравили с Новым годом, пожелали спокойной зимы.', 'Sent New Year wishes.'],
    [
      'visit',
      'ours',
      'Завезли подарок к Новому году: чай и календарь.',
      'Brought a New Year present: tea and a calendar.',
    ],
    ['email', 'ours', 'Открытка к Новому году, подписана от руки.', 'A New Year card, signed by hand.'],
  ],
};

/** The last talk with a client that left. */
export const farewells: Record<LossReason, readonly EventTalk[]> = {
  no_visible_reason: [
    [
      'call',
      'ours',
      'Больше не заказывают, причину не назвали.',
      'They stopped ordering and named no reason.',
    ],
  ],
  drifted_parallel: [
    [
      'call',
      'ours',
      'Весь объём понемногу ушёл ко второму поставщику.',
      'Bit by bit all the volume went to their second supplier.',
    ],
  ],
  competitive: [
    [
      'call',
      'ours',
      'Перешли к конкуренту: цена ниже на 8 % и отсрочка дольше.',
      'Went to a competitor: 8 % cheaper and longer credit.',
    ],
  ],
  quality_or_delays: [
    ['call', 'ours', 'Ушли после третьей задержки подряд.', 'Left after the third delay in a row.'],
    [
      'email',
      'theirs',
      'Расторгают договор: брак и сроки.',
      'They end the contract: faulty goods and delays.',
    ],
  ],
  indifferent_treatment: [
    [
      'call',
      'ours',
      '«Вы о нас полгода не вспоминали, мы и ушли».',
      '"You forgot us for half a year, so we left."',
    ],
    [
      'call',
      'ours',
      'Говорят, на письма никто не отвечал, работают с другими.',
      'Nobody answered their letters, they say; they buy elsewhere.',
    ],
    [
      'call',
      'ours',
      'Обиделись: после смены менеджера им никто не позвонил.',
      'Hurt: nobody called them after their manager changed.',
    ],
    [
      'meeting',
      'ours',
      'Встреча запоздала: договор с другим поставщиком уже подписан.',
      'We came too late: they had signed with another supplier.',
    ],
  ],
};
