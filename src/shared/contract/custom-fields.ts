import { z } from 'zod';
import { customFieldTypes } from '../domain/clients/fields.ts';
import { read, write } from './procedure.ts';
import { id, nothing, operationReply, text } from './values.ts';

export const customFieldInput = z.strictObject({
  name: text(100),
  type: z.enum(customFieldTypes),
  choices: z.array(text(100)).max(200),
});

export const customField = customFieldInput.extend({ id });
export type CustomField = z.infer<typeof customField>;

export const customFieldsContract = {
  'customFields.list': read('Fields this profile added to its clients.', nothing, z.array(customField)),
  'customFields.create': write('Adds a field.', customFieldInput, operationReply.extend({ id })),
  'customFields.update': write(
    'Renames a field or changes its choices; its type stays.',
    z.strictObject({ id, patch: customFieldInput.omit({ type: true }).partial() }),
    operationReply,
  ),
  'customFields.remove': write(
    'Removes a field from every client; undo brings the values back.',
    z.strictObject({ id }),
    operationReply,
  ),
};
