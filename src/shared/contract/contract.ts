import type { z } from 'zod';
import { advocacyContract } from './advocacy.ts';
import { appContract } from './app.ts';
import { attentionContract } from './attention.ts';
import { binContract } from './bin.ts';
import { briefContract } from './brief.ts';
import { clientsContract } from './clients.ts';
import { competitionContract } from './competition.ts';
import { complaintsContract } from './complaints.ts';
import { contactsContract } from './contacts.ts';
import { customFieldsContract } from './custom-fields.ts';
import { exportsContract } from './exports.ts';
import { gapsContract } from './gaps.ts';
import { handoverContract } from './handover.ts';
import { importsContract } from './imports.ts';
import { interactionsContract } from './interactions.ts';
import { interviewsContract } from './interviews.ts';
import { jobsContract } from './jobs.ts';
import { journalContract } from './journal.ts';
import { loyaltyContract } from './loyalty.ts';
import { managersContract } from './managers.ts';
import { mergingContract } from './merging.ts';
import { motivesContract } from './motives.ts';
import { privacyContract } from './privacy.ts';
import { promisesContract } from './promises.ts';
import { purchasesContract } from './purchases.ts';
import { ratesContract } from './rates.ts';
import { settingsContract } from './settings.ts';
import { tasksContract } from './tasks.ts';
import { timelineContract } from './timeline.ts';
import { viewsContract } from './views.ts';

/** The whole API: the only door between the screens and the store, on every host. */
export const contract = {
  ...appContract,
  ...settingsContract,
  ...ratesContract,
  ...clientsContract,
  ...briefContract,
  ...contactsContract,
  ...motivesContract,
  ...loyaltyContract,
  ...purchasesContract,
  ...interactionsContract,
  ...promisesContract,
  ...complaintsContract,
  ...competitionContract,
  ...advocacyContract,
  ...attentionContract,
  ...interviewsContract,
  ...tasksContract,
  ...gapsContract,
  ...timelineContract,
  ...managersContract,
  ...mergingContract,
  ...binContract,
  ...handoverContract,
  ...privacyContract,
  ...customFieldsContract,
  ...viewsContract,
  ...importsContract,
  ...exportsContract,
  ...jobsContract,
  ...journalContract,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
/** What a caller may send; what the handler gets after validation; what comes back. */
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>;
export type Parsed<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;

export const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(contract, name);
