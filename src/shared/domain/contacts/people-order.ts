import { type ContactRole, contactRoles, type Influence, influences } from './contacts.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly isMain: boolean;
  readonly hasLeft: boolean;
  readonly roles: readonly ContactRole[];
  readonly influence: Influence | null;
}

/** Whether somebody who decides is among those who are still there. */
export const somebodyDecides = (people: readonly Pick<Person, 'hasLeft' | 'roles'>[]): boolean =>
  people.some(({ hasLeft, roles }) => !hasLeft && roles.includes('decides'));

/**
 * The order of people at a client: who decides before who does not, then the main contact, then by influence and
 * by what they do; those who left come last.
 */
export const comparePeople = (a: Person, b: Person): number =>
  Number(a.hasLeft) - Number(b.hasLeft) ||
  Number(b.roles.includes('decides')) - Number(a.roles.includes('decides')) ||
  Number(b.isMain) - Number(a.isMain) ||
  rank(influences, a.influence) - rank(influences, b.influence) ||
  firstRole(a) - firstRole(b) ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);

const firstRole = ({ roles }: Person): number =>
  Math.min(contactRoles.length, ...roles.map((role) => contactRoles.indexOf(role)));

const rank = <T>(scale: readonly T[], value: T | null): number =>
  value === null ? scale.length : scale.indexOf(value);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
