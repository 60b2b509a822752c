import type { PurchaseImportField } from './fields.ts';
import { headerDictionary } from './header-dictionary.ts';

/**
 * What a header of a list of purchases says. `weakDate` (of a summary or a card) and `recordId` stand in for the
 * date and the number where nothing better exists, and don't make a list one of purchases.
 */
export type PurchaseMeaning = PurchaseImportField | 'weakDate' | 'recordId' | 'ignored';

export const purchaseHeaders = headerDictionary<PurchaseMeaning>(
  {
    client:
      'контрагент|клиент|покупатель|заказчик|название компании|компания|наименование контрагента|наименование клиента|название клиента|customer name|customer|client name|client|account name|company name|company|associated company|organization name|organization|deal organization|bill to|bill to name|buyer|sold to|дебитор|грузополучатель|плательщик|организация|account|customer full name|client id|customer id|client number|customer number|customer code|client code|код клиента|код контрагента|компания контакта|основной контакт|контакт|contact name|contact',
    clientTaxId:
      'инн|инн контрагента|инн клиента|инн покупателя|инн кпп|инн заказчика|инн компании|tax id|customer tax id|client tax id|vat number|vat id|customer vat',
    date: 'дата|дата заказа|дата покупки|дата продажи|дата реализации|дата документа|дата накладной|дата счета|дата сделки|дата операции|date|order date|invoice date|purchase date|sale date|transaction date|txn date|document date|период|период день|день|дата закрытия|дата закрытия сделки|close date|closing date|closed date|deal close date|deal won time|won time|closed at|дата отгрузки заказа|ordered at|order created|дата создания заказа|deal created',
    weakDate:
      'дата создания сделки|последний заказ|последняя покупка|дата последнего заказа|дата последней покупки|последняя отгрузка|last order|last order date|last purchase|last purchase date|created at|create date|created|дата создания',
    amount:
      'сумма|сумма заказа|сумма документа|сумма с ндс|сумма продажи|сумма реализации|сумма сделки|сумма счета|сумма накладной|итого|итого с ндс|всего|всего с ндс|amount|total|total amount|order total|grand total|invoice amount|invoice total|order amount|deal amount|deal value|value|sales|net amount|total price|выручка|стоимость|стоимость продажи|сумма выручки|бюджет|бюджет сделки|оборот|revenue|сумма руб|сумма в рублях|сумма без ндс|amount usd|amount eur',
    currency:
      'валюта|валюта документа|валюта сделки|currency|currency code|deal currency|transaction currency',
    orderNumber:
      'номер заказа|номер документа|номер накладной|номер счета|номер|заказ|документ|счет|накладная|регистратор|order number|order no|order id|orderid|invoice number|invoice no|invoice id|invoice|order|num|no|document number|doc number|номер сделки|номер реализации|po number|purchase order|transaction id|deal id|id сделки|id заказа',
    recordId: 'record id|id|код',
    deliveryPromised:
      'дата поставки план|срок поставки|плановая дата поставки|план поставки|обещанная дата|обещанный срок|дата доставки план|дата отгрузки план|плановая дата отгрузки|плановая дата доставки|желаемая дата отгрузки|желаемая дата доставки|promised date|promised delivery|scheduled date|scheduled delivery date|expected delivery|expected delivery date|delivery promised|planned delivery date|requested delivery date|delivery due|срок доставки|обещали',
    deliveryMade:
      'дата доставки|дата поставки|дата отгрузки|дата поставки факт|дата доставки факт|дата отгрузки факт|фактическая дата поставки|фактическая дата отгрузки|фактическая дата доставки|доставлено|отгружено|поставлено|delivery date|delivered date|delivered|delivered on|delivered at|actual delivery date|ship date|shipped date|shipped on|shipped|delivery made|shipping date',
    dueOn:
      'срок оплаты|дата оплаты план|плановая дата оплаты|оплатить до|оплата до|дата платежа план|due date|due on|due|payment due|payment due date|срок платежа|крайний срок оплаты',
    paidOn:
      'дата оплаты|дата оплаты факт|фактическая дата оплаты|оплачен|оплачено|оплата|дата платежа|paid date|paid on|payment date|date paid|paid at|settled date|paid',
    note: 'примечание|комментарий|описание|назначение|содержание|товар|товары|номенклатура|название сделки|тема|note|notes|comment|comments|description|memo|memo description|deal name|deal title|title|opportunity name|product|products|item|items|product service',
    ignored:
      'open balance|exchange rate|balance|stage|deal stage|pipeline|этап|этап сделки|воронка|статус|status|type|owner|deal owner|ответственный|менеджер|теги|дата изменения|дата редактирования|modified date|количество|кол во|цена|quantity|qty|unit price|country|страна|city|город|телефон|рабочий телефон|email|кем создана сделка|кем редактирована',
  },
  [
    [
      'ignored',
      / (id|ids|uuid|guid|телефон|phone|email|факс|fax|utm|ответственн|менеджер|owner|manager|кем|договор|договора|contract|изменен|изменения|редактирован|modified|updated|balance|остаток|rate|курс|revenue|скидка|discount|ндс|vat|tax|налог|quantity|цена|price|address|адрес)( |$)/,
    ],
    ['clientTaxId', / (инн|inn)( |$)/],
    ['dueOn', / (срок оплат|оплат\S* план|payment due|due date)/],
    ['paidOn', / (дата оплат|дата платеж|paid|payment date)/],
    [
      'deliveryPromised',
      / (план|планов|обещан|scheduled|promised|expected|planned)\S* .*(достав|постав|отгруз|deliver|ship)| (достав|постав|отгруз)\S* план| (scheduled|promised) /,
    ],
    [
      'deliveryMade',
      / (дата|date|факт|actual).*(достав|постав|отгруз|deliver|ship)| (deliver|shipp)\S* (date|on|at)/,
    ],
    ['weakDate', / (последн|last)\S* (заказ|покупк|отгрузк|order|purchase)/],
    ['date', / (дата|date)( |$)/],
    ['amount', / (сумма|итого|amount|total|стоимость|бюджет)( |$)/],
    ['currency', / (валюта|currency)( |$)/],
    ['orderNumber', / (номер|number|no)( |$)/],
    ['client', / (контрагент|клиент|покупател|заказчик|customer|client|buyer)/],
    ['note', / (примечан|комментар|note|comment|memo|description)/],
  ],
);
