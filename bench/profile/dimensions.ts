/** How large a generated profile is. */
export interface Dimensions {
  readonly clients: number;
  readonly contacts: number;
  readonly purchases: number;
  readonly interactions: number;
}

export const MANAGERS = 25;
/** Events of the one client whose card is opened: half purchases, half interactions. */
export const EVENTS_OF_ONE = 200;
/** Years of history. */
export const YEARS = 5;

/** A portfolio of so many clients as the issue describes it: three people, ten purchases and ten contacts each. */
export const dimensionsOf = (clients: number): Dimensions => ({
  clients,
  contacts: clients * 3,
  purchases: clients * 10,
  interactions: clients * 10,
});
