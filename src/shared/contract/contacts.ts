import { z } from 'zod';
import {
  addressForms,
  attitudes,
  channels,
  contactRoles,
  feasts,
  influences,
} from '../domain/contacts/contacts.ts';
import { motives } from '../domain/motives/motives.ts';
import { write } from './procedure.ts';
import { id, nullableText, operationReply, plainDate, text } from './values.ts';

/** A birthday with or without its year: `1980-05-12` or `05-12`. */
const birthday = z.string().regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'birthday');

export const contactInput = z.strictObject({
  name: text(300),
  position: nullableText(200),
  phones: z.array(text(60)).max(20),
  emails: z.array(text(200)).max(20),
  birthday: birthday.nullable(),
  isMain: z.boolean(),
  hasLeft: z.boolean(),
  note: nullableText(5000),
  surname: nullableText(100),
  givenName: nullableText(100),
  patronymic: nullableText(100),
  roles: z.array(z.enum(contactRoles)).max(contactRoles.length),
  influence: z.enum(influences).nullable(),
  attitude: z.enum(attitudes).nullable(),
  /** What this person cares for, apart from the company. */
  interests: nullableText(5000),
  /** Why this very person prefers us. */
  motives: z.array(z.enum(motives)).max(motives.length),
  addressForm: z.enum(addressForms).nullable(),
  feasts: z.array(z.enum(feasts)).max(feasts.length),
  channel: z.enum(channels).nullable(),
  doNotGreet: z.boolean(),
  leftOn: plainDate.nullable(),
  leftTo: nullableText(300),
});
export type ContactInput = z.infer<typeof contactInput>;

export const contact = contactInput.extend({
  id,
  clientId: id,
  /** The same person at the company they came from. */
  previousId: id.nullable(),
});
export type Contact = z.infer<typeof contact>;

export const contactsContract = {
  'contacts.create': write(
    'Adds a person at a client.',
    contactInput.partial().required({ name: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'contacts.update': write(
    'Changes fields of a person.',
    z.strictObject({ id, patch: contactInput.partial() }),
    operationReply,
  ),
  'contacts.remove': write('Removes a person.', z.strictObject({ id }), operationReply),
};
