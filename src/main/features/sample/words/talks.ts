import type { Direction, InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';
import type { Said } from './said.ts';

/** What was talked about in the usual run of things; `{goods}` and `{more}` are what the trade buys. */
export const routineTalks: Record<InteractionKind, Record<Direction, readonly Said[]>> = {
  call: {
    ours: [
      [
        'Уточнили остатки: {goods} заканчиваются, заявку соберут к концу недели.',
        'Checked their stock: {goods} are running out, the order comes by the end of the week.',
      ],
      [
        'Прошлись по прайсу. На {goods} просят держать цену до конца квартала.',
        'Went through the price list. They ask us to hold the price for {goods} until the quarter ends.',
      ],
      [
        'Звонок после доставки: всё пришло целым, замечаний нет.',
        'Call after delivery: all arrived intact, no complaints.',
      ],
      [
        'Напомнили про обычный срок заказа, заявку пришлют завтра.',
        'Reminded them of their usual order day; it comes tomorrow.',
      ],
      [
        'Рассказали про новые {goods}. Просят два образца на пробу.',
        'Told them about the new {goods}. They ask for two samples.',
      ],
      [
        'Согласовали окно разгрузки: с 9 до 12, пропуск оформляет их охрана.',
        'Agreed on an unloading slot from 9 to 12; their guards issue the pass.',
      ],
      [
        'Спросили, как показали себя {goods}. Довольны, но упаковка могла бы быть крепче.',
        'Asked how the {goods} did. Pleased, though the packing could be stronger.',
      ],
      [
        'Разговор на минуту: идёт приёмка, просят перезвонить в четверг.',
        'A minute only: they are receiving goods and ask for a call on Thursday.',
      ],
      [
        'Договорились держать для них запас: {goods} на месяц вперёд.',
        'Agreed to keep a month of stock for them: {goods}.',
      ],
      [
        'Узнавали планы на квартал: объёмы те же, добавятся {goods}.',
        'Asked for the plans of the quarter: same volumes plus {goods}.',
      ],
    ],
    theirs: [
      ['Просят срочно {goods}, нужны до пятницы.', 'Need {goods} urgently, by Friday.'],
      ['Спрашивают, можно ли отгрузить на день раньше.', 'Ask whether we can ship a day earlier.'],
      [
        'Уточняют цену на {goods} при заказе от двух паллет.',
        'Ask for the price of {goods} from two pallets up.',
      ],
      [
        'Нужны сертификаты на {goods}: на следующей неделе проверка.',
        'Need the certificates for {goods}: an inspection is due next week.',
      ],
      [
        'Просят добавить в заказ {goods}, успели до сборки.',
        'Ask to add {goods}; just in time before picking.',
      ],
      [
        'Интересуются отсрочкой: 21 день вместо 14. Обещали им ответить до среды.',
        'Ask for 21 days of credit instead of 14. We promised an answer by Wednesday.',
      ],
      ['Просят закрывающие документы за прошлый месяц.', "Ask for last month's closing documents."],
      ['Сообщили, что меняют адрес склада.', 'Told us that their warehouse is moving.'],
    ],
  },
  meeting: {
    ours: [
      [
        'Встреча у них: обсудили годовой объём и поставки по вторникам.',
        'Met at their office: yearly volume and deliveries on Tuesdays.',
      ],
      [
        'Показали образцы: {goods}. Выбрали плотный вариант, цену пересчитаем.',
        'Showed samples: {goods}. They chose the heavier kind; we are to quote again.',
      ],
      [
        'Итоги полугодия: сроками довольны, просят одну накладную на все филиалы.',
        'Half-year review: pleased with our deadlines, want one waybill for all branches.',
      ],
      [
        'Познакомились с новым руководителем закупок, рассказали, как работаем.',
        'Met the new head of purchasing and showed how we work.',
      ],
      [
        'Обсудили договор: назначили ответственного за рекламации.',
        'Went over the contract: named who answers for complaints.',
      ],
      [
        'Разобрали, где теряется время: заявки теперь шлют одним файлом.',
        'Found where time is lost: orders now come in one file.',
      ],
    ],
    theirs: [
      [
        'Подошли к нам на выставке, спрашивали про {goods}.',
        'Came to our stand at the fair and asked about {goods}.',
      ],
      ['Приехали на наш склад, посмотрели {goods}.', 'Visited our warehouse and looked at {goods}.'],
    ],
  },
  visit: {
    ours: [
      [
        'Были на складе: полки под {goods} полупустые, предложили автопополнение.',
        'At their warehouse: shelves for {goods} half empty, offered automatic refills.',
      ],
      [
        'Объехали две их точки, сверили остатки с последним заказом.',
        'Toured two of their sites, compared stock with the last order.',
      ],
      [
        'Посмотрели, как хранят {goods}: посоветовали другую укладку.',
        'Saw how they store {goods}: suggested another way of stacking.',
      ],
      ['Завезли образцы и подписанный договор.', 'Brought samples and the signed contract.'],
      [
        'Заехали поздравить с годовщиной компании, передали торт.',
        'Dropped in with a cake for their anniversary.',
      ],
    ],
    theirs: [
      ['Заехали за самовывозом, поговорили на рампе.', 'Came to pick up an order; talked at the ramp.'],
      [
        'Посмотрели наш склад, понравился порядок на отгрузке.',
        'Toured our warehouse and liked the order at dispatch.',
      ],
    ],
  },
  email: {
    ours: [
      ['Счёт и график отгрузок на месяц.', 'Invoice and the shipping schedule of the month.'],
      ['Коммерческое предложение: {goods}, действует 14 дней.', 'Quotation: {goods}, valid for 14 days.'],
      [
        'Акт сверки за квартал, ждём подписи.',
        'Reconciliation statement of the quarter, waiting for a signature.',
      ],
      [
        'Новые цены: в среднем плюс 3 %, на {goods} без изменений.',
        'New prices: 3 % up on average, {goods} unchanged.',
      ],
      ['Сертификаты и паспорта качества на {goods}.', 'Certificates and quality papers for {goods}.'],
      [
        'Предупредили, что машина будет на час позже, извинились.',
        'Warned them that the truck will be an hour late and apologised.',
      ],
      [
        'Подборка замен на {goods}: три варианта по цене.',
        'Replacements for {goods}: three options by price.',
      ],
    ],
    theirs: [
      ['Заявка на месяц: {goods} и {more}.', 'Order of the month: {goods} and {more}.'],
      ['Новые реквизиты, просят обновить договор.', 'New bank details; they ask to update the contract.'],
      ['Подтверждают приёмку, расхождений нет.', 'Receipt confirmed, no discrepancies.'],
      ['Просят счёт на {goods} на прежних условиях.', 'Ask for an invoice for {goods} on the former terms.'],
      ['Спрашивают про {goods} в другом размере.', 'Ask for {goods} in another size.'],
      ['Прислали график приёмки на праздники.', 'Sent their receiving hours for the holidays.'],
    ],
  },
  message: {
    ours: [
      ['Машина выехала, водитель будет к 11.', 'The truck has left, the driver arrives by 11.'],
      ['Написали, что {goods} снова на складе.', 'Wrote that {goods} are in stock again.'],
      ['Отправили фото сборки заказа.', 'Sent photos of the picked order.'],
      ['Напомнили подписать накладную в ЭДО.', 'Reminded them to sign the electronic waybill.'],
    ],
    theirs: [
      ['Фото с приёмки: всё в порядке.', 'Photo of the delivery: all in order.'],
      [
        'Просят добавить {goods} к завтрашней машине. Добавили.',
        "Asked to add {goods} to tomorrow's truck. Done.",
      ],
      ['Просят перезвонить после 15.', 'Ask for a call after 3 p.m.'],
      ['Спрашивают, когда будет машина.', 'Ask when the truck arrives.'],
    ],
  },
  note: {
    ours: [
      [
        'Заказывают перед концом месяца: звонить 20–22 числа.',
        'They order before the month ends: call on the 20th–22nd.',
      ],
      ['Закупки теперь согласует финансовый директор.', 'Purchases now go past the finance director.'],
      [
        'В августе инвентаризация, приёмка закрыта на неделю.',
        'Stocktaking in August: receiving closed for a week.',
      ],
      ['Планируют второй склад, вернуться к разговору.', 'Planning a second warehouse; come back to it.'],
      [
        'К встрече подготовить сравнение: {goods}, наши и рыночные.',
        'For the meeting: compare {goods}, ours and the market.',
      ],
    ],
    theirs: [],
  },
};
