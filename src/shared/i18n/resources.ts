import { app as enApp } from './en/app.ts';
import { bonds as enBonds } from './en/bonds.ts';
import { brief as enBrief } from './en/brief.ts';
import { card as enCard } from './en/card.ts';
import { cooling as enCooling } from './en/cooling.ts';
import { domain as enDomain } from './en/domain.ts';
import { errors as enErrors } from './en/errors.ts';
import { events as enEvents } from './en/events.ts';
import { fields as enFields } from './en/fields.ts';
import { gaps as enGaps } from './en/gaps.ts';
import { gridLocale as enGridLocale } from './en/grid-locale.ts';
import { imports as enImports } from './en/imports.ts';
import { journal as enJournal } from './en/journal.ts';
import { list as enList } from './en/list.ts';
import { people as enPeople } from './en/people.ts';
import { safekeeping as enSafekeeping } from './en/safekeeping.ts';
import { settings as enSettings } from './en/settings.ts';
import { app as ruApp } from './ru/app.ts';
import { bonds as ruBonds } from './ru/bonds.ts';
import { brief as ruBrief } from './ru/brief.ts';
import { card as ruCard } from './ru/card.ts';
import { cooling as ruCooling } from './ru/cooling.ts';
import { domain as ruDomain } from './ru/domain.ts';
import { errors as ruErrors } from './ru/errors.ts';
import { events as ruEvents } from './ru/events.ts';
import { fields as ruFields } from './ru/fields.ts';
import { gaps as ruGaps } from './ru/gaps.ts';
import { gridLocale as ruGridLocale } from './ru/grid-locale.ts';
import { imports as ruImports } from './ru/imports.ts';
import { journal as ruJournal } from './ru/journal.ts';
import { list as ruList } from './ru/list.ts';
import { people as ruPeople } from './ru/people.ts';
import { safekeeping as ruSafekeeping } from './ru/safekeeping.ts';
import { settings as ruSettings } from './ru/settings.ts';

/** All texts of the product. The English ones define the keys. */
export const en = {
  app: enApp,
  bonds: enBonds,
  brief: enBrief,
  card: enCard,
  cooling: enCooling,
  domain: enDomain,
  errors: enErrors,
  events: enEvents,
  fields: enFields,
  gaps: enGaps,
  gridLocale: enGridLocale,
  imports: enImports,
  journal: enJournal,
  list: enList,
  people: enPeople,
  safekeeping: enSafekeeping,
  settings: enSettings,
};

export const ru = {
  app: ruApp,
  bonds: ruBonds,
  brief: ruBrief,
  card: ruCard,
  cooling: ruCooling,
  domain: ruDomain,
  errors: ruErrors,
  events: ruEvents,
  fields: ruFields,
  gaps: ruGaps,
  gridLocale: ruGridLocale,
  imports: ruImports,
  journal: ruJournal,
  list: ruList,
  people: ruPeople,
  safekeeping: ruSafekeeping,
  settings: ruSettings,
};
