import { z } from 'zod';
import { read, write } from './procedure.ts';
import { nothing } from './values.ts';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];
export const themes = ['system', 'light', 'dark'] as const;

export const settings = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** The currency of amounts that name none. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Who works here; signs the journal. */
  userName: z.string().trim().max(200),
  /** After how many days a judgement of a client's category asks to be renewed. */
  renewAfterDays: z.number().int().min(7).max(1000),
  /** Whether the first-run choice was made. */
  started: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const settingsContract = {
  'settings.get': read('Settings of this profile.', nothing, settings),
  'settings.set': write('Changes settings.', settings.partial(), settings),
};
