import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { failureSentence, systemLanguage } from './failure.ts';

describe('a failure to start', () => {
  it('is a plain sentence with what to do, in the language of the system', () => {
    const error = new AppError('NODE_UNFIT', { version: '20.1.0' });
    expect(failureSentence(error, 'en')).toMatch(/20\.1\.0\. Start it with “npm start”/);
    expect(failureSentence(error, 'ru')).toMatch(/[а-я].*20\.1\.0/);
    expect(failureSentence(new AppError('UNDO_NOTHING'), 'en')).toBe('There is nothing to undo.');
  });

  it('knows the language from the surroundings', () => {
    expect(systemLanguage({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
    expect(systemLanguage({ LANG: 'ru_RU.UTF-8', LC_ALL: 'en_GB' })).toBe('en');
    expect(systemLanguage({ LANG: 'de_DE', LC_MESSAGES: 'ru_RU' })).toBe('ru');
    expect(systemLanguage({ LANG: 'C' })).toBe('en');
  });
});
