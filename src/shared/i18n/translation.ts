/**
 * The shape a translation must have: the keys of the English texts. Where English has `x_one` and `x_other`,
 * Russian needs `x_one`, `x_few` and `x_many` (`x_other` serves fractions).
 */
export type Translation<T> = {
  [K in keyof T as K extends `${string}_other` ? never : K]: T[K] extends string ? string : Translation<T[K]>;
} & {
  [K in keyof T as K extends `${infer Stem}_other`
    ? `${Stem}_few` | `${Stem}_many` | `${Stem}_other`
    : never]: string;
};
