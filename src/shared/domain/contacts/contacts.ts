/** What a person does in their company's buying; one person may do several. */
export const contactRoles = ['decides', 'influences', 'buys', 'uses', 'pays'] as const;
export type ContactRole = (typeof contactRoles)[number];

export const influences = ['high', 'medium', 'low'] as const;
export type Influence = (typeof influences)[number];

/** How a person stands to us. */
export const attitudes = ['supporter', 'neutral', 'opponent'] as const;
export type Attitude = (typeof attitudes)[number];

/** Вы or ты: how a person is addressed; English has one form and is left alone. */
export const addressForms = ['formal', 'informal'] as const;
export type AddressForm = (typeof addressForms)[number];

export const channels = ['phone', 'meeting', 'email', 'messenger', 'letter'] as const;
export type Channel = (typeof channels)[number];

/** Feasts a person may be known to keep; none is ever assumed from a name, a country or a sex. */
export const feasts = [
  'new_year',
  'christmas_western',
  'christmas_orthodox',
  'easter_western',
  'easter_orthodox',
  'ramadan',
  'eid_al_fitr',
  'eid_al_adha',
  'nowruz',
  'rosh_hashanah',
  'hanukkah',
  'diwali',
  'lunar_new_year',
  'defenders_day',
  'womens_day',
  'victory_day',
] as const;
export type Feast = (typeof feasts)[number];
