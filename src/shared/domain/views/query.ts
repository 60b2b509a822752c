import type { FieldType } from '../clients/fields.ts';

/** The filter operators each type of field answers to. */
export const operators = {
  text: ['contains', 'notContains', 'equals', 'startsWith', 'empty', 'notEmpty'],
  number: ['equals', 'atLeast', 'atMost', 'between', 'empty', 'notEmpty'],
  date: ['on', 'before', 'after', 'between', 'lastDays', 'olderThanDays', 'empty', 'notEmpty'],
  choice: ['oneOf', 'noneOf', 'empty', 'notEmpty'],
  flag: ['isTrue', 'isFalse'],
} as const;
export type OperatorGroup = keyof typeof operators;
export type Operator = (typeof operators)[OperatorGroup][number];
export const allOperators = [...new Set(Object.values(operators).flat())] as [Operator, ...Operator[]];

const groups: Record<FieldType, OperatorGroup> = {
  text: 'text',
  list: 'text',
  number: 'number',
  percent: 'number',
  money: 'number',
  days: 'number',
  date: 'date',
  instant: 'date',
  choice: 'choice',
  choices: 'choice',
  manager: 'choice',
  flag: 'flag',
};

export const operatorGroup = (type: FieldType): OperatorGroup => groups[type];
