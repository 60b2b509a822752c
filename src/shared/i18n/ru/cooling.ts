import type { cooling as en } from '../en/cooling.ts';
import type { Translation } from '../translation.ts';

export const cooling: Translation<typeof en> = {
  days_one: '{{count}} день',
  days_few: '{{count}} дня',
  days_many: '{{count}} дней',
  days_other: '{{count}} дня',
  every_one: 'раз в ~{{count}} день',
  every_few: 'раз в ~{{count}} дня',
  every_many: 'раз в ~{{count}} дней',
  every_other: 'раз в ~{{count}} дня',
  rhythm: 'заказывает {{every}} ({{low}}–{{high}}), молчит {{silence}}',
  overdue:
    'заказывает {{every}} ({{low}}–{{high}}), молчит {{silence}} ({{times, number(minimumFractionDigits: 1; maximumFractionDigits: 1)}} × обычной паузы)',
  longestSilence: 'дольше любой прежней паузы ({{longest}})',
  slowing: 'последние паузы ~{{recent}} вместо {{usual}}',
  seldom: 'заказывает редко',
  fewOrders_one: 'пока только {{count}} заказ, поэтому обычная пауза известна неточно',
  fewOrders_few: 'пока только {{count}} заказа, поэтому обычная пауза известна неточно',
  fewOrders_many: 'пока только {{count}} заказов, поэтому обычная пауза известна неточно',
  fewOrders_other: 'пока только {{count}} заказа, поэтому обычная пауза известна неточно',
  fewMonths_one: 'заказы были пока только в {{count}} месяце',
  fewMonths_few: 'заказы были пока только в {{count}} разных месяцах',
  fewMonths_many: 'заказы были пока только в {{count}} разных месяцах',
  fewMonths_other: 'заказы были пока только в {{count}} разных месяцах',
  smallOrders: 'заказы мелкие: {{percent}} % от обычного у нас',
};
