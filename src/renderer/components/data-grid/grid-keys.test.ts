import { expect, it } from 'vitest';
import { gridKey, isTyping } from './grid-keys.ts';

const press = (key: string, over: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...over,
  }) as KeyboardEvent;

it('knows its keys', () => {
  expect(gridKey(press(' '))).toBe('peek');
  expect(gridKey(press(' ', { shiftKey: true }))).toBe('toggle');
  expect(gridKey(press('ArrowDown', { shiftKey: true }))).toBe('extend-down');
  expect(gridKey(press('Home'))).toBe('row-start');
  expect(gridKey(press('End', { ctrlKey: true }))).toBe('last');
  expect(gridKey(press('a', { metaKey: true }))).toBe('select-all');
});

it('finds letters in a Cyrillic layout', () => {
  expect(gridKey(press('ф', { code: 'KeyA', ctrlKey: true }))).toBe('select-all');
  expect(gridKey(press('с', { code: 'KeyC', ctrlKey: true }))).toBe('copy');
});

it('leaves the rest to AG Grid and to the program', () => {
  for (const key of [press('ArrowDown'), press('F2'), press('Tab'), press('e', { ctrlKey: true })])
    expect(gridKey(key)).toBeNull();
});

it('begins no edit with keys that mean something everywhere', () => {
  expect(isTyping(press('к'))).toBe(true);
  expect(isTyping(press('/'))).toBe(false);
  expect(isTyping(press('?'))).toBe(false);
  expect(isTyping(press('k', { ctrlKey: true }))).toBe(false);
  expect(isTyping(press('Enter'))).toBe(false);
});
