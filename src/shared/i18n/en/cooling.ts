/** Why a client is thought to be cooling: parts of a sentence, each with what is usual. */
export const cooling = {
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  every_one: 'every ~{{count}} day',
  every_other: 'every ~{{count}} days',
  rhythm: 'orders {{every}} ({{low}}–{{high}}), silent for {{silence}}',
  overdue:
    'orders {{every}} ({{low}}–{{high}}), silent for {{silence}} ({{times, number(minimumFractionDigits: 1; maximumFractionDigits: 1)}} × usual)',
  longestSilence: 'longer than any pause before ({{longest}})',
  slowing: 'recent gaps ~{{recent}} instead of {{usual}}',
  seldom: 'orders seldom',
  fewOrders_one: 'only {{count}} order so far, so the usual gap is uncertain',
  fewOrders_other: 'only {{count}} orders so far, so the usual gap is uncertain',
  fewMonths_one: 'ordered in only {{count}} month so far',
  fewMonths_other: 'ordered in only {{count}} different months so far',
  smallOrders: 'orders are small: {{percent}} % of what is usual here',
};
