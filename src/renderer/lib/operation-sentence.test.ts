import { expect, test } from 'vitest';
import { createI18n } from '../../shared/i18n/i18n.ts';
import { operationSentence } from './operation-sentence.ts';

const ru = createI18n('ru').t;

test('quotes of a name nest in those of the sentence', () => {
  const sentence = operationSentence(ru, { label: 'clientUpdate', params: { name: 'ТД «Северный крепёж»' } });
  expect(sentence).toBe('Изменён «ТД „Северный крепёж“»');
});

test('plural sentences count', () => {
  expect(operationSentence(ru, { label: 'clientRemove', params: { count: 21 } })).toBe('Удалён 21 клиент');
});

test('a label that this version does not know is shown as it is', () => {
  expect(operationSentence(ru, { label: 'somethingNew', params: {} })).toBe('somethingNew');
});
