import type { z } from 'zod';
import { appContract } from './app.ts';
import { clientsContract } from './clients.ts';
import { contactsContract } from './contacts.ts';
import { customFieldsContract } from './custom-fields.ts';
import { exportsContract } from './exports.ts';
import { importsContract } from './imports.ts';
import { interactionsContract } from './interactions.ts';
import { jobsContract } from './jobs.ts';
import { journalContract } from './journal.ts';
import { loyaltyContract } from './loyalty.ts';
import { managersContract } from './managers.ts';
import { motivesContract } from './motives.ts';
import { purchasesContract } from './purchases.ts';
import { settingsContract } from './settings.ts';
import { viewsContract } from './views.ts';

/** The whole API: the only door between the screens and the store, on every host. */
export const contract = {
  ...appContract,
  ...settingsContract,
  ...clientsContract,
  ...contactsContract,
  ...motivesContract,
  ...loyaltyContract,
  ...purchasesContract,
  ...interactionsContract,
  ...managersContract,
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
