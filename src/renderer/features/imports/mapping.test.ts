import { describe, expect, it } from 'vitest';
import { assignField, missingField } from './mapping.ts';

describe('assignField', () => {
  it('takes a field that one column feeds from the column that had it', () => {
    expect(assignField(['name', null, 'city'], 1, 'name')).toEqual([null, 'name', 'city']);
  });

  it('lets several columns feed a field that takes many', () => {
    expect(assignField(['phone', null], 1, 'phone')).toEqual(['phone', 'phone']);
  });

  it('leaves a column out without touching the others', () => {
    expect(assignField([null, 'name', null], 1, null)).toEqual([null, null, null]);
  });
});

describe('missingField', () => {
  it('wants a name of clients, be it of a company or of a person', () => {
    expect(missingField(['city', null], 'clients')).toBe('needName');
    expect(missingField(['name'], 'clients')).toBeNull();
    expect(missingField(['contactLastName'], 'clients')).toBeNull();
  });

  it('wants the client and the date of purchases', () => {
    expect(missingField(['client', 'amount'], 'purchases')).toBe('needDate');
    expect(missingField(['amount', 'date'], 'purchases')).toBe('needClient');
    expect(missingField(['clientTaxId', 'date'], 'purchases')).toBeNull();
  });
});
