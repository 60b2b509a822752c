import { expect, it } from 'vitest';
import { fields as en } from '../../i18n/en/fields.ts';
import { fields as ru } from '../../i18n/ru/fields.ts';
import { clientFieldNames, clientFields } from '../clients/fields.ts';
import { recogniseColumns } from './recognise-columns.ts';

/** Fields an import takes under another name than the list shows them by. */
const importName: Record<string, string> = { phones: 'phone', emails: 'email', mainContact: 'contactName' };
const alsoRead = ['category', 'categoryReason', 'primaryMotive', 'motives', 'mainContact'];

it.each([
  ['Russian', ru],
  ['English', en],
])('a spreadsheet that Fealty wrote in %s is understood when it comes back', (_, titles) => {
  const mapping = recogniseColumns(
    clientFieldNames.map((name) => titles[name]),
    [],
    'clients',
  );
  expect(Object.fromEntries(clientFieldNames.map((name, i) => [name, mapping[i]]))).toEqual(
    Object.fromEntries(
      clientFieldNames.map((name) => [
        name,
        clientFields[name].editable || alsoRead.includes(name) ? (importName[name] ?? name) : null,
      ]),
    ),
  );
});
