import type { customFieldsContract } from '../../../shared/contract/custom-fields.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { updateClient } from '../clients/clients.repository.ts';
import { assertFieldName, getCustomField, listCustomFields } from './custom-fields.repository.ts';

export function createCustomFieldHandlers({
  sql,
  work,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof customFieldsContract> {
  return {
    'customFields.list': () => listCustomFields(sql),

    'customFields.create': ({ name, type, choices }) => {
      assertFieldName(sql, name, null);
      const id = newId();
      const position = listCustomFields(sql).length;
      const { operationId } = work.run({ label: 'customFieldCreate', params: { name } }, (write) =>
        write.insert('custom_field', { id, name, type, choices: JSON.stringify(choices), position }),
      );
      return { operationId, id };
    },

    'customFields.update': ({ id, patch }) => {
      const known = getCustomField(sql, id);
      const { name = known.name, choices = known.choices } = patch;
      assertFieldName(sql, name, id);
      const { operationId } = work.run({ label: 'customFieldUpdate', params: { name } }, (write) =>
        write.update('custom_field', id, { name, choices: JSON.stringify(choices) }),
      );
      return { operationId };
    },

    'customFields.remove': async ({ id }) => {
      const { name } = getCustomField(sql, id);
      const users = sql.column<string>(`SELECT id FROM client WHERE json_extract(custom, ?) IS NOT NULL`, [
        `$."${id}"`,
      ]);
      const { operationId } = await work.runLong(
        { label: 'customFieldRemove', params: { name } },
        async ({ write, breathe }) => {
          for (const client of users) {
            updateClient(write, client, { custom: { [id]: null } }, clock.now());
            await breathe();
          }
          write.remove('custom_field', id);
        },
      );
      return { operationId };
    },
  };
}
